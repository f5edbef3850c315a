import type { Tongue } from './languages.ts';
import { CITY, COUNTRY, ENGLISH, GERMAN, GIVEN, isFrequent, listsOf, SURNAME } from './lexicon.ts';
import { remembered } from './remembered.ts';
import type { Label, Span } from './span.ts';
import type { Token } from './tokens.ts';
import { ANY_LANGUAGE, bitOf, isEnglishTypo, ordinaryIn } from './vocabulary.ts';

const GERMAN_BIT = bitOf('de');
const ENGLISH_BIT = bitOf('en');
const HUNGARIAN_BIT = bitOf('hu');

/** Whether a word is an ordinary one of the languages that are expected where it stands, or a town or country alone. */
export function isOrdinary(token: Token, { expected }: Tongue): boolean {
  const { word, kind, lists, ordinary } = token;
  if (/^[lCuUMiI][aTuovdrckp]$/.test(kind)) return true;
  if ((lists & (CITY | COUNTRY)) !== 0 && (lists & (GIVEN | SURNAME)) === 0) return true;
  if ((lists & (ENGLISH | GERMAN)) !== 0 && (lists & GIVEN) === 0) return true;
  if ((ordinary & expected) !== 0) return true;
  const isExact = (lists & GIVEN) !== 0 || (expected === ANY_LANGUAGE && word.length < LONG_WORD);
  return !isExact && (ordinaryIn(word) & expected) !== 0;
}

/** Names are hardly so long, compounds are. */
const LONG_WORD = 10;

/** Words that are no ordinary ones, and ordinary ones that stand where only a name does. */
export function strangers(
  tokens: readonly Token[],
  tongues: readonly Tongue[],
  ofCode: ReadonlySet<string>,
): Span[] {
  const isAboutCode = tokens.some(({ kind, word }) => /^.c$/.test(kind) || PROGRAM.has(word));
  const isProgram = ofCode.size > 0 || tokens.some(({ word }) => PROGRAM.has(word));
  const names = tokens.map((token, at) => {
    const tongue = tongues[at] as Tongue;
    const name = ofCode.has(token.word) ? null : labelAt(tokens, tongues, at);
    const isSpared =
      isTypo(token, tongue, isAboutCode) ||
      (isAboutCode && isSymbol(tokens, at)) ||
      (isProgram && tongue.own === ENGLISH_BIT && token.kind.startsWith('l'));
    return name === 'NAME' && isSpared ? null : name;
  });
  for (const at of tokens.keys()) {
    nameBeside(tokens, tongues, names, at);
    if (isTwice(tokens, tongues, at)) {
      names[at] ??= 'NAME';
      names[at + 1] ??= 'NAME';
    }
  }
  return tokens.flatMap(({ start, end }, at) => {
    const label = names[at] ?? null;
    return label === null ? [] : [{ start, end, label }];
  });
}

function labelAt(tokens: readonly Token[], tongues: readonly Tongue[], at: number): Label | null {
  const token = tokens[at];
  const tongue = tongues[at];
  if (token === undefined || tongue === undefined || !isWord(token) || tongue.isForeign)
    return null;
  if (isAfterTitle(tokens, at) && isTitled(token, tongue)) return 'PERSON';
  if ((token.ordinary & tongue.expected) === 0 && isGivenForm(token.word)) return 'PERSON';
  if (isOrdinary(token, tongue)) {
    return isProper(tokens, tongue, at) ? labelOfProper(token, tongue) : null;
  }
  return labelOfStranger(tokens, at, token);
}

function labelOfStranger(tokens: readonly Token[], at: number, token: Token): Label | null {
  // "max 5" is no Max.
  if ((token.lists & GIVEN) !== 0) return isMeasure(tokens, at, token) ? null : 'PERSON';
  return isStrange(token) ? 'NAME' : null;
}

