import { resolve } from 'node:path';
import { z } from 'zod';
import { topicList } from '../kernel/topic-tags.ts';
import { FIGURES } from './analysis.ts';
import { OPENWEBUI } from './places.ts';
import { schedule } from './schedule.ts';
import { type Env, type Fault, readSettings, setting } from './setting.ts';
import { flag, number, text, wholeAbove } from './values.ts';

const TIME = '([01]?\\d|2[0-3]):([0-5]\\d)';
const HOURS = new RegExp(`^${TIME}\\s*-\\s*${TIME}$`);

/** From one time of day to another, minutes after midnight; the second may be on the day after. */
const hours = z.string().transform((given, context) => {
  const [from = 0, minute = 0, to = 0, last = 0] = (HOURS.exec(given.trim()) ?? [])
    .slice(1)
    .map(Number);
  const read = { from: 60 * from + minute, to: 60 * to + last };
  if (read.from !== read.to) return read;
  context.addIssue('two different times of day, such as 20:00-06:00');
  return z.NEVER;
});

export const processing = {
  maximumPerRun: setting('ANALYTICS_MAX_CONVERSATIONS_PER_RUN', {
    group: FIGURES,
    says: 'A run reads no more conversations than this; the next one goes on from there.',
    schema: number(wholeAbove(1, 1e9)),
    unset: 'no limit',
  }),
  /** Tags, and topics that a model names, that may be kept; of all others nothing is. */
  topicTags: setting('ANALYTICS_TOPIC_TAGS', {
    group: FIGURES,
    says: 'Tags of chats, and topics that a model names, that may be kept, with commas: travel, data analysis; all others are not.',
    schema: z.string().transform(topicList),
    default: '',
  }),
  /** What becomes of the figures of chats that were deleted in Open WebUI. */
  deletedChats: setting('ANALYTICS_DELETED_CHATS', {
    group: FIGURES,
    says: 'Figures of chats that were deleted in Open WebUI stay; forget: they are erased (docs/openwebui.md).',
    schema: z.enum(['keep', 'forget']),
    default: 'keep',
  }),
  /** File of Open WebUI's audit log, an absolute path; null: it is not read. */
  auditLog: setting('OPENWEBUI_AUDIT_LOG', {
    group: OPENWEBUI,
    says: 'Path of Open WebUI’s audit.log: shows calls outside chats; Open WebUI must write it (docs/openwebui.md).',
    schema: text,
    unset: 'it is not read',
  }),
  /** When the nights are: a cron expression of five fields, in the zone of the analysis. */
  schedule: setting('ANALYTICS_PROCESSING_SCHEDULE', {
    group: FIGURES,
    says: 'When a run is due, in that time zone: HH:MM, or a cron expression of five fields (15 0 * * 1-5); `cogniforce nights` shows them.',
    schema: schedule,
    // A quarter past midnight: the day before is over, and few are awake.
    default: '00:15',
  }),
  /** Hours in which Open WebUI's database may be read; null: always. */
  readHours: setting('ANALYTICS_READ_HOURS', {
    group: OPENWEBUI,
    says: 'Hours in which a run may read it, in ANALYTICS_PROCESSING_TIMEZONE: 20:00-06:00. A run outside waits for them, one that goes on is interrupted and goes on the next time.',
    schema: hours,
    unset: 'always',
    example: '20:00-06:00',
  }),
  /** Null: as fast as it can. */
  rowsPerSecond: setting('ANALYTICS_READ_ROWS_PER_SECOND', {
    group: OPENWEBUI,
    says: 'A run lists and reads no more chats a second than this.',
    schema: number(wholeAbove(1, 1e6)),
    unset: 'no limit',
  }),
  daily: setting('ANALYTICS_DAILY_PROCESSING_ENABLED', {
    group: FIGURES,
    says: 'false: only at start, when a database comes back, and when somebody asks.',
    schema: flag,
    default: 'true',
  }),
  enabled: setting('ENABLE_ANALYTICS_PROCESSING', {
    group: FIGURES,
    says: 'false: a process that serves begins no run by itself.',
    schema: flag,
    default: 'true',
  }),
};

/** Paths are from this folder. */
export function readProcessing(env: Env, cwd: string, faults: Fault[]) {
  const { auditLog, ...values } = readSettings(processing, env, faults);
  const file = auditLog === null ? null : resolve(cwd, auditLog);
  return Object.freeze({ ...values, auditLog: file });
}
