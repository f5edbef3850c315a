import { formatterOf } from '../../../ui/words/formatter.ts';

/** How German counts and lists: for the texts of every file of this folder. */
export const german = formatterOf('de');

export const conversations = (count: number): string =>
  german.plural(count, { one: '# Unterhaltung', other: '# Unterhaltungen' });

/** Of a model or of a person: German has one word for the two, as English has. */
export const answers = (count: number): string =>
  german.plural(count, { one: '# Antwort', other: '# Antworten' });

export const people = (count: number): string =>
  german.plural(count, { one: '# Person', other: '# Personen' });

/** With the full stop of a sentence, where the text does not end with that of "Nov." or "Mio." */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** Releases as the server names them: "0.11.1 to 0.11.4". */
export const releases = (named: string): string => named.replace(' to ', ' bis ');
