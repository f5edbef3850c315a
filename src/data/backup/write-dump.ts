import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DatabaseAddress } from '../address.ts';
import {
  type DumpLines,
  type DumpTable,
  type Snapshot,
  valueFromJson,
} from '../dialects/backup.ts';
import { engineOf } from '../dialects/index.ts';
import { ALEMBIC_VERSION, MODEL_WORDS } from '../migrations/version-tables.ts';
import { packageVersion } from '../package-version.ts';
import { DUMP_FORMAT, DUMP_VERSION, type DumpHeader, rowsOf } from './dump-format.ts';

/** Where it is that the dump comes from, and who is told how far it is. */
export interface DumpOptions {
  readonly domain: string;
  readonly address: DatabaseAddress;
  readonly signal: AbortSignal;
  readonly now: Date;
  /** Tables that come without their rows. */
  readonly transient: readonly string[];
  readonly onProgress: (table: string, rows: number) => void;
}

/** What was written. */
export interface WrittenDump {
  readonly heads: readonly string[];
  readonly tables: number;
  readonly rows: number;
  /** Of the text, as in its last line. */
  readonly sha256: string;
}

/** A tenth larger than the best, in a third of the time. */
const GZIP_LEVEL = 4;

/**
 * Writes all rows of a database as they were at one moment into `file`; in memory there are never more than some.
 *
 * Errors  DATABASE_*; those of the file system; the signal's reason.
 */
export async function writeDump(file: string, options: DumpOptions): Promise<WrittenDump> {
  const { address, signal } = options;
  const { backup } = engineOf(address);
  return backup.snapshot(address, { signal, scratchFile: `${file}.copy` }, async (snapshot) => {
    const dump = new Dump(snapshot, options);
    await pipeline(
      Readable.from(dump.lines(), { objectMode: true }),
      createGzip({ level: GZIP_LEVEL }),
      createWriteStream(file, { mode: 0o600 }),
      { signal },
    ).catch((error) => {
      throw signal.aborted ? signal.reason : error;
    });
    return dump.written();
  });
}

class Dump {
  readonly #snapshot: Snapshot;
  readonly #tables: readonly DumpTable[];
  readonly #options: DumpOptions;
  readonly #hash = createHash('sha256');
  readonly #counts: Record<string, number> = {};
  #heads: readonly string[] = [];
  #sha256 = '';

  constructor(snapshot: Snapshot, options: DumpOptions) {
    this.#snapshot = snapshot;
    // What another server makes of the models is for that one to say.
    this.#tables = snapshot.tables.filter(({ name }) => name !== MODEL_WORDS);
    this.#options = options;
  }

  async *lines(): AsyncGenerator<string> {
    this.#heads = await headsOf(this.#snapshot);
    yield this.#line(this.#header());
    for (const table of this.#tables) yield* this.#table(table);
    this.#sha256 = this.#hash.copy().digest('hex');
    yield this.#line({ counts: this.#counts, sha256: this.#sha256 });
  }

  written(): WrittenDump {
    return {
      heads: this.#heads,
      tables: Object.keys(this.#counts).length,
      rows: rowsOf(this.#counts),
      sha256: this.#sha256,
    };
  }

  #header(): DumpHeader {
    const { domain, address, now } = this.#options;
    return {
      format: DUMP_FORMAT,
      version: DUMP_VERSION,
      domain,
      engine: address.engine,
      madeBy: packageVersion(),
      madeAt: now.toISOString(),
      heads: [...this.#heads],
      tables: this.#tables as DumpHeader['tables'],
    };
  }

  async *#table(table: DumpTable): AsyncGenerator<string> {
    yield this.#line({ table: table.name });
    let count = 0;
    for await (const { text, rows } of this.#rows(table)) {
      count += rows;
      this.#hash.update(text);
      this.#options.onProgress(table.name, count);
      yield text;
    }
    this.#counts[table.name] = count;
    yield this.#line({ rows: count });
  }

  #rows(table: DumpTable): AsyncIterable<DumpLines> {
    const isTransient = this.#options.transient.includes(table.name);
    return isTransient ? Readable.from([]) : this.#snapshot.rows(table);
  }

  #line(value: object): string {
    const text = `${JSON.stringify(value)}\n`;
    this.#hash.update(text);
    return text;
  }
}

/** From within the snapshot: an upgrade may have come since. */
async function headsOf(snapshot: Snapshot): Promise<string[]> {
  const table = snapshot.tables.find(({ name }) => name === ALEMBIC_VERSION);
  if (table === undefined) return [];
  const at = table.columns.findIndex(({ name }) => name === 'version_num');
  const heads: string[] = [];
  for await (const { text } of snapshot.rows(table)) {
    for (const line of text.trimEnd().split('\n')) {
      heads.push(String(valueFromJson((JSON.parse(line) as unknown[])[at])));
    }
  }
  return heads.sort();
}
