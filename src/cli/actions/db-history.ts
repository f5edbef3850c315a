import type { Action } from '../command.ts';
import { listRevisions } from '../list-revisions.ts';

/** Prints every revision of each history, the newest first. */
export const run: Action = (context, { json }, ...words) =>
  listRevisions(context, words, json === true, (all) => [...all].reverse());
