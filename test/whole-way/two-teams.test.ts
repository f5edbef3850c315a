import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  bigint,
  boolean,
  type DatabaseAddress,
  defineDomain,
  integer,
  openDomain,
  plainJson,
  type SqliteAddress,
  type TableRecord,
  type TablesOf,
  table,
  text,
  varchar,
} from '../../src/data/index.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { fragileServer, holdFile, NoServer } from '../support/faults.ts';
import { type EngineName, freshAddress } from '../support/fresh-address.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of revisions as a team has one in its clone: what is written there finds kysely, and the data layer. */
function emptyHistory(): URL {
  const folder = temporaryFolder();
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
  return pathToFileURL(`${folder}/`);
}

/** What a team has opened, with the models of the day; closed when the test has finished. */
function work<T extends TableRecord>(
  name: string,
  tables: T,
  migrations: URL,
  address: DatabaseAddress,
) {
  const domain = defineDomain({
    name,
    schema: 'managed',
    tables,
    migrations,
    repositories: (db: Kysely<TablesOf<T>>) => ({ db }),
  });
  const handle = openDomain(domain, address);
  onTestFinished(() => handle.close());
  return handle;
}

/** A place for the other team that is not ours, and that can be away. */
async function anotherServer(engine: EngineName) {
  if (engine === 'sqlite') {
    const place = await freshAddress('sqlite');
    onTestFinished(() => place.drop());
    const { file } = place.address as SqliteAddress;
    let release = async () => {};
    return {
      address: place.address,
      async away() {
        release = await holdFile(file);
      },
      back: () => release(),
    };
  }
  const server = await fragileServer('figures');
  onTestFinished(() => server.stop());
  let resume = async () => {};
  return {
    address: server.address,
    async away() {
      resume = await server.suffer('paused');
    },
    back: () => resume(),
  };
}

const user = table('user', { id: varchar(), name: varchar(), email: varchar().nullable() })
  .primaryKey('id')
  .uniqueIndex('one_address', [sql`lower(email)`], { where: sql`email is not null` });
const chat = table('chat', {
  id: varchar(),
  user_id: varchar(),
  title: varchar(80),
  chat: plainJson(),
})
  .primaryKey('id')
  .foreignKey('chat_user', ['user_id'], { table: 'user', columns: ['id'], onDelete: 'cascade' });

/** The models of another day: a longer title, chats that are put away, a list of the newest. */
const laterChat = table('chat', {
  id: varchar(),
  user_id: varchar(),
  title: text().comment('as its owner calls it'),
  chat: plainJson(),
  archived: boolean().default(false),
  updated_at: bigint().nullable(),
})
  .primaryKey('id')
  .foreignKey('chat_user', ['user_id'], { table: 'user', columns: ['id'], onDelete: 'cascade' })
  .check('has_title', sql`length(title) > 0`)
  .index('newest', ['user_id', 'updated_at'], { where: sql`not archived` });

const rating = table('rating', { chat_id: varchar(), stars: integer() })
  .primaryKey('chat_id')
  .check('one_to_five', sql`stars between 1 and 5`);

describe('two teams on two databases', () => {
  eachDialect(null, (use, engine) => {
    it('develop, deploy and go back without waiting for one another', { timeout: 120_000 }, async ({
      skip,
    }) => {
      const teamB = await anotherServer(engine).catch((error: unknown) => {
        if (error instanceof NoServer) skip(error.message);
        throw error;
      });
      const [ours, theirs] = [emptyHistory(), emptyHistory()];

      // Team A begins: models, a first revision, rows.
      const first = work('openwebui', { user, chat }, ours, use().address);
      const made = await first.migrations.revise({ message: 'first tables', autogenerate: true });
      const one = work('openwebui', { user, chat }, ours, use().address);
      expect(await one.migrations.upgrade()).toMatchObject({ from: [], to: [made?.revision] });
      expect(await one.migrations.check()).toMatchObject({ differences: [], pending: [] });
      const { db } = one.repositories;
      await db.insertInto('user').values({ id: 'u1', name: 'n', email: 'A@b.c' }).execute();
      await db
        .insertInto('chat')
        .values({ id: 'c1', user_id: 'u1', title: 'T', chat: '{}' })
        .execute();

      // Team B, on another server, is at a revision of its own.
      await work('figures', { rating }, theirs, teamB.address).migrations.revise({
        message: 'ratings',
        autogenerate: true,
      });
      const b = work('figures', { rating }, theirs, teamB.address);
      const atB = (await b.migrations.upgrade()).to;
      await b.repositories.db.insertInto('rating').values({ chat_id: 'c1', stars: 5 }).execute();

      // Team A changes its models; the server of Team B may be away meanwhile.
      const before = work('openwebui', { user, chat: laterChat }, ours, use().address);
      expect((await before.migrations.check()).differences).not.toEqual([]);
      const changed = await before.migrations.revise({
        message: 'archive chats',
        autogenerate: true,
      });
      expect(changed).toMatchObject({
        downRevision: made?.revision,
        // Of the way back: a longer title may have been written meanwhile.
        questions: [expect.stringContaining('chat.title goes from text to varchar(80)')],
      });
      await b.close();
      await teamB.away();
      const later = work('openwebui', { user, chat: laterChat }, ours, use().address);
      expect(await later.migrations.upgrade()).toMatchObject({ applied: [changed?.revision] });
      expect(await later.migrations.check()).toMatchObject({ differences: [], pending: [] });
      const chats = () => later.repositories.db.selectFrom('chat').selectAll().execute();
      const kept = { id: 'c1', user_id: 'u1', title: 'T', chat: '{}' };
      expect(await chats()).toEqual([{ ...kept, archived: false, updated_at: null }]);
      await later.repositories.db
        .updateTable('chat')
        .set({ archived: true, title: 'x'.repeat(100) })
        .execute();

      // Back, which would lose something, and says so; then on purpose.
      await expect(later.migrations.downgrade('-1')).rejects.toMatchObject({
        code: 'DATA_LOSS',
        message: expect.stringMatching(/(drops|narrows) chat\./),
      });
      await later.repositories.db.updateTable('chat').set({ title: 'T' }).execute();
      await later.migrations.downgrade('-1', { allowDataLoss: true });
      const back = work('openwebui', { user, chat }, ours, use().address);
      expect(await back.repositories.db.selectFrom('chat').selectAll().execute()).toEqual([kept]);
      const { differences, applied } = await back.migrations.check();
      expect(applied).toEqual([made?.revision]);
      expect(differences.filter(({ where }) => where === 'live')).toEqual([]);

      // Nothing of it was Team B's affair.
      await teamB.back();
      const still = work('figures', { rating }, theirs, teamB.address);
      expect((await still.migrations.state()).applied).toEqual(atB);
      expect(await still.repositories.db.selectFrom('rating').selectAll().execute()).toEqual([
        { chat_id: 'c1', stars: 5 },
      ]);
    });
  });
});
