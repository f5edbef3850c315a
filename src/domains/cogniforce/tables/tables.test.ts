import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../index.ts';

describe('the models of cogniforce', () => {
  eachDialect(cogniforce, (use) => {
    it('are what its revisions make, in the words of the database', async () => {
      const { migrations } = use().handle;
      const { heads } = await migrations.state();
      expect(await migrations.check()).toEqual({
        domain: 'cogniforce',
        applied: heads,
        pending: [],
        edited: [],
        differences: [],
        script: [],
        stampable: [],
        overlap: null,
      });
    });

    it('are compared with its newest revision, whichever the database is at', async () => {
      const { migrations } = use().handle;
      const ids = (await migrations.graph()).revisions.map(({ revision }) => revision);
      await migrations.downgrade('base', { allowDataLoss: true });
      for (const id of ids) {
        await migrations.upgrade({ target: id });
        const result = await migrations.check();
        expect(result).toMatchObject({ applied: [id], differences: [], edited: [] });
        expect(result.pending).toEqual(ids.slice(ids.indexOf(id) + 1));
      }
    });
  });
});
