import { rmSync } from 'node:fs';
import type { Fault } from '../fault.ts';
import { filesOf } from '../hands.ts';

/** The next run makes the file anew, and everything in it. */
export const fileDeleted: Fault = {
  name: 'file-deleted',
  what: 'the file of the figures, and what SQLite keeps beside it, is deleted',
  engines: ['sqlite'],
  expect: {
    codes: ['DATABASE_UNREACHABLE', 'DATABASE_UNREADABLE', 'DATABASE_READ_ONLY'],
    withinMs: 60_000,
  },
  async inject({ place }) {
    for (const file of filesOf(place)) rmSync(file);
    return async () => {};
  },
};
