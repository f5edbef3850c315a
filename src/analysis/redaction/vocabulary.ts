import { resource } from '../../resources/index.ts';
import { GIVEN, listsOf, SURNAME } from './lexicon.ts';
import { remembered } from './remembered.ts';

/** Languages whose ordinary words are known. */
export const VOCABULARIES = ['en', 'de', 'fr', 'es', 'pl', 'hu'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** The bit that stands for a language in a set of them. */
export function bitOf(language: Vocabulary): number {
  return 1 << VOCABULARIES.indexOf(language);
}

/** All of them. */
export const ANY_LANGUAGE = (1 << VOCABULARIES.length) - 1;
const GERMAN = bitOf('de');
const HUNGARIAN = bitOf('hu');
const POLISH = bitOf('pl');
const SPANISH = bitOf('es');
const FRENCH = bitOf('fr');
const ENGLISH = bitOf('en');

/** Files are sorted, and searched as they are: hundreds of thousands of words would fill the memory as a set. */
const LISTS = VOCABULARIES.map((language) =>
  resource(`redaction/vocabulary-${language}.txt`, (text) => `\n${text}`),
);

/** Towns, countries, offices, brands and abbreviations that everybody uses: they name nobody, in any language. */
const isPublic = resource('redaction/words-public.txt', (text) => new Set(text.split('\n')));

/** Languages in which a word, in small letters without accents, is an ordinary one: their bits. Forms and compounds count. */
export const ordinaryIn: (word: string) => number = remembered((word) => {
  const listed = listedIn(word);
  if (listed === ANY_LANGUAGE) return listed;
  return listed | (listed & GERMAN ? 0 : asGerman(word)) | asInflected(word);
});

/** The same, of words that stand in a list as they are. */
export const listedIn: (word: string) => number = remembered((word) => {
  if (isPublic().has(word)) return ANY_LANGUAGE;
  return LISTS.reduce((bits, list, place) => bits | (has(list(), word) ? 1 << place : 0), 0);
});

/** Whether a line of sorted text is the word. */
function has(lines: string, word: string): boolean {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = lines.lastIndexOf('\n', (low + high) >> 1);
    const end = lines.indexOf('\n', middle + 1);
    const found = lines.slice(middle + 1, end);
    if (found === word) return true;
    if (found < word) low = end;
    else high = middle;
  }
  return false;
}

/** German with ae, oe and ue for its umlauts, and compounds of two or three words. */
function asGerman(word: string): number {
  const plain = /[aou]e/.test(word) ? word.replace(/([aou])e/g, '$1') : word;
  if (plain !== word && listedIn(plain) & GERMAN) return GERMAN;
  if (word.length > 6 && listedIn(plain.replace(GERMAN_END, '')) & GERMAN) return GERMAN;
  const isOne = isCompound(plain, 2) || (plain !== word && isCompound(word, 2));
  return isOne || isDerived(plain) || isOfThing(plain) ? GERMAN : 0;
}

/** Endings that make words of words, and no names. */
const ABSTRACT =
  /^[a-z]{4,}(?:igkeit|heit|keit|schaft|tion|ierung|ismus|itat|iere|ierte|iert|ologie|grafie|graphie|metrie|therapie)(?:n|s|en|ern)?$/;
/** Endings behind the stem of a verb, and those of its infinitive. */
const MADE_ENDS =
  /^(?:ungs?|ungen|ern?|ers|erin|erinnen|bar|bare[mnrs]?|lich|liche[mnrs]?|los|lose[mnrs]?|end|ende[mnrs]?|lern?|lers|t|st|te[mnrs]?)?$/;
const VERBS = ['en', 'eln', 'ln', 'ern'] as const;
const BEFORE =
  /^(?:unter|uber|durch|hinter|wieder|weiter|zuruck|zusammen|herunter|heraus|herein|hinein|hinaus|vorbei|nach|voll|fest|los|weg|mit|aus|auf|ein|vor|bei|her|hin|ver|zer|ent|miss|um|zu|an|ab|un|be|er)(?:zu)?/;

/**
 * Made of another word by an ending or by what stands before: Undichtigkeit, Formulier from formulieren, aushärtend. A name
 * that is made so stands in the lists of names.
 */
function isDerived(word: string): boolean {
  if (word.length < 7 || SURNAME_TAIL.test(word) || isOfName(word)) return false;
  if (ABSTRACT.test(word)) return true;
  const rest = word.replace(BEFORE, '');
  if (rest.length > 5 && rest !== word && (isGerman(rest) || isMade(rest))) return true;
  return isMade(word);
}

