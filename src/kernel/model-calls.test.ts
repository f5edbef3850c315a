import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillingOf,
  type MatchableTurn,
  type ModelCall,
  matchCalls,
  packTurn,
  unpackTurn,
} from './model-calls.ts';

const turn = (key: string, at: number, over: Partial<MatchableTurn> = {}): MatchableTurn => ({
  ...{ key, at, from: at, to: at + 100, model: 'm', baseModel: null, askedIn: 'chat', asking: key },
  ...{ input: null, output: null, total: null, unpriced: true },
  ...over,
});
const call = (key: string, at: number, over: Partial<ModelCall> = {}): ModelCall => ({
  ...{
    key,
    at,
    model: 'm',
    askedIn: 'chat',
    rounds: 1,
    input: 10,
    output: 20,
    total: 30,
    whole: true,
  },
  ...over,
});

const pairs = (turns: readonly MatchableTurn[], calls: readonly ModelCall[]) =>
  matchCalls(turns, calls)
    .map((pair) => `${pair.turn.key}-${pair.call.key}`)
    .sort();

describe('matchCalls', () => {
  it('gives each answer the nearest call of its model within its turn, and each call one answer', () => {
    const turns = [turn('A', 100, { to: 200 }), turn('B', 200)];
    expect(pairs(turns, [call('1', 108), call('2', 203), call('3', 290)])).toEqual(['A-1', 'B-2']);
    expect(pairs(turns, [call('early', 99), call('late', 301)])).toEqual([]);
    expect(pairs([turn('A', 100), turn('B', 100)], [call('1', 100)])).toEqual(['A-1']);
  });

  it('knows an assistant by itself and by the model behind it, and nothing by another one', () => {
    const assistant = turn('A', 100, { model: 'helper', baseModel: 'm' });
    expect(pairs([assistant], [call('1', 101, { model: 'helper' })])).toEqual(['A-1']);
    expect(pairs([assistant], [call('1', 101)])).toEqual(['A-1']);
    expect(pairs([assistant], [call('1', 101, { model: 'other' })])).toEqual([]);
    expect(pairs([assistant], [call('1', 101, { model: null })])).toEqual([]);
  });

  it('keeps channels and chats apart', () => {
    const inChannel = turn('A', 100, { askedIn: 'channel' });
    expect(pairs([inChannel], [call('1', 101)])).toEqual([]);
    expect(pairs([inChannel], [call('1', 101, { askedIn: 'channel' })])).toEqual(['A-1']);
  });

  it('believes equal tokens before the time, and a call after an answer was begun before an earlier one', () => {
    const known = turn('A', 100, { input: 10, output: 20, total: 30, unpriced: false });
    expect(pairs([known], [call('near', 100, { input: 9 }), call('same', 140)])).toEqual([
      'A-same',
    ]);
    const again = turn('A', 100, { from: 50 });
    expect(pairs([again], [call('before', 99), call('after', 120)])).toEqual(['A-after']);
    expect(pairs([again], [call('before', 99)])).toEqual(['A-before']);
  });

  it('leaves nothing else to an answer whose twin beside it has the call of both', () => {
    const twins = [turn('A', 100, { asking: 'once' }), turn('B', 100, { asking: 'once' })];
    const both = call('both', 101, { rounds: 2 });
    expect(pairs(twins, [both, call('else', 102)])).toEqual(['A-both']);
    expect(pairs(twins, [call('one', 101), call('two', 102)])).toEqual(['A-one', 'B-two']);
    const tools = [turn('A', 100), turn('B', 100)];
    expect(pairs(tools, [both, call('else', 102)])).toEqual(['A-both', 'B-else']);
  });

  const anyTurn = fc.record({
    at: fc.integer({ min: 0, max: 60 }),
    before: fc.integer({ min: 0, max: 5 }),
    after: fc.integer({ min: 0, max: 30 }),
    model: fc.constantFrom('m', 'n'),
    baseModel: fc.constantFrom('m', null),
    askedIn: fc.constantFrom('chat' as const, 'channel' as const),
    input: fc.constantFrom(null, 10),
  });
  const anyCall = fc.record({
    at: fc.integer({ min: 0, max: 90 }),
    model: fc.constantFrom('m', 'n', null),
    askedIn: fc.constantFrom('chat' as const, 'channel' as const),
    input: fc.constantFrom(10, 11),
  });
  const given = fc
    .tuple(fc.array(anyTurn, { maxLength: 12 }), fc.array(anyCall, { maxLength: 12 }))
    .map(([turns, calls]) => ({
      turns: turns.map(({ before, after, ...each }, at) =>
        turn(`t${at}`, each.at, {
          ...each,
          ...{ from: each.at - before, to: each.at + after, output: each.input && 20 },
        }),
      ),
      calls: calls.map((each, at) => call(`c${at}`, each.at, each)),
    }));

  it('takes nothing twice, pairs nothing that does not agree, and leaves no pair that could be made', () => {
    fc.assert(
      fc.property(given, ({ turns, calls }) => {
        const found = matchCalls(turns, calls);
        const agree = (a: MatchableTurn, b: ModelCall) =>
          b.at >= a.from &&
          b.at <= a.to &&
          a.askedIn === b.askedIn &&
          (a.model === b.model || (b.model !== null && a.baseModel === b.model));
        expect(found.every((pair) => agree(pair.turn, pair.call))).toBe(true);
        const answered = new Set(found.map((pair) => pair.turn.key));
        const used = new Set(found.map((pair) => pair.call.key));
        expect([answered.size, used.size]).toEqual([found.length, found.length]);
        const left = turns.some(
          (each) =>
            !answered.has(each.key) && calls.some((one) => !used.has(one.key) && agree(each, one)),
        );
        expect(left).toBe(false);
      }),
    );
  });

  it('finds the same whatever the order, and each stretch of turns for itself', () => {
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.nat()), ({ turns, calls }, random) => {
        const shuffled = <T>(all: readonly T[]) =>
          all
            .map((each) => [random.next().value ?? 0, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
        expect(pairs(shuffled(turns), shuffled(calls))).toEqual(pairs(turns, calls));
        const far = turns.map((each) => ({
          ...each,
          ...{
            key: `far ${each.key}`,
            at: each.at + 1e6,
            from: each.from + 1e6,
            to: each.to + 1e6,
          },
        }));
        const later = calls.map((each) => ({ ...each, key: `far ${each.key}`, at: each.at + 1e6 }));
        const both = pairs([...turns, ...far], [...calls, ...later]);
        expect(both.filter((pair) => !pair.startsWith('far'))).toEqual(pairs(turns, calls));
      }),
    );
  });
});

