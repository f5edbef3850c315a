import { ENGLISH, type Language, speak } from '../../ui/words/language.ts';

/** The two entries of the page. */
export type Entry = 'dashboard' | 'question';

interface Offered {
  /** As `lang` has it. */
  readonly code: string;
  /** Where it is offered: where it has the texts. */
  readonly on: readonly Entry[];
  /** Fetched only by those who read it. */
  readonly load: () => Promise<Language>;
}

/** The languages there are besides English: a file beside this one, and a line here. */
const LANGUAGES: readonly Offered[] = [
  { code: 'de', on: ['question'], load: async () => (await import('./de.ts')).de },
];

/**
 * Makes an entry speak the first of these languages that it is offered in, else English, and says so in `lang`. To be awaited
 * before anything is drawn. Input: as `navigator.languages`.
 */
export async function speakFirstOf(languages: readonly string[], entry: Entry): Promise<void> {
  const language = await firstOf(languages, entry);
  speak(language);
  document.documentElement.lang = language.code;
}

/** The first of the languages that an entry is offered in. English also where the file of another one cannot be fetched. */
export async function firstOf(languages: readonly string[], entry: Entry): Promise<Language> {
  for (const wanted of languages) {
    const [code] = wanted.toLowerCase().split('-', 1);
    if (code === ENGLISH.code) return ENGLISH;
    const offered = LANGUAGES.find((each) => each.code === code && each.on.includes(entry));
    if (offered !== undefined) return offered.load().catch(() => ENGLISH);
  }
  return ENGLISH;
}
