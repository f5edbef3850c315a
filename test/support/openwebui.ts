import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach } from 'vitest';
import { type DatabaseAddress, openDomain, type PostgresAddress } from '../../src/data/index.ts';
import { type FetchedChat, openwebui, type ReadResult } from '../../src/domains/openwebui/index.ts';
import { type BareWorld, eachDialect } from './each-dialect.ts';
import { type EngineName, type FreshAddress, freshAddress } from './fresh-address.ts';
import { migrated } from './migrated.ts';
import { NINE } from './openwebui-document.ts';
import { sharedPath } from './shared.ts';
import { templateOf } from './template.ts';

/** The releases whose empty schemas are among the shared examples, on both engines. */
export const RELEASES = [
  '0.6.5',
  '0.6.41',
  '0.8.12',
  '0.10.2',
  '0.11.3',
  '0.11.3-upgraded-from-0.6.41',
  '0.11.4',
  '0.12.4',
  '0.12.4-upgraded-from-0.6.41',
] as const;
export type Release = (typeof RELEASES)[number];

type Cell = string | number | boolean | null;

/** Open WebUI's own hand: a connection that writes, with no help and no hindrance from the code under test. */
export interface Hand {
  /** Several statements, without parameters. */
  script(sql: string): Promise<void>;
  insert(table: string, row: Readonly<Record<string, Cell>>): Promise<void>;
  /** A chat with what every release wants of it. */
  chat(chat: HandChat): Promise<void>;
  /** An account with what every release wants of it. */
  account(id: string, role: string): Promise<void>;
  close(): Promise<void>;
}

export interface HandChat {
  readonly id: string;
  /** A document, or the text to store in its place. */
  readonly document?: unknown;
  readonly userId?: string | null;
  /** What is stored, whatever it is: epoch seconds by rights. */
  readonly createdAt?: Cell;
  readonly updatedAt?: Cell;
  readonly meta?: string;
}

/** The reader's repositories by their names, and beside them: */
export type World = Awaited<ReturnType<typeof openWebuiWorld>>;

/**
 * An Open WebUI database with nothing in it, and a reader that cannot write it. Without a release: the baseline of
 * our own migration. With one: the release's own schema, from the shared examples.
 */
export async function openWebuiWorld(place: BareWorld, release?: Release) {
  const { address } = place;
  await place.create(await emptyOf(address.engine, release));
  const hand = await handAt(address);
  const handle = openDomain(openwebui, address);
  return {
    ...handle.repositories,
    address,
    handle,
    hand,
    async close() {
      await hand.close();
      await handle.close();
    },
  };
}

/** Runs the tests of `body` on each engine, every test with an Open WebUI database of its own. */
export function eachOpenWebui(
  body: (use: () => World, engine: EngineName) => void,
  release?: Release,
): void {
  eachDialect(null, (place, engine) => body(worldOfEachTest(place, release), engine));
}

/** The same on SQLite alone: for what PostgreSQL does not let into its tables. */
export function onSqlite(body: (use: () => World) => void): void {
  let place: FreshAddress | null = null;
  beforeEach(async () => {
    place = await freshAddress('sqlite');
  });
  afterEach(() => place?.drop());
  body(worldOfEachTest(() => place as FreshAddress));
}

function worldOfEachTest(place: () => BareWorld, release?: Release): () => World {
  let world: World | null = null;
  beforeEach(async () => {
    world = await openWebuiWorld(place(), release);
  });
  afterEach(async () => {
    await world?.close();
    world = null;
  });
  return () => world as World;
}

/** What these chats read as, one after another as a run reads them. */
export async function readAll(fetched: readonly FetchedChat[]): Promise<ReadResult[]> {
  const reads: ReadResult[] = [];
  for (const chat of fetched) reads.push(await chat.read());
  return reads;
}

/** A connection to the database at this address that writes as Open WebUI does. */
export async function handAt(address: DatabaseAddress): Promise<Hand> {
  return address.engine === 'sqlite' ? sqliteHand(address.file) : postgresHand(address);
}

async function emptyOf(engine: EngineName, release?: Release): Promise<DatabaseAddress> {
  if (release === undefined) return (await migrated(engine, openwebui)).address;
  return templateOf(engine, `Open WebUI ${release}`, async ({ address, create }) => {
    await create();
    const hand = await handAt(address);
    await hand.script(schemaOf(release, engine));
    await hand.close();
  });
}

function schemaOf(release: Release, engine: EngineName): string {
  return readFileSync(
    sharedPath('openwebui', 'schema', `openwebui-${release}.${engine}.sql`),
    'utf8',
  );
}

function sqliteHand(file: string): Hand {
  const db = new Database(file);
  return handOf({
    async script(sql) {
      db.exec(sql);
    },
    async run(sql, values) {
      db.prepare(sql.replaceAll(/\$\d+/g, '?')).run(
        ...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)),
      );
    },
    async close() {
      db.close();
    },
  });
}

async function postgresHand(address: PostgresAddress): Promise<Hand> {
  const { host, port, database, user, password } = address;
  const client = new pg.Client({
    host,
    port,
    database,
    ...(user === null ? {} : { user }),
    ...(password === null ? {} : { password }),
  });
  await client.connect();
  return handOf({
    async script(sql) {
      await client.query(sql);
    },
    async run(sql, values) {
      await client.query(sql, [...values]);
    },
    close: () => client.end(),
  });
}

interface Connection {
  script(sql: string): Promise<void>;
  /** Parameters are written `$1`, `$2`, ... */
  run(sql: string, values: readonly Cell[]): Promise<void>;
  close(): Promise<void>;
}

function handOf({ script, run, close }: Connection): Hand {
  const insert: Hand['insert'] = (table, row) => {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    return run(
      `insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  };
  return {
    script,
    insert,
    close,
    account: (id, role) =>
      insert('user', {
        id,
        role,
        name: 'A person',
        email: `${id}@example.org`,
        profile_image_url: '/user.png',
        created_at: NINE,
        updated_at: NINE,
        last_active_at: NINE,
      }),
    chat({
      id,
      document = {},
      userId = 'user-1',
      createdAt = NINE,
      updatedAt = NINE,
      meta = '{}',
    }) {
      return insert('chat', {
        id,
        user_id: userId,
        title: 'A chat',
        archived: false,
        created_at: createdAt,
        updated_at: updatedAt,
        chat: typeof document === 'string' ? document : JSON.stringify(document),
        meta,
      });
    },
  };
}
