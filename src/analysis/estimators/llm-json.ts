import { looseObjectAt } from './llm-loose-json.ts';

/** A JSON object of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longer answers are none: characters. */
const LONGEST = 40_000;
/** Braces that are tried as the beginning of an object: prose may be full of them. */
const TRIES = 50;
/** How families of models set their thoughts apart where the server does not. */
const THOUGHT_ENDS =
  /<\/(?:think|thinking|thoughts?|reasoning|seed:think)>|\[\/THINK\]|◁\/think▷|<\|channel\|>\s*final\s*<\|message\|>/gi;
const THOUGHT_BEGINS =
  /<(?:think|thinking|thoughts?|reasoning|seed:think)>|\[THINK\]|◁think▷|<\|channel\|>\s*analysis/i;

/**
 * The one JSON object in a text that has all these keys, whatever stands around it: prose, fences, a list, thoughts set
 * apart by the model, or another object of which it is the only value. It may be written a little carelessly.
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

/** What is said after the thoughts, and before others that do not end. */
function said(text: string): string {
  const end = [...text.matchAll(THOUGHT_ENDS)].at(-1);
  const after = end === undefined ? text : text.slice(end.index + end[0].length);
  const begin = after.search(THOUGHT_BEGINS);
  return begin === -1 ? after : after.slice(0, begin);
}

/** Outermost objects in order; where a brace begins none, those within it. */
function objectsIn(text: string): Fields[] {
  const found: Fields[] = [];
  let at = text.indexOf('{');
  for (let tries = 0; at !== -1 && tries < TRIES; tries += 1) {
    const read = strictObjectAt(text, at) ?? looseObjectAt(text, at);
    if (read !== null) found.push(read.value);
    at = text.indexOf('{', read?.end ?? at + 1);
  }
  return found;
}

function strictObjectAt(text: string, start: number) {
  const end = endOfObject(text, start);
  const value = end === null ? null : parsed(text.slice(start, end));
  return value === null || end === null ? null : { value, end };
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
