import { type Command, JSON_OPTION } from '../command.ts';

/** One revision: where it stands, what it does, and when it was applied here. */
export const dbShow: Command = {
  name: 'db show',
  summary: 'Show one revision: what it follows, what it does, when it was applied here',
  arguments: [
    [
      '<domain|revision...>',
      'a revision, the unique beginning of one, head or heads; its domain first',
    ],
  ],
  options: JSON_OPTION,
  action: () => import('../actions/db-show.ts'),
};
