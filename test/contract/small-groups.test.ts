import { describe, expect, it } from 'vitest';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { openFigures } from '../../src/figures/index.ts';
import { rebuildDays } from '../../src/jobs/rebuild-days.ts';
import { ADMINISTRATOR } from '../../src/kernel/principal.ts';
import { metrics } from '../../src/metrics/index.ts';
import { factsOf, person } from '../support/cogniforce.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { AS_SET } from '../support/figures.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { valuationOf } from '../support/valuation.ts';

const MINIMUM = 5;
const clock = fixedClock('2026-03-15T12:00:00Z');
const MARCH = { start_date: '2026-03-01', end_date: '2026-03-14' };

/** What a person did in secret: how long it would have taken, and how the answer was rated. */
interface Secret {
  readonly p50: number;
  readonly up: number;
}
const USUAL: Secret = { p50: 30, up: 1 };
/** The same person, and something else to tell of. */
const OTHER: Secret = { p50: 96, up: 3 };

/** A conversation of each of so many people, all on one day, of one group and with one model; the first has the secret. */
const base = (people: number, secret: Secret) =>
  Array.from({ length: people }, (_, at) => {
    const { p50, up } = at === 0 ? secret : USUAL;
    const facts = factsOf({ id: `c-${at}`, person: person(`${at}`), p50 });
    const usage = facts.usage.map((each) => ({ ...each, model: 'one', ratings_up: up }));
    return { ...facts, usage };
  });

describe('every figure', () => {
  eachDialect(cogniforce, (use) => {
    /** Every answer there is, of everything that can be asked. */
    async function answers(people: number, secret: Secret): Promise<Record<string, string>> {
      const { repositories } = use().handle;
      await use().facts.replace(base(people, secret));
      await rebuildDays({
        repositories: { cogniforce: repositories },
        analysis: { zone: 'UTC', offChatMinutes: 2 },
        clock,
      });
      const members = Array.from({ length: people }, (_, at) => person(`${at}`));
      await use().groups.note([{ id: 'g', name: 'Group', people: members }], '2026-03-01');
      const figures = openFigures({
        ...{ cogniforce: repositories, zone: 'UTC', minimumGroup: MINIMUM, clock },
        ...{ accounts: async () => 20, readsAuditLog: false, who: ADMINISTRATOR },
        assumptions: AS_SET,
        valuation: valuationOf({ hourlyRate: 60, currency: 'EUR' }),
      });
      const asked = metrics.map(async (metric) => {
        const answer = await metric.answer(figures, metric.query.parse(MARCH));
        return [metric.name, JSON.stringify(metric.reply.parse(answer))] as const;
      });
      return Object.fromEntries(await Promise.all(asked));
    }

    it.each([1, 2, 4])('tells nothing of what one of %d people did', async (people) => {
      expect(await answers(people, OTHER)).toEqual(await answers(people, USUAL));
    });

    it.each([6, 12])('tells of %d people', async (people) => {
      const [one, other] = [await answers(people, USUAL), await answers(people, OTHER)];
      // What a model cost is the same: only minutes and ratings are other ones.
      const same = Object.keys(one).filter((name) => one[name] === other[name]);
      expect(same).toEqual(['cost']);
    });
  });
});
