import pg from 'pg';
import type { Fault, Scene } from '../fault.ts';

const LOCK = 'lock table conversation_analysis, daily_aggregates in access exclusive mode';

export const tablesLockedBriefly: Fault = {
  name: 'tables-locked-briefly',
  what: 'another session holds tables of the figures for three seconds',
  engines: ['postgres'],
  lastsMs: 3_000,
  expect: { codes: [], withinMs: 120_000 },
  inject: lock,
};

export const tablesLocked: Fault = {
  name: 'tables-locked',
  what: 'another session holds tables of the figures for longer than a statement may take (here ten seconds)',
  engines: ['postgres'],
  env: { COGNIFORCE_DATABASE_STATEMENT_TIMEOUT: '10' },
  expect: { codes: ['DATABASE_LOCKED', 'DATABASE_UNREACHABLE'], withinMs: 60_000 },
  inject: lock,
};

async function lock({ place }: Scene): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: place.administered.url });
  client.on('error', () => {});
  await client.connect();
  await client.query(`begin; ${LOCK}`);
  let isOver = false;
  return async () => {
    if (isOver) return;
    isOver = true;
    await client.end();
  };
}
