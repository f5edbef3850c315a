/** What was read, and the position behind it. */
interface Read {
  readonly value: Readonly<Record<string, unknown>>;
  readonly end: number;
}

/** An object within an object within ...; an answer needs three. */
const DEEPEST = 20;

const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*\/)*/y;
const NAME = /[A-Za-z_]\w*/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** A quote within a word, as in 'don't', closes nothing. */
const AFTER_QUOTE = /\s*[,:}\]]/y;

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...(['true', 'True', 'TRUE'] as const).map((word) => [word, true] as const),
  ...(['false', 'False', 'FALSE'] as const).map((word) => [word, false] as const),
  ...(['null', 'None'] as const).map((word) => [word, null] as const),
]);

/** Not an object that could be read in one way. */
class Unreadable extends Error {}

/**
 * The object that begins at `start`, written nearly as JSON, as small models write it: a comma too many, single quotes,
 * names without quotes, line breaks in texts, comments, `True` and `None`. Null where it is none.
 */
export function looseObjectAt(text: string, start: number): Read | null {
  const reader = readerOf(text, start);
  try {
    const value = Object.fromEntries(reader.object(0));
    return { value, end: reader.position() };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function readerOf(text: string, start: number) {
  let at = start;

  function taken(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }

  /** Whether the next sign is this one, which is then passed. */
  function passed(sign: string): boolean {
    taken(BLANK);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  function must(isSo: boolean): void {
    if (!isSo) throw new Unreadable();
  }

  function string(quote: string): string {
    let written = '';
    for (at += 1; at < text.length; at += 1) {
      const sign = text[at] ?? '';
      if (sign === quote && closes(quote)) {
        at += 1;
        return unescaped(written);
      }
      written += sign;
      if (sign !== '\\') continue;
      at += 1;
      written += text[at] ?? '';
    }
    throw new Unreadable();
  }

  function closes(quote: string): boolean {
    if (quote === '"') return true;
    AFTER_QUOTE.lastIndex = at + 1;
    return AFTER_QUOTE.test(text);
  }

  function key(): string {
    taken(BLANK);
    const sign = text[at] ?? '';
    if (sign === '"' || sign === "'") return string(sign);
    const name = taken(NAME);
    if (name === null) throw new Unreadable();
    return name;
  }

  /** What stands between `at` and `end`, with a comma between two of them and perhaps after the last. */
  function listed<T>(end: string, one: () => T): T[] {
    const all: T[] = [];
    while (!passed(end)) {
      all.push(one());
      if (passed(',')) continue;
      must(passed(end));
      break;
    }
    return all;
  }

  function object(depth: number): [string, unknown][] {
    must(depth < DEEPEST && passed('{'));
    return listed('}', () => {
      const name = key();
      must(passed(':'));
      return [name, value(depth + 1)];
    });
  }

  function value(depth: number): unknown {
    taken(BLANK);
    const sign = text[at] ?? '';
    if (sign === '{') return Object.fromEntries(object(depth));
    if (sign === '[') {
      must(depth < DEEPEST && passed('['));
      return listed(']', () => value(depth + 1));
    }
    if (sign === '"' || sign === "'") return string(sign);
    const number = taken(NUMBER);
    if (number !== null) return Number(number);
    const word = taken(NAME) ?? '';
    must(WORDS.has(word));
    return WORDS.get(word);
  }

  return { object, position: () => at };
}

/** A text as it was meant: escapes of JSON, and every other sign as it stands. */
function unescaped(written: string): string {
  const body = written
    .replaceAll(/\\[\s\S]|"/g, (found) => (found === "\\'" ? "'" : found === '"' ? '\\"' : found))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks and tabs that JSON does not allow in a text
    .replaceAll(/[\x00-\x1f]/g, ' ');
  try {
    return JSON.parse(`"${body}"`) as string;
  } catch {
    throw new Unreadable();
  }
}
