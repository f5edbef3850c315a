import { instant, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per session in force: somebody who knew the password. Which person it is nobody knows.
 *
 * Written  by api/sessions.ts; a session that is ended has no row, and one whose time is over loses it at a later sign-in.
 */
export const session = table('session', {
  /** SHA-256 of the token, 64 hex digits: whoever reads this table can sign in with nothing of it. */
  id: varchar(64),
  made_at: instant(),
  /** Last use, brought up to date once a minute at most. */
  used_at: instant(),
  /** From then on it is over, however much it is used. */
  expires_at: instant(),
})
  .primaryKey('id')
  .index('idx_session_used_at', ['used_at']);

export type StoredSession = Row<typeof session>;
