import { describe, expect, it } from 'vitest';
import { fuzzApi } from '../support/api-fuzz/fuzz-api.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const REQUESTS = 400;

describe('requests on both sides of what the document says', () => {
  eachDialect(null, (use) => {
    it('are answered as the document says, and none with a fault of ours', {
      timeout: 240_000,
    }, async () => {
      const { findings, statuses, requests } = await fuzzApi({
        figures: use().address,
        folder: temporaryFolder(),
        requests: REQUESTS,
        seed: 20_261_130,
        signal: new AbortController().signal,
      });
      expect(findings).toEqual([]);
      expect(requests).toBe(REQUESTS);
      // It gets through to what answers, and is refused too.
      for (const status of [200, 400, 401, 405]) expect(statuses[status]).toBeGreaterThan(5);
    });
  });
});
