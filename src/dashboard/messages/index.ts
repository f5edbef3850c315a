import { ENGLISH, type Language, speak } from '../../ui/words/language.ts';
import type { Entry, Spoken } from './messages.ts';

interface Offered {
  /** As `lang` has it. */
  readonly code: string;
  /** By entry, each fetched only by those who read it. */
  readonly load: { readonly [Of in Entry]: () => Promise<Spoken<Of>> };
}

/** The languages there are besides English: a folder beside this file, and an entry here. */
const LANGUAGES: readonly Offered[] = [
  {
    code: 'de',
    load: {
      dashboard: async () => (await import('./de/dashboard.ts')).de,
      question: async () => (await import('./de/question-page.ts')).de,
    },
  },
];

/**
 * Makes an entry speak the first of these languages that there is, else English, and says so in `lang`. To be awaited
 * before anything is drawn. Input: as `navigator.languages`.
 */
export async function speakFirstOf(languages: readonly string[], entry: Entry): Promise<void> {
  const language = await firstOf(languages, entry);
  speak(language);
  document.documentElement.lang = language.code;
}

/** The first of the languages that there is. English also where the file of another one cannot be fetched. */
export async function firstOf(languages: readonly string[], entry: Entry): Promise<Language> {
  for (const wanted of languages) {
    const [code] = wanted.toLowerCase().split('-', 1);
    if (code === ENGLISH.code) return ENGLISH;
    const offered = LANGUAGES.find((each) => each.code === code);
    if (offered !== undefined) return offered.load[entry]().catch(() => ENGLISH);
  }
  return ENGLISH;
}
