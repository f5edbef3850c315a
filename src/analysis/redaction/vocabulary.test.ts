import { describe, expect, it } from 'vitest';
import { bitOf, listedIn, ordinaryIn, type Vocabulary } from './vocabulary.ts';

describe('ordinary words', () => {
  it.each([
    ['en', 'invoice'],
    ['de', 'zahlungserinnerung'],
    ['de', 'forellenteichbesitzer'],
    ['de', 'pruefung'],
    ['fr', 'facture'],
    ['es', 'facturas'],
    ['pl', 'umowa'],
    ['hu', 'szerzodesben'],
  ] as const)('of %s are known: %s', (language: Vocabulary, word) => {
    expect(ordinaryIn(word) & bitOf(language)).not.toBe(0);
  });

  it.each([
    ['made by an ending', 'undichtigkeit'],
    ['an order without its ending', 'formulier'],
    ['a participle', 'aushartend'],
    ['made by what stands before', 'rausgenommen'],
    ['a compound of a part that no list has', 'dekubitusprophylaxe'],
    ['a compound with a short end', 'gefahrgut'],
  ])('of German are known where they are %s: %s', (_, word) => {
    expect(ordinaryIn(word) & bitOf('de')).not.toBe(0);
  });

  it.each(['kirschbaumer', 'hillebrecht', 'bellinghausen', 'kesslerprojekte'])(
    'are not made of somebody: %s',
    (word) => {
      expect(ordinaryIn(word) & bitOf('de')).toBe(0);
    },
  );

  it.each(['raghunathan', 'okonkwo', 'bergmoser', 'kaltenhuber', 'zsolti', 'cricri'])(
    'are not %s',
    (word) => {
      expect(ordinaryIn(word)).toBe(0);
    },
  );

  it('are found at both ends of a list', () => {
    for (const word of ['aachen', 'zzgl', 'ab', 'zwolf']) expect(listedIn(word), word).not.toBe(0);
  });
});
