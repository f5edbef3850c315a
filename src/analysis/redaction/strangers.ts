import { CITY, COUNTRY, ENGLISH, GERMAN, GIVEN, isFrequentWord, listsOf, SURNAME } from './lexicon.ts';
import type { Tongue } from './languages.ts';
import type { Label, Span } from './span.ts';
import type { Token } from './tokens.ts';
import { ANY_LANGUAGE, bitOf, listedIn, ordinaryIn } from './vocabulary.ts';

const GERMAN_BIT = bitOf('de');
const ENGLISH_BIT = bitOf('en');
const HUNGARIAN_BIT = bitOf('hu');

/** Whether a word is an ordinary one of the languages that are expected where it stands, or a town or country alone. */
export function isOrdinary(token: Token, { expected }: Tongue): boolean {
  const { word, kind } = token;
  if (/^[lCuUMiI][aTuovdrckp]$/.test(kind)) return true;
  const lists = listsOf(word);
  if ((lists & (CITY | COUNTRY)) !== 0 && (lists & (GIVEN | SURNAME)) === 0) return true;
  if ((lists & (ENGLISH | GERMAN)) !== 0 && (lists & GIVEN) === 0) return true;
  return ((lists & GIVEN || expected === ANY_LANGUAGE ? listedIn(word) : ordinaryIn(word)) & expected) !== 0;
}

/** Words that are no ordinary ones, and ordinary ones that stand where only a name does. */
export function strangers(
  tokens: readonly Token[],
  tongues: readonly Tongue[],
  ofCode: ReadonlySet<string>,
): Span[] {
  const names = tokens.map(({ word }, at) =>
    ofCode.has(word) ? null : labelAt(tokens, tongues, at),
  );
  for (const at of tokens.keys()) nameBeside(tokens, tongues, names, at);
  return tokens.flatMap(({ start, end }, at) => {
    const label = names[at] ?? null;
    return label === null ? [] : [{ start, end, label }];
  });
}

function labelAt(tokens: readonly Token[], tongues: readonly Tongue[], at: number): Label | null {
  const token = tokens[at];
  const tongue = tongues[at];
  if (token === undefined || tongue === undefined || !isWord(token) || tongue.isForeign) return null;
  if (isAfterTitle(tokens, at) && isTitled(token, tongue)) return 'PERSON';
  const isListed = (listsOf(token.word) & GIVEN) !== 0;
  if (isOrdinary(token, tongue)) {
    if (!isProper(tokens, tongue, at)) return null;
    if (isListed && !isFrequentWord(token.word) && !/^C[dkrc]/.test(token.kind)) return 'PERSON';
    return isPlainHere(token, tongue) ? null : 'NAME';
  }
  return isListed ? 'PERSON' : isStrange(token) ? 'NAME' : null;
}

function isWord({ word, kind }: Token): boolean {
  return word.length > 1 && /^(?:l|C|M|U|u)/.test(kind) && /^[a-z]/.test(word);
}

function isStrange({ word, kind }: Token): boolean {
  if (kind.startsWith('u')) return false;
  if (kind.startsWith('U')) return word.length > 5;
  return word.length > (kind.startsWith('l') ? 3 : 2);
}

/** Written with a capital where no sentence begins, in a language that writes so only what is a name. */
export function isProper(tokens: readonly Token[], { own }: Tongue, at: number): boolean {
  return own !== 0 && own !== GERMAN_BIT && /^C/.test(tokens[at]?.kind ?? '') && !isStart(tokens, at);
}

/** Such a word is plain only as it stands in a list; English writes whole headings with capitals. */
function isPlainHere(token: Token, { expected, own }: Tongue): boolean {
  return own === ENGLISH_BIT || !/^C$/.test(token.kind) || (listedIn(token.word) & expected) !== 0;
}

const STARTS = /^(?:N|NN|[.!?:;|*#>•\-"()[\]{}/=+&0?]|0.*|\[\])$/;

export function isStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || STARTS.test(before.kind);
}

const TITLES = new Set(
  (
    'herr herrn hr hrn frau fr fam familie kollege kollegin kollegen chefin mr mrs ms miss dr prof mme mlle madame monsieur maitre docteur sr sra srta don dona senor senora lic ' +
    'pan pani pana panu panem panie panstwo mgr inz ing dipl'
  ).split(' '),
);

/** Behind herr, frau, mme, pani and the like, with or without a full stop. */
function isAfterTitle(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  if (last === undefined) return false;
  const title = last.kind === '.' ? tokens[at - 2] : last;
  return title !== undefined && TITLES.has(title.word) && !/^[uU]/.test(title.kind);
}

function isTitled(token: Token, tongue: Tongue): boolean {
  if (TITLES.has(token.word) || /^.[Tdpv]$/.test(token.kind)) return false;
  if (!isOrdinary(token, tongue)) return true;
  const isListed = (listsOf(token.word) & (GIVEN | SURNAME)) !== 0;
  return /^[CMU]/.test(token.kind) ? isListed || tongue.own !== GERMAN_BIT : isListed && /^l[bgn]/.test(token.kind);
}

const HONOURED = new Set('ur urnak urral urhoz urtol asszony asszonynak bacsi neni urat asszonyt'.split(' '));

/** A capitalised word beside a given name is a part of it; so is one before the Hungarian words for Mr and Mrs. */
function nameBeside(
  tokens: readonly Token[],
  tongues: readonly Tongue[],
  names: (Label | null)[],
  at: number,
): void {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isCapital(next) && !HONOURED.has(next.word)) return;
  const own = tongues[at]?.own ?? 0;
  if (isCapital(token) && names[at] === null && own === HUNGARIAN_BIT) {
    if (HONOURED.has(next.word) || isGiven(next, names[at + 1])) names[at] = 'PERSON';
  }
  if (isCapital(token) && isGiven(token, names[at]) && names[at + 1] === null && isCapital(next)) {
    names[at + 1] = 'PERSON';
  }
}

function isCapital({ kind }: Token): boolean {
  return /^[CM](?![dkTocrpv])/.test(kind);
}

function isGiven({ word }: Token, name: Label | null | undefined): boolean {
  return name === 'PERSON' && (listsOf(word) & GIVEN) !== 0;
}
