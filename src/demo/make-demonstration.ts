import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { type DatabaseAddress, describeAddress, openDomain, writeWhole } from '../data/index.ts';
import { openwebui, seed as seeder, type WritableHandle } from '../domains/openwebui/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { addDays, type Day, dayOf, instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { ChatRows } from './chat-rows.ts';
import { Organisation } from './organisation.ts';

/** Where to: the file, or the folder in which it is called `webui.db`. Both are made when they are missing. */
type Place = { readonly file: string } | { readonly folder: string };

export type DemonstrationOptions = Place & {
  /** The newest conversation is of the day before; default: this machine's today. */
  readonly today?: Day;
  /** IANA name of the time zone that people work in. */
  readonly zone: string;
  readonly seed?: number;
  /** About how many. */
  readonly conversations?: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Aborted: nothing is left, and it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
};

export interface Demonstration {
  readonly webuiFile: string;
  readonly conversations: number;
  readonly people: number;
  readonly lastDay: Day;
}

const DEMONSTRATION_SEED = 605;
const DEMONSTRATION_CONVERSATIONS = 9_600;

/** Conversations of one statement: large enough to be quick, small enough to show progress. */
const BATCH = 240;

/**
 * Makes the Open WebUI database of an invented organisation: the same options, the same rows.
 *
 * It is there whole or not at all. An older demonstration in its place is replaced.
 *
 * Errors  SCHEMA_FOREIGN where a file lies there that is no demonstration; DATABASE_*.
 */
export async function makeDemonstration(options: DemonstrationOptions): Promise<Demonstration> {
  const { zone, seed = DEMONSTRATION_SEED, onProgress, signal } = options;
  const file = 'file' in options ? options.file : path.join(options.folder, 'webui.db');
  const lastDay = addDays(options.today ?? dayOf(systemClock.now(), zone), -1);
  await refuseOthers({ engine: 'sqlite', file });
  const conversations = options.conversations ?? DEMONSTRATION_CONVERSATIONS;
  const organisation = new Organisation({ seed, lastDay, zone, conversations });
  await writeWhole(file, async (unfinished) => {
    const handle = openDomain(
      openwebui,
      { engine: 'sqlite', file: unfinished },
      { writable: true },
    );
    try {
      await fill(handle, organisation, (progress) => {
        signal?.throwIfAborted();
        onProgress?.(progress);
      });
      await seeder(handle).markDemonstration({ seed, madeAt: instant(systemClock.now()), lastDay });
      // One file, without a log beside it: it can be renamed, copied and read from a read-only folder.
      await sql`pragma journal_mode = delete`.execute(handle.db);
    } finally {
      await handle.close();
    }
  });
  return {
    webuiFile: file,
    conversations: organisation.starts.length,
    people: organisation.household.user.length,
    lastDay,
  };
}

async function refuseOthers(address: DatabaseAddress & { engine: 'sqlite' }): Promise<void> {
  if (!existsSync(address.file)) return;
  const handle = openDomain(openwebui, address);
  try {
    if (await handle.repositories.release.demonstration()) return;
  } finally {
    await handle.close();
  }
  throw new CogniforceError(
    'SCHEMA_FOREIGN',
    `${describeAddress(address)} is not a demonstration and is not overwritten: move it away, or name another folder.`,
  );
}

type Handle = WritableHandle & { readonly migrations: { upgrade(): Promise<unknown> } };

async function fill(
  handle: Handle,
  organisation: Organisation,
  onProgress: NonNullable<DemonstrationOptions['onProgress']>,
): Promise<void> {
  await handle.migrations.upgrade();
  // Nobody reads the file before it is whole, and one that is not is thrown away: no journal is needed.
  await sql`pragma journal_mode = off`.execute(handle.db);
  await sql`pragma synchronous = off`.execute(handle.db);
  const { insert } = seeder(handle);
  const { user, auth, group, group_member, model } = organisation.household;
  await insert('user', user);
  await insert('auth', auth);
  await insert('group', group);
  await insert('group_member', group_member);
  await insert('model', model);
  const total = organisation.starts.length;
  let done = 0;
  let writing = Promise.resolve();
  for (const batch of batchesOf(organisation.chats())) {
    // While one batch is written by its thread, the next is made here.
    await writing;
    onProgress({ done, total });
    done += batch.length;
    writing = writeBatch(insert, batch);
    writing.catch(() => {}); // it is awaited in the next round
  }
  await writing;
  const { folder, tag } = organisation.leftovers();
  await insert('folder', folder);
  await insert('tag', tag);
  onProgress({ done, total });
}

async function writeBatch(
  insert: ReturnType<typeof seeder>['insert'],
  batch: readonly ChatRows[],
): Promise<void> {
  await insert(
    'chat',
    batch.map(({ chat }) => chat),
  );
  await insert(
    'file',
    batch.flatMap(({ files }) => files),
  );
  await insert(
    'feedback',
    batch.flatMap(({ feedback }) => feedback),
  );
  await insert(
    'shared_chat',
    batch.flatMap(({ shared }) => shared),
  );
}

function* batchesOf(chats: Iterable<ChatRows>): Generator<ChatRows[]> {
  let batch: ChatRows[] = [];
  for (const chat of chats) {
    batch.push(chat);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
