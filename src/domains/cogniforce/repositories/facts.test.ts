import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../index.ts';
import { named } from './named.ts';

describe('facts.replace', () => {
  eachDialect(cogniforce, (use) => {
    it('makes the same rows of the same facts, however often', async () => {
      const { facts, db } = use();
      await facts.replace([factsOf()]);
      const first = await db.selectFrom('conversation_analysis').selectAll().execute();
      await facts.replace([factsOf()]);
      expect(await db.selectFrom('conversation_analysis').selectAll().execute()).toEqual(first);
      expect(await db.selectFrom('episode').selectAll().execute()).toHaveLength(1);
      expect(await db.selectFrom('usage_fact').selectAll().execute()).toHaveLength(1);
    });

    it('keeps nothing of what a conversation was before, but every estimate ever made', async () => {
      const { facts, db } = use();
      await facts.replace([factsOf({ p50: 30 })]);
      await facts.replace([factsOf({ p50: 60, day: '2026-03-05' })]);
      const [row] = await db.selectFrom('conversation_analysis').selectAll().execute();
      expect(row).toMatchObject({ manual_time_most_likely: 60, day: '2026-03-05' });
      const estimates = await db.selectFrom('estimate').select('p50').orderBy('p50').execute();
      expect(estimates).toEqual([{ p50: 30 }, { p50: 60 }]);
    });

    it('marks the days before and after, of that person alone', async () => {
      const { facts, days } = use();
      await facts.replace([factsOf({ id: 'other', person: person('two') })]);
      await days.rebuild(person('two'), ['2026-03-02'], nothing);
      await facts.replace([factsOf()]);
      await facts.replace([factsOf({ day: '2026-03-05' })]);
      const first = { person: person('one'), days: ['2026-03-02', '2026-03-05'] };
      expect(await days.nextDirty()).toEqual(first);
      await days.rebuild(first.person, first.days, nothing);
      expect(await days.nextDirty()).toBeNull();
    });

    it('has copies of what is new or changed analysed again, and nothing else', async () => {
      const { facts, handle } = use();
      const { families } = handle.repositories;
      const of = (id: string, documentId: string, marks = 'm') => {
        const stored = factsOf({ id });
        return {
          ...stored,
          analysis: { ...stored.analysis, documentId, branchFingerprint: null },
          marks: { conversationId: id, marks },
        };
      };
      await facts.replace([of('copy', 'original'), of('other', 'other')]);
      expect(await families.stale(null, 9)).toEqual([]);
      await facts.replace([of('original', 'original')]);
      expect(await families.stale(null, 9)).toEqual(['copy']);
      await facts.replace([of('copy', 'original')]);
      await facts.replace([of('original', 'original')]);
      expect(await families.stale(null, 9)).toEqual([]);
      await facts.replace([of('original', 'original', 'more')]);
      expect(await families.stale(null, 9)).toEqual(['copy']);
    });

    it('has one analysed again that a copy names, whatever its own document says', async () => {
      const { facts, handle } = use();
      const { families } = handle.repositories;
      const of = (id: string, documentId: string | null) => {
        const stored = factsOf({ id });
        const analysis = { ...stored.analysis, documentId, branchFingerprint: null };
        return { ...stored, analysis };
      };
      await facts.replace([of('named', null), of('other', null)]);
      await facts.replace([of('copy', 'named')]);
      expect(await families.stale(null, 9)).toEqual(['named']);
      const keys = { rootMark: null, branchFingerprint: null, copiedFrom: null };
      const self = { conversationId: 'named', documentId: null, ...keys };
      const relatives = await families.relatives([self]);
      expect(relatives.map(({ conversationId }) => conversationId).sort()).toEqual([
        'copy',
        'named',
      ]);
    });

    it('leaves a day marked whose facts change while it is rebuilt', async () => {
      const { facts, days } = use();
      await facts.replace([factsOf()]);
      const change = { started: Promise.resolve() };
      await days.rebuild(person('one'), ['2026-03-02'], async (reader) => {
        change.started = facts.replace([factsOf({ p50: 60 })]);
        await reader.conversations({ from: '2026-03-02', to: '2026-03-02' });
        return nothing();
      });
      await change.started;
      expect(await days.nextDirty()).toEqual({ person: person('one'), days: ['2026-03-02'] });
    });

    it('forgets that a conversation was unreadable', async () => {
      const { facts } = use();
      await facts.noteUnreadable([unreadable()]);
      expect(await facts.unreadable()).toEqual([
        { reason: 'not_json', conversations: 1, readBefore: 0 },
      ]);
      await facts.replace([factsOf()]);
      expect(await facts.unreadable()).toEqual([]);
      await facts.noteUnreadable([unreadable()]);
      expect(await facts.unreadable()).toEqual([
        { reason: 'not_json', conversations: 1, readBefore: 1 },
      ]);
      await facts.confirm([{ conversationId: 'c-1', updatedAt: 2 }]);
      expect(await facts.unreadable()).toEqual([]);
    });
  });
});

const nothing = async () => ({
  days: [],
  methods: [],
  statuses: [],
  published: [],
  booking: new Map(),
});

const unreadable = (over = {}) => ({
  conversationId: 'c-1',
  person: person('one'),
  reason: 'not_json',
  sourceUpdatedAt: 1,
  seenAt: '2026-03-10T00:00:00.000Z',
  ...over,
});

describe('facts.noteUnreadable', () => {
  eachDialect(cogniforce, (use) => {
    it('keeps one row, of the last try', async () => {
      const { facts, db } = use();
      await facts.noteUnreadable([unreadable()]);
      const last = {
        ...unreadable({ seenAt: '2026-03-11T00:00:00.000Z', tries: 2 }),
        ...{ nextTryAt: '2026-03-12T00:00:00.000Z', processingVersion: '1' },
      };
      await facts.noteUnreadable([last]);
      const rows = await db.selectFrom('unreadable_conversation').selectAll().execute();
      expect(rows.map(named)).toEqual([last]);
    });

    it('follows the document when that changed', async () => {
      const { facts, db } = use();
      await facts.noteUnreadable([unreadable()]);
      const later = unreadable({ sourceUpdatedAt: 2, reason: 'document_null' });
      await facts.noteUnreadable([later]);
      const rows = await db.selectFrom('unreadable_conversation').selectAll().execute();
      expect(rows.map(named)).toEqual([
        { ...later, tries: 1, nextTryAt: null, processingVersion: null },
      ]);
    });
  });
});

describe('facts.known', () => {
  eachDialect(cogniforce, (use) => {
    it('tells what each conversation was like when it was analysed, and nothing of unknown ones', async () => {
      const { facts } = use();
      await facts.replace([factsOf({ updatedAt: 1_764_665_000 })]);
      expect(await facts.known(['c-1', 'c-2'])).toEqual([
        {
          conversationId: 'c-1',
          isGone: false,
          sourceUpdatedAt: 1_764_665_000,
          sourceFingerprint: 'f'.repeat(64),
          processingVersion: 'test',
          processedAt: '2026-03-10T00:00:00.000Z',
        },
      ]);
      expect(await facts.known([])).toEqual([]);
    });
  });
});