function isMade(word: string): boolean {
  for (let cut = word.length; cut >= Math.max(4, word.length - 7); cut -= 1) {
    if (!MADE_ENDS.test(word.slice(cut))) continue;
    const stem = word.slice(0, cut);
    // Who is called by a noun: Kirschbaumer.
    if (/^er[ns]?$/.test(word.slice(cut)) && isGerman(stem)) continue;
    if (VERBS.some((ending) => isGerman(`${stem}${ending}`))) return true;
  }
  return false;
}

function isGerman(word: string): boolean {
  return (listedIn(word) & GERMAN) !== 0;
}

/** What firms, houses and streets are called behind the name of somebody. */
const CALLED =
  /(?:stra(?:ss|s)en?|gasse|allee|platz|hof|haus|hauser|heim|werke?|werken|bank|gruppe|verlag|klinik|kliniken|apotheke|schule|stift|stiftung|hotel|technik|logistik|service|bau|holding|medien|systeme?|solutions|kirche|park|berg|dorf|stadt|burg|feld|wald|tal|bruck|brunn|see|au|ingen|ungen|weiler|hutte|muhle|markt|zentrum|garten)$/;

/** A long word behind a part that no list has: what things are called, as in Dekubitusprophylaxe; firms and streets are called otherwise. */
function isOfThing(word: string): boolean {
  if (word.length < 10 || word.length > LONGEST_COMPOUND) return false;
  if (CALLED.test(word) || SURNAME_TAIL.test(word)) return false;
  for (let cut = 4; cut <= word.length - 6; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if ((listedIn(tail) & GERMAN) === 0 || (listsOf(tail) & SURNAME) !== 0) continue;
    if (!isOfName(head) && !(tail.length < 8 && AGENT.test(tail))) return true;
  }
  return false;
}

/** Surnames end with what people do: -schlager, -macher. */
const AGENT = /er$/;

function isOfName(head: string): boolean {
  return [head, head.replace(LINK, '')].some((each) => (listsOf(each) & (GIVEN | SURNAME)) !== 0);
}

const GERMAN_END = /(?:e[nsm]?|ern|n|s)$/;
const LONGEST_COMPOUND = 45;
/** Short words that compounds end with; others of three letters are endings of names more often. */
const SHORT_TAIL =
  /^(?:see|bad|tag|weg|rad|amt|tur|bau|art|zug|ort|uhr|typ|tee|eis|gas|akt|box|set|mix|gut|not|arm|reif)$/;
const LINK = /(?:es|en|er|s|n|e)$/;

/** How German surnames end that look like compounds. */
const SURNAME_TAIL =
  /(?:bach|mann|berger|hofer|meier|maier|mayer|meyer|huber|hausen|hagen|kamp|horst|brink|moser|thal|brecht|becker|baumer|egger|wirth|hoff)$/;

function isCompound(word: string, joints: number): boolean {
  if (word.length < 7 || SURNAME_TAIL.test(word) || word.length > LONGEST_COMPOUND) return false;
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const head = word.slice(0, cut);
    if (!isPart(head)) continue;
    const rest = word.slice(cut);
    if ((rest.length > 3 || SHORT_TAIL.test(rest)) && listedIn(rest) & GERMAN) return true;
    if (joints > 1 && isCompound(rest, joints - 1)) return true;
  }
  return false;
}

function isPart(head: string): boolean {
  if (listedIn(head) & GERMAN || listedIn(`${head}e`) & GERMAN || listedIn(`${head}en`) & GERMAN)
    return true;
  const stem = head.replace(LINK, '');
  return stem.length > 2 && stem !== head && (listedIn(stem) & GERMAN) !== 0;
}

/** Endings of Hungarian words, one after the other, without accents. */
const HUNGARIAN_END =
  /^(?:tat|tet|at|et|hat|het|as|es|os)?(?:a|e|o|u|i|ja|je|ai|ei|jai|jei|aim|eim|om|em|am|od|ed|ad|unk|aink|eink|juk|atok|uk|ok|ek|ak|k|m|d|t|n|l|nk)?(?:ban|ben|ba|be|bol|rol|tol|nal|nel|nak|nek|val|vel|[bcdfghjklmnprstvz]{1,2}(?:al|el)|hoz|hez|ra|re|on|en|an|n|t|at|et|ot|ert|kent|ig|va|ve|kor|ni|tam|tem|ott|ett|tunk|tatok|tetek|nak|jak|jek|jam|jem|jatok|d|sz|asz|esz|od|ed|ol|el|nad|ned|nam|nem|naim|natok|netek|ne|na|jon|jen|ando|endo|o|as|es|asa|ese|asat|eset|asanak|esenek|assal|essel|abb|ebb|bb|an|tlan|tlen|os|es)?(?:is|e)?$/;
