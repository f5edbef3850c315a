import { describe, expect, it } from 'vitest';
import { fold } from '../kernel/text.ts';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['Write a letter to the bank', 'en'],
    ['How do I sort this?', 'en'],
    ['Schreib mir bitte eine Mail an die Bank', 'de'],
    ['Wie würdest du das formulieren?', 'de'],
    ['Írj egy levelet a banknak', 'other'],
    ['Écris une lettre pour la banque', 'other'],
    ['Photosynthesis', null],
    ['', null],
  ] as const)('takes %j for %s', (text, language) => {
    expect(languageOf(fold(text))).toBe(language);
  });
});
