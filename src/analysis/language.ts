import { wordsOf } from '../kernel/text.ts';

export type Language = 'en' | 'de' | 'other';

/** Characters of a text that are looked at: its language shows early. */
const LOOKED_AT = 1_000;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words by which a language is known; folded. Those that several of the languages share are left out. */
const KNOWN_BY: readonly (readonly [Language, ReadonlySet<string>])[] = [
  [
    'en',
    list(`
      the a and of is are for with from this that these those it i you my your me we our us they what how why which
      when where who can could should would do does did not into please have has be been if then there make write
      give need want help tell show about or but by on at
    `),
  ],
  [
    'de',
    list(`
      der das und ist sind ein eine einen einer einem eines den dem des mit fur auf aus bei von zum zur ich du wir ihr sie
      mir mich uns mein meine meinen unser unsere unseren nicht kein keine wie warum welche welcher welches wann wer kann
      kannst konnen soll sollte muss bitte im ins vom beim noch jetzt diese dieser dieses diesen daraus davon dazu
      schreib schreibe mach mache gib gibt erstelle hilf zeig als auch oder aber wenn dann nach uber unter zwischen es
      ubersetze fasse erklar erklare formuliere korrigiere
    `),
  ],
  [
    'other',
    list(`
      az egy es hogy nem kell kerlek ezt azt vagy mit mi meg hogyan irj ird le la les des un une est et pour avec dans
      sur que qui vous nous je moi el los las una por para con como del esta este quiero puedes il lo gli una per che
      di non het een van voor niet och att som til og
    `),
  ],
];

/** The language that most of a text's small words are of; null where it has none, or as many of one as of another. */
export function languageOf(folded: string): Language | null {
  const words = wordsOf(folded.slice(0, LOOKED_AT));
  const counts = KNOWN_BY.map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first === undefined || first.count === (second?.count ?? 0) ? null : first.language;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(KNOWN_BY.flatMap(([, known]) => [...known]));

/** Whether a folded word is one by which a language is known: it says nothing of what a text is about. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}
