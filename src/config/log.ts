import { z } from 'zod';
import { SERVER } from './doors.ts';
import { setting } from './setting.ts';

export const log = {
  /** Null: not set; a person at a terminal is told less than a log file. */
  logLevel: setting('LOG_LEVEL', {
    group: SERVER,
    says: 'trace, debug, info, warn, error, silent; at a terminal without it: warn.',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
    unset: '`info`; at a terminal `warn`',
    example: 'info',
  }),
};
