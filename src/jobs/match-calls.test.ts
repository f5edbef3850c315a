import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { type DomainWorld, eachDialect } from '../../test/support/each-dialect.ts';
import { toJson } from '../data/index.ts';
import {
  type CogniforceRepositories,
  cogniforce,
  type LoggedRound,
  type StoredFacts,
} from '../domains/cogniforce/index.ts';
import { dayOf, instant } from '../kernel/days.ts';
import {
  fillingOf,
  type MatchableTurn,
  type ModelCall,
  matchCalls,
  packTurn,
} from '../kernel/model-calls.ts';
import { matchLoggedCalls } from './match-calls.ts';

/** 2026-03-02T22:30:00Z, an hour and a half before midnight. */
const EVENING = 1_772_490_600;
const ZONE = 'UTC';
const day = (at: number) => dayOf(at * 1000, ZONE);
const nobodysSignal = new AbortController().signal;

interface Chat {
  readonly id: string;
  readonly person: string;
  readonly model: string;
  readonly answers: readonly {
    readonly at: number;
    readonly to: number;
    readonly input: number | null;
  }[];
}

interface Round {
  readonly request: string;
  readonly person: string;
  readonly model: string;
  readonly at: number;
  readonly input: number | null;
}

const turnsOf = ({ id, model, answers }: Chat): (MatchableTurn & { readonly day: string })[] =>
  answers.map(({ at, to, input }, index) => ({
    ...{ key: `chat ${id} ${index}`, at, from: at, to, model, baseModel: null, askedIn: 'chat' },
    ...{ asking: `${id} ${at}`, input, output: input, total: input && 2 * input },
    ...{ unpriced: input === null, day: day(at) },
  }));

/** Facts of a chat: one row of usage for each day. */
function factsOfChat(chat: Chat): StoredFacts {
  const facts = factsOf({ id: chat.id, person: person(chat.person) });
  const [usual] = facts.usage;
  const days = Map.groupBy(turnsOf(chat), (turn) => turn.day);
  const usage = [...days].map(([on, turns], ordinal) => ({
    ...(usual as StoredFacts['usage'][number]),
    ...{ ordinal, day: on, model: chat.model, answers: turns.length },
    turns: toJson(turns.map(packTurn)),
  }));
  return { ...facts, usage };
}

const roundOf = ({ request, person: who, model, at, input }: Round): LoggedRound => ({
  ...{ mark: `${request} ${who} ${model}`, person: person(who), calledAt: instant(at * 1000) },
  ...{ day: day(at), model, askedIn: 'chat', input, output: input, total: input && 2 * input },
});

type Rows = (readonly [key: string, numbers: readonly number[]])[];

