import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf } from '../../../test/support/history.ts';
import { checkIsCurrent } from './current.ts';
import { graphOf } from './graph.ts';
import { overlapOf } from './overlap.ts';

const HEAD = 'lib003_titles';
const REFUSED = {
  code: 'SCHEMA_DRIFT',
  message: expect.stringMatching(
    / is noted as at lib001_books and lib003_titles at once, although lib003_titles follows lib001_books\.$/,
  ),
  hint: expect.stringContaining('run: cogniforce db stamp library lib003_titles '),
};

describe('heads that overlap', () => {
  eachDialect(library, (use) => {
    const note = (head: string) =>
      sql`insert into alembic_version (version_num) values (${head})`.execute(use().db);

    it('are refused until a stamp says which one is right, and nothing is lost', async () => {
      const { handle, address } = use();
      const { migrations, repositories } = handle;
      await note('lib001_books');
      await expect(migrations.upgrade()).rejects.toMatchObject(REFUSED);
      await expect(migrations.downgrade('base')).rejects.toMatchObject(REFUSED);
      const state = await migrations.state();
      expect(state.refusal).toMatchObject(REFUSED);
      // Nor is it used by a process that upgrades nothing.
      expect(() => checkIsCurrent(state, address)).toThrow(/ at once, although /);
      expect(await migrations.check()).toMatchObject({
        overlap: { message: REFUSED.message, remedy: REFUSED.hint },
        differences: [],
        stampable: [HEAD],
      });
      const before = await migrations.history();
      expect(await migrations.stamp(HEAD)).toEqual({
        from: ['lib001_books', HEAD],
        to: [HEAD],
        applied: [],
      });
      expect(await migrations.history()).toEqual(before);
      expect(await repositories.books()).toHaveLength(2);
      expect(await migrations.check()).toMatchObject({ overlap: null, stampable: [] });
      expect(await migrations.upgrade()).toMatchObject({ applied: [] });
    });

    it('are told apart by the schema: where it is the earlier one, that is what is stamped', async () => {
      const { migrations } = use().handle;
      await migrations.downgrade('lib001', { allowDataLoss: true });
      await note(HEAD);
      const { stampable, script } = await migrations.check();
      expect(stampable).toContain('lib001_books');
      expect(script).toEqual([]);
      await expect(migrations.stamp(HEAD)).rejects.toMatchObject({ code: 'SCHEMA_DRIFT' });
      await migrations.stamp('lib001');
      expect((await migrations.upgrade()).applied).toEqual(['lib002_first_books', HEAD]);
    });
  });

  const nothing = { upgrade: async () => {} };
  const revisions = historyOf({
    a: nothing,
    b: nothing,
    c: { ...nothing, downRevision: 'a' },
    d: { ...nothing, downRevision: 'b' },
  });
  const graph = graphOf(revisions.map((revision) => ({ file: revision.revision, revision })));
  const of = (...heads: string[]) => overlapOf({ domain: 'shop', subject: 'It', graph, heads });

  it('are none where two branches stand side by side, or nobody knows one of them', () => {
    expect(of()).toBeNull();
    expect(of('b', 'c')).toBeNull();
    expect(of('a', 'unknown')).toBeNull();
  });

  it('of several branches are mended by a stamp of all, or by hand where there are further ones or no stamp is taken', () => {
    expect(of('a', 'c', 'd')?.hint).toContain('run: cogniforce db stamp shop heads ');
    const byHand = /run: delete from alembic_version where version_num in \('a'\)$/;
    expect(of('a', 'b', 'c')?.hint).toMatch(byHand);
    const taken = { domain: 'shop', subject: 'It', graph, heads: ['a', 'b'], refusesStamps: true };
    expect(overlapOf(taken)?.hint).toMatch(byHand);
  });
});
