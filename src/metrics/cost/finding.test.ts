import { describe, expect, it } from 'vitest';
import { NBSP } from '../../ui/words/formatter.ts';
import type { CostReply } from './contract.ts';
import { costFinding, outsideNote } from './finding.ts';

const tokens = {
  knownUsd: 10 as number | null,
  known: 9 as number | null,
  answers: 40,
  answersKnown: 40,
  answersWithoutUsage: 0,
  answersWithoutPrice: 0,
  modelsWithoutPrice: [] as string[],
};

describe('the finding of the cost panel', () => {
  const models = [{}] as CostReply['models'];
  const finding = (total: object, currency: string | null = 'EUR') =>
    costFinding({ models, currency, total: { ...tokens, ...total } } as unknown as CostReply);

  it('says what is known, and of how many answers', () => {
    expect(finding({})).toBe('Models cost €9.00');
    expect(finding({ known: null })).toBe('Models cost $10.00');
    expect(finding({ answersKnown: 30 })).toBe(
      'Models cost at least €9.00 (25% of answers have no known cost)',
    );
    expect(finding({ knownUsd: null, known: null })).toBe('What the models cost is not known');
  });
});

describe('the note on calls outside chats', () => {
  const seen = {
    ...{ source: 'outside chats', atLeast: true, logRead: true, since: '2026-11-03', calls: 1_204 },
    ...{ inputTokens: 1_000_000, outputTokens: 300_000, totalTokens: 1_300_000 as number | null },
    ...{ callsKnown: 1_204, knownUsd: 4.1 as number | null, known: 3.77 as number | null },
  } as const;
  const noteOf = (over: object, currency: string | null = 'EUR') =>
    outsideNote({ outsideChats: { ...seen, ...over }, currency } as CostReply).replaceAll(
      NBSP,
      ' ',
    );

  it('says what there was at least, and by what', () => {
    expect(noteOf({})).toBe(
      'Outside chats: at least 1,204 calls, 1.3M tokens, €3.77. They are in the table, from Open WebUI’s audit log since 3 November 2026.',
    );
    expect(noteOf({ calls: 1, totalTokens: 45 }, null)).toMatch(
      /at least 1 call, 45 tokens, \$4\.10\./,
    );
    expect(noteOf({ totalTokens: null, known: null, knownUsd: null })).toMatch(
      /1,204 calls, tokens not known, cost not known\./,
    );
    expect(noteOf({ calls: 0 })).toMatch(/^No call outside chats was logged/);
  });

  it('does not take unknown for none, and says what switching the log on would show', () => {
    expect(noteOf({ calls: null })).toBe(
      'Calls outside chats are known since 3 November 2026, not for these days.',
    );
    expect(noteOf({ since: null, calls: null })).toMatch(/not known yet/);
    expect(noteOf({ since: null, calls: null, logRead: false })).toMatch(
      /^Not in it: API calls, temporary chats and tokens of channels\..*AUDIT_LOG_LEVEL and AUDIT_EXCLUDED_PATHS there, and OPENWEBUI_AUDIT_LOG here/,
    );
  });
});
