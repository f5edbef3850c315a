const TOKEN = /\S+/g;
const RUN = /[\p{L}\p{N}]+/gu;
/** Scripts without spaces between words: two characters are one. */
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/gu;
/** The same, and Korean, whose words are long. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Longer runs without a space are no words but data: characters. */
const LONGEST_TOKEN = 60;
const KEPT_OF_LONGER = 24;

/** Words of a text by the strictest count: `foo(bar)` are two, and so are two signs that stand alone. Linear. */
export function strictWords(text: string): number {
  let words = 0;
  for (const [token] of text.matchAll(TOKEN)) words += wordsOfToken(token);
  return words;
}

function wordsOfToken(token: string): number {
  const runs = token.match(RUN)?.length ?? 0;
  const ideographs = token.match(IDEOGRAPH)?.length ?? 0;
  return Math.max(1, runs) + Math.ceil(ideographs / 2);
}

/** The beginning of a text, of so many strict words and characters; an ellipsis stands where it was cut. */
export function beginningOf(text: string, words: number, characters: number): string {
  const whole = text.trimEnd();
  let end = 0;
  let left = words;
  for (const { 0: token, index } of whole.slice(0, characters + 1).matchAll(TOKEN)) {
    const counted = wordsOfToken(token);
    if (counted > left || index + token.length > characters) {
      return beginningWith(whole, end, { token, index }, left, characters);
    }
    left -= counted;
    end = index + token.length;
  }
  return end === whole.length ? whole : cutAt(whole, end);
}

function cutAt(text: string, end: number): string {
  return end === 0 ? '' : `${text.slice(0, end)} …`;
}

/** What fits of a token without spaces, rather than nothing of it: in Chinese a token is a sentence. */
function beginningWith(
  text: string,
  end: number,
  { token, index }: { readonly token: string; readonly index: number },
  words: number,
  characters: number,
): string {
  const isCut = end === 0 || UNSPACED.test(token);
  const part = isCut ? fitting(token, words, characters - index) : 0;
  return part === 0 ? cutAt(text, end) : `${text.slice(0, index + part).toWellFormed()}…`;
}

/** How many characters of a token fit: so many strict words, an ellipsis among them. */
function fitting(token: string, words: number, characters: number): number {
  let low = 0;
  let high = Math.max(0, Math.min(characters, token.length));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wordsOfToken(`${token.slice(0, middle)}…`) <= words) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text with one space for each run of them, and of each run without a space that is no word the beginning. */
export function condensed(text: string): string {
  return text
    .replaceAll(/\S+/g, (token) =>
      token.length > LONGEST_TOKEN && !UNSPACED.test(token)
        ? `${token.slice(0, KEPT_OF_LONGER)}…`
        : token,
    )
    .replaceAll(/\s+/g, ' ')
    .toWellFormed()
    .trim();
}
