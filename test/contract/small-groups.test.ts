import { describe, expect, it } from 'vitest';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import type { Ask } from '../../src/exports/gather.ts';
import { exportsOf } from '../../src/exports/index.ts';
import { metrics } from '../../src/metrics/index.ts';
import { factsOf, person } from '../support/cogniforce.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { figuresOver, publish } from '../support/figures.ts';
import { piecesOf } from '../support/pieces.ts';
import { valuationOf } from '../support/valuation.ts';

const exports = exportsOf(metrics);
const MARCH = { start_date: '2026-03-01', end_date: '2026-03-14' };

/** What a person did in secret: how long it would have taken, and how the answer was rated. */
interface Secret {
  readonly p50: number;
  readonly up: number;
}
const USUAL: Secret = { p50: 30, up: 1 };
/** The same person, and something else to tell of. */
const OTHER: Secret = { p50: 96, up: 3 };

/** A conversation of each of so many people on one day, of one group and with one model; the first has the secret. */
const chatsOn = (day: string, people: number, secret: Secret = USUAL) =>
  Array.from({ length: people }, (_, at) => {
    const { p50, up } = at === 0 ? secret : USUAL;
    const facts = factsOf({ id: `${day} ${at}`, day, person: person(`${at}`), p50 });
    const usage = facts.usage.map((each) => ({
      ...each,
      ...{ model: 'one', ratingsUp: up, ratingsDown: 1 },
    }));
    return { ...facts, usage };
  });

describe('every figure', () => {
  eachDialect(cogniforce, (use) => {
    /** Every answer there is, of everything that can be asked, after these facts were published. */
    async function answers(facts: ReturnType<typeof chatsOn>): Promise<Record<string, string>> {
      const members = Array.from({ length: 12 }, (_, at) => person(`${at}`));
      await use().groups.note([{ id: 'g', name: 'Group', people: members }], '2026-03-01');
      await publish(use(), facts, { accounts: 20 });
      const figures = figuresOver(use().handle.repositories, {
        accounts: async () => 20,
        valuation: valuationOf({ hourlyRate: 60, currency: 'EUR' }),
      });
      const asked = metrics.map(async (metric) => {
        const answer = await metric.answer(figures, metric.query.parse(MARCH));
        return [metric.name, JSON.stringify(metric.reply.parse(answer))] as const;
      });
      const query = exports.query.parse(MARCH);
      const ask: Ask = async (metric, each) =>
        metric.reply.parse(await metric.answer(figures, metric.query.parse(each)));
      const origin = { version: '1', demonstration: false, madeAt: '2026-03-15T12:00:00Z' };
      const { signal } = new AbortController();
      const file = await exports.make('json', query, { ask, origin, signal });
      const text = (await piecesOf(file.content)).join('');
      return Object.fromEntries([...(await Promise.all(asked)), ['export', text]]);
    }
    async function forget() {
      const { db } = use();
      const tables = [
        'conversation_analysis',
        'episode',
        'usage_fact',
        'daily_aggregates',
      ] as const;
      for (const name of [
        ...tables,
        'booking',
        'book_block',
        'book_period',
        'book_class',
        'book_adoption',
      ] as const)
        await db.deleteFrom(name).execute();
    }
    /** Which answers are other ones after these facts than after those. */
    async function tellApart(one: ReturnType<typeof chatsOn>, other: ReturnType<typeof chatsOn>) {
      const first = await answers(one);
      await forget();
      const second = await answers(other);
      return Object.keys(first).filter((name) => first[name] !== second[name]);
    }

    it.each([1, 2, 4])('tells nothing of what one of %d people did', async (people) => {
      const base = (secret: Secret) => chatsOn('2026-03-02', people, secret);
      expect(await tellApart(base(USUAL), base(OTHER))).toEqual([]);
    });

    it('tells nothing of the one who worked on a day on which nobody else did', async () => {
      const base = chatsOn('2026-03-02', 8);
      expect(await tellApart(base, [...base, ...chatsOn('2026-03-07', 1, OTHER)])).toEqual([]);
    });

    it.each([6, 12])('tells of %d people', async (people) => {
      const base = (secret: Secret) => chatsOn('2026-03-02', people, secret);
      const told = await tellApart(base(USUAL), base(OTHER));
      // What a model cost is the same, and how many people there were.
      expect(told).toEqual([
        ...['summary', 'daily-trend', 'value', 'ratings', 'sensitivity', 'work', 'groups'],
        'export',
      ]);
    });
  });
});
