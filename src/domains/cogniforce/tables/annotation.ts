import { day, instant, type Row, table, text, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per event that explains a curve: a roll-out, a training.
 *
 * Written  by repositories/annotations.ts when somebody enters or removes it.
 */
export const annotation = table('annotation', {
  id: uuid(),
  from_day: day(),
  /** Last day, included; of a single day the same. */
  to_day: day(),
  /** rollout, training or other. */
  kind: varchar(20),
  /** As somebody wrote it, 120 characters at most: shown to whoever is signed in, and in no log. */
  text: text(),
  noted_at: instant(),
}).primaryKey('id');

export type StoredAnnotation = Row<typeof annotation>;
