import { type Formatter, formatterOf } from './formatter.ts';

/** A sentence, or one made of values. */
type One = string | ((...values: never[]) => string);

/** What a text of the catalogue may be: one, or several in an order or under names. */
type Text = One | readonly string[] | { readonly [name: string]: One };

/** Texts of a part of the page by their keys. */
type Texts = Readonly<Record<string, Text>>;

/** A language that the page can speak. What it lacks is said in English, text by text. */
export interface Language {
  /** As `lang` of a document has it: "de". */
  readonly code: string;
  /** Of figures and dates, BCP 47. */
  readonly locale: string;
  /** By the names of parts. */
  readonly texts: Readonly<Record<string, Texts>>;
  /** Told of each text before it is shown; a test marks them. */
  readonly mark?: (text: string) => string;
}

/** English as Europe writes it: day, month as a word, 24 hours. Its texts are those that each part is defined with. */
export const ENGLISH: Language = { code: 'en', locale: 'en-IE', texts: {} };

/** How English counts and lists: for the texts of every `words.ts`. */
export const english: Formatter = formatterOf(ENGLISH.locale);

let spoken: Language = ENGLISH;

/** Makes everything that is drawn from now on speak this language. A page does it once, before it draws. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language that is spoken. */
export const language = (): Language => spoken;

/**
 * A part of the catalogue, with its English texts: what it gives speaks whatever language the page speaks.
 *
 * A text is read where it is shown, never kept in a constant: that would keep the language of the moment.
 */
export function part<English extends Texts>(name: string, texts: English): English {
  const read = Object.keys(texts).map((key) => [
    key,
    { enumerable: true, get: () => said(name, key, texts[key] ?? '') },
  ]);
  return Object.defineProperties({}, Object.fromEntries(read)) as English;
}

/** The one place where a language that lacks a text falls back to English. */
function said(name: string, key: string, text: Text): Text {
  const found = spoken.texts[name]?.[key] ?? text;
  return spoken.mark === undefined ? found : marked(found, spoken.mark);
}

function marked(text: Text, mark: (text: string) => string): Text {
  if (typeof text === 'string' || typeof text === 'function') return markedOne(text, mark);
  if (isList(text)) return text.map(mark);
  return Object.fromEntries(
    Object.entries(text).map(([key, each]) => [key, markedOne(each, mark)]),
  );
}

function markedOne(text: One, mark: (text: string) => string): One {
  return typeof text === 'string' ? mark(text) : (...values: never[]) => mark(text(...values));
}

const isList = (text: Text): text is readonly string[] => Array.isArray(text);

/** Something made once for each locale, such as a format of `Intl`; gives that of the language that is spoken. */
export function byLocale<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<string, Made>();
  return () => {
    const { locale } = spoken;
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

/** The type of a translation: every text of a part, each made of the same values. */
export type Translation<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string
    ? string
    : Part[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Part[Key] extends readonly string[]
        ? readonly string[]
        : Translation<Part[Key]>;
};
