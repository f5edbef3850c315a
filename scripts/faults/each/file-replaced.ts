import { renameSync, rmSync } from 'node:fs';
import type { Fault } from '../fault.ts';
import { fileOf, filesOf } from '../hands.ts';

/** By one that holds no run: who wrote the old one holds it no longer. */
export const fileReplaced: Fault = {
  name: 'file-replaced',
  what: 'another file lies in the place of the figures: an older copy, with nothing in it yet',
  engines: ['sqlite'],
  expect: {
    codes: ['RUN_TAKEN_OVER', 'DATABASE_UNREADABLE', 'DATABASE_READ_ONLY'],
    withinMs: 60_000,
  },
  async inject({ place, world }) {
    const other = await world.ready.copy();
    for (const file of filesOf(place)) rmSync(file);
    for (const file of filesOf(other)) {
      renameSync(file, `${fileOf(place)}${file.slice(fileOf(other).length)}`);
    }
    await other.drop();
    return async () => {};
  },
};
