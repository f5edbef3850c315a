import { isFrequent } from './lexicon.ts';
import type { Label, Span } from './span.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words of names that were found in the texts of one chat. */
export type Names = Set<string>;

const NAMING: ReadonlySet<Label> = new Set<Label>(['PERSON', 'NAME', 'ORGANIZATION']);
/** Shorter ones stand in too many other words' places. */
const SHORTEST = 4;

/** Adds the words of a text's names, as they are found again: a word that is no name elsewhere only with its capital. */
export function addNames(text: string, spans: readonly Span[], names: Names): void {
  for (const { start, end, label } of spans) {
    if (!NAMING.has(label)) continue;
    for (const token of tokensOf(text.slice(start, end))) {
      const name = nameOf(token, label);
      if (name !== null) names.add(name);
    }
  }
}

function nameOf(token: Token, label: Label): string | null {
  if (!isWord(token) || isFrequent(token.lists)) return null;
  if (token.ordinary === 0) return token.word;
  return label === 'PERSON' && isCapital(token) ? `^${token.word}` : null;
}

/** A redacted text with what is known as a name from other texts of the chat taken out as well, endings of cases too. */
export function hideNames(text: string, names: Names): string {
  if (names.size === 0) return text;
  let out = '';
  let at = 0;
  for (const token of tokensOf(text)) {
    if (!isWord(token) || !isKnown(token, names)) continue;
    out += `${text.slice(at, token.start)}[PERSON]`;
    at = token.end;
  }
  return out + text.slice(at);
}

function isWord({ word, kind }: Token): boolean {
  return word.length >= SHORTEST && /^[lCMU]/.test(kind);
}

function isCapital({ kind }: Token): boolean {
  return /^[CMU]/.test(kind);
}

const CASES =
  /(?:nak|nek|val|vel|hoz|hez|tol|nal|nel|ert|rol|t|owi|em|iem|ie|a|u|y|i|e|o|ow|ami|s|n)$/;

function isKnown(token: Token, names: Names): boolean {
  const { word, ordinary } = token;
  if (names.has(word) || (isCapital(token) && names.has(`^${word}`))) return true;
  if (ordinary !== 0 || word.length <= SHORTEST) return false;
  const stem = word.replace(CASES, '');
  return stem.length >= SHORTEST && (names.has(stem) || names.has(`${stem}a`));
}