const HUNGARIAN_BEFORE =
  /^(?:meg|fel|be|ki|le|el|at|ossze|vissza|ujra|hozza|oda|ide|vegig|tul|elo|leg|szet|felul|ala|mellet)(?=.{4})/;
const POLISH_END =
  /^(?:ego|emu|ymi|imi|ych|ich|ami|ach|owi|owie|ow|om|em|am|iem|ie|ia|ii|iu|ej|ym|im|y|i|a|e|o|u|ac|ic|yc|al|ala|aly|ali|il|ila|ily|ili|my|cie|sz|aj|ajcie|nie|nia|niu|niem|nego|nej|na|ny|ne|no|cy|rzy|by|bym|jac|jacy|jaca|jace|sie|les|las|lem|lam)$/;
const SPANISH_END =
  /^(?:me|te|se|lo|la|le|los|las|les|nos|os|melo|mela|selo|sela|ito|ita|itos|itas|illo|illa|mente|is|s|es|cion|ciones|ando|iendo|ado|ada|ados|adas|r|ra|ran|rias|riais|an|en|ais|eis|emos|amos|o|a|e)$/;
const FRENCH_END = /^(?:s|e|es|x|r|er|ez|ent|ait|aient|ons|ions|iez|ee|ees|ment|eur|euse|eurs)$/;
const ENGLISH_END = /^(?:s|es|ed|d|er|ers|ing|ly|ness|less|able|ish)$/;
const ENGLISH_BEFORE = /^(?:un|re|non|pre|mis|over|under|co|sub|out)(?=.{4})/;

/** Words have more forms than a list: what is left without an ending, and without what stands before, has to be a word. */
function asInflected(word: string): number {
  if (word.length < 5) return 0;
  const forms: readonly (readonly [number, RegExp, string])[] = [
    [HUNGARIAN, HUNGARIAN_END, word],
    [HUNGARIAN, HUNGARIAN_END, word.replace(HUNGARIAN_BEFORE, '')],
    [POLISH, POLISH_END, word],
    [SPANISH, SPANISH_END, word],
    [FRENCH, FRENCH_END, word],
    [ENGLISH, ENGLISH_END, word.replace(ENGLISH_BEFORE, '')],
  ];
  let bits = 0;
  for (const [language, ending, form] of forms) {
    if ((bits & language) === 0 && isForm(form, ending, language)) bits |= language;
  }
  return bits & HUNGARIAN || !isHungarianCompound(word) ? bits : bits | HUNGARIAN;
}

function isForm(word: string, ending: RegExp, language: number): boolean {
  if (listedIn(word) & language) return true;
  for (let cut = word.length - 1; cut >= Math.max(4, word.length - 9); cut -= 1) {
    if (listedIn(word.slice(0, cut)) & language && ending.test(word.slice(cut))) return true;
  }
  return false;
}

function isHungarianCompound(word: string): boolean {
  if (word.length < 7 || word.length > LONGEST_COMPOUND) return false;
  for (let cut = 3; cut <= word.length - 4; cut += 1) {
    if ((listedIn(word.slice(0, cut)) & HUNGARIAN) === 0) continue;
    const rest = word.slice(cut);
    const isShort = cut < 4 && word.length < 9;
    if (isShort ? listedIn(rest) & HUNGARIAN : isForm(rest, HUNGARIAN_END, HUNGARIAN)) return true;
  }
  return false;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Whether a word is an English one but for a letter too many, too few, or changed with the next; `isFar`: or a wrong one. */
export function isEnglishTypo(word: string, isFar: boolean): boolean {
  return isNear(word) || (isFar && isFarther(word));
}

const isEnglish = (form: string) => (listedIn(form) & ENGLISH) !== 0;

const isNear: (word: string) => boolean = remembered((word) =>
  Array.from(word).some((letter, at) => {
    const before = word.slice(0, at);
    const behind = word.slice(at + 1);
    return (
      isEnglish(before + behind) ||
      isEnglish(`${before}${behind.charAt(0)}${letter}${behind.slice(1)}`) ||
      LETTERS.some((other) => isEnglish(`${before}${other}${letter}${behind}`))
    );
  }),
);

const isFarther: (word: string) => boolean = remembered((word) =>
  Array.from(word).some((_, at) =>
    LETTERS.some((other) => isEnglish(`${word.slice(0, at)}${other}${word.slice(at + 1)}`)),
  ),
);
