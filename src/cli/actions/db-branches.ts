import type { Action } from '../command.ts';
import { listRevisions } from '../list-revisions.ts';

/** Prints the revisions at which histories branch or come together. */
export const run: Action = (context, { json }, ...words) =>
  listRevisions(context, words, json === true, (all) =>
    all.filter(({ isBranchPoint, isMerge }) => isBranchPoint || isMerge),
  );
