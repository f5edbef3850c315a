import { describe, expect, it } from 'vitest';
import { type FactsOf, factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { valuationOf } from '../../../test/support/valuation.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { summary } from '../summary/metric.ts';
import { value } from './metric.ts';

const march = { start_date: '2026-03-01', end_date: '2026-03-14' };

/** 60 EUR an hour, all of it recaptured, one dollar a token of output: 20 of them an answer. */
const euros = {
  hourlyRate: 60,
  currency: 'EUR',
  recaptureShare: 1,
  usdRate: 0.5,
  costUsd: (_: string, { output }: { output: number }) => output / 20,
};

const NAMES = [...'abcdefghijkl'];

/** Conversations of 30 minutes of work and 12 with AI, each of one of these people, on 2 March unless said otherwise. */
const chatsOf = (names: readonly string[], over: FactsOf = {}) =>
  names.map((name) => factsOf({ ...over, id: `${name} ${over.day ?? ''}`, person: person(name) }));

describe('the value of a range of days', () => {
  eachDialect(cogniforce, (use) => {
    const figures = (valuation: Parameters<typeof valuationOf>[0] = euros) =>
      figuresOver(use().handle.repositories, { valuation: valuationOf(valuation) });
    const answer = async (...given: Parameters<typeof figures>) =>
      value.reply.parse(await value.answer(figures(...given), value.query.parse(march)));
    const given = (facts: ReturnType<typeof chatsOf>, costUsd = euros.costUsd) =>
      publish(use(), facts, { costUsd, priceOf: () => ({ input: 0, output: 50_000 }) });
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
      await given(chatsOf(NAMES.slice(0, 6)));
      const { saved } = summary.reply.parse(await summary.answer(figures(), march));
      const found = await answer();
      expect(found.gross?.conservative).toBeCloseTo(6 * 18, 9);
      expect(found.costs).toMatchObject({ knownUsd: 6, known: 3, complete: true });
      for (const key of ['conservative', 'expected', 'low', 'high'] as const) {
        expect(found.gross?.[key]).toBeCloseTo(saved?.[key] ?? 0, 9);
        expect(found.net?.[key]).toBeCloseTo((saved?.[key] ?? 0) - 3, 9);
      }
      const half = await answer({ ...euros, recaptureShare: 0.5 });
      expect(half.gross?.high).toBeCloseTo((saved?.high ?? 0) / 2, 9);
    });

    it('has the words for everything that is not there, and never a zero', async () => {
      expect(await answer()).toMatchObject({ gross: null, grossMissing: 'not_published' });
      await given(chatsOf(NAMES.slice(0, 6)));
      expect(await answer({ ...euros, hourlyRate: null, currency: null })).toMatchObject({
        ...{ gross: null, grossMissing: 'no_rate', net: null, netMissing: 'no_rate' },
      });
      expect(await answer({ ...euros, usdRate: null })).toMatchObject({
        grossMissing: null,
        costs: { knownUsd: 6, known: null },
        afterKnownCosts: null,
        net: null,
        netMissing: 'no_exchange_rate',
      });
    });

    it('is no net value where the cost of answers is not known', async () => {
      await publish(use(), chatsOf(NAMES.slice(0, 6)));
      const found = await answer({ ...euros, costUsd: () => null });
      expect(found).toMatchObject({ net: null, netMissing: 'cost_unknown', afterKnownCosts: null });
      expect(found.costs.tokens).toMatchObject({ knownUsd: null, answers: 6, answersKnown: 0 });
    });

    it('is no net value while some cost is unknown, but says what is left after the known ones', async () => {
      const silent = chatsOf(NAMES.slice(6, 11)).map((facts) => ({
        ...facts,
        usage: facts.usage.map((row) => ({
          ...row,
          ...{ answersPriceable: 0, priceableInputTokens: null, priceableOutputTokens: null },
        })),
      }));
      await given([...chatsOf(NAMES.slice(0, 6)), ...silent]);
      const found = await answer();
      expect(found).toMatchObject({ net: null, netMissing: 'cost_unknown' });
      expect(found.costs.tokens).toMatchObject({
        ...{ answers: 11, answersKnown: 6, answersWithoutUsage: 5 },
      });
      expect(found.afterKnownCosts?.conservative).toBeCloseTo(11 * 18 - 3, 9);
    });

    it('names groups of enough people, each at its rate, and says which rates are not used', async () => {
      await inGroups({ x: NAMES.slice(0, 6), y: ['g'] });
      await given(chatsOf(NAMES));
      const groupRates = new Map([
        ['Group x', 120],
        ['Group y', 600],
        ['Grupo z', 10],
      ]);
      const found = await answer({ ...euros, groupRates });
      expect(found.settings.groupRates).toEqual([
        { group: 'Group x', hourlyRate: 120, usedRate: 120, reason: null },
        { group: 'Group y', hourlyRate: 600, usedRate: null, reason: 'not_named' },
        { group: 'Grupo z', hourlyRate: 10, usedRate: null, reason: 'unknown_group' },
      ]);
      expect(found).toMatchObject({
        groupsKnown: 2,
        groupsPeriods: 1,
        groupsCover: { from: '2026-03-02', to: '2026-03-02' },
      });
      expect(found.groups).toMatchObject([
        { id: 'x', name: 'Group x', people: 5, hourlyRate: 120, namedIn: 1 },
      ]);
      // Rounded by at most half of what the average person of it has.
      const worth = found.groups?.[0]?.value?.conservative ?? 0;
      expect(Math.abs(worth - 2 * 6 * 18)).toBeLessThan(2 * 18);
      // Half of the time without AI is at twice the rate.
      expect(found.settings.usedRate).toBeGreaterThan(80);
      expect(found.settings.usedRate).toBeLessThan(100);
    });

    it('gives a page of the groups, by name, and says how many are named', async () => {
      await inGroups({ x: NAMES.slice(0, 6), y: NAMES.slice(0, 6) });
      await given(chatsOf(NAMES));
      const all = await value.answer(figures(), march);
      const page = await value.answer(figures(), { ...march, limit: 1, offset: 1 });
      expect(all.groups?.map(({ id }) => id)).toEqual(['x', 'y']);
      expect(page.groups).toEqual(all.groups?.slice(1));
      expect([page.groupsNamed, all.groupsNamed]).toEqual([2, 2]);
    });

    it('names no group whose difference to another one would tell of few', async () => {
      const group = (id: string, parentId: string | null, names: readonly string[]) => ({
        ...{ id, name: id, parentId, people: names.map(person) },
      });
      await use().groups.note(
        [group('Company', null, NAMES.slice(0, 7)), group('Lab', 'Company', NAMES.slice(0, 6))],
        '2026-03-01',
      );
      await given(chatsOf(NAMES));
      const { groups } = await answer();
      expect(groups).toHaveLength(1);
    });

    it('knows no groups where none was ever seen, and compares with the same weekdays before', async () => {
      await given([
        ...chatsOf(NAMES.slice(0, 6), { day: '2026-02-15' }),
        ...chatsOf(NAMES.slice(0, 7), { day: '2026-02-18' }),
        ...chatsOf(NAMES.slice(0, 8), { day: '2026-03-04' }),
        ...chatsOf(NAMES.slice(0, 6), { day: '2026-03-14' }),
      ]);
      const found = await answer();
      expect(found.groups).toBeNull();
      expect(found.previous).toEqual({
        startDate: '2026-02-15',
        endDate: '2026-02-28',
        gross: expect.closeTo(13 * 18, 9),
        knownCostUsd: 13,
      });
      expect(found.gross?.conservative).toBeCloseTo(14 * 18, 9);
    });

    it('counts what the estimates cost, of whole weeks and in steps', async () => {
      await given(chatsOf(NAMES.slice(0, 6)));
      for (let request = 0; request < 22; request += 1)
        await use().spending.reserve('2026-03-03', 0.5e9, null);
      await use().spending.reserve('2026-03-12', 8e9, null);
      const found = await answer();
      expect(found.costs.estimates).toEqual({
        ...{ covers: { from: '2026-03-02', to: '2026-03-08' }, requests: 20 },
        ...{ chargedUsd: 10, charged: 5, boundUsd: 10 },
      });
      expect(found.costs).toMatchObject({ knownUsd: 16, complete: true });
    });
  });
});
