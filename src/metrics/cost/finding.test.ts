import { describe, expect, it } from 'vitest';
import { NBSP } from '../../ui/words/formatter.ts';
import type { CostReply, ModelCosts, OutsideChats } from './contract.ts';
import { costFinding, isMostlyOthers, outsideNote, usedSentence } from './finding.ts';

const total: CostReply['total'] = {
  ...{ knownUsd: 10, known: 9, answers: 40, atLeast: false, answersKnown: 40 },
  ...{ answersWithoutUsage: 0, inputTokens: 2_000_382, outputTokens: 9_184 },
  ...{ cachedTokens: 47_104, reasoningTokens: null, totalTokens: 2_009_566 },
};
const covers = { from: '2026-10-31', to: '2026-11-27' };

describe('the finding of the cost panel', () => {
  const finding = (over: object, currency: string | null = 'EUR') =>
    costFinding({ covers, currency, total: { ...total, ...over } } as CostReply);

  it('says what is known, and of how many answers', () => {
    expect(finding({})).toBe('Models cost €9.00');
    expect(finding({ known: null })).toBe('Models cost $10.00');
    expect(finding({ answersKnown: 30 })).toBe(
      'Models cost at least €9.00 (25% of answers have no known cost)',
    );
    expect(finding({ knownUsd: null, known: null })).toBe('What the models cost is not known');
  });

  it('names no share where it is not said how many answers there were', () => {
    expect(finding({ answers: null })).toBe('Models cost at least €9.00');
    expect(finding({ atLeast: true })).toBe('Models cost at least €9.00');
  });

  it('says calmly that nothing is published of the days', () => {
    const none = { covers: null, currency: 'EUR', total: { ...total, knownUsd: null } };
    expect(costFinding(none as CostReply)).toBe(
      'What the models cost in these days is not published',
    );
  });
});

describe('what all models used', () => {
  const used = (over: object) =>
    usedSentence({ total: { ...total, ...over } })?.replaceAll(NBSP, ' ');

  it('is answers and tokens, with what was cached or reasoned of them', () => {
    expect(used({ reasoningTokens: 184 })).toBe(
      'In these days: 40 answers, 2M input tokens (47,104 cached), 9,184 output tokens (184 reasoning).',
    );
  });

  it('leaves out what is not said, and says of a part that it is at least so much', () => {
    expect(used({ atLeast: true, inputTokens: null })).toBe(
      'In these days: at least 40 answers, 9,184 output tokens.',
    );
    expect(used({ answers: null, inputTokens: null, outputTokens: null })).toBeUndefined();
  });
});

describe('the table by model', () => {
  const row = (
    model: string | null,
    answers: number | null,
    totalTokens: number | null,
  ): ModelCosts => ({
    ...total,
    ...{ model, answers, totalTokens, people: null, namedIn: 1, reason: null },
  });

  it('says little where all others are larger than each: there is no table then', () => {
    expect(isMostlyOthers([row('one', 10, 100), row(null, 20, 200)])).toBe(true);
    expect(isMostlyOthers([row('one', 30, 100), row(null, 20, 200)])).toBe(false);
    // Its answers are not said and therefore among the others: its tokens tell that it is larger.
    expect(isMostlyOthers([row('one', null, 900), row(null, 20, 200)])).toBe(false);
    expect(isMostlyOthers([row('one', 1, 1)])).toBe(false);
  });
});

describe('the note on calls outside chats', () => {
  const seen: OutsideChats = {
    ...({ source: 'outside chats', atLeast: true } as const),
    ...{ logRead: true, since: '2026-11-03', calls: 1_204 },
  };
  const noteOf = (over: Partial<OutsideChats>) =>
    outsideNote({
      ...{ outsideChats: { ...seen, ...over }, endDate: '2026-11-27', minimumGroup: 5 },
    }).replaceAll(NBSP, ' ');

  it('says how many there were at least, and by what', () => {
    expect(noteOf({})).toBe(
      'Outside chats: at least 1,204 calls, by Open WebUI’s audit log since 3 November 2026. They are in the total.',
    );
    expect(noteOf({ calls: 1 })).toMatch(/at least 1 call, .* It is in the total\.$/);
  });

  it('does not tell whether few people called or nobody', () => {
    expect(noteOf({ calls: null })).toMatch(/fewer than 5 people made one, or nobody\.$/);
  });

  it('does not take unknown for none, and says what switching the log on would show', () => {
    expect(noteOf({ calls: null, since: '2026-11-28' })).toBe(
      'Calls outside chats are known since 28 November 2026, not for these days.',
    );
    expect(noteOf({ since: null, calls: null })).toMatch(/not known yet/);
    expect(noteOf({ since: null, calls: null, logRead: false })).toMatch(
      /^Not in it: API calls, temporary chats and tokens of channels\..*AUDIT_LOG_LEVEL and AUDIT_EXCLUDED_PATHS there, and OPENWEBUI_AUDIT_LOG here/,
    );
  });
});
