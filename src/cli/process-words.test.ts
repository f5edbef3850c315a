import { describe, expect, it } from 'vitest';
import { enrichmentResult, newEnrichmentCounts } from '../jobs/enrichment-counts.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { resultText } from './process-words.ts';

const error = new CogniforceError('LLM_UNREACHABLE', 'The server is away.');
const { code, message, hint } = error;

function textOf(counted: Partial<ReturnType<typeof newEnrichmentCounts>>): string {
  const enrichment = enrichmentResult({ ...newEnrichmentCounts('run', 'gpt-5-mini'), ...counted });
  const counts = { conversationsProcessed: 1, conversationsSkipped: 0, conversationsFailed: 0 };
  const failure = { code, values: {}, message, hint };
  const found = { unreadable: [], conversationsGone: 0 };
  return resultText({
    status: 'failed',
    seconds: 1,
    ...counts,
    ...found,
    enrichment,
    error: failure,
  });
}

describe('the words of a run', () => {
  it('say once what made it fail, and what is left', () => {
    const text = textOf({ total: 7, stopped: error });
    expect(text.split('The server is away.')).toHaveLength(2);
    expect(text).toContain('7 left');
  });

  it('say nothing of what is left before it was counted', () => {
    expect(textOf({})).not.toMatch(/left|estimated/);
  });
});

describe('the words of what failed', () => {
  const said = (counted: Partial<ReturnType<typeof newEnrichmentCounts>>) => {
    const enrichment = enrichmentResult({
      ...newEnrichmentCounts('run', 'gpt-5-mini'),
      ...counted,
    });
    const counts = { conversationsProcessed: 1, conversationsSkipped: 0, conversationsFailed: 0 };
    const found = { unreadable: [], conversationsGone: 0, error: null };
    return resultText({ status: 'completed', seconds: 1, ...counts, ...found, enrichment });
  };

  it('name the setting that helps, and what becomes of the figures', () => {
    const text = said({ total: 5, estimated: 3, unestimated: new Map([['cut', 2]]) });
    expect(text).toContain('3 estimated, 2 failed (cut 2), none left');
    expect(text).toContain('Those that failed keep the figures that they had.');
    expect(text).toContain('raise ANALYTICS_MAX_TOKENS');
  });

  it('say why the last one got no answer', () => {
    const unanswered = new CogniforceError('LLM_UNAVAILABLE', 'It did not answer within 120 s.', {
      remedy: 'Raise ANALYTICS_LLM_TIMEOUT_SECONDS.',
    });
    const text = said({
      ...{ total: 2, estimated: 1, unanswered },
      unestimated: new Map([['llm_unavailable', 1]]),
    });
    expect(text).toContain('within 120 s. Raise ANALYTICS_LLM_TIMEOUT_SECONDS.');
    expect(said({ total: 2, estimated: 2, unanswered })).not.toContain('120 s');
  });
});

describe('what is left', () => {
  it('is quoted by what requests cost, not by the bound of those that were cut off', () => {
    const used = { requests: 20, inputTokens: 0, outputTokens: 0, estimatedRequests: 10 };
    const spent = { ...used, costUsd: 1.1, estimatedUsd: 1 };
    const enrichment = enrichmentResult({
      ...newEnrichmentCounts('run', 'gpt-5-mini'),
      ...{ total: 30, estimated: 10, used: spent },
    });
    expect(enrichment?.leftUsd).toBeCloseTo(0.4, 9);
  });
});
