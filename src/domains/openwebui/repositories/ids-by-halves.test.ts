import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { allListed, failedIn, marked, outcomes } from '../../../../test/support/damaged-chats.ts';
import { fragileServer, NoServer } from '../../../../test/support/faults.ts';
import type { World } from '../../../../test/support/openwebui.ts';
import { NINE } from '../../../../test/support/openwebui-document.ts';
import { openDomain, type PostgresAddress } from '../../../data/index.ts';
import { openwebui } from '../domain.ts';

describe('chats of a PostgreSQL table with a damaged page', () => {
  it('lists and reads all chats of the other pages, and says that some are missing', {
    timeout: 120_000,
  }, async ({ skip }) => {
    const server = await fragileServer('damaged', ['shared_buffers=1MB']).catch((error) => {
      if (error instanceof NoServer) return skip(`needs PostgreSQL: ${error.message}`);
      throw error;
    });
    try {
      await withDamagedPage(server.address, async (world, lost) => {
        const listed = await allListed(world, 500);
        const all = listed.map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(all.toSorted()).toEqual(uuids.filter((id) => !lost.has(id)).toSorted());
        expect(await world.chats.count()).toBe(all.length);
        expect(world.chats.faults()).toMatchObject([
          { kind: 'damaged', unlisted: lost.size, error: { code: 'DATABASE_UNREADABLE' } },
        ]);
        const [[gone = ''] = []] = [[...lost]];
        const wanted = [gone, all[0] ?? ''];
        expect(failedIn(await outcomes(await world.chats.fetch(wanted)))).toEqual([gone]);
        expect(await world.chats.present(wanted)).toEqual(new Set(wanted));
      });
    } finally {
      await server.stop();
    }
  });
});

const uuids = Array.from({ length: 2000 }, () => randomUUID());

/** An Open WebUI database of which one page of chats was lost, with those that were on it. */
async function withDamagedPage(
  address: PostgresAddress,
  work: (world: Pick<World, 'chats'>, lost: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const writer = openDomain(openwebui, address, { writable: true });
  await writer.migrations.upgrade();
  await writer.close();
  const client = new pg.Client(clientOf(address));
  await client.connect();
  const handle = openDomain(openwebui, address);
  try {
    await client.query(
      `insert into chat (id, user_id, title, created_at, updated_at, chat)
       select id, 'user-1', 'A chat', ${NINE}, ${NINE}, $2 from unnest($1::text[]) as id`,
      [uuids, JSON.stringify(marked('x', 3))],
    );
    const { rows } = await client.query<{ id: string }>(
      `select id from chat where ctid >= '(5,0)' and ctid < '(6,0)'`,
    );
    await client.query('analyze chat');
    await client.query('checkpoint');
    // Whatever is read pushes the pages of before out of so small a memory.
    await client.query(
      'create table other as select repeat(md5(n::text), 50) from generate_series(1, 5000) as n',
    );
    const { rows: places } = await client.query<{ file: string }>(
      `select current_setting('data_directory') || '/' || pg_relation_filepath('chat') as file`,
    );
    const file = await open(places[0]?.file ?? '', 'r+');
    await file.write(Buffer.alloc(64, 0xff), 0, 64, 5 * 8192);
    await file.close();
    await work(handle.repositories, new Set(rows.map(({ id }) => id)));
  } finally {
    await Promise.all([client.end(), handle.close()]);
  }
}

function clientOf({ host, port, database, user, password }: PostgresAddress): pg.ClientConfig {
  return { host, port, database, user: user ?? '', password: password ?? '' };
}
