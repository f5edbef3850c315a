import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BACKUP_ENDINGS, type BackupFormat, verifyBackup } from '../../src/data/index.ts';
import type { Random } from '../../src/demo/random.ts';
import { runCommand, startCommand } from '../reliability/command.ts';
import { judgeRows } from '../reliability/judge.ts';
import { headsOf } from '../reliability/look.ts';
import type { Engine, Place } from '../reliability/place.ts';
import { expectDone, type World } from '../reliability/world.ts';
import { type Came, killAt, momentOf, oneKill, wrongEnd } from './kill.ts';

const FORMATS: Readonly<Record<Engine, readonly BackupFormat[]>> = {
  sqlite: ['dump', 'file'],
  postgres: ['dump', 'pg_dump'],
};
const NOTHING_FOUND: { readonly findings: readonly string[] } = { findings: [] };
const QUIET = { signal: new AbortController().signal };

/** A backup of the whole database that nobody disturbed, and what it took. */
interface Kept {
  readonly file: string;
  readonly rows: number | null;
  readonly cpuMs: number;
}

/** Kills backups, each form in turn. A file has to be there whole or not at all. */
export function backupKiller(world: World) {
  const keep = keeper(world);
  return async (random: Random): Promise<Came> => {
    const format = random.pick(FORMATS[world.engine]);
    const { rows, cpuMs } = await keep(format);
    const place = await world.full.copy();
    const folder = mkdtempSync(join(world.source.folder, 'backup-'));
    const file = join(folder, `kept${BACKUP_ENDINGS[format]}`);
    const options = world.optionsFor(place);
    try {
      const command = startCommand(backupTo(file, format), options);
      const isKilled = await killAt(command, momentOf(cpuMs, random));
      const wasThere = existsSync(file);
      const whole = wasThere ? await damageOf(file, rows) : [];
      const again = await runCommand(backupTo(file, format), options);
      return {
        ...oneKill(
          isKilled,
          `${format}, the file ${wasThere ? 'was there whole' : 'was not there'}`,
        ),
        ...{ lost: 0, doubled: 0 },
        findings: [
          ...wrongEnd(again.exitCode, wasThere ? 64 : 0),
          ...whole,
          ...(await damageOf(file, rows)),
          ...leftIn(folder, file).map((name) => `${name} is left`),
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await place.drop();
    }
  };
}

/** Kills restores of a dump. The database has to be empty or whole, and whole after the same command again. */
export function restoreKiller(world: World) {
  const keep = keeper(world);
  let restoreMs: Promise<number> | null = null;
  const judge = (place: Place) => judgeRows(place, world.reference.rows, world.source.url);
  return async (random: Random): Promise<Came> => {
    const { file } = await keep('dump');
    const restore = ['restore', file, '--json'];
    restoreMs ??= undisturbed(world, restore);
    const place = world.newPlace();
    const options = world.optionsFor(place);
    try {
      const command = startCommand(restore, options);
      const isKilled = await killAt(command, momentOf(await restoreMs, random));
      const isWhole = (await stateOf(place)).length > 0;
      const half = isWhole ? await judge(place) : NOTHING_FOUND;
      const again = await runCommand(restore, options);
      const { seen: _, ...verdict } = await judge(place);
      return {
        ...oneKill(isKilled, `the database was ${isWhole ? 'whole' : 'empty'}`),
        ...verdict,
        findings: [
          ...wrongEnd(again.exitCode, isWhole ? 73 : 0),
          ...half.findings.map((each) => `before it was repaired: ${each}`),
          ...verdict.findings,
        ],
      };
    } finally {
      await place.drop();
    }
  };
}

const backupTo = (file: string, format: BackupFormat) => {
  return ['backup', 'cogniforce', '--to', file, '--format', format, '--json'];
};

function keeper(world: World): (format: BackupFormat) => Promise<Kept> {
  const known = new Map<BackupFormat, Promise<Kept>>();
  return (format) => {
    const found = known.get(format) ?? kept(world, format);
    known.set(format, found);
    return found;
  };
}

async function kept(world: World, format: BackupFormat): Promise<Kept> {
  const place = await world.full.copy();
  const folder = mkdtempSync(join(world.source.folder, 'kept-'));
  const file = join(folder, `kept${BACKUP_ENDINGS[format]}`);
  const words = backupTo(file, format);
  const { cpuMs } = expectDone(await runCommand(words, world.optionsFor(place)));
  await place.drop();
  const { rows } = await verifyBackup(file, QUIET.signal);
  return { file, rows, cpuMs };
}

async function undisturbed(world: World, restore: readonly string[]): Promise<number> {
  const place = world.newPlace();
  const { cpuMs } = expectDone(await runCommand(restore, world.optionsFor(place)));
  await place.drop();
  return cpuMs;
}

/** No revision where there is no database, as after a kill before it was made. */
async function stateOf(place: Place): Promise<readonly string[]> {
  return headsOf(place).catch(() => []);
}

async function damageOf(file: string, rows: number | null): Promise<string[]> {
  try {
    const found = await verifyBackup(file, QUIET.signal);
    return found.rows === rows ? [] : [`the backup has ${found.rows} rows of ${rows}`];
  } catch (error) {
    return [`the backup is not whole: ${(error as Error).message}`];
  }
}

/** What lies in the folder and is neither the backup nor its checksum. */
function leftIn(folder: string, file: string): string[] {
  const name = basename(file);
  return readdirSync(folder).filter((each) => each !== name && each !== `${name}.sha256`);
}
