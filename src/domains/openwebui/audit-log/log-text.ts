import type { FileHandle } from 'node:fs/promises';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';

const PIECE = 1024 * 1024;

/** How a file of the log holds its text: as it is, or compressed when it was rotated. */
export type Packing = 'plain' | 'zip' | 'gzip';

/** The text of an open file from `from` on, in pieces, up to where it ends now. The memory of a piece is used again. */
export async function* textOf(
  file: FileHandle,
  packing: Packing,
  from: number,
): AsyncGenerator<Buffer> {
  if (packing === 'plain') return yield* plainText(file, from);
  let skipped = 0;
  for await (const piece of await unpacked(file, packing)) {
    const bytes = piece as Buffer;
    const skip = Math.min(from - skipped, bytes.length);
    skipped += skip;
    if (skip < bytes.length) yield bytes.subarray(skip);
  }
}

/** Up to the size that it has now: whoever writes on must not keep a reader busy for ever. */
async function* plainText(file: FileHandle, from: number): AsyncGenerator<Buffer> {
  const { size } = await file.stat();
  const memory = Buffer.allocUnsafe(Math.max(0, Math.min(PIECE, size - from)));
  for (let at = from; at < size; ) {
    const { bytesRead } = await file.read(memory, 0, Math.min(PIECE, size - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield memory.subarray(0, bytesRead);
  }
}

async function unpacked(file: FileHandle, packing: Packing): Promise<Readable> {
  if (packing === 'gzip') return through(file, createGunzip(), 0, (await file.stat()).size - 1);
  const { from, to, isStored } = await entryOf(file);
  if (isStored) return file.createReadStream({ start: from, end: to, autoClose: false });
  return through(file, createInflateRaw(), from, to);
}

function through(file: FileHandle, unpacker: Transform, start: number, end: number): Readable {
  const packed = file.createReadStream({ start, end, autoClose: false });
  // A failure of either reaches whoever reads.
  return pipeline(packed, unpacker, () => undefined);
}

/** Why a file of the log cannot be unpacked. */
export class NotUnpacked extends Error {}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;
/** Where a field of 32 bits holds this, the number is elsewhere: files beyond four gigabytes. */
const ELSEWHERE = 0xffffffff;

/**
 * Where the bytes of the first file of a ZIP archive lie, the last one included: a rotated log is alone in its archive.
 *
 * Source  PKWARE, APPNOTE.TXT, 4.3.
 */
async function entryOf(file: FileHandle) {
  const { size } = await file.stat();
  const end = await bytesOf(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
  const at = lastSignature(end, END_OF_DIRECTORY);
  const directory = await bytesOf(file, end.readUInt32LE(at + 16), 46);
  if (directory.readUInt32LE(0) !== DIRECTORY_ENTRY) throw new NotUnpacked('no directory');
  const isEncrypted = (directory.readUInt16LE(8) & 1) === 1;
  const method = directory.readUInt16LE(10);
  const length = directory.readUInt32LE(20);
  const header = directory.readUInt32LE(42);
  const isKnown = method === 0 || method === 8;
  if (isEncrypted || !isKnown || length === ELSEWHERE || header === ELSEWHERE) {
    throw new NotUnpacked('an unknown kind of archive');
  }
  const local = await bytesOf(file, header, 30);
  const from = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  return { from, to: from + length - 1, isStored: method === 0 };
}

function lastSignature(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - 22; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === signature) return at;
  }
  throw new NotUnpacked('no end of an archive');
}

async function bytesOf(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new NotUnpacked('cut short');
  return bytes;
}
