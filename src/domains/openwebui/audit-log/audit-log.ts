import type { FileHandle } from 'node:fs/promises';
import { CogniforceError } from '../../../kernel/errors.ts';
import { type LoggedCall, readLine } from './audit-line.ts';
import { LineCutter } from './lines.ts';
import {
  codeOf,
  digestOf,
  fingerprintOf,
  type LogFileOnDisk,
  openLog,
  rotatedFiles,
  unreadable,
} from './log-files.ts';
import { NotUnpacked, textOf } from './log-text.ts';

/** Up to where a file of the log is read. */
export interface LogPosition {
  /** Of its first line: no rotation changes it. */
  readonly fingerprint: string;
  /** Name and size on the disk, and when it was written, when it was last looked at; without a name while it is written to. */
  readonly name: string;
  readonly bytes: number;
  readonly writtenMs: number;
  /** Where the first line begins that was not read; of the text, also where the file is compressed. */
  readonly readTo: number;
  /** Nothing more will be written to it. */
  readonly finished: boolean;
}

/** A call, and what tells it from every other where the line names no request. */
export type PlacedCall = LoggedCall & { readonly place: string };

/** What was read of one file, up to a position: to be kept together with it, or not at all. */
export interface LogPart {
  readonly position: LogPosition;
  /** Where it was read from. */
  readonly from: number;
  readonly calls: readonly PlacedCall[];
  /** Lines that are not as they were written; lines about a call without a person or a time. */
  readonly damaged: number;
  readonly useless: number;
}

/** What somebody should know who looks after the installation. */
export interface LogTrouble {
  readonly trouble: CogniforceError;
}

/** A part ends after so many calls, or so much text: what is held of a log of any size. */
const CALLS = 25_000;
const TEXT = 64 * 1024 * 1024;

/**
 * What was written to Open WebUI's audit log since `known`: of rotated files that were not read to their end, the oldest
 * first, then of the file itself. An unfinished last line waits.
 *
 * Whoever reads keeps each part with its position before going on; stopping between parts loses and doubles nothing.
 * Damaged lines and files cost themselves alone. Nothing is held open between two readings, and what is not an ordinary file is
 * not opened.
 */
export async function* readAuditLog(
  path: string,
  known: readonly LogPosition[],
  now: number,
): AsyncGenerator<LogPart | LogTrouble> {
  const reading = new Reading(path, known, now);
  try {
    yield* reading.parts();
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    yield { trouble: error };
  }
}

class Reading {
  readonly #path: string;
  readonly #now: number;
  readonly #known: Map<string, LogPosition>;
  /** Rotated files that were read to their end, by their names. */
  readonly #done: ReadonlyMap<string, LogPosition>;
  /** Of files that were found on the disk. */
  readonly #found = new Set<string>();
  #isWhole = true;

  constructor(path: string, known: readonly LogPosition[], now: number) {
    this.#path = path;
    this.#now = now;
    this.#known = new Map(known.map((position) => [position.fingerprint, position]));
    const done = known.filter(({ finished }) => finished);
    this.#done = new Map(done.map((position) => [position.name, position]));
  }

