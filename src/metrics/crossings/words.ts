import { part } from '../../ui/words/language.ts';

/** What the page says of two divisions of the work at once. */
export const crossingsWords = part('crossings', {
  waiting: 'The table is being added up.',
  notYet: {
    group_kind: 'Kinds of work by group are not said yet',
    group_model: 'Models by group are not said yet',
    model_kind: 'Kinds of work by model are not said yet',
  },
  title: {
    group_kind: 'Kinds of work by group',
    group_model: 'Models by group',
    model_kind: 'Kinds of work by model',
  },
  missing: {
    group_kind: 'Kinds of work by group',
    group_model: 'Models by group',
    model_kind: 'Kinds of work by model',
  },
  row: { group_kind: 'Group', group_model: 'Group', model_kind: 'Model' },
  /** "Kinds of work by group, 1–30 Nov" */
  found: (title: string, days: string) => `${title}, ${days}`,
  sub: 'Time with AI, of what enough people had. An empty cell is none, or in all others.',
  noCell: 'None of them is named in these days: each would tell of too few people.',
  mostlyOthers: (share: string) =>
    `Too little is named for a table: ${share} of the time with AI is in cells that few people had.`,
  others: (amount: string, share: string) => `All others: ${amount}, ${share} of the time with AI.`,
  /** Of a table that is drawn in part. */
  largest: (drawn: string, all: string) => `The largest ${drawn} of ${all} cells are drawn.`,
});
