import { describe, expect, it } from 'vitest';
import { work } from '../../../test/support/page-replies.ts';
import { allOf, isMostlyOthers, workFinding } from './finding.ts';

const read = (reply: typeof work) => workFinding(reply).replaceAll(/\s/g, ' ');

describe('what most time goes into', () => {
  it('is the first of the kinds that are named, as a share of all', () => {
    expect(allOf(work.kinds)).toBe(1000);
    expect(read(work)).toBe(
      'Most time goes into drafting texts: 50% of the time with AI, 24 Oct – 20 Nov',
    );
  });

  it('is not said where no kind is named, nor where the rest is larger than each', () => {
    const kinds = { ...work.kinds, rows: [] };
    expect(read({ ...work, kinds })).toMatch(/^What AI is used for is not said of 24 Oct/);
    const other = { withAiMinutes: 900, conversations: null };
    expect(isMostlyOthers({ ...work.kinds, other })).toBe(true);
    expect(read({ ...work, kinds: { ...work.kinds, other } })).toMatch(/no kind of work is named$/);
    expect(read({ ...work, kinds: { ...kinds, covers: null } })).toBe(
      'What AI is used for is not said yet',
    );
  });
});