function isMeasure(tokens: readonly Token[], at: number, { ordinary }: Token): boolean {
  if (ordinary === 0) return false;
  const next = tokens[at + 1]?.kind === '.' ? tokens[at + 2] : tokens[at + 1];
  return tokens[at]?.kind.startsWith('l') === true && next?.kind.startsWith('0') === true;
}

/** What an ordinary word with a capital, where no sentence begins, may be. */
function labelOfProper(token: Token, tongue: Tongue): Label | null {
  const { kind, lists } = token;
  const isListed = (lists & GIVEN) !== 0 || (tongue.own !== ENGLISH_BIT && (lists & SURNAME) !== 0);
  if (isListed && !isFrequent(lists) && !/^C[dkrc]/.test(kind)) return 'PERSON';
  if (token.ordinary !== ANY_LANGUAGE && isGivenForm(token.word)) return 'PERSON';
  return isPlainHere(token, tongue) ? null : 'NAME';
}

/** English is written in haste by people of all countries; questions about programs hardly name anybody. */
function isTypo({ word, kind, lists }: Token, { own }: Tongue, isAboutCode: boolean): boolean {
  if (own !== ENGLISH_BIT || !kind.startsWith('l') || (lists & SURNAME) !== 0) return false;
  return word.length > (isAboutCode ? 4 : 5) && isEnglishTypo(word, isAboutCode);
}

const PROGRAM = new Set(
  'import npm pip git sudo src def const node python javascript java function functions variable array string dataframe numpy pandas regex compiler'.split(
    ' ',
  ),
);

/** A word in mixed case, or one that a sign of programs and paths joins to another. */
function isSymbol(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || /^M/.test(token.kind)) return true;
  const isJoined = (one: Token | undefined, two: Token | undefined) =>
    one?.end === two?.start &&
    /^[./_@:\\-]$/.test(one?.kind ?? '') !== /^[./_@:\\-]$/.test(two?.kind ?? '');
  const hasJoint =
    (isJoined(before, token) && tokens[at - 2]?.end === before?.start) ||
    (isJoined(token, next) && tokens[at + 2]?.start === next?.end);
  return token.kind.startsWith('l') && hasJoint;
}

function isWord({ word, kind }: Token): boolean {
  return word.length > 1 && /^(?:l|C|M|U|u)/.test(kind) && /^[a-z]/.test(word);
}

function isStrange({ word, kind }: Token): boolean {
  // Short capitals, and several of what they stand for: CSRs.
  if (kind.startsWith('u') || (/^M/.test(kind) && word.length < 5)) return false;
  if (kind.startsWith('U')) return word.length > 5;
  return word.length > 2;
}

/** Written with a capital where no sentence begins, in a language that writes so only what is a name. */
export function isProper(tokens: readonly Token[], { own }: Tongue, at: number): boolean {
  return (
    own !== 0 && own !== GERMAN_BIT && /^C/.test(tokens[at]?.kind ?? '') && !isStart(tokens, at)
  );
}

/** Such a word is plain only as it stands in a list; English writes whole headings with capitals. */
function isPlainHere(token: Token, { expected, own }: Tongue): boolean {
  return own === ENGLISH_BIT || !/^C$/.test(token.kind) || (token.ordinary & expected) !== 0;
}

/** Two capitals in a row in the midst of a sentence: French, Spanish, Polish and Hungarian write only names so. */
function isTwice(tokens: readonly Token[], tongues: readonly Tongue[], at: number): boolean {
  const [token, next, tongue] = [tokens[at], tokens[at + 1], tongues[at]];
  if (token === undefined || next === undefined || tongue === undefined) return false;
  if (tongue.own === ENGLISH_BIT || !isProper(tokens, tongue, at)) return false;
  return [token, next].every(
    (each) => /^C[bgntw]*$/.test(each.kind) && each.ordinary !== ANY_LANGUAGE,
  );
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
  // Polish "p." is Mr and Mrs before a name alone.
  if (title?.word === 'p') return last.kind === '.' && /^C/.test(tokens[at]?.kind ?? '');
  return title !== undefined && TITLES.has(title.word) && !/^[uU]/.test(title.kind);
}

