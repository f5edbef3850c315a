import { describe, expect, it } from 'vitest';
import { languageOf, nameOfLanguage } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'Could you write a letter to the bank about the account?'],
    ['de', 'Kannst du der Bank wegen des Kontos schreiben?'],
    ['hu', 'Kérlek, írj egy levelet a banknak a számla miatt'],
    ['fr', 'Peux-tu écrire une lettre à la banque au sujet du compte ?'],
    ['es', '¿Puedes escribir una carta al banco sobre la cuenta?'],
    ['pl', 'Czy możesz napisać list do banku w sprawie konta?'],
    ['zh', '请给银行写一封关于账户的信'],
    ['ja', '口座について銀行に手紙を書いてください'],
    ['ro', 'Vă rog să scrieți o scrisoare băncii despre cont'],
    ['uk', 'Напишіть, будь ласка, листа до банку щодо рахунку'],
  ])('tells %s', (code, text) => {
    expect(languageOf(text)?.code).toBe(code);
  });

  it('says nothing of a text without letters', () => {
    expect(languageOf('123 + 4 = ?')).toBeNull();
    expect(languageOf('')).toBeNull();
  });

  it('is less certain of a word than of a sentence', () => {
    const certainty = (text: string) => languageOf(text)?.confidence ?? 0;
    expect(certainty('mail')).toBeLessThan(
      certainty('please send the mail to the people of the bank'),
    );
  });

  it('names a language in English', () => {
    expect([nameOfLanguage('de'), nameOfLanguage('zh')]).toEqual(['German', 'Chinese']);
  });
});
