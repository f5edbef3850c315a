import type { Action } from '../command.ts';
import { listRevisions } from '../list-revisions.ts';

/** Prints the newest revisions of each history. */
export const run: Action = (context, { json }, ...words) =>
  listRevisions(context, words, json === true, (all) => all.filter(({ isHead }) => isHead));
