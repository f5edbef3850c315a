import { part } from '../words/language.ts';

/** What a chart says of itself. */
export const chartWords = part('charts', {
  /** One place read aloud: its name, and each figure with its own. */
  reading: (title: string, rows: readonly { readonly name: string; readonly value: string }[]) =>
    [title, ...rows.map(({ name, value }) => `${name}: ${value}`)].join(', '),
});
