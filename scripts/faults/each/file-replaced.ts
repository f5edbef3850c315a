import { renameSync } from 'node:fs';
import type { Fault } from '../fault.ts';
import { fileOf } from '../hands.ts';

/** By one that holds no run: who wrote the old one holds it no longer. */
export const fileReplaced: Fault = {
  name: 'file-replaced',
  what: 'another file lies in the place of the figures: an older copy, with nothing in it yet',
  engines: ['sqlite'],
  underServe: /taken this run over|another one than before/,
  expect: {
    codes: ['RUN_TAKEN_OVER', 'DATABASE_READ_ONLY'],
    withinMs: 60_000,
  },
  async inject({ place, world }) {
    const other = await world.ready.copy();
    // As `cp` and `mv` do it: the log of the file before is left where it is.
    renameSync(fileOf(other), fileOf(place));
    await other.drop();
    return async () => {};
  },
};
