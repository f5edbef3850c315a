import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, NINE_O_CLOCK } from '../../test/support/conversations.ts';
import { answerTurns } from './answer-turns.ts';

const NINE = NINE_O_CLOCK / 1000;
const turnsOf = (...said: Parameters<typeof conversation>[0]) =>
  [...answerTurns(conversation(said).messages).values()].map(({ at, from, to }) =>
    [at, from, to].map((second) => second - NINE),
  );

const tokens = {
  ...{ input: 8, output: null, total: null, cached: null, cacheWrite: null, reasoning: null },
  ...{ costUsd: null, atLeast: false },
};

describe('answerTurns', () => {
  it('reach from the question to the next one, an hour at most', () => {
    const found = turnsOf(asked('One', 0), answered('a', 1), asked('Two', 10), answered('b', 10));
    expect(found).toEqual([
      [60, 0, 600],
      [600, 600, 600 + 3600],
    ]);
  });

  it('of an answer that was asked for again begin an hour before it at most', () => {
    const found = turnsOf(
      asked('One', 0),
      answered('a', 0),
      answered('b', 30, { to: 'm0' }),
      answered('c', 300, { to: 'm0' }),
    );
    expect(found).toEqual([
      [0, 0, 3600],
      [1800, 0, 1800 + 3600],
      [18_000, 18_000 - 3600, 18_000 + 3600],
    ]);
  });

  it('end with a question on another branch too, and count in whole seconds', () => {
    const half = NINE_O_CLOCK + 500;
    const found = turnsOf(
      asked('One', 0),
      answered('a', 0, { sentAt: half }),
      asked('One, otherwise', 5, { to: null }),
      answered('b', 5),
    );
    expect(found[0]).toEqual([0, 0, 300]);
  });

  it('are not told where no line of the log can be about the answer', () => {
    const found = turnsOf(
      asked('One', 0),
      answered('a', 1, { timeKnown: false }),
      answered('b', 1, { to: 'm0', model: null }),
      answered('c', 1, { to: 'm0', source: 'automation' }),
      answered('d', 1, { to: 'm0', source: 'background' }),
    );
    expect(found).toEqual([]);
    expect(turnsOf(asked('One', 0), answered('a', 1, { source: 'api' }))).toHaveLength(1);
  });

  it('hold what is recorded, and whether a call may give it a price', () => {
    const usages = [
      null,
      tokens,
      { ...tokens, output: 9, total: 17 },
      { ...tokens, costUsd: 0.5 },
      { ...tokens, atLeast: true },
    ];
    const said = usages.map((usage) => answered('a', 1, { to: 'm0', usage }));
    const found = [...answerTurns(conversation([asked('One', 0), ...said]).messages).values()];
    expect(
      found.map(({ input, output, total, unpriced }) => [input, output, total, unpriced]),
    ).toEqual([
      [null, null, null, true],
      [8, null, null, true],
      [8, 9, 17, false],
      [8, null, null, false],
      [8, null, null, false],
    ]);
  });
});
