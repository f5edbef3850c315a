import { resolve } from 'node:path';
import { z } from 'zod';
import { topicList } from '../kernel/topic-tags.ts';
import { FIGURES } from './analysis.ts';
import { OPENWEBUI } from './places.ts';
import { schedule } from './schedule.ts';
import { type Env, type Fault, readSettings, setting } from './setting.ts';
import { flag, number, text, wholeAbove } from './values.ts';

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
