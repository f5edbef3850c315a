/** A JSON object of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longer answers are none: characters. */
const LONGEST = 40_000;
/** Braces that are tried as the beginning of an object: prose may be full of them. */
const TRIES = 50;
const THOUGHT_ENDS = '</think>';
const THOUGHT = '<think>';

/**
 * The one JSON object in a text that has all these keys, whatever stands around it: prose, fences, a list, thoughts set
 * apart by the model, or another object of which it is the only value.
 *
 * Output  `none`; `several` where there are two that differ, since nobody knows which was meant.
 */
export function objectWith(keys: readonly string[], text: string): Fields | 'none' | 'several' {
  if (text.length > LONGEST) return 'none';
  const found = objectsIn(said(text))
    .map((each) => unwrapped(each, keys))
    .filter((each) => each !== null);
  const [first, ...others] = found;
  if (first === undefined) return 'none';
  const same = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === same) ? first : 'several';
}

/** What is said after the thoughts; nothing where they do not end. */
function said(text: string): string {
  const end = text.lastIndexOf(THOUGHT_ENDS);
  if (end !== -1) return text.slice(end + THOUGHT_ENDS.length);
  return text.includes(THOUGHT) ? '' : text;
}

/** Outermost objects in order; where a brace begins none, those within it. */
function objectsIn(text: string): Fields[] {
  const found: Fields[] = [];
  let at = text.indexOf('{');
  for (let tries = 0; at !== -1 && tries < TRIES; tries += 1) {
    const end = endOfObject(text, at);
    const value = end === null ? null : parsed(text.slice(at, end));
    if (value !== null) found.push(value);
    at = text.indexOf('{', value === null || end === null ? at + 1 : end);
  }
  return found;
}

/** Position behind the brace that closes the one at `start`, strings passed over; null where none does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Position of the quote that closes the one at `start`; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null; // The error's message quotes the text, so it goes no further.
  }
}

function unwrapped(fields: Fields, keys: readonly string[]): Fields | null {
  if (keys.every((key) => Object.hasOwn(fields, key))) return fields;
  const [inner, ...others] = Object.values(fields);
  if (others.length > 0 || !isFields(inner)) return null;
  return keys.every((key) => Object.hasOwn(inner, key)) ? inner : null;
}

/** Whether a value is an object and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
