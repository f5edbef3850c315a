import { type Command, JSON_OPTION } from '../command.ts';
import { listRevisions } from '../list-revisions.ts';

/** Where a history branches, and where branches come together; needs no connection. */
export const dbBranches: Command = {
  name: 'db branches',
  summary: 'Show the revisions at which a history branches or comes together',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  run: (context, { json }, ...words) =>
    listRevisions(context, words, json === true, (all) =>
      all.filter(({ isBranchPoint, isMerge }) => isBranchPoint || isMerge),
    ),
};