/** Rows as they have to be, from everything at once. */
function expected(chats: readonly Chat[], rounds: readonly Round[]): Rows {
  const rows = new Map<string, readonly number[]>();
  const people = [...new Set(rounds.map((each) => each.person))];
  for (const [key, numbers] of people.flatMap((who) => expectedOf(who, chats, rounds))) {
    const before = rows.get(key) ?? numbers.map(() => 0);
    rows.set(
      key,
      before.map((sum, at) => sum + (numbers[at] ?? 0)),
    );
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}

function expectedOf(who: string, chats: readonly Chat[], rounds: readonly Round[]): Rows {
  const isTheirs = (each: { readonly person: string }) => each.person === who;
  const calls = callsOf(rounds.filter(isTheirs));
  const pairs = matchCalls(chats.filter(isTheirs).flatMap(turnsOf), calls);
  const matched = new Set(pairs.map(({ call }) => call.key));
  const fillings = pairs.map(({ turn, call }) => ({ turn, ...fillingOf(turn, call) }));
  return [
    ...fillings
      .filter(({ input }) => input !== null)
      .map(({ turn, input, output, total, priceable }) => {
        const key = ['filled', who, day(turn.at), turn.model].join(' ');
        return [key, [0, input ?? 0, output ?? 0, total ?? 0, priceable ? 1 : 0]] as const;
      }),
    ...calls
      .filter(({ key }) => !matched.has(key))
      .map(({ at, model, input, output, total, whole }) => {
        const key = ['outside_chats', who, day(at), model].join(' ');
        return [key, [1, input ?? 0, output ?? 0, total ?? 0, whole ? 1 : 0]] as const;
      }),
  ];
}

function callsOf(rounds: readonly Round[]): ModelCall[] {
  const requests = Map.groupBy(rounds, (round) => roundOf(round).mark);
  return [...requests].map(([key, those]) => {
    const known = those.flatMap(({ input }) => input ?? []);
    const input = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
    return {
      ...{ key, at: Math.min(...those.map(({ at }) => at)), model: those[0]?.model ?? null },
      ...{ askedIn: 'chat', rounds: those.length, input, output: input, total: input && 2 * input },
      whole: known.length === those.length,
    };
  });
}

type World = DomainWorld<typeof cogniforce.tables, CogniforceRepositories, 'managed'>;

async function found({ handle }: Pick<World, 'handle'>, people: readonly string[]): Promise<Rows> {
  const rows = await handle.db
    .selectFrom('outside_usage')
    .selectAll()
    .where('source', 'in', ['filled', 'outside_chats'])
    .execute();
  const nameOf = new Map(people.map((name) => [person(name), name]));
  return rows
    .map((row): Rows[number] => [
      [row.source, nameOf.get(row.user_id_hash), row.day, row.model].join(' '),
      [
        row.answers,
        ...[row.input_tokens, row.output_tokens, row.total_tokens, row.answers_priceable].map(
          (value) => value ?? 0,
        ),
      ],
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const PEOPLE = ['a', 'b'];
const RUNS = 25;

describe('matching calls of the log to answers', () => {
  eachDialect(cogniforce, (use) => {
    let read = 0;
    const log = async (rounds: readonly Round[], from = read) => {
      read = from + 1;
      const place = {
        fingerprint: 'f',
        name: '',
        bytes: 1,
        writtenMs: 1,
        readTo: read,
        finished: false,
      };
      const made = rounds.map(roundOf);
      const [since = null] = made.map(({ calledAt }) => calledAt).sort();
      return use().loggedCalls.note(place, from, { rounds: made, since });
    };
    const match = (auditLog: string | null = '/audit.log') =>
      matchLoggedCalls(
        {
          repositories: { cogniforce: use().handle.repositories },
          analysis: { zone: ZONE, idleThresholdMinutes: 10, offChatMinutes: 2 },
          catalogue: { baseModelOf: () => null },
          auditLog: auditLog ?? undefined,
        },
        nobodysSignal,
      );
    const know = (...chats: readonly Chat[]) => use().facts.replace(chats.map(factsOfChat));
    const chat = (over: Partial<Chat> = {}): Chat => ({
      ...{ id: 'c-1', person: 'a', model: 'm' },
      answers: [{ at: EVENING, to: EVENING + 3600, input: null }],
      ...over,
    });
    const round = (request: string, at: number, over: Partial<Round> = {}): Round => ({
      ...{ request, person: 'a', model: 'm', at, input: 5 },
      ...over,
    });
    const rows = () => found(use(), PEOPLE);
    const empty = async () => {
      read = 0;
      for (const name of [
        'model_call',
        'log_file',
        'unmatched_day',
        'outside_usage',
        'usage_fact',
      ] as const) {
        await use().db.deleteFrom(name).execute();
      }
    };

    it('fills what is unknown of an answer with all rounds of its call, and counts the rest apart', async () => {
      await empty();
      await know(chat());
      const rounds = [
        round('tools', EVENING + 5),
        round('tools', EVENING + 9, { input: 7 }),
        round('api', EVENING + 20, { input: 100 }),
        round('api', EVENING + 20, { model: 'n', input: null }),
      ];
      await log(rounds);
      await match();
      expect(await rows()).toEqual([
        ['filled a 2026-03-02 m', [0, 12, 12, 24, 1]],
        ['outside_chats a 2026-03-02 m', [1, 100, 100, 200, 1]],
        ['outside_chats a 2026-03-02 n', [1, 0, 0, 0, 0]],
      ]);
      const { input_tokens } = await use()
        .db.selectFrom('outside_usage')
        .select('input_tokens')
        .where('model', '=', 'n')
        .executeTakeFirstOrThrow();
      expect(input_tokens).toBeNull();
    });

    it('keeps a call out of the rest whose answer says its tokens, and fills nothing there', async () => {
      await empty();
      await know(chat({ answers: [{ at: EVENING, to: EVENING + 3600, input: 3 }] }));
      await log([round('known', EVENING + 5)]);
      await match();
      expect(await rows()).toEqual([]);
      const call = await use().db.selectFrom('model_call').selectAll().executeTakeFirstOrThrow();
      expect(call).toMatchObject({ answered: true, conversation_id: 'c-1', input_tokens: 5 });
    });

    it('does nothing without the log, and what was found stays', async () => {
      await empty();
      await know(chat());
      await log([round('one', EVENING + 5)]);
      await match();
      const before = await rows();
      await know(chat({ answers: [] }));
      await match(null);
      expect(await rows()).toEqual(before);
      await match();
      expect(await rows()).toEqual([['outside_chats a 2026-03-02 m', [1, 5, 5, 10, 1]]]);
    });

    it('matches with a day the days that turns reach over to, and no others', async () => {
      await empty();
      const before = 80 * 60 + 86_400;
      const around = [EVENING + before, EVENING + before + 900].map((at) => ({
        ...{ at, to: at + 3600, input: null },
      }));
      expect(around.map(({ at }) => day(at))).toEqual(['2026-03-03', '2026-03-04']);
      await know(chat({ answers: around }));
      const rounds = around.map(({ at }, index) => round(`${index}`, at + 60));
      await log(rounds);
      await match();
      const whole = ['2026-03-03', '2026-03-04'].map((on) => [
        `filled a ${on} m`,
        [0, 5, 5, 10, 1],
      ]);
      expect(await rows()).toEqual(whole);
      await log([round('before', EVENING)]);
      await match();
      const outside = ['outside_chats a 2026-03-02 m', [1, 5, 5, 10, 1]];
      expect(await rows()).toEqual([...whole, outside]);
    });

    it('forgets the calls of a chat with the chat, and leaves all others', async () => {
      await empty();
      await know(chat(), chat({ id: 'c-2', person: 'b' }));
      await log([round('one', EVENING + 5), round('two', EVENING + 5, { person: 'b' })]);
      await match();
      await use().goneRecords.forget(['c-1']);
      await match();
      expect(await rows()).toEqual([['filled b 2026-03-02 m', [0, 5, 5, 10, 1]]]);
      const left = await use().db.selectFrom('model_call').select('user_id_hash').execute();
      expect(left).toEqual([{ user_id_hash: person('b') }]);
    });

    it('forgets the calls of people whose account was gone the day before, and of nobody else', async () => {
      await empty();
      await log([round('one', EVENING + 5), round('two', EVENING + 5, { person: 'b' })]);
      await match();
      const { goneRecords, callMatches } = use();
      const here = new Set([person('b')]);
      await goneRecords.noteAccounts(here, '2026-03-10', { callers: true });
      await callMatches.forgetGone('2026-03-10');
      expect(await rows()).toHaveLength(2);
      await goneRecords.noteAccounts(here, '2026-03-11', { callers: true });
      await callMatches.forgetGone('2026-03-11');
      expect(await rows()).toEqual([['outside_chats b 2026-03-02 m', [1, 5, 5, 10, 1]]]);
      const left = await use().db.selectFrom('model_call').select('user_id_hash').execute();
      expect(left).toEqual([{ user_id_hash: person('b') }]);
    });

    it('notes nothing of what somebody else has read meanwhile', async () => {
      await empty();
      expect(await log([round('one', EVENING)], 0)).toBe(true);
      expect(await log([round('two', EVENING)], 0)).toBe(false);
      expect(await use().db.selectFrom('model_call').select('mark').execute()).toHaveLength(1);
      expect(await log([round('two', EVENING)], 1)).toBe(true);
      expect(await use().loggedCalls.since()).toBe(instant(EVENING * 1000));
    });

    const anyChat = fc.record({
      id: fc.constantFrom('c-1', 'c-2', 'c-3'),
      person: fc.constantFrom(...PEOPLE),
      model: fc.constantFrom('m', 'n'),
      answers: fc.array(
        fc.record({
          at: fc.integer({ min: EVENING, max: EVENING + 10_000 }),
          to: fc.integer({ min: 0, max: 3600 }),
          input: fc.constantFrom(null, 5, 6),
        }),
        { maxLength: 4 },
      ),
    });
    const anyRound = fc.record({
      request: fc.constantFrom('r', 's', 't', 'u', 'v', 'w'),
      person: fc.constantFrom(...PEOPLE),
      model: fc.constantFrom('m', 'n'),
      at: fc.integer({ min: EVENING - 100, max: EVENING + 12_000 }),
      input: fc.constantFrom(null, 5, 6),
    });
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('rounds' as const),
        given: fc.array(anyRound, { minLength: 1, maxLength: 6 }),
      }),
      fc.record({ kind: fc.constant('chat' as const), given: anyChat }),
      fc.constant({ kind: 'match' as const }),
    );

    /** Everything that was said, and what is done with it at once. */
    function telling() {
      const chats = new Map<string, Chat>();
      const told: Round[] = [];
      return {
        chats: () => [...chats.values()],
        told,
        match: () => match(),
        async rounds({ given }: { given: readonly Round[] }) {
          told.push(...given);
          await log(given);
        },
        async chat({ given }: { given: Chat }) {
          const answers = given.answers.map((one) => ({ ...one, to: one.at + one.to }));
          chats.set(given.id, { ...given, answers });
          await know({ ...given, answers });
        },
      };
    }
    const inCalls = async () => {
      const calls = await use().db.selectFrom('model_call').select('answered').execute();
      return { all: calls.length, outside: calls.filter(({ answered }) => !answered).length };
    };

    it('ends in the same rows in whatever order calls and chats come, and counts every call once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          await empty();
          const all = telling();
          for (const each of steps) await all[each.kind](each as never);
          await match();
          const whole = expected(all.chats(), all.told);
          expect(await rows()).toEqual(whole);
          const outside = whole.filter(([key]) => key.startsWith('outside'));
          expect(await inCalls()).toEqual({
            all: callsOf(all.told).length,
            outside: outside.reduce((sum, [, [count = 0]]) => sum + count, 0),
          });
          expect(await use().db.selectFrom('unmatched_day').selectAll().execute()).toEqual([]);
          // Analysed again, and matched again, it is the same.
          await use().facts.replace(all.chats().map(factsOfChat));
          await match();
          expect(await rows()).toEqual(whole);
        }),
        { numRuns: RUNS },
      );
    }, 120_000);
  });
});
