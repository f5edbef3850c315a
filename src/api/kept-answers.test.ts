import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { keptAnswers } from './kept-answers.ts';

/** Makes answers of so many bytes, and counts them. */
function maker(bytes = 100) {
  const made: string[] = [];
  const make = (tag: string) => async () => {
    made.push(tag);
    return tag.padEnd(bytes);
  };
  return { made, make };
}

it('makes an answer once for all who ask for its name, and packs it as each of them takes it', async () => {
  const { made, make } = maker();
  const kept = keptAnswers();
  const [one, two] = await Promise.all([kept.of('a', make('a')), kept.of('a', make('a'))]);
  expect(await kept.of('a', make('a'))).toBe(one);
  expect(two).toBe(one);
  expect(made).toEqual(['a']);
  expect(gunzipSync(await one.packed('gzip'))).toEqual(one.text);
  expect(brotliDecompressSync(await one.packed('br'))).toEqual(one.text);
  expect(one.packed('gzip')).toBe(one.packed('gzip'));
});

it('keeps no failure', async () => {
  const { make } = maker();
  const kept = keptAnswers();
  await expect(kept.of('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect((await kept.of('a', make('a'))).text.toString()).toMatch(/^a/);
});

it('lets go of those that were asked for longest ago when they are too large together', async () => {
  const { made, make } = maker(100);
  const kept = keptAnswers(250);
  for (const tag of ['a', 'b', 'a', 'c', 'a', 'c', 'b']) await kept.of(tag, make(tag));
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('goes on keeping when one was let go while it was made', async () => {
  const { made, make } = maker(100);
  const kept = keptAnswers(250);
  const { promise, resolve } = Promise.withResolvers<string>();
  const slow = kept.of('slow', () => promise);
  for (const tag of ['a', 'b', 'c']) await kept.of(tag, make(tag));
  resolve('x'.repeat(200));
  expect((await slow).text).toHaveLength(200);
  await kept.of('c', make('c'));
  await kept.of('b', make('b'));
  expect(made).toEqual(['a', 'b', 'c']);
});