function isTitled(token: Token, tongue: Tongue): boolean {
  const { word, kind, lists } = token;
  if (TITLES.has(word) || /^.[Tdpv]$/.test(kind)) return false;
  if (!isOrdinary(token, tongue)) return true;
  const isListed = (lists & (GIVEN | SURNAME)) !== 0;
  if (!kind.startsWith('l')) return true;
  // "Pani" is also "you", "la señora" any woman: behind them an ordinary word is mostly one.
  const isSure = tongue.own === GERMAN_BIT || tongue.own === ENGLISH_BIT;
  return !isFrequent(lists) && (isListed || isSure);
}

/** Words behind a name: Mr, Mrs, uncle, aunt, with endings. */
const HONOURED = new Set(
  'ur urnak urral urhoz urtol asszony asszonynak bacsi neni urat asszonyt'.split(' '),
);

/** A capitalised word beside a given name is a part of it. */
function nameBeside(
  tokens: readonly Token[],
  tongues: readonly Tongue[],
  names: (Label | null)[],
  at: number,
): void {
  const [token, next, tongue] = [tokens[at], tokens[at + 1], tongues[at]];
  if (token === undefined || next === undefined || tongue === undefined) return;
  if (tongue.own === HUNGARIAN_BIT && isHungarianName(token, next, names[at + 1])) {
    names[at] ??= 'PERSON';
  }
  if (isGiven(token, names[at]) && SLAVIC.test(next.word)) names[at + 1] ??= 'PERSON';
  if (!isCapital(token) || !isCapital(next)) return;
  if (isFullName(token, next, tongue)) names[at] = 'PERSON';
  if (isGiven(token, names[at])) names[at + 1] ??= 'PERSON';
}

/** Endings of Slavic surnames, which are those of adjectives. */
const SLAVIC = /.{3}(?:[sc]ki|[sc]ka|[sc]kiej|[sc]kiego|[sc]kiemu|[sc]kim)$/;

/** The surname comes first: before a given name, and before the words for Mr and Mrs. */
function isHungarianName(token: Token, next: Token, nextName: Label | null | undefined): boolean {
  if (HONOURED.has(next.word)) return isWord(token) && !isFrequent(token.lists);
  return isCapital(token) && isGiven(next, nextName);
}

function isCapital({ kind }: Token): boolean {
  return /^[CM](?![dkTocrpv])/.test(kind);
}

function isGiven({ lists }: Token, name: Label | null | undefined): boolean {
  return name === 'PERSON' && (lists & GIVEN) !== 0;
}

/** A given name that is a word as well, before a surname: Germán Soto. */
function isFullName(token: Token, next: Token, { own }: Tongue): boolean {
  if ((token.lists & GIVEN) === 0 || (next.lists & SURNAME) === 0) return false;
  return own !== GERMAN_BIT || ((token.ordinary | next.ordinary) & GERMAN_BIT) === 0;
}

const NAME_ENDS =
  /(?:ne|nenak|nek|nak|val|vel|[aoe]?t|hoz|hez|tol|nal|nel|ert|rol|owi|em|iem|owa|owie|om|[aeiouy]|s)$/;
const DOUBLED = /^(.{3,})([bcdfghjklmnprstvz])\2(?:al|el)$/;

function isGivenName(word: string): boolean {
  const lists = listsOf(word);
  return (lists & GIVEN) !== 0 && (word.length > 4 || (lists & (ENGLISH | GERMAN)) === 0);
}

/** Whether a word is a given name with a Hungarian or Polish ending: Péternek, Ewelino. */
const isGivenForm = remembered((word) => {
  const stems = [word.replace(NAME_ENDS, ''), word.replace(DOUBLED, '$1$2')];
  return stems.some(
    (stem) =>
      stem.length > 3 && stem !== word && [stem, `${stem}a`].some((name) => isGivenName(name)),
  );
});
