import { instant, integer, type Row, table, text, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per scheduled time: what became of its run.
 *
 * Written  by repositories/nights.ts. Whoever changes `waiting` or `missed` to `running` holds the night until `next_try_at`,
 *          which is put off while its run goes on; `tries` tells its own hold from a later one.
 */
export const night = table('night', {
  /** When it was to be: it names the night. */
  scheduled_at: instant(),
  /**
   * waiting, running, completed; missed: no process ran at that time, and a later run makes good for it, or has (`run_id`).
   */
  state: varchar(20),
  /** Times that a run was begun for it, or could not be. */
  tries: integer(),
  /** Why the last try came to nothing: a code of kernel/errors.ts, or one of NIGHT_REASONS. Null: none did. */
  reason_code: varchar(40).nullable(),
  /** The same in one sentence, without anything from a conversation. */
  reason: text().nullable(),
  tried_at: instant().nullable(),
  /** Not tried again before, unless a database has come back; of a running one, how long it is held. Null: not any more. */
  next_try_at: instant().nullable(),
  /** The run that was its run, or made good for it. */
  run_id: uuid().nullable(),
  done_at: instant().nullable(),
}).primaryKey('scheduled_at');

export type Night = Row<typeof night>;
