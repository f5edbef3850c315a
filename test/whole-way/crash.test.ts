import { describe, expect, it, onTestFinished } from 'vitest';
import { type Cases, newCases } from '../../scripts/crash/cases.ts';
import { ENGINES, type Engine } from '../../scripts/reliability/place.ts';
import { newSource, newWorld } from '../../scripts/reliability/world.ts';
import { sharedPostgres } from '../support/shared-postgres.ts';
import { sized } from '../support/sized.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The same moments at every run; `npm run -s check:crash` draws others. */
const SEED = 2;
const CONVERSATIONS = sized(30, 60);
/** A run, a migration and a restore; then the others in their turns. */
const NUMBERS = Array.from({ length: sized(3, 12) }, (_, at) => at + 1);

async function casesOn(engine: Engine, server: string | null): Promise<Cases> {
  const source = await newSource(temporaryFolder(), CONVERSATIONS);
  const world = await newWorld(source, engine, server);
  onTestFinished(() => Promise.all([world.ready.drop(), world.full.drop()]).then(() => undefined));
  return newCases({ worlds: [world], seed: SEED, elsewhere: false });
}

describe.each(ENGINES)('kill -9 in the middle of a command on %s', (engine) => {
  it('loses and doubles nothing once the same command has run again', {
    timeout: sized(300_000, 3_000_000),
  }, async ({ skip }) => {
    const notice = engine === 'postgres' ? await sharedPostgres() : null;
    if (notice !== null && 'reason' in notice) return skip(`needs PostgreSQL: ${notice.reason}`);
    const cases = await casesOn(engine, notice?.url ?? null);
    for (const number of NUMBERS) {
      const { findings, kind } = await cases.carryOut(number);
      expect(findings, `${kind} on ${engine}`).toEqual([]);
    }
  });
});
