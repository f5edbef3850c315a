import { quoteText } from '../../words.ts';

/** Whether a key, as `words` has it, gives out no number twice. */
export function countsIn(definition: string): boolean {
  return /^primary key .* autoincrement\b/.test(definition);
}

/** Statements that let the one table go on where the other one is, rows that are gone included. */
export function copyCount(from: string, to: string): string[] {
  return [
    `delete from sqlite_sequence where name = ${quoteText(to)};`,
    `insert into sqlite_sequence (name, seq) select ${quoteText(to)}, seq from sqlite_sequence where name = ${quoteText(from)};`,
  ];
}
