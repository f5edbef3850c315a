import { rmSync } from 'node:fs';
import { runCommand } from '../../reliability/command.ts';
import type { Fault } from '../fault.ts';
import { filesOf } from '../hands.ts';

/** Nothing makes it anew until somebody says so; then everything in it. */
export const fileDeleted: Fault = {
  name: 'file-deleted',
  what: 'the file of the figures, and what SQLite keeps beside it, is deleted, and made anew when the run has ended',
  engines: ['sqlite'],
  underServe: 'database',
  expect: {
    codes: ['DATABASE_VANISHED', 'DATABASE_UNREACHABLE', 'DATABASE_READ_ONLY'],
    withinMs: 60_000,
  },
  async inject({ place, world }) {
    for (const file of filesOf(place)) rmSync(file);
    return async () => {
      await runCommand(['db', 'create', 'cogniforce'], world.optionsFor(place, {}));
    };
  },
};
