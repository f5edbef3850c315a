import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver } from '../../../test/support/figures.ts';
import { fixedClock } from '../../../test/support/fixed-clock.ts';
import { valuationOf } from '../../../test/support/valuation.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { rebuildDays } from '../../jobs/rebuild-days.ts';
import { cost } from '../cost/metric.ts';
import { summary } from '../summary/metric.ts';
import { value } from './metric.ts';

const clock = fixedClock('2026-03-15T12:00:00Z');
const march = { start_date: '2026-03-01', end_date: '2026-03-14' };

/** 60 EUR an hour, all of it recaptured, one dollar a token of output: 20 of them an answer. */
const euros = {
  hourlyRate: 60,
  currency: 'EUR',
  recaptureShare: 1,
  usdRate: 0.5,
  costUsd: (_: string, { output }: { output: number }) => output / 20,
};

describe('the value of a range of days', () => {
  eachDialect(cogniforce, (use) => {
    const figures = (valuation: Parameters<typeof valuationOf>[0] = euros, minimumGroup = 2) =>
      figuresOver(use().handle.repositories, { minimumGroup, valuation: valuationOf(valuation) });
    const answer = async (...given: Parameters<typeof figures>) =>
      value.reply.parse(await value.answer(figures(...given), march));
    /** Conversations of 30 minutes of work and 12 with AI, each of one of these people, on 2 March unless said otherwise. */
    async function given(names: readonly string[], over: Parameters<typeof factsOf>[0] = {}) {
      const day = over.day ?? '2026-03-02';
      await use().facts.replace(
        names.map((name) => factsOf({ ...over, id: `${name} ${day}`, person: person(name) })),
      );
      await rebuildDays({
        repositories: { cogniforce: use().handle.repositories },
        analysis: { zone: 'UTC', offChatMinutes: 2 },
        clock,
      });
    }
    const inGroups = (members: Readonly<Record<string, readonly string[]>>) =>
      use().groups.note(
        Object.entries(members).map(([id, names]) => ({
          id,
          name: `Group ${id}`,
          people: names.map(person),
        })),
        '2026-03-01',
      );

    it('is the time saved at the hourly rate, less what it cost', async () => {
      await given(['a', 'b', 'c', 'd']);
      const { saved } = summary.reply.parse(await summary.answer(figures(), march));
      const found = await answer();
      expect(found.gross?.conservative).toBeCloseTo(4 * 18, 9);
      expect(found.costs).toMatchObject({ knownUsd: 4, known: 2, complete: true });
      for (const key of ['conservative', 'expected', 'low', 'high'] as const) {
        expect(found.gross?.[key]).toBeCloseTo(saved?.[key] ?? 0, 9);
        expect(found.net?.[key]).toBeCloseTo((saved?.[key] ?? 0) - 2, 9);
      }
      const half = await answer({ ...euros, recaptureShare: 0.5 });
      expect(half.gross?.high).toBeCloseTo((saved?.high ?? 0) / 2, 9);
    });

    it('has the words for everything that is not there, and never a zero', async () => {
      expect(await answer()).toMatchObject({ gross: null, grossMissing: 'not_estimated' });
      await given(['a', 'b']);
      expect(await answer({ ...euros, hourlyRate: null, currency: null })).toMatchObject({
        gross: null,
        grossMissing: 'no_rate',
        net: null,
        netMissing: 'no_rate',
      });
      expect(await answer(euros, 5)).toMatchObject({
        gross: null,
        net: null,
        netMissing: 'hidden',
      });
      expect(await answer({ ...euros, usdRate: null })).toMatchObject({
        grossMissing: null,
        costs: { knownUsd: 2, known: null },
        afterKnownCosts: null,
        net: null,
        netMissing: 'no_exchange_rate',
      });
      const unpriced = await answer({ ...euros, costUsd: () => null });
      expect(unpriced).toMatchObject({ net: null, netMissing: 'cost_unknown' });
      expect(unpriced.costs.tokens).toMatchObject({
        knownUsd: null,
        answers: 2,
        answersWithoutPrice: 2,
        modelsWithoutPrice: ['model-a'],
      });
      expect(unpriced.afterKnownCosts).toBeNull();
    });

    it('is no net value while some cost is unknown, but says what is left after the known ones', async () => {
      await given(['a', 'b', 'c']);
      await use()
        .db.updateTable('usage_fact')
        .set({ answers_priceable: 0, priceable_input_tokens: null, priceable_output_tokens: null })
        .where('user_id_hash', '=', person('c'))
        .execute();
      const found = await answer();
      expect(found).toMatchObject({ net: null, netMissing: 'cost_unknown' });
      expect(found.costs.tokens).toMatchObject({
        answers: 3,
        answersKnown: 2,
        answersWithoutUsage: 1,
      });
      expect(found.afterKnownCosts?.conservative).toBeCloseTo(3 * 18 - 1, 9);
    });

    it('takes each person at the rate of their group, and names a rate whose group is not there', async () => {
      await given(['a', 'b', 'c', 'd']);
      await inGroups({ x: ['a', 'b'], y: ['c'] });
      const groupRates = new Map([
        ['Group x', 120],
        ['Grupo z', 10],
      ]);
      const found = await answer({ ...euros, groupRates });
      expect(found.gross?.conservative).toBeCloseTo(2 * 18 * 2 + 2 * 18, 9);
      expect(found.settings.groupRates).toEqual([
        { group: 'Group x', hourlyRate: 120, usedRate: 120, reason: null },
        { group: 'Grupo z', hourlyRate: 10, usedRate: null, reason: 'unknown_group' },
      ]);
      // One person in y: hidden, with those in no group, who have the same rate.
      expect(found.groups).toMatchObject([
        { id: 'x', name: 'Group x', people: 2, hourlyRate: 120, hidden: false },
        { id: 'y', people: 1, hidden: true, saved: null, value: null, valueMissing: 'hidden' },
        { id: null, people: 1, hidden: true, costHidden: true, tokens: null },
      ]);
      expect(found.groups?.[0]?.value?.conservative).toBeCloseTo(72, 9);
      expect(found.groups?.[0]?.tokens).toMatchObject({ knownUsd: 2, known: 1, answers: 2 });
    });

    it('does not use a rate that too few people have, and says so', async () => {
      await given(['a', 'b', 'c', 'd']);
      await inGroups({ x: ['a'] });
      const found = await answer({ ...euros, groupRates: new Map([['Group x', 600]]) });
      expect(found.gross?.conservative).toBeCloseTo(4 * 18, 9);
      expect(found.settings.groupRates).toEqual([
        { group: 'Group x', hourlyRate: 600, usedRate: 60, reason: 'too_few_people' },
      ]);
    });

    it('counts people of a group in the groups that it is part of, and lets no difference tell of few', async () => {
      await given(['a', 'b', 'c', 'd', 'e', 'f']);
      const group = (id: string, parentId: string | null, names: readonly string[]) => ({
        ...{ id, name: id, parentId, people: names.map(person) },
      });
      const company = (names: readonly string[]) => [
        group('Company', null, names),
        group('Lab', 'Company', ['a', 'b']),
      ];
      await use().groups.note(company(['a', 'b', 'c', 'd']), '2026-03-01');
      const sums = async () =>
        ((await answer()).groups ?? []).map(({ name, people, hidden, value: worth, tokens }) => [
          ...[name, people, hidden, worth === null ? null : Math.round(worth.conservative)],
          tokens?.answers ?? null,
        ]);
      expect(await sums()).toEqual([
        ['Company', 4, false, 4 * 18, 4],
        ['Lab', 2, false, 2 * 18, 2],
        [null, 2, false, 2 * 18, 2],
      ]);
      expect((await answer()).groups?.map(({ parentId }) => parentId)).toEqual([
        null,
        'Company',
        null,
      ]);
      await use().groups.note(company(['a', 'b', 'c']), '2026-03-01');
      // The company less its lab would be one person.
      expect((await sums()).slice(0, 2)).toEqual([
        ['Company', 3, false, 3 * 18, 3],
        ['Lab', 2, true, null, null],
      ]);
    });

    it('counts somebody who moved in each group for the days there', async () => {
      await given(['a', 'b']);
      await given(['a', 'b'], { day: '2026-03-09' });
      await inGroups({ x: ['a', 'b'] });
      await use().groups.note(
        [
          { id: 'x', name: 'Old', people: [] },
          { id: 'y', name: 'New', people: ['a', 'b'].map(person) },
          { id: 'z', name: 'Empty', people: [] },
        ],
        '2026-03-05',
      );
      const { groups, gross } = await answer();
      expect(groups?.map(({ name, people }) => [name, people])).toEqual([
        ['Empty', 0],
        ['New', 2],
        ['Old', 2],
      ]);
      expect(groups?.[0]).toMatchObject({
        hidden: false,
        value: null,
        valueMissing: 'not_estimated',
      });
      const sum = (groups ?? []).reduce((all, each) => all + (each.value?.conservative ?? 0), 0);
      expect(sum).toBeCloseTo(gross?.conservative ?? 0, 9);
    });

    it('knows no groups where none was ever seen, and compares with the days before', async () => {
      await given(['a', 'b'], { day: '2026-02-18' });
      await given(['a', 'b', 'c'], { day: '2026-03-04' });
      await given(['a', 'b'], { day: '2026-02-10' });
      const found = await answer();
      expect(found.groups).toBeNull();
      expect(found.previous).toEqual({
        startDate: '2026-02-15',
        endDate: '2026-02-28',
        gross: expect.closeTo(36, 9),
        knownCostUsd: 2,
      });
      expect(found.gross?.conservative).toBeCloseTo(54, 9);
    });

    it('counts what the estimates cost', async () => {
      await given(['a', 'b']);
      await use().spending.reserve('2026-03-03', 8e9, null);
      await use().spending.reserve('2026-02-20', 8e9, null);
      const found = await answer();
      expect(found.costs).toMatchObject({
        knownUsd: 10,
        known: 5,
        estimates: { requests: 1, chargedUsd: 8, charged: 4 },
        complete: true,
      });
      expect(found.net?.conservative).toBeCloseTo(36 - 5, 9);
    });

    it('answers the same facts with the same bytes, in whatever order they were written', async () => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const rates = { ...euros, groupRates: new Map([['Group x', 77.7]]) };
      const bytes = async (order: readonly string[]) => {
        const { db } = use();
        for (const table of [
          'conversation_analysis',
          'episode',
          'usage_fact',
          'daily_aggregates',
          'conversation_insights',
          'membership',
        ] as const) {
          await db.deleteFrom(table).execute();
        }
        for (const name of order) await given([name], { p50: 10.1 + name.charCodeAt(0) / 7 });
        await inGroups({
          x: order.filter((name) => name < 'd'),
          y: order.filter((name) => name > 'c'),
        });
        return JSON.stringify([await answer(rates), await cost.answer(figures(rates), march)]);
      };
      expect(await bytes(names.toReversed())).toBe(await bytes(names));
    });
  });
});
