import { describe, expect, it } from 'vitest';
import { redact, spansInAnyLanguage } from './index.ts';
import { addNames, hideNames } from './repeats.ts';

const PORTUGUESE =
  'É obrigatório usar capacete de segurança e botina na obra, avise o encarregado.';

describe('a line in a language whose words are not known', () => {
  it.each([
    ['Portuguese, which has many words of Spanish', PORTUGUESE],
    [
      'Vietnamese, whose words are others without their accents',
      'số nội bộ của phòng tổng vụ là hai hai ba',
    ],
    ['Dutch', 'De hal is op donderdag gesloten, lever dan niets en bel eerst.'],
    ['Romanian', 'Vă rugăm să sunați înainte de a urca pe schelă.'],
  ])('is hidden as a whole in %s', (_, line) => {
    expect(redact(`Traduis la consigne pour le chantier, s'il te plaît :\n${line}`)).toBe(
      "Traduis la consigne pour le chantier, s'il te plaît :\n[TEXT]",
    );
  });

  it.each([
    'Bitte formulier ne kurze Nachricht an die Gruppe, die Probe ist verschoben.',
    'Por favor, redacta un aviso para los clientes del taller sobre las vacaciones.',
    'Napisz proszę krótkie ogłoszenie o przerwie w dostawie wody w budynku.',
    'Írj egy rövid üzenetet a csoportnak, hogy elmarad a próba.',
  ])('is left where its language is known: %s', (line) => {
    expect(redact(line)).not.toContain('[TEXT]');
  });

  it('still gives the names in it away, to hide them in other texts of the chat', () => {
    const names = new Set<string>();
    const text = `Traduz a mensagem, por favor, e envia para a empresa ainda hoje:\nO senhor João Falcoeiro não recebeu a encomenda que pediu.`;
    expect(redact(text, names)).toContain('[TEXT]');
    expect(hideNames('Answer Falcoeiro in English.', names)).toBe('Answer [PERSON] in English.');
    const same = new Set<string>();
    addNames(text, spansInAnyLanguage(text), same);
    expect(names).toEqual(same);
  });
});
