import { describe, expect, it } from 'vitest';
import { nameOfLanguage } from './outgoing-language.ts';

describe('nameOfLanguage', () => {
  it.each([
    ['Write a letter to the bank about my account', 'English'],
    ['Schreibe bitte einen Brief an die Bank wegen der Gebühren', 'German'],
    ['Écris une lettre pour la banque avec les frais', 'French'],
    ['Escribe una carta para el banco sobre los gastos', 'Spanish'],
    ['Írj egy levelet a banknak, és ne legyen hosszú', 'Hungarian'],
    ['Напиши письмо в банк', 'Russian'],
    ['Напиши листа до банку про мої рахунки', 'Ukrainian'],
    ['銀行への手紙を書いて', 'Japanese'],
    ['给银行写一封信', 'Chinese'],
    ['اكتب رسالة إلى البنك', 'Arabic'],
  ])('knows %j as %s', (text, language) => {
    expect(nameOfLanguage(text)).toBe(language);
  });

  it.each(['', '12345', 'Reconciliation', 'x = f(y)'])('does not guess at %j', (text) => {
    expect(nameOfLanguage(text)).toBeNull();
  });
});
