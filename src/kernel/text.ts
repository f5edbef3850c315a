/** 32-bit FNV-1a: its start and its prime. Source: Fowler, Noll, Vo, draft-eastlake-fnv. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Odd, so that the order of words within a shingle matters. */
const SHINGLE_PRIME = 0x9e3779b1;

/** What a character is to a count of words. Ideographs stand without spaces between words. */
const SPACE = 0;
const MARK = 1;
const LETTER = 2;
const IDEOGRAPH = 3;

/** [first, last, kind] beyond ASCII, in order; what lies between is a letter. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x80, 0x9f, SPACE],
  [0xa0, 0xa0, SPACE],
  [0xa1, 0xa9, MARK],
  [0xab, 0xb4, MARK],
  [0xb6, 0xb9, MARK],
  [0xbb, 0xbf, MARK],
  [0xd7, 0xd7, MARK],
  [0xf7, 0xf7, MARK],
  [0x0e00, 0x0eff, IDEOGRAPH],
  [0x1000, 0x109f, IDEOGRAPH],
  [0x1680, 0x1680, SPACE],
  [0x1780, 0x17ff, IDEOGRAPH],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x2027, MARK],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, MARK],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x205e, MARK],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, MARK],
  [0x20a0, 0x20cf, MARK],
  [0x2190, 0x2bff, MARK],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x303f, MARK],
  [0x3040, 0x30ff, IDEOGRAPH],
  [0x3400, 0x4dbf, IDEOGRAPH],
  [0x4e00, 0x9fff, IDEOGRAPH],
  [0xd800, 0xf8ff, MARK],
  [0xf900, 0xfaff, IDEOGRAPH],
  [0xfe00, 0xfe0f, MARK],
  [0xfeff, 0xfeff, SPACE],
  [0xff01, 0xff0f, MARK],
  [0xff1a, 0xff20, MARK],
  [0xfff0, 0xffff, MARK],
];

const KINDS = kindsOfCharacters();

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(LETTER);
  kinds.fill(MARK, 0x21, 0x80);
  kinds.fill(SPACE, 0, 0x21);
  for (const [first, last] of [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
  ] as const) {
    kinds.fill(LETTER, first, last + 1);
  }
  for (const [first, last, kind] of RANGES) kinds.fill(kind, first, last + 1);
  return kinds;
}

/**
 * Words a person reads: runs without a space that hold a letter or a digit; two ideographs (Chinese, Japanese, Thai and
 * other scripts without spaces) are one word. `foo(bar)` is one word, `|---|` none. Linear in the text.
 */
export function countWords(text: string): number {
  return wordsBetween(text, 0, text.length);
}

function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  let ideographs = 0;
  let inWord = false;
  for (let at = from; at < to; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === LETTER) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (kind === SPACE) inWord = false;
    else if (kind === IDEOGRAPH) ideographs += 1;
  }
  return words + Math.ceil(ideographs / 2);
}

const PLAIN = /^[\0-\x7f]*$/;

/** Lower case without accents, `ß` as `ss`, curly apostrophes straight: what word lists are compared with. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
}

/** Runs of letters, digits and inner apostrophes of a folded text, in order. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}

/**
 * Hashes of all runs of `size` words, ignoring case and punctuation; of a shorter text the one run it is, of none none.
 *
 * Input   only the first `limit` characters are looked at. Output: 32-bit numbers; equal runs give equal ones.
 * Source  w-shingling: Broder, On the resemblance and containment of documents, 1997.
 */
export function shinglesOf(text: string, size: number, limit = 400_000): Set<number> {
  const hashes = wordHashes(text, Math.min(text.length, limit));
  const shingles = new Set<number>();
  if (hashes.length === 0) return shingles;
  for (let from = 0; from <= Math.max(0, hashes.length - size); from += 1) {
    const to = Math.min(from + size, hashes.length);
    let shingle = 0;
    for (let at = from; at < to; at += 1) {
      shingle = (Math.imul(shingle, SHINGLE_PRIME) + (hashes[at] ?? 0)) | 0;
    }
    shingles.add(shingle);
  }
  return shingles;
}

function wordHashes(text: string, end: number): number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  let open = false;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === LETTER || kind === IDEOGRAPH) {
      const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
      hash = Math.imul(hash ^ lower, FNV_PRIME);
      open = true;
    }
    if (open && kind !== LETTER) {
      hashes.push(hash);
      hash = FNV_START;
      open = false;
    }
  }
  if (open) hashes.push(hash);
  return hashes;
}

/** Share of `part` that is found in `whole`, 0 to 1; 0 where `part` is empty. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size;
}

/** Jaccard's similarity, 0 to 1; 0 where both are empty. */
export function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

function shared(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let count = 0;
  for (const each of part) if (whole.has(each)) count += 1;
  return count;
}

function hasFence(text: string): boolean {
  return text.includes('```') || text.includes('~~~');
}

/** Whether a line begins or ends a block of code. Input: a line without its indentation. */
export function isFence(line: string): boolean {
  return line.startsWith('```') || line.startsWith('~~~');
}

/** The text around the blocks of code, without the fences. */
export function withoutFences(text: string): string {
  if (!hasFence(text)) return text;
  const prose: string[] = [];
  let within = false;
  for (const line of text.split('\n')) {
    if (isFence(line.trimStart())) within = !within;
    else if (!within) prose.push(line);
  }
  return prose.join('\n');
}
