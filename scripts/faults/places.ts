import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresAddress } from '../../src/data/index.ts';
import { type Cable, layCable } from '../../test/support/cable.ts';
import { serverUser } from '../../test/support/postgres-binaries.ts';
import { urlOf } from '../../test/support/url-of.ts';
import { onFigures } from '../reliability/look.ts';
import { administer, newPlace, type Place } from '../reliability/place.ts';
import { CannotBeTried, type FaultPlace, type Ground } from './fault.ts';

/** A file, or a database that belongs to a role of its own; its tables are there. */
export async function usualPlace(ground: Ground): Promise<FaultPlace> {
  const place = await emptyPlace(ground);
  await withTables(place);
  return place;
}

/** The same without its tables. */
export async function emptyPlace(ground: Ground): Promise<FaultPlace> {
  return ground.server === null ? ownFile(ground) : ownDatabase(ground);
}

async function ownFile({ world }: Ground, folder = world.source.folder): Promise<FaultPlace> {
  const place = newPlace('sqlite', folder, null);
  return { ...place, administered: place, role: null };
}

async function ownDatabase({ server }: Ground, clause = ''): Promise<FaultPlace> {
  if (server === null) throw new TypeError('a server is needed');
  const administered = newPlace('postgres', '', server.url);
  const { database } = administered.address as PostgresAddress;
  const role = `role_${randomBytes(6).toString('hex')}`;
  await administer(
    server.url,
    `create role ${role} login password '${role}'`,
    `create database ${database} owner ${role} ${clause}`,
  );
  const address = { ...(administered.address as PostgresAddress), user: role, password: role };
  return {
    ...{ engine: 'postgres', address, url: urlOf(address), administered, role },
    copy: () => Promise.reject(new TypeError('no fault copies its place')),
    async drop() {
      await administered.drop();
      await administer(server.url, `drop role ${role}`);
    },
  };
}

async function withTables(place: Place): Promise<void> {
  await onFigures(place, ({ migrations }) => migrations.upgrade());
}

/** What an undisturbed run has made. */
export async function fullPlace({ world }: Pick<Ground, 'world'>): Promise<FaultPlace> {
  const place = await world.full.copy();
  return { ...place, administered: place, role: null };
}

/** A place whose server is reached over a line of ours. */
export interface PlaceBehindCable extends FaultPlace {
  readonly cable: Cable;
}

export async function behindCable(
  ground: Ground,
  of: (ground: Ground) => Promise<FaultPlace> = usualPlace,
): Promise<PlaceBehindCable> {
  const place = await of(ground);
  if (place.address.engine !== 'postgres') throw new TypeError('a server is needed');
  const cable = await layCable(place.address.host, place.address.port);
  const address = { ...place.address, port: cable.port };
  return {
    ...{ ...place, cable, address, url: urlOf(address) },
    async drop() {
      await cable.close();
      await place.drop();
    },
  };
}

/** A place on a file system that can be made as small as one likes. */
export interface SmallPlace extends FaultPlace {
  /** Leaves so many bytes free. */
  leave(bytes: number): void;
}

/** Errors: CannotBeTried where nothing can be mounted. */
export async function placeOnSmallDisk(ground: Ground): Promise<SmallPlace> {
  const disk = mountedDisk(ground);
  try {
    const place = await (ground.server === null
      ? ownFile(ground, disk.folder)
      : inTablespace(ground, disk.folder));
    await withTables(place);
    return {
      ...place,
      leave: disk.leave,
      async drop() {
        await place.drop();
        await disk.unmount();
      },
    };
  } catch (error) {
    await disk.unmount();
    throw error;
  }
}

async function inTablespace(ground: Ground, folder: string): Promise<FaultPlace> {
  const url = ground.server?.url ?? '';
  const name = `small_${randomBytes(6).toString('hex')}`;
  await administer(url, `create tablespace ${name} location '${folder}'`);
  const place = await ownDatabase(ground, `tablespace ${name}`);
  return {
    ...place,
    async drop() {
      await place.drop();
      await administer(url, `drop tablespace ${name}`);
    },
  };
}

const ROOMY = 512 * 2 ** 20;

function mountedDisk({ world, endings }: Ground) {
  const folder = mkdtempSync(join(world.source.folder, 'disk-'));
  const user = serverUser();
  const owner = user === null ? '' : `,uid=${user.uid},gid=${user.gid}`;
  try {
    mount(['-t', 'tmpfs', '-o', `size=${ROOMY},mode=755${owner}`, 'tmpfs', folder]);
  } catch {
    rmSync(folder, { recursive: true });
    throw new CannotBeTried('needs the right to mount a file system');
  }
  const unmount = endings.add(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  return {
    folder,
    unmount,
    leave(bytes: number) {
      const { blocks, bfree, bsize } = statfsSync(folder);
      mount(['-o', `remount,size=${(blocks - bfree) * bsize + bytes}`, folder]);
    },
  };
}

function mount(args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'pipe' });
}
