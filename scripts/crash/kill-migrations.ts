import type { Random } from '../../src/demo/random.ts';
import { runCommand, startCommand } from '../reliability/command.ts';
import { judgeRows } from '../reliability/judge.ts';
import { look, onFigures, type Rows } from '../reliability/look.ts';
import type { Place } from '../reliability/place.ts';
import { expectDone, type World } from '../reliability/world.ts';
import { type Came, killAt, momentOf, oneKill, wrongEnd } from './kill.ts';

const UPGRADE = ['db', 'upgrade', 'cogniforce', '--json'];
/** Older ones have no table of facts: nothing that could be lost. */
const OLDEST = 3;

/** A database with rows at an older revision, and what an undisturbed upgrade makes of it. */
interface Behind {
  readonly place: Place;
  readonly rows: Rows;
  readonly cpuMs: number;
}

/** Kills upgrades of databases that hold rows, from whichever revision. */
export function migrationKiller(world: World) {
  const known = new Map<string, Promise<Behind>>();
  return async (random: Random): Promise<Came> => {
    const revision = random.pick(await revisionsOf(world.full));
    const found = known.get(revision) ?? behindAt(world, revision);
    known.set(revision, found);
    const behind = await found;
    const place = await behind.place.copy();
    const options = world.optionsFor(place);
    try {
      const command = startCommand(UPGRADE, options);
      const isKilled = await killAt(command, momentOf(behind.cpuMs, random));
      const { exitCode } = await runCommand(UPGRADE, options);
      const { seen: _, ...verdict } = await judgeRows(place, behind.rows, world.source.url);
      return {
        ...oneKill(isKilled, `from ${revision}`),
        ...verdict,
        findings: [...wrongEnd(exitCode), ...verdict.findings],
      };
    } finally {
      await place.drop();
    }
  };
}

async function revisionsOf(full: Place): Promise<readonly string[]> {
  return onFigures(full, async ({ migrations }) => {
    const { revisions } = await migrations.graph();
    return revisions.map(({ revision }) => revision).slice(OLDEST, -1);
  });
}

async function behindAt(world: World, revision: string): Promise<Behind> {
  const place = await world.full.copy();
  await onFigures(place, ({ migrations }) =>
    migrations.downgrade(revision, { allowDataLoss: true }),
  );
  const upgraded = await place.copy();
  const { cpuMs } = expectDone(await runCommand(UPGRADE, world.optionsFor(upgraded)));
  const { rows } = await look(upgraded);
  await upgraded.drop();
  return { place, rows, cpuMs };
}
