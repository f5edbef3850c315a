import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person } from '../../test/support/cogniforce.ts';
import { anyStep, type Step, stepOf, take } from '../../test/support/conversation-history.ts';
import { type DomainWorld, eachDialect } from '../../test/support/each-dialect.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { sized } from '../../test/support/sized.ts';
import { analyse } from '../analysis/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import type { Sums } from '../domains/cogniforce/repositories/aggregates.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { type Traced, traced } from './origins.ts';
import type { Repositories } from './parts.ts';
import { rebuildDays } from './rebuild-days.ts';
import { fingerprintOf, storedFacts } from './stored-facts.ts';

const analysis = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };
type World = DomainWorld<
  typeof cogniforce.tables,
  ReturnType<typeof cogniforce.repositories>,
  'managed'
>;

const rebuild = ({ handle }: World, zone = analysis.zone) =>
  rebuildDays({
    repositories: { cogniforce: handle.repositories },
    analysis: { ...analysis, zone },
    clock: fixedClock('2026-04-10T12:00:00Z'),
  });

const AT = '2026-04-10T12:00:00.000Z';

/** Stores conversations as a run does: with their origins, and those again whose relatives have changed. */
async function store(world: World, given: readonly Conversation[], zone = analysis.zone) {
  const { repositories } = world.handle;
  const { facts, families } = repositories;
  const directory = { createdAt: async () => new Map<string, number | null>() };
  const source = { directory } as unknown as Repositories['source'];
  const there = new Map([
    ...(stored.get(world) ?? []),
    ...given.map((each) => [each.id, each] as const),
  ]);
  stored.set(world, there);
  for (let next = given; next.length > 0; ) {
    const tracing = { repositories: { source, cogniforce: repositories }, hashUserId: person };
    const origins = await traced(tracing, next, AT);
    await facts.replace(origins.map((each) => rowsOf(each, zone)));
    const stale = await families.stale(null, 1_000);
    next = stale.flatMap((id) => there.get(id) ?? []);
  }
}

/** What was stored in a world so far: copies of what changes are analysed again. */
const stored = new WeakMap<World, Map<string, Conversation>>();

function rowsOf({ conversation, identity, origin, accountExisted }: Traced, zone: string) {
  return storedFacts(conversation, analyse(conversation, { ...analysis, zone }, origin), {
    hashUserId: person,
    baseModelOf: () => null,
    toolOf: () => 'other',
    keepsTurns: true,
    identity,
    origin,
    accountExisted,
    topicTags: [],
    zone,
    processingVersion: 'test',
    fingerprint: fingerprintOf(conversation),
    at: AT,
    runAt: AT,
  });
}

const AGGREGATES = [
  ...(['daily_aggregates', 'daily_method', 'daily_status', 'user_engagement'] as const),
];

/** Every row that is made from the facts. */
async function built({ db }: World) {
  const rows = await Promise.all(
    AGGREGATES.map((name) => db.selectFrom(name).selectAll().orderBy('id').execute()),
  );
  return rows.flat();
}

async function clear(world: World) {
  const { db } = world;
  stored.delete(world);
  const names = [
    ...(['conversation_analysis', 'conversation_insights', 'episode'] as const),
    ...(['message_mark', 'usage_fact'] as const),
  ];
  for (const name of [...names, ...AGGREGATES, 'dirty_day'] as const) {
    await db.deleteFrom(name).execute();
  }
}

/** Lets the steps happen one by one, with a rebuild after those marked; gives what is there in the end. */
async function happen(world: World, steps: readonly (readonly [Step, boolean])[]) {
  await clear(world);
  const there = new Map<string, Conversation>();
  for (const [each, isRun] of steps) {
    const changed = take(there, each);
    if (changed === null) continue;
    there.set(changed.id, changed);
    await store(world, [changed]);
    if (isRun) await rebuild(world);
  }
  await rebuild(world);
  return [...there.values()];
}

/** The same conversations, all at once, in a database where nothing was before. */
async function atOnce(world: World, there: readonly Conversation[], zone = analysis.zone) {
  await clear(world);
  await store(world, there, zone);
  await rebuild(world, zone);
  return built(world);
}

const history = fc.array(fc.tuple(anyStep, fc.boolean()), { minLength: 2, maxLength: 12 });
const RANGE = { from: '2026-03-01', to: '2026-04-30' };
const ADDED = [
  ...['conversations', 'messages', 'counted', 'zero', 'unestimated', 'learning', 'copies'],
  ...['conservativeBaseline', 'withAi', 'saved', 'meanBaseline', 'variance', 'sharedDeviation'],
] as readonly Exclude<keyof Sums, 'confidence'>[];

