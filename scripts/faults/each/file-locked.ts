import Database from 'better-sqlite3';
import type { Fault, Scene } from '../fault.ts';
import { fileOf } from '../hands.ts';

/** For less than a statement waits. */
export const fileLockedBriefly: Fault = {
  name: 'file-locked-briefly',
  what: 'another program writes to the file of the figures for two seconds',
  engines: ['sqlite'],
  lastsMs: 2_000,
  expect: { codes: [], withinMs: 120_000 },
  inject: lock,
};

export const fileLocked: Fault = {
  name: 'file-locked',
  what: 'another program holds the file of the figures for writing until the run has ended',
  engines: ['sqlite'],
  underServe: /is locked by another program/,
  expect: { codes: ['DATABASE_LOCKED'], withinMs: 60_000 },
  inject: lock,
};

async function lock({ place }: Scene): Promise<() => Promise<void>> {
  const db = new Database(fileOf(place), { timeout: 10_000 });
  db.exec('begin immediate');
  return async () => {
    db.close();
  };
}
