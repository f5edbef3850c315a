import { randomBytes } from 'node:crypto';
import { openDomain, openingOf, type PostgresAddress } from '../../src/data/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import type { World } from './openwebui.ts';

/** A role of one test alone that reads Open WebUI's database. */
export interface ReaderRole {
  readonly name: string;
  readonly address: PostgresAddress;
  readonly handle: World['handle'];
  /** What its administrator is told to run. */
  lacking(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** Makes a role with no right but those given, `ROLE` in them for its name. It needs a world on PostgreSQL. */
export async function readerRole(
  { address, hand }: Pick<World, 'address' | 'hand'>,
  statements: readonly string[] = [],
): Promise<ReaderRole> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await hand.script(`create role ${name} login password '${name}'`);
  for (const statement of statements) await hand.script(statement.replaceAll('ROLE', name));
  const own = { ...(address as PostgresAddress), user: name, password: name };
  const handle = openDomain(openwebui, own);
  return {
    name,
    address: own,
    handle,
    lacking: async () => openingOf(openwebui, handle, await handle.findColumns()),
    async end() {
      await handle.close();
      await hand.script(`drop owned by ${name}; drop role ${name}`);
    },
  };
}

/** Makes a role that may read what is read, by what it is told to ask for. */
export async function fullReader(world: Pick<World, 'address' | 'hand'>): Promise<ReaderRole> {
  const role = await readerRole(world);
  for (const statement of await role.lacking()) await world.hand.script(statement);
  return role;
}