  async *parts(): AsyncGenerator<LogPart | LogTrouble> {
    // Opened first: what is rotated away from here on is read all the same.
    const file = await openLog(this.#path);
    try {
      const rotated = await rotatedFiles(this.#path);
      // While it is being rotated it is not there for a moment.
      if (file === null && rotated.length === 0) throw unreadable(this.#path, 'ENOENT');
      for (const each of rotated.filter((one) => !this.#isDone(one))) yield* this.#rotated(each);
      if (file !== null) yield* this.#current(file);
    } finally {
      await file?.close();
    }
  }

  /** Where files are numbered, another one has its name the next time. */
  #isDone({ name, bytes, writtenMs }: LogFileOnDisk): boolean {
    const before = this.#done.get(name);
    if (before?.bytes !== bytes || before.writtenMs !== writtenMs) return false;
    this.#found.add(before.fingerprint);
    return true;
  }

  async *#rotated(on: LogFileOnDisk): AsyncGenerator<LogPart | LogTrouble> {
    const file = await openLog(on.path);
    // Taken away or renamed since it was listed: the next reading finds it under its new name.
    this.#isWhole &&= file !== null;
    if (file === null) return;
    let fingerprint: string | null = null;
    try {
      fingerprint = await fingerprintOf(file, on.packing);
      if (fingerprint === null) return;
      this.#found.add(fingerprint);
      yield* this.#file(file, on.packing, { ...seen(on), fingerprint, finished: true });
    } catch (error) {
      if (!isBroken(error)) throw error;
      yield* this.#broken(on, fingerprint);
    } finally {
      await file.close();
    }
  }

  /** Is said once, and tried again where it has another size; what was read of it is kept. */
  async *#broken(
    on: LogFileOnDisk,
    fingerprint: string | null,
  ): AsyncGenerator<LogPart | LogTrouble> {
    const before = this.#known.get(fingerprint ?? '');
    if (before !== undefined) {
      yield { ...NOTHING, position: { ...before, finished: true }, from: before.readTo };
    }
    const position = { ...seen(on), fingerprint: digestOf(on.name), readTo: 0, finished: true };
    yield { ...NOTHING, position, from: 0 };
    yield { trouble: unpacked(on.path) };
  }

  async *#current(file: FileHandle): AsyncGenerator<LogPart | LogTrouble> {
    const fingerprint = await fingerprintOf(file, 'plain');
    if (fingerprint !== null) {
      this.#found.add(fingerprint);
      const { size: bytes, mtimeMs } = await file.stat();
      const writtenMs = Math.floor(mtimeMs);
      yield* this.#file(file, 'plain', {
        fingerprint,
        name: '',
        bytes,
        writtenMs,
        finished: false,
      });
    }
    yield* this.#lost();
  }

  /** What was being written to when it was last read, and is not there any more. */
  async *#lost(): AsyncGenerator<LogPart | LogTrouble> {
    if (!this.#isWhole) return;
    const lost = [...this.#known.values()].filter(
      ({ finished, fingerprint }) => !finished && !this.#found.has(fingerprint),
    );
    for (const position of lost) {
      const finished = { ...position, finished: true };
      yield { ...NOTHING, position: finished, from: position.readTo };
      yield { trouble: gone(this.#path) };
    }
  }

  async *#file(
    file: FileHandle,
    packing: LogFileOnDisk['packing'],
    end: Omit<LogPosition, 'readTo'>,
  ): AsyncGenerator<LogPart> {
    const { fingerprint } = end;
    const before = this.#known.get(fingerprint) ?? null;
    let from = before?.readTo ?? 0;
    if (end.bytes < from && !end.finished) {
      // Cut off by somebody: what is there was read.
      yield { ...NOTHING, position: { ...end, readTo: end.bytes }, from };
      return;
    }
    for await (const { at, ...read } of this.#lines(file, packing, from, end)) {
      const position = { ...end, readTo: at, finished: end.finished && read.isLast };
      if (at > from || !isSame(before, position)) yield { position, from, ...read.found };
      from = at;
      this.#known.set(fingerprint, position);
    }
  }

  async *#lines(
    file: FileHandle,
    packing: LogFileOnDisk['packing'],
    from: number,
    { fingerprint, finished }: Pick<LogPosition, 'fingerprint' | 'finished'>,
  ) {
    const cutter = new LineCutter(from);
    let found = nothing();
    let begun = from;
    const readOne = (bytes: Buffer) => {
      const read = readLine(bytes, this.#now);
      if (read === 'damaged') found.damaged += 1;
      else if (read === 'useless') found.useless += 1;
      else if (read !== 'other')
        found.calls.push({ ...read, place: `${fingerprint} ${cutter.at}` });
    };
    for await (const piece of textOf(file, packing, from)) {
      for (const { bytes } of cutter.take(piece)) readOne(bytes);
      if (found.calls.length < CALLS && cutter.at - begun < TEXT) continue;
      yield { at: cutter.at, isLast: false, found: withLong(found, cutter) };
      found = nothing();
      begun = cutter.at;
    }
    const rest = finished ? cutter.rest() : null;
    if (rest !== null) readOne(rest.bytes);
    yield { at: cutter.at, isLast: true, found: withLong(found, cutter) };
  }
}

function seen({ name, bytes, writtenMs }: LogFileOnDisk) {
  return { name, bytes, writtenMs };
}

const NOTHING = { calls: [], damaged: 0, useless: 0 } as const;

function nothing() {
  return { calls: [] as PlacedCall[], damaged: 0, useless: 0 };
}

function withLong(found: ReturnType<typeof nothing>, cutter: LineCutter) {
  const damaged = found.damaged + cutter.tooLong;
  cutter.tooLong = 0;
  return { ...found, damaged };
}

function isSame(a: LogPosition | null, b: LogPosition): boolean {
  const names = ['name', 'bytes', 'writtenMs', 'readTo', 'finished'] as const;
  return a !== null && names.every((name) => a[name] === b[name]);
}

/** Compressed files that are damaged or of another kind; what the disk refuses reads the same. */
function isBroken(error: unknown): boolean {
  return error instanceof NotUnpacked || error instanceof RangeError || codeOf(error) !== 'UNKNOWN';
}

function unpacked(path: string): CogniforceError {
  return new CogniforceError(
    'AUDIT_LOG_UNREADABLE',
    `A rotated file of the audit log, ${path}, cannot be read to its end: calls in it are missing.`,
    { remedy: 'Nothing need be done; figures of calls outside chats are "at least" anyway.' },
  );
}

function gone(path: string): CogniforceError {
  return new CogniforceError(
    'AUDIT_LOG_UNREADABLE',
    `The audit log ${path} was rotated, and the file before was taken away before it was read to its end: calls in it may be missing.`,
    { remedy: 'Keep rotated files of it for a day, or run cogniforce process more often.' },
  );
}
