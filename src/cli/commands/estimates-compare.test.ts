import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../test/support/cogniforce.ts';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';

describe('estimates compare', () => {
  eachDialect(cogniforce, (use) => {
    const compare = (...words: string[]) =>
      cogniforceCommand(['estimates', 'compare', ...words], {
        DATABASE_URL: `sqlite:///${join(temporaryFolder(), 'webui.db')}`,
        COGNIFORCE_DATABASE_URL: urlOf(use().address),
        LOG_LEVEL: 'silent',
      });

    async function twice(id: string, rules: number, model: number | null) {
      const { facts, enrichment } = use();
      const given = factsOf({ id, p50: rules });
      await facts.replace([given]);
      const [estimate] = given.estimates;
      if (estimate === undefined) throw new Error('No estimate.');
      const judged = {
        ...estimate,
        ...{
          id: crypto.randomUUID(),
          method: 'llm',
          methodVersion: '1.1',
          askedModel: 'model-a',
        },
        ...{ p10: model, p50: model, p90: model, taskFingerprint: 'f'.repeat(64) },
        ...{
          status: model === null ? 'unestimated' : 'estimated',
          reason: model === null ? 'cut' : null,
        },
      };
      await enrichment.record({ conversationId: id, estimates: [judged], summary: null });
    }

    it('says how many tasks both judged, what they add up to, and how far they lie apart', async () => {
      await twice('a', 10, 30);
      await twice('b', 20, 20);
      await twice('c', 60, 90);
      await twice('d', 40, null);
      const { stdout, exitCode } = await compare('test', 'llm', '--json');
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout).comparisons).toEqual([
        {
          one: { method: 'test', methodVersion: '1', model: null },
          other: { method: 'llm', methodVersion: '1.1', model: 'model-a' },
          ...{ tasks: 3, oneMinutes: 90, otherMinutes: 140, medianRatio: 1.5 },
          withinTwo: expect.closeTo(2 / 3, 9),
        },
      ]);
      const table = await compare('test');
      expect(table.stdout).toMatch(/test:1 +llm:model-a:1\.1 +3 +1\.5 +2\.3 +1\.50 +67%/);
    });

    it('names what there is, where it is asked for something else', async () => {
      await twice('a', 10, 30);
      const { stderr, exitCode } = await compare('llm:model-b', 'test');
      expect(exitCode).toBe(64);
      expect(stderr).toContain('No estimates of "llm:model-b" are kept; there are: ');
      expect(stderr).toContain('llm:model-a:1.1');
    });
  });
});
