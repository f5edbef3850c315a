import { readdirSync } from 'node:fs';
import { jsonOf, runCommand } from '../../reliability/command.ts';
import type { Verdict } from '../../reliability/judge.ts';
import { expectDone } from '../../reliability/world.ts';
import type { Fault, Ground, Scene } from '../fault.ts';
import { behindCable, emptyPlace, fullPlace, type PlaceBehindCable } from '../places.ts';

const RESTORED = 'restore-silent.dump';
/** Less than either of them sends, and more than what comes before the first row. */
const BYTES = 150_000;

export const backupSilent: Fault = {
  name: 'backup-silent',
  what: 'the network drops everything, and tells nobody, in the middle of a backup',
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 60_000 },
  inject: (scene) => silence(scene, true),
  ...ofBackup('backup-silent.dump'),
};

/** The server is there: a row is waited for as long as a statement may take. */
export const backupForgotten: Fault = {
  name: 'backup-forgotten',
  what: 'what goes over the connection of a backup is dropped, and new ones are sound (120 seconds without a row)',
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 150_000 },
  inject: (scene) => silence(scene, false),
  ...ofBackup('backup-forgotten.dump'),
};

function ofBackup(file: string): Pick<Fault, 'engines' | 'when' | 'words' | 'place' | 'judge'> {
  return {
    engines: ['postgres'],
    when: 'before',
    words: backupTo(file),
    place: (ground) => behindCable(ground, fullPlace),
    judge: (scene) => judgeBackup(scene, file),
  };
}

function backupTo(file: string): readonly string[] {
  return ['backup', 'cogniforce', '--to', file, '--json'];
}

export const restoreSilent: Fault = {
  name: 'restore-silent',
  what: 'the network drops everything, and tells nobody, in the middle of a restore',
  engines: ['postgres'],
  when: 'before',
  words: ['restore', RESTORED, '--json'],
  expect: { codes: ['DATABASE_UNREACHABLE'], withinMs: 60_000 },
  async place(ground) {
    await backUp(ground);
    return behindCable(ground, emptyPlace);
  },
  inject: (scene) => silence(scene, true),
};

async function silence({ place }: Scene, all: boolean): Promise<() => Promise<void>> {
  const { cable } = place as PlaceBehindCable;
  cable.hushAfter(BYTES, all);
  return async () => cable.speak();
}

async function backUp(ground: Ground): Promise<void> {
  const place = await fullPlace(ground);
  try {
    const options = ground.world.optionsFor(place);
    expectDone(await runCommand(backupTo(RESTORED), options));
  } finally {
    await place.drop();
  }
}

/** It is whole, and nothing lies beside it. */
async function judgeBackup({ place, world }: Scene, file: string): Promise<Verdict> {
  const options = world.optionsFor(place);
  const rowsOf = async (words: readonly string[]) =>
    Number(jsonOf(expectDone(await runCommand(words, options)))?.rows ?? 0);
  const rows = await rowsOf(['backup', 'verify', file, '--json']);
  const expected = await rowsOf(backupTo(`other-${file}`));
  const left = readdirSync(options.cwd).filter((name) => name.includes('.making-'));
  return {
    lost: Math.max(0, expected - rows),
    doubled: Math.max(0, rows - expected),
    findings: left.map((name) => `${name} is left behind`),
  };
}
