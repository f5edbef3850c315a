import { describe, expect, it } from 'vitest';
import { openDomain } from '../../../src/data/index.ts';
import { openwebui } from '../../../src/domains/openwebui/index.ts';
import { fillWithTalks } from '../../support/chats-of-days.ts';
import { cogniforceCommand } from '../../support/command-line.ts';
import { LOSE_TOAST, pagesOf } from '../../support/damage.ts';
import { onSqlite, type World } from '../../support/openwebui.ts';
import { eachReported } from '../../support/reported.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { urlOf } from '../../support/url-of.ts';

const LOST = 'talk-11';
const COUNT = 24;

/** More than a page holds, of words that tell whose it is. */
const long = (id: string) => `Mark-${id} `.repeat(1_800);

/** Writes over a page in the middle of one chat, as a volume that lost a write does. */
async function damagePage({ address, hand }: World): Promise<void> {
  if (address.engine !== 'sqlite') throw new TypeError('a file is needed');
  await hand.script('pragma wal_checkpoint(truncate)');
  const pages = pagesOf(address.file);
  const [, middle = 0] = pages.holding(`Mark-${LOST}`, 150);
  expect(middle).toBeGreaterThan(0);
  pages.overwrite(middle);
}

describe('process on a SQLite file with a damaged page', () => {
  onSqlite((use) => {
    it('makes figures of all but one, says in one sentence what to do, and fails', async () => {
      const world = use();
      await fillWithTalks(world.hand, COUNT, long);
      await damagePage(world);
      const env = {
        DATABASE_URL: urlOf(world.address),
        COGNIFORCE_DATABASE_URL: `sqlite:///${temporaryFolder()}/figures.db`,
        ANALYTICS_SALT: 'a salt for the tests',
        ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
        ANALYTICS_PEOPLE: 'pseudonymous',
      };
      const first = await cogniforceCommand(['process', '--json'], env);
      expect(first.exitCode).not.toBe(0);
      const lost = {
        conversationsFailed: 1,
        unreadable: [{ reason: 'source_failed', conversations: 1, ids: [LOST] }],
        error: {
          code: 'SOURCE_INCOMPLETE',
          message: expect.stringContaining('damaged'),
          hint: expect.stringMatching(/pragma integrity_check.*\.recover/),
        },
      };
      expect(JSON.parse(first.stdout)).toMatchObject({
        conversationsProcessed: COUNT - 1,
        ...lost,
      });
      const second = await cogniforceCommand(['process', '--json'], env);
      expect(second.exitCode).not.toBe(0);
      expect(JSON.parse(second.stdout)).toMatchObject({
        conversationsProcessed: 0,
        conversationsSkipped: COUNT - 1,
        ...lost,
      });
      const spoken = await cogniforceCommand(['process'], env);
      expect(`${spoken.stdout}${spoken.stderr}`).toContain(LOST);
    });
  });
});

describe('a run over a source with a damaged page', () => {
  eachReported((use, engine) => {
    /** On PostgreSQL the long texts of all are lost, so the others are short. */
    const fill = ({ hand }: World) =>
      fillWithTalks(hand, COUNT, (id) => {
        if (engine === 'sqlite') return long(id);
        return id === LOST ? Array.from({ length: 4_000 }, (_, at) => Math.sin(at)).join('') : '';
      });
    const damage = (source: World) =>
      engine === 'sqlite' ? damagePage(source) : source.hand.script(LOSE_TOAST);

    it('lists the one as unreadable with its reason, and counts the others', async () => {
      const world = use();
      await fill(world.source);
      await damage(world.source);
      expect(await world.run()).toMatchObject({
        status: 'completed',
        conversationsProcessed: COUNT - 1,
        conversationsFailed: 1,
        error: { code: 'SOURCE_INCOMPLETE' },
      });
      expect(Object.keys(await world.facts())).not.toContain(LOST);
      const { totalChats, coverage } = await world.summary();
      expect(totalChats).toBe(COUNT - 1);
      expect(coverage).toMatchObject({
        counted: COUNT - 1,
        unreadable: 1,
        unreadableReasons: [{ reason: 'source_failed', conversations: 1 }],
      });
      const before = await world.facts();
      expect(await world.run()).toMatchObject({
        conversationsProcessed: 0,
        conversationsFailed: 1,
      });
      expect(await world.facts()).toEqual(before);
    });

    it('keeps the figures that were made while the page was sound', async () => {
      const world = use();
      const ids = await fill(world.source);
      await world.run();
      const [facts, summary] = [await world.facts(), await world.summary()];
      expect(Object.keys(facts).sort()).toEqual(ids);
      await damage(world.source);
      // Another version has every document read again; what reads it remembers no page from before.
      const reader = openDomain(openwebui, world.source.address);
      const cogniforce = world.own.handle.repositories;
      const stage = {
        processingVersion: 'test-2',
        repositories: { source: reader.repositories, cogniforce },
      };
      expect(await world.run({}, stage)).toMatchObject({
        conversationsProcessed: COUNT - 1,
        conversationsFailed: 1,
      });
      await reader.close();
      expect(await world.facts()).toEqual(facts);
      const { totalChats, totalTimeSaved } = await world.summary();
      expect({ totalChats, totalTimeSaved }).toEqual({
        totalChats: summary.totalChats,
        totalTimeSaved: summary.totalTimeSaved,
      });
    });
  });
});
