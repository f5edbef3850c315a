import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { firstOf } from './index.ts';
import type { Messages } from './messages.ts';

describe('the language of a page', () => {
  it('is the first that its reader asks for and that it is offered in', async () => {
    expect((await firstOf(['fr-CH', 'de-AT', 'en'], 'question')).code).toBe('de');
    expect((await firstOf(['en-US', 'de'], 'question')).code).toBe('en');
    expect((await firstOf(['fr'], 'question')).code).toBe('en');
    expect((await firstOf([], 'question')).code).toBe('en');
  });

  it('is not offered where some of its texts are missing', async () => {
    expect((await firstOf(['de'], 'dashboard')).code).toBe('en');
    expect(Object.keys(de.texts)).toEqual(['question', 'failures', 'failureNotes']);
  });
});

it('a language with a text too few, or one too many, does not compile', () => {
  const all: Messages['charts'] = { reading: (title) => title };
  // @ts-expect-error a text is missing
  const lacking: Messages['charts'] = {};
  // @ts-expect-error no page has this text
  const more: Messages['charts'] = { ...all, nowhere: 'd' };
  expect([all, lacking, more]).toHaveLength(3);
});
