import { fold, wordsOf } from '../kernel/text.ts';

/** Characters of a text that are looked at: its language shows early. */
const LOOKED_AT = 1_500;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['Chinese', /\p{sc=Han}/gu],
  ['Korean', /\p{sc=Hang}/gu],
  ['Thai', /\p{sc=Thai}/gu],
  ['Greek', /\p{sc=Grek}/gu],
  ['Arabic', /\p{sc=Arab}/gu],
  ['Hebrew', /\p{sc=Hebr}/gu],
  ['Hindi', /\p{sc=Deva}/gu],
  ['Ukrainian', /[іїєґІЇЄҐ]/gu],
  ['Russian', /\p{sc=Cyrl}/gu],
];
/** A script that so many letters of a text are of names its language; some letters tell by fewer. */
const ENOUGH = 0.2;
const LETTERS = /\p{L}/gu;

/** Small words by which a language is known, folded; those that several of them share are left out. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    'English',
    'the and of is are for with this that it you my what how which can not please have write make need',
  ],
  [
    'German',
    'der das und ist ein eine den dem mit fur auf ich du wir nicht wie kann bitte zum zur einen schreibe',
  ],
  [
    'French',
    'le les des une est et pour avec dans sur je vous nous pas ce cette sont mon du au aux',
  ],
  [
    'Spanish',
    'el los las una es por para con como mi quiero puedes del esta este lo y donde cuando',
  ],
  [
    'Italian',
    'il gli una per che di con come sono della questo mio puoi del nel scrivi perche anche',
  ],
  [
    'Portuguese',
    'uma para com como nao voce meu os dos das em um pelo isso esta por fazer escreva',
  ],
  ['Dutch', 'het een van voor niet en dat ik je met op te zijn deze kun maak graag schrijf'],
  ['Hungarian', 'az egy es hogy nem kell ezt azt vagy mit hogyan irj kerlek van legyen magyarul'],
];
const KNOWN = WORDS.map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The language of a text by its English name, one of a dozen and a half; null where it is not clear. */
export function nameOfLanguage(text: string): string | null {
  const start = text.slice(0, LOOKED_AT);
  return byScript(start) ?? byWords(start);
}

function byScript(text: string): string | null {
  const letters = text.match(LETTERS)?.length ?? 0;
  const found = SCRIPTS.find(([language, letter]) => {
    const count = text.match(letter)?.length ?? 0;
    return count > 0 && count >= letters * (language === 'Ukrainian' ? ENOUGH / 10 : ENOUGH);
  });
  return found?.[0] ?? null;
}

function byWords(text: string): string | null {
  const words = wordsOf(fold(text));
  const [first, second] = KNOWN.map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const isClear = first !== undefined && first.count > Math.max(1, second?.count ?? 0);
  return isClear ? first.language : null;
}
