import { z } from 'zod';
import { SERVER } from './doors.ts';
import { setting } from './setting.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LEVELS)[number];

/** What writes a log: requests; runs of the processing; databases that come and go. */
const LOG_PARTS = ['http', 'runs', 'databases'] as const;
export type LogPart = (typeof LOG_PARTS)[number];

/** How much is told. */
export interface LogLevels {
  /** Of every part that has none of its own; null: not set. */
  readonly usual: LogLevel | null;
  readonly parts: Readonly<Partial<Record<LogPart, LogLevel>>>;
}

const EXPECTED = `${LEVELS.join(', ')}, and for a part of it ${LOG_PARTS.join(', ')}: info,http=warn`;
const level = z.enum(LEVELS);
const part = z.tuple([z.enum(LOG_PARTS), level]);

/** `info`, or with levels of parts: `info,http=warn`. */
const levels = z.string().transform((given, context): LogLevels => {
  const words = given.split(',').map((word) => word.trim());
  const usual = words.filter((word) => !word.includes('='));
  const named = words.filter((word) => word.includes('=')).map((word) => word.split('='));
  const read = z.object({ usual: z.array(level).max(1), parts: z.array(part) });
  const parsed = read.safeParse({ usual, parts: named });
  if (parsed.success) {
    return { usual: parsed.data.usual[0] ?? null, parts: Object.fromEntries(parsed.data.parts) };
  }
  context.addIssue(EXPECTED);
  return z.NEVER;
});

export const log = {
  /** A person at a terminal is told less than a log file. */
  logLevels: setting('LOG_LEVEL', {
    group: SERVER,
    says: `${LEVELS.join(', ')}; at a terminal without it: warn. A part has one of its own: info,http=warn; parts are ${LOG_PARTS.join(', ')}.`,
    schema: levels,
    unset: '`info`; at a terminal `warn`',
    example: 'info',
  }),
};
