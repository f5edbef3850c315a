import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CogniforceError } from '../../kernel/errors.ts';
import type { DumpTable, DumpValue } from '../dialects/backup.ts';
import { type AnyDomain, openDomain } from '../domain/domain.ts';
import { VERSION_TABLES } from '../migrations/version-tables.ts';
import { readDump } from './read-dump.ts';
import { restoreDump } from './restore-dump.ts';
import { writeDump } from './write-dump.ts';

/** What is tried, and with what. */
export interface DrillOptions {
  readonly signal: AbortSignal;
  readonly now: Date;
  /** Reaches revisions as `op.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly onProgress: (table: string, rows: number) => void;
}

/** What was restored, and was the same. */
export interface Drilled {
  readonly heads: readonly string[];
  readonly tables: number;
  readonly rows: number;
  /** Values that SQLite cannot hold as they were, so that contents were not compared, only counts. */
  readonly changed: number;
  /** When the dump was made. */
  readonly madeAt: string;
}

/**
 * Restores a dump into a database of its own that is gone afterwards, keeps that one again, and compares the two table by table.
 * A dump of either engine goes into a SQLite file: no right is needed on any server, and nothing there can be touched.
 *
 * Errors  BACKUP_DAMAGED where anything is other than it was; those of a restore.
 */
export async function drillBackup(
  domain: AnyDomain,
  file: string,
  { signal, now, settings, onProgress }: DrillOptions,
): Promise<Drilled> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cogniforce-drill-'));
  const address = { engine: 'sqlite', file: path.join(folder, 'drill.db') } as const;
  const handle = openDomain(domain, address, { writable: true, settings });
  try {
    const restored = await restoreDump(handle, file, { signal, onProgress });
    const again = path.join(folder, 'drill.jsonl.gz');
    const { name, transient } = handle;
    await writeDump(again, { domain: name, address, transient, signal, now, onProgress });
    const [before, after] = [await contentOf(file, signal), await contentOf(again, signal)];
    const other = differing(before.tables, after.tables, restored.changed === 0);
    if (other !== null) {
      const message = `${file} was restored, and ${other} is not what it was.`;
      throw new CogniforceError('BACKUP_DAMAGED', message, { file, table: other });
    }
    const { changed, heads } = restored;
    const rows = [...before.tables.values()].reduce((sum, each) => sum + each.rows, 0);
    return { heads, changed, rows, tables: before.tables.size, madeAt: before.madeAt };
  } finally {
    await handle.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Content {
  readonly rows: number;
  /** The same for the same rows in any order. */
  readonly digest: bigint;
}

const MODULUS = 2n ** 128n;

/** What is in each table but those in which it is noted how it was made. */
async function contentOf(file: string, signal: AbortSignal) {
  const digests = new Map<string, bigint>();
  const { counts, header } = await readDump(file, {
    signal,
    async onRows(table, rows) {
      const sum = rows.reduce(
        (all, row) => all + digestOf(table, row),
        digests.get(table.name) ?? 0n,
      );
      digests.set(table.name, sum % MODULUS);
    },
  });
  const tables = new Map<string, Content>();
  for (const [name, rows] of Object.entries(counts)) {
    if (!VERSION_TABLES.has(name)) tables.set(name, { rows, digest: digests.get(name) ?? 0n });
  }
  return { tables, madeAt: header.madeAt };
}

/** By the names of the columns: their order is another one where a table was made by several revisions. */
function digestOf({ columns }: DumpTable, row: readonly DumpValue[]): bigint {
  const named = columns.map(({ name }, at) => [name, textOf(row[at] ?? null)]);
  const text = JSON.stringify(named.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  return BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);
}

function textOf(value: DumpValue): string {
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('base64')}`;
  // Of equal numbers the engines write one with a fraction and one without.
  return typeof value === 'string' ? `text ${value}` : String(value);
}

/** The first table that is not the same; null: all are. */
function differing(
  before: ReadonlyMap<string, Content>,
  after: ReadonlyMap<string, Content>,
  comparesDigests: boolean,
): string | null {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, two] = [before.get(name), after.get(name)];
    const isSame = one?.rows === two?.rows && (!comparesDigests || one?.digest === two?.digest);
    if (!isSame) return name;
  }
  return null;
}
