import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillWithTalks } from '../../support/chats-of-days.ts';
import { cogniforceCommand } from '../../support/command-line.ts';
import { eachReported, type Reported } from '../../support/reported.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { urlOf } from '../../support/url-of.ts';

const COUNT = 8;
const DELETED = ['talk-01', 'talk-02', 'talk-05', 'talk-07'];
const LEFT = ['talk-00', 'talk-03', 'talk-04', 'talk-06'];

/** Everything that is kept of one conversation. */
const TABLES = [
  'conversation_analysis',
  'conversation_insights',
  'conversation_author',
  'episode',
  'estimate',
  'message_mark',
  'tool_use',
  'usage_fact',
] as const;

async function deleteInOpenWebui({ source }: Reported): Promise<void> {
  const ids = DELETED.map((id) => `'${id}'`).join(', ');
  await source.hand.script(`delete from chat where id in (${ids})`);
}

/** Ids of conversations that any row is about. */
async function known({ own }: Reported): Promise<string[]> {
  const ids = new Set<string>();
  for (const name of TABLES) {
    const rows = await own.db.selectFrom(name).select('conversation_id').execute();
    for (const { conversation_id: id } of rows) if (id !== null) ids.add(id);
  }
  return [...ids].sort();
}

const gone = { status: 'gone', reason: 'counted', conversations: DELETED.length };

describe('chats that are deleted later in Open WebUI', () => {
  eachReported((use) => {
    it('are kept by default, and said to be gone by the next run', async () => {
      const world = use();
      await fillWithTalks(world.source.hand, COUNT);
      await world.run();
      const before = { summary: await world.summary(), cost: await world.cost() };
      expect(before.summary.coverage.reasons).not.toContainEqual(gone);
      await deleteInOpenWebui(world);
      world.clock.ms += 3_600_000;
      expect(await world.run()).toMatchObject({
        status: 'completed',
        conversationsProcessed: 0,
        conversationsSkipped: LEFT.length,
        conversationsGone: DELETED.length,
        error: null,
      });
      const after = { summary: await world.summary(), cost: await world.cost() };
      const { coverage, asOf: _a, ...minutes } = after.summary;
      const { coverage: _c, asOf: _b, ...were } = before.summary;
      expect(minutes).toEqual(were);
      expect(after.cost.models).toEqual(before.cost.models);
      expect(coverage.counted).toBe(COUNT);
      expect(coverage.reasons).toContainEqual(gone);
      const facts = await world.facts();
      expect(DELETED.map((id) => facts[id]?.goneOn)).toEqual(DELETED.map(() => '2026-03-10'));
      expect(LEFT.map((id) => facts[id]?.goneOn)).toEqual(LEFT.map(() => null));
      expect(await world.run()).toMatchObject({ conversationsGone: 0 });
    });

    it('are forgotten by the next run once the settings say so', async () => {
      const world = use();
      await fillWithTalks(world.source.hand, COUNT);
      await world.run();
      await deleteInOpenWebui(world);
      await world.run();
      expect(await known(world)).toHaveLength(COUNT);
      await world.run({}, { deletedChats: 'forget' });
      expect(await known(world)).toEqual(LEFT);
    });

    it('are counted as there again when a backup brings them back', async () => {
      const world = use();
      await fillWithTalks(world.source.hand, COUNT);
      await world.run();
      await world.source.hand.script('create table kept as select * from chat');
      await deleteInOpenWebui(world);
      await world.run();
      await world.source.hand.script('delete from chat; insert into chat select * from kept');
      await world.run();
      const { coverage, totalChats } = await world.summary();
      expect(totalChats).toBe(COUNT);
      expect(coverage.reasons).not.toContainEqual(gone);
    });
  });

  eachReported(
    (use) => {
      it('are forgotten where the settings say so, with all that was made of them', async () => {
        const world = use();
        await fillWithTalks(world.source.hand, COUNT);
        await world.run();
        const all = await world.summary();
        expect(await known(world)).toEqual([...DELETED, ...LEFT].sort());
        await deleteInOpenWebui(world);
        expect(await world.run()).toMatchObject({
          status: 'completed',
          conversationsGone: DELETED.length,
        });
        expect(await known(world)).toEqual(LEFT);
        const left = await world.summary();
        expect(left).toMatchObject({
          totalChats: LEFT.length,
          totalMessages: 4 * LEFT.length,
          coverage: { counted: LEFT.length },
        });
        expect(left.coverage.reasons).not.toContainEqual(gone);
        expect(left.baselineMinutes).toBeCloseTo((all.baselineMinutes ?? 0) / 2, 6);
        const { models } = await world.cost();
        expect(models.map(({ answers }) => answers)).toEqual([2 * LEFT.length]);
      });
    },
    { deletedChats: 'forget' },
  );
});

describe('ANALYTICS_DELETED_CHATS', () => {
  eachReported((use) => {
    it.each([
      ['forget', LEFT],
      [undefined, [...DELETED, ...LEFT]],
    ] as const)('%s: the second process command leaves these figures', async (setting, left) => {
      const world = use();
      await fillWithTalks(world.source.hand, COUNT);
      const file = `${temporaryFolder()}/figures.db`;
      const env = {
        DATABASE_URL: urlOf(world.source.address),
        COGNIFORCE_DATABASE_URL: `sqlite:///${file}`,
        ANALYTICS_SALT: 'a salt for the tests',
        ...(setting === undefined ? {} : { ANALYTICS_DELETED_CHATS: setting }),
      };
      await cogniforceCommand(['process'], env);
      await deleteInOpenWebui(world);
      const { stdout } = await cogniforceCommand(['process', '--json'], env);
      expect(JSON.parse(stdout)).toMatchObject({ conversationsGone: DELETED.length });
      const own = new Database(file, { readonly: true });
      onTestFinished(() => void own.close());
      const kept = own.prepare('select count(*) from conversation_analysis').pluck().get();
      expect(kept).toBe(left.length);
    });
  });

  it('is documented with what becomes of the chats', () => {
    const text = readFileSync(new URL('../../../docs/openwebui.md', import.meta.url), 'utf8');
    const [, told = ''] = text.split('`ANALYTICS_DELETED_CHATS`');
    expect(told.slice(0, 1_500)).toMatch(/keep[\s\S]*forget/);
  });
});