function added(parts: readonly Sums[]) {
  return ADDED.map((name) => parts.reduce((sum, part) => sum + (part[name] ?? 0), 0));
}

describe('aggregates', () => {
  eachDialect(cogniforce, (use) => {
    const minutes = async () => {
      const { conservativeBaseline, withAi, saved, meanBaseline, variance } =
        await use().aggregates.total(RANGE);
      return { conservativeBaseline, withAi, saved, meanBaseline, variance };
    };

    it(
      'come out the same, however the conversations came about',
      async () => {
        const world = use();
        const property = fc.asyncProperty(history, async (steps) => {
          const there = await happen(world, steps);
          const stepByStep = await built(world);
          expect(await atOnce(world, there.reverse())).toEqual(stepByStep);
        });
        await fc.assert(property, { numRuns: sized(20, 200) });
      },
      sized(120_000, 1_200_000),
    );

    it(
      'add up: kinds to conversations, days and people to all',
      async () => {
        const world = use();
        const property = fc.asyncProperty(history, async (steps) => {
          await happen(world, steps);
          const total = await world.aggregates.total(RANGE);
          const days = await world.aggregates.byDay(RANGE);
          const people = await world.aggregates.byPerson(RANGE, { limit: 10, offset: 0 });
          const kinds = ['counted', 'zero', 'unestimated', 'learning', 'copies'] as const;
          expect(kinds.reduce((sum, kind) => sum + total[kind], 0)).toBe(total.conversations);
          const all = added([total]);
          for (const [at, sum] of added(days).entries()) expect(sum).toBeCloseTo(all[at] ?? NaN, 9);
          for (const [at, sum] of added(people).entries())
            expect(sum).toBeCloseTo(all[at] ?? NaN, 9);
        });
        await fc.assert(property, { numRuns: sized(12, 100) });
      },
      sized(120_000, 1_200_000),
    );

    it('give a copy nothing, also when its original goes on, and what was asked in it', async () => {
      const world = use();
      const copied = [stepOf({ does: 'begin', id: 'a' }), stepOf({ does: 'copy', id: 'b' })];
      await happen(
        world,
        copied.map((each) => [each, true]),
      );
      expect(await world.aggregates.total(RANGE)).toMatchObject({ counted: 1, copies: 1 });
      const goesOn = stepOf({ does: 'go on', id: 'a' });
      await happen(
        world,
        [...copied, goesOn].map((each) => [each, true]),
      );
      expect(await world.aggregates.total(RANGE)).toMatchObject({ counted: 1, copies: 1 });
      const copyGoesOn = stepOf({ does: 'go on', id: 'b', ask: 1, gaps: [7] });
      await happen(
        world,
        [...copied, goesOn, copyGoesOn].map((each) => [each, true]),
      );
      expect(await world.aggregates.total(RANGE)).toMatchObject({ counted: 2, copies: 0 });
    });

    it.each(['copy', 'clone and stop'] as const)(
      'gain no minute by a %s, whoever made it and whichever of the two comes first',
      async (does) => {
        const world = use();
        const begin: [Step, boolean] = [stepOf({ does: 'begin', id: 'a' }), true];
        await happen(world, [begin]);
        const alone = await minutes();
        expect(alone.conservativeBaseline).toBeGreaterThan(0);
        for (const owner of ['one', 'two']) {
          const both = await happen(world, [begin, [stepOf({ does, id: 'b', owner }), true]]);
          expect(await minutes()).toEqual(alone);
          await clear(world);
          for (const each of both.reverse()) {
            await store(world, [each]);
            await rebuild(world);
          }
          expect(await minutes()).toEqual(alone);
        }
      },
    );

    it(
      'are booked anew, whole, in another time zone',
      async () => {
        const world = use();
        const property = fc.asyncProperty(history, async (steps) => {
          const there = await happen(world, steps);
          const zone = 'Pacific/Auckland';
          await store(world, there, zone);
          await rebuild(world, zone);
          const rebooked = await built(world);
          expect(await atOnce(world, there, zone)).toEqual(rebooked);
        });
        await fc.assert(property, { numRuns: sized(8, 60) });
      },
      sized(120_000, 1_200_000),
    );
  });
});
