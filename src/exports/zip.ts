import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive; its content is written as it is taken. */
export interface Entry {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

const LEVEL = 6;

/** An archive, piece by piece: no more of it is in memory than what was just written. */
export async function* zipOf(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  madeAt: number,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    made.push(piece);
  });
  const taken = () => {
    if (failure !== null) throw failure;
    const pieces = made;
    made = [];
    return pieces;
  };
  const encoder = new TextEncoder();
  for await (const { name, content } of entries) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = madeAt;
    zip.add(file);
    for await (const text of content) {
      file.push(encoder.encode(text));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
