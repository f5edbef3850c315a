import { afterEach, describe, expect, it } from 'vitest';
import { de } from '../../dashboard/messages/de/dashboard.ts';
import { ENGLISH, speak } from '../words/language.ts';
import { failureSentences, type ServerFailure } from './failure-sentences.ts';

const away: ServerFailure = {
  code: 'DATABASE_UNREACHABLE',
  values: { database: 'PostgreSQL database figures on db:5432', cause: 'ECONNREFUSED' },
  reason: 'PostgreSQL database figures on db:5432 cannot be reached: nothing listens there.',
  hint: 'Check that the database is up and that its URL is right.',
};

afterEach(() => speak(ENGLISH));

describe('the sentences of a failure', () => {
  it('say what failed, why, and what to do, by code and values', () => {
    expect(failureSentences(away)).toEqual([
      'The database does not answer. Nothing listens at its address.',
      'Check that the database is up and that its URL is right.',
    ]);
  });

  it('are in the language of the page', () => {
    speak(de);
    expect(failureSentences(away)).toEqual([
      'Die Datenbank antwortet nicht. Unter ihrer Adresse nimmt nichts Verbindungen an.',
      'Prüfen Sie, ob die Datenbank läuft und ihre URL stimmt.',
    ]);
    const incomplete = { ...away, code: 'SOURCE_INCOMPLETE', values: { conversations: 1 } };
    expect(failureSentences(incomplete)[0]).toMatch(/^1\u00a0Unterhaltung /);
  });

  it('do without what is not known', () => {
    const values = { cause: 'XX999' };
    expect(failureSentences({ ...away, values })[0]).toBe('The database does not answer.');
    expect(failureSentences({ ...away, code: 'LLM_UNREACHABLE', values: {} })[0]).toBe(
      'The server of the model does not answer, or fails each time.',
    );
  });

  it.each([null, 'OF_TOMORROW', 'constructor', 'toString'])(
    'are those of the log where the page does not know the code: %s',
    (code) => {
      expect(failureSentences({ ...away, code, reason: 'It broke' })).toEqual([
        'It broke.',
        away.hint,
      ]);
    },
  );
});