describe('fillingOf', () => {
  it('fills what is unknown, and leaves what was recorded', () => {
    expect(fillingOf(turn('A', 1), call('1', 2))).toEqual({
      ...{ input: 10, output: 20, total: 30 },
      priceable: { input: 10, output: 20 },
    });
    const known = turn('A', 1, { input: 7, output: 8, total: 15, unpriced: false });
    expect(fillingOf(known, call('1', 2))).toEqual({
      ...{ input: null, output: null, total: null, priceable: null },
    });
    const half = turn('A', 1, { input: 7 });
    expect(fillingOf(half, call('1', 2))).toEqual({
      ...{ input: null, output: 20, total: 27 },
      priceable: { input: 7, output: 20 },
    });
  });

  it('gives no price where a bill is recorded, or a round of the call is not known', () => {
    expect(fillingOf(turn('A', 1, { unpriced: false }), call('1', 2)).priceable).toBeNull();
    expect(fillingOf(turn('A', 1), call('1', 2, { whole: false })).priceable).toBeNull();
    const silent = call('1', 2, { input: null, output: null, total: null, whole: false });
    expect(fillingOf(turn('A', 1), silent)).toEqual({
      ...{ input: null, output: null, total: null, priceable: null },
    });
  });
});

it('a stored turn is the turn', () => {
  const known = { input: 3, output: null, total: 4, unpriced: true };
  const one = { at: 100, from: 90, to: 200, ...known };
  expect(packTurn(one)).toEqual([100, 10, 100, 3, null, 4, 1]);
  expect(unpackTurn(packTurn(one))).toEqual(one);
});
