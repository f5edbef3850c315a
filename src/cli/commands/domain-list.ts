import { type Command, JSON_OPTION } from '../command.ts';

/** Prints what domains there are and how each is. */
export const domainList: Command = {
  name: 'domain list',
  summary: 'Show every domain: whose it is, where its database is, and how that is',
  options: JSON_OPTION,
  action: () => import('../actions/domain-list.ts'),
};
