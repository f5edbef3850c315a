import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCutter } from './lines.ts';

/** What a text is cut into when it comes in pieces that end there. */
function cut(text: Buffer, ends: readonly number[]) {
  const cutter = new LineCutter(0);
  const lines: (readonly [string, number])[] = [];
  const memory = Buffer.alloc(text.length);
  let from = 0;
  for (const end of [...ends.toSorted((a, b) => a - b), text.length]) {
    // The same memory again and again, as a file is read.
    const piece = memory.subarray(0, text.copy(memory, 0, from, end));
    for (const line of cutter.take(piece)) lines.push([line.bytes.toString('latin1'), line.end]);
    from = end;
  }
  return { lines, at: cutter.at, tooLong: cutter.tooLong, rest: cutter.rest() };
}

describe('LineCutter', () => {
  it('cuts the same lines however the text comes, and leaves the last one until it ends', () => {
    const anyText = fc.array(fc.constantFrom('a', 'bc', '\n', '"model_usage"'), { maxLength: 30 });
    fc.assert(
      fc.property(anyText, fc.array(fc.nat({ max: 60 })), (parts, places) => {
        const text = Buffer.from(parts.join(''));
        const ends = places.map((place) => Math.min(place, text.length));
        const found = cut(text, ends);
        const whole = text.toString('latin1').split('\n');
        expect(found.lines.map(([line]) => line)).toEqual(whole.slice(0, -1));
        const last = whole.at(-1) ?? '';
        expect(found.at).toBe(text.length - last.length);
        expect(found.rest?.bytes.toString('latin1') ?? '').toBe(last);
        for (const [, end] of found.lines) expect(text[end - 1]).toBe(0x0a);
      }),
    );
  });

  it('passes by lines that are too long, and counts those about a call', () => {
    const mark = '"model_usage"';
    const long = 'x'.repeat(400_000);
    const text = Buffer.from(`one\n${long}\n${long}${mark}${long}\ntwo\n${mark}${long}\nthree\n`);
    const inMark = 4 + 400_001 + 400_000 + 5;
    for (const ends of [[], [100_000, 300_000], [inMark], [inMark - 4, inMark, inMark + 1]]) {
      const { lines, at, tooLong } = cut(text, ends);
      expect(lines.map(([line]) => line)).toEqual(['one', 'two', 'three']);
      expect({ at, tooLong }).toEqual({ at: text.length, tooLong: 2 });
    }
  });

  it('holds no more of a line of 100 megabytes than of a short one', () => {
    const cutter = new LineCutter(0);
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 100; count += 1) expect([...cutter.take(piece)]).toEqual([]);
    // What is held, not what waits to be collected, of whatever else runs in this process.
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    expect([...cutter.take(Buffer.from('\nend\n'))].map(({ bytes }) => `${bytes}`)).toEqual([
      'end',
    ]);
  });
});
