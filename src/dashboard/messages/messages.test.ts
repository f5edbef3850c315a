import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstOf } from './index.ts';
import type { Messages, Spoken } from './messages.ts';

describe('the language of a page', () => {
  it.each(['dashboard', 'question'] as const)(
    'is the first that its reader asks for and that there is, in the %s',
    async (entry) => {
      expect((await firstOf(['fr-CH', 'de-AT', 'en'], entry)).code).toBe('de');
      expect((await firstOf(['en-US', 'de'], entry)).code).toBe('en');
      expect((await firstOf(['fr'], entry)).code).toBe('en');
      expect((await firstOf([], entry)).code).toBe('en');
    },
  );

  it('comes with the parts that the entry shows, and no others', async () => {
    const { texts } = await firstOf(['de'], 'question');
    expect(Object.keys(texts).sort()).toEqual(partsUnder('../question.ts'));
  });
});

it('a page loads no library that only a server needs', () => {
  for (const entry of ['../main.tsx', '../question.ts']) {
    const heavy = filesUnder(entry).filter(({ text }) =>
      /^import (?!type\b)[^;]*'zod'/m.test(text),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  }
});

/** Names of the parts that lie in the files which a file of the page loads. */
function partsUnder(entry: string): string[] {
  const found = filesUnder(entry).flatMap(({ text }) => [...text.matchAll(/part\('(\w+)'/g)]);
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

/** The files that a file of the page loads, and itself. */
function filesUnder(entry: string): { path: string; text: string }[] {
  const files = new Map<string, string>();
  const read = (url: URL) => {
    if (files.has(url.href)) return;
    const text = readFileSync(url, 'utf8');
    files.set(url.href, text);
    const loaded = text.matchAll(/^import (?!type\b)(?:[^;]*? from )?'(\.[^']*\.tsx?)';/gm);
    for (const [, path = ''] of loaded) read(new URL(path, url));
  };
  read(new URL(entry, import.meta.url));
  return [...files].map(([href, text]) => ({ path: href.replace(/^.*\/src\//, ''), text }));
}

it('a language with a text too few, or one too many, does not compile', () => {
  const all: Messages['charts'] = { reading: (title) => title };
  // @ts-expect-error a text is missing
  const lacking: Messages['charts'] = {};
  // @ts-expect-error no page has this text
  const more: Messages['charts'] = { ...all, nowhere: 'd' };
  expect([all, lacking, more]).toHaveLength(3);
  // @ts-expect-error parts are missing
  const inPart: Spoken<'dashboard'> = { code: 'x', locale: 'x', texts: { charts: all } };
  expect(inPart.code).toBe('x');
});
