import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { systemFailure } from '../../kernel/system-failure.ts';
import { type DumpTable, type DumpValue, valueFromJson } from '../dialects/backup.ts';
import { type DumpHeader, damaged, notOpened, parseHeader, parseTrailer } from './dump-format.ts';

/** What is done with what stands in a dump. */
export interface DumpReader {
  readonly signal: AbortSignal;
  /** Told all rows in pieces, table by table; absent: they are only counted. */
  readonly onRows?: (table: DumpTable, rows: DumpValue[][]) => Promise<void>;
}

/** What a whole dump holds. */
export interface DumpSummary {
  readonly header: DumpHeader;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** Rows come in pieces of so many, or of so many bytes. */
const MOST_ROWS = 1_000;
const MOST_BYTES = 4_000_000;
const NEWLINE = 0x0a;
const OPENING_BRACKET = 0x5b;

/**
 * Reads a dump from its beginning to its end and compares it with what it says of itself.
 *
 * Errors  BACKUP_DAMAGED for a file that is no dump, not finished or changed; those of `onRows`.
 */
export async function readDump(file: string, reader: DumpReader): Promise<DumpSummary> {
  const parser = new Parser(file, reader);
  let fault: unknown = null;
  try {
    await pipeline(
      createReadStream(file),
      createGunzip({ chunkSize: 256 * 1024 }),
      async (chunks: AsyncIterable<Buffer>) => {
        try {
          for await (const line of linesOf(chunks)) await parser.line(line);
        } catch (error) {
          fault = error;
          throw error;
        }
      },
      { signal: reader.signal },
    );
  } catch (error) {
    if (reader.signal.aborted) throw reader.signal.reason;
    throw reasonOf(file, error, fault);
  }
  return parser.end();
}

/** What the reader of rows said counts as it is; a stream that breaks is a file that is not whole. */
function reasonOf(file: string, error: unknown, fault: unknown): unknown {
  const unopened = notOpened(file, error);
  if (unopened !== null) return unopened;
  const { code } = systemFailure(error);
  if (code?.startsWith('Z_')) return damaged(file, 'it was cut off or changed', error);
  if (fault instanceof SyntaxError || fault instanceof TypeError) {
    return damaged(file, 'a row of it cannot be read', error);
  }
  return fault ?? error;
}

/** By the byte: JSON may hold other characters that some take for the end of a line. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, at + 1);
      yield parts.length === 0 ? end : Buffer.concat([...parts, end]);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

class Parser {
  readonly #file: string;
  readonly #reader: DumpReader;
  readonly #hash = createHash('sha256');
  readonly #counts: Record<string, number> = {};
  #header: DumpHeader | null = null;
  #table: DumpTable | null = null;
  #count = 0;
  #rows: DumpValue[][] = [];
  #bytes = 0;
  #sha256: string | null = null;

  constructor(file: string, reader: DumpReader) {
    this.#file = file;
    this.#reader = reader;
  }

  async line(line: Buffer): Promise<void> {
    if (this.#sha256 !== null) throw damaged(this.#file, 'something follows its end');
    if (line[0] === OPENING_BRACKET) {
      this.#hash.update(line);
      await this.#row(line);
      return;
    }
    const text = line.toString();
    const trailer = this.#table === null ? parseTrailer(text) : null;
    if (trailer !== null) {
      this.#sha256 = this.#hash.digest('hex');
      const same = JSON.stringify(trailer.counts) === JSON.stringify(this.#counts);
      if (same && trailer.sha256 === this.#sha256) return;
      throw damaged(this.#file, 'its checksum or its counts are not those of its rows');
    }
    this.#hash.update(line);
    if (this.#header === null) this.#header = parseHeader(text, this.#file);
    else await this.#mark(JSON.parse(text) as { table?: unknown; rows?: unknown });
  }

  end(): DumpSummary {
    if (this.#header === null) throw damaged(this.#file, 'it is empty');
    if (this.#sha256 === null) throw damaged(this.#file, 'it was never finished');
    return { header: this.#header, counts: this.#counts, sha256: this.#sha256 };
  }

  async #row(line: Buffer): Promise<void> {
    if (this.#table === null) throw damaged(this.#file, 'a row of it belongs to no table');
    this.#count += 1;
    if (this.#reader.onRows === undefined) return;
    this.#rows.push((JSON.parse(line.toString()) as unknown[]).map(valueFromJson));
    this.#bytes += line.length;
    if (this.#rows.length >= MOST_ROWS || this.#bytes >= MOST_BYTES) await this.#flush();
  }

  /** The beginning or the end of a table. */
  async #mark({ table, rows }: { table?: unknown; rows?: unknown }): Promise<void> {
    if (this.#table === null) {
      this.#table = this.#header?.tables.find(({ name }) => name === table) ?? null;
      if (this.#table === null) throw damaged(this.#file, 'it holds a table that it does not list');
      this.#count = 0;
      return;
    }
    if (rows !== this.#count) throw damaged(this.#file, 'a table of it lacks rows');
    await this.#flush();
    this.#counts[this.#table.name] = this.#count;
    this.#table = null;
  }

  async #flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#bytes = 0;
    if (this.#table !== null && rows.length > 0) await this.#reader.onRows?.(this.#table, rows);
  }
}
