import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { writers } from './index.ts';
import { penFor } from './pen.ts';
import { type Exchange, sent } from './script.ts';
import type { Language } from './words.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const cases = Object.entries(writers).flatMap(([kind, writer]) =>
  LANGUAGES.map((language) => ({ kind, writer, language })),
);

/** What a template would leave behind if it named something wrongly; code has braces and brackets of its own. */
function leftovers(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
  return prose.match(/\{[^}]*\}|undefined|NaN|\[object/g) ?? [];
}

describe.each(cases)('$kind in $language', ({ kind, writer, language }) => {
  const scripts = Array.from({ length: 150 }, (_, index) => {
    const random = seededRandom(9, `${kind}/${language}/${index}`);
    const turns = random.int(1, 5);
    return { turns, script: writer(penFor(random, language), turns) };
  });
  const exchanges = scripts.flatMap(({ script }) => script.exchanges);

  it('gives at least one exchange and no more than were asked for', () => {
    const wrong = scripts.filter(
      ({ turns, script: { exchanges: told } }) => told.length < 1 || told.length > turns,
    );
    expect(wrong).toEqual([]);
  });

  it('fills every template', () => {
    const texts = scripts.flatMap(({ script }) => [
      script.title,
      ...script.exchanges.flatMap((told) => [sent(told), told.answer()]),
    ]);
    expect(texts.flatMap(leftovers)).toEqual([]);
  });

  it('says something in every question, answer, title and tag', () => {
    const isEmpty = (text: string) => text.trim() === '';
    expect(exchanges.filter(({ instruction }) => isEmpty(instruction))).toEqual([]);
    expect(exchanges.filter((told) => isEmpty(told.answer()))).toEqual([]);
    expect(
      scripts.filter(({ script }) => isEmpty(script.title) || script.tags.length === 0),
    ).toEqual([]);
  });
});

describe('texts of work', () => {
  const first = (kind: keyof typeof writers) =>
    Array.from({ length: 200 }, (_, index) => {
      const script = writers[kind](penFor(seededRandom(5, `${kind}/${index}`), 'en'), 1);
      return script.exchanges[0] as Exchange;
    });

  it.each(['supportReply', 'translate', 'summarise', 'minutes', 'edit', 'codeDebug'] as const)(
    '%s brings its material along, never the same',
    (kind) => {
      const pasted = first(kind).map((told) => told.pasted);
      expect(pasted).not.toContain(null);
      expect(new Set(pasted).size).toBeGreaterThan(195);
    },
  );

  it.each(['supportReply', 'offer', 'post', 'plan', 'codeNew'] as const)(
    '%s answers the same question in other words',
    (kind) => {
      const repeated = first(kind).filter((told) => {
        const [once, again] = [told.answer(), told.answer()];
        return once === again;
      });
      expect(repeated.length).toBeLessThan(10);
    },
  );

  it('fences code with its language', () => {
    const unfenced = first('codeNew').filter(
      (told) => !/```(python|typescript|bash|yaml)\n/.test(told.answer()),
    );
    expect(unfenced).toEqual([]);
  });

  it('gives answers from a line to several pages', () => {
    const lengths = (['lookup', 'minutes'] as const).map((kind) =>
      first(kind).map((told) => told.answer().split(/\s+/).length),
    );
    expect(Math.min(...(lengths[0] ?? []))).toBeLessThan(20);
    expect(Math.max(...(lengths[1] ?? []))).toBeGreaterThan(500);
  });
});
