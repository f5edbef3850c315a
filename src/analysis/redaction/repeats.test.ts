import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './index.ts';
import { hideNames } from './repeats.ts';

describe('names of a chat', () => {
  it('are collected by one text and hidden in another, in small letters and with endings', () => {
    const names = new Set<string>();
    redact('Sehr geehrte Frau Wrobelstein, danke für das Gespräch.', names);
    expect(hideNames('frag wrobelstein, ob Wrobelsteins Auto da ist', names)).toBe(
      'frag [PERSON], ob [PERSON] Auto da ist',
    );
  });

  it('are not hidden in small letters where they are words as well', () => {
    const names = new Set<string>();
    redact('Herr Kessel kommt.', names);
    expect(hideNames('Kessel sagt, der kessel ist heiß', names)).toBe(
      '[PERSON] sagt, der kessel ist heiß',
    );
  });

  it('changes no text without them, and hiding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(hideNames(text, new Set())).toBe(text);
        const once = hideNames(text, new Set(['wrobelstein', text.slice(0, 9).toLowerCase()]));
        expect(hideNames(once, new Set(['wrobelstein', text.slice(0, 9).toLowerCase()]))).toBe(
          once,
        );
      }),
      { numRuns: 100 },
    );
  });
});
