import { chmodSync, chownSync } from 'node:fs';
import { dirname } from 'node:path';
import { serverUser } from '../../../test/support/postgres-binaries.ts';
import type { Fault, FaultPlace, Ground } from '../fault.ts';
import { fileOf, filesOf } from '../hands.ts';
import { usualPlace } from '../places.ts';

/** Who is root may write everything: the commands run as somebody else then. */
export const readOnlyFile: Fault = {
  name: 'read-only-file',
  what: 'neither the file of the figures nor its folder may be written',
  engines: ['sqlite'],
  underServe: 'database',
  when: 'before',
  expect: { codes: ['DATABASE_READ_ONLY'], withinMs: 60_000 },
  place: ofSomebodyElse,
  async inject({ place }) {
    const folder = dirname(fileOf(place));
    const change = (ofFile: number, ofFolder: number) => {
      for (const file of filesOf(place)) chmodSync(file, ofFile);
      chmodSync(folder, ofFolder);
    };
    change(0o400, 0o500);
    return async () => change(0o600, 0o700);
  },
};

async function ofSomebodyElse(ground: Ground): Promise<FaultPlace> {
  const place = await usualPlace(ground);
  const user = serverUser();
  if (user === null) return place;
  for (const each of [dirname(fileOf(place)), ...filesOf(place)]) {
    chownSync(each, user.uid, user.gid);
  }
  chmodSync(ground.world.source.file, 0o644);
  return { ...place, user };
}
