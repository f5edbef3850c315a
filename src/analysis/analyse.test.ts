import { describe, expect, it } from 'vitest';
import {
  answered,
  asked,
  conversation,
  NINE_O_CLOCK,
  words,
} from '../../test/support/conversations.ts';
import { sized } from '../../test/support/sized.ts';
import { analyse } from './analyse.ts';
import type { EpisodeFacts } from './facts.ts';

const options = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };
const facts = (...given: Parameters<typeof conversation>) =>
  analyse(conversation(...given), options);

function savedIn({ success, estimate, withAiMinutes }: EpisodeFacts): number {
  if (estimate.status !== 'estimated') throw new Error('No estimate.');
  return success * estimate.p50 - withAiMinutes;
}

const capital = [
  asked('What is the capital of France?', 0),
  answered('The capital of France is Paris.', 1 / 60),
  asked('And of Italy?', 1),
  answered('Rome.', 61 / 60),
];

describe('analyse', () => {
  it('works a simple conversation out to the second', () => {
    const result = facts(capital);
    expect(result).toMatchObject({
      status: 'estimated',
      statusReason: null,
      firstMessageAt: NINE_O_CLOCK,
      lastMessageAt: NINE_O_CLOCK + 61_000,
      day: '2026-03-02',
      idleMinutes: 0,
      messageCount: 4,
      askCount: 2,
      branchCount: 1,
      taskClass: 'lookup',
      outcome: 'done',
      avgResponseSeconds: null,
    });
    // Typed 6 words: 9 s. In the chat: 61 s. Read one word: 252 ms. Two turns: 4 min.
    const [episode] = result.episodes;
    expect(episode?.intervals).toEqual([[NINE_O_CLOCK - 9_000, NINE_O_CLOCK + 61_252]]);
    expect(episode?.turns).toEqual([NINE_O_CLOCK, NINE_O_CLOCK + 60_000]);
    expect(episode?.withAiMinutes).toBeCloseTo(70.252 / 60 + 4, 10);
    // 3 min and 7 words at 20 a minute, 15 % more for the second ask.
    expect(episode?.estimate).toMatchObject({ p50: expect.closeTo((3 + 7 / 20) * 1.15, 10) });
    expect(episode && savedIn(episode)).toBeCloseTo(3.8525 - 5.17087, 4);
  });

  it('keeps a saving below zero', () => {
    const [episode] = facts(capital).episodes;
    expect(episode && savedIn(episode)).toBeLessThan(0);
  });

  it('counts an answer regenerated twice, with its thumbs, and follows the last', () => {
    const result = facts([
      asked('Write a haiku about autumn.', 0),
      answered('Leaves drift, gold and red.', 2 / 60),
      answered('Cold wind at the door.', 40 / 60, { to: 'm0', rating: -1 }),
      answered('Rust-red maple leaf, bows and then is gone.', 75 / 60, { to: 'm0', rating: 1 }),
      asked('Lovely. Translate it into German.', 130 / 60),
      answered('Rostrotes Ahornblatt, ...', 133 / 60),
    ]);
    expect(result).toMatchObject({
      messageCount: 6,
      askCount: 2,
      branchCount: 3,
      regenerations: 2,
      edits: 0,
      sideBySide: 0,
      ratingsUp: 1,
      ratingsDown: 1,
      taskClass: 'draft',
      outcome: 'done',
      totalMinutes: 133 / 60,
      activeMinutes: 133 / 60,
    });
  });

  it('counts edited questions and times the branch that is shown', () => {
    const result = facts([
      asked('How do I sort a list?', 0),
      answered('Which language do you use?', 2 / 60),
      asked('How do I sort a list in Python?', 30 / 60, { to: null }),
      answered('Use `sorted(xs)`.', 32 / 60),
      asked('In reverse?', 60 / 60),
      answered('Pass `reverse=True`.', 62 / 60),
      asked('In reverse, by length?', 90 / 60, { to: 'm3' }),
      answered('`sorted(xs, key=len, reverse=True)`', 92 / 60),
    ]);
    expect(result).toMatchObject({
      messageCount: 8,
      askCount: 2,
      branchCount: 3,
      edits: 2,
      regenerations: 0,
      firstMessageAt: NINE_O_CLOCK + 30_000,
      totalMinutes: expect.closeTo(62 / 60, 10),
    });
  });

  it('counts answers side by side as one piece of work', () => {
    const beside = (to: string, minutes: number) =>
      [0, 1, 2].map((column) => answered('def f(n): return n', minutes, { to, column }));
    const result = facts(
      [
        asked('Explain recursion in one sentence.', 0),
        ...beside('m0', 1 / 60),
        asked('Show me code.', 50 / 60, { to: 'm2' }),
        ...beside('m4', 51 / 60),
      ],
      { currentId: 'm7' },
    );
    expect(result).toMatchObject({ branchCount: 5, sideBySide: 4, regenerations: 0, askCount: 2 });
    expect(result.episodes).toHaveLength(1);
    expect(result.episodes[0]?.material.deliveredWords).toBe(4);
  });

  it('claims nothing for a greeting that only errors answered', () => {
    const again = { to: 'm0' };
    const result = facts([
      asked('Hello?', 0),
      answered('', 1 / 60, { error: true }),
      answered('Partial answer bef', 20 / 60, { ...again, error: true }),
      answered('', 40 / 60, { ...again, error: true }),
      answered('', 1, { ...again, done: false }),
    ]);
    expect(result).toMatchObject({
      errors: 3,
      unfinished: 1,
      regenerations: 3,
      branchCount: 4,
      taskClass: 'chit_chat',
      outcome: 'no',
      status: 'estimated',
    });
    expect(result.episodes[0]).toMatchObject({ success: 0, turns: [], estimate: { p50: 0 } });
  });

  it('adds the cost of work that came to nothing', () => {
    const [episode] = facts([
      asked('Write a letter to the bank', 0),
      answered('', 1, { error: true }),
    ]).episodes;
    expect(episode).toMatchObject({ outcome: 'no', success: 0 });
    // 6 words typed, a minute in the chat, one turn.
    expect(episode && savedIn(episode)).toBeCloseTo(-(6 / 40 + 1 + 2), 10);
  });

  it('takes work without known times at its allowance alone', () => {
    const unknown = { timeKnown: false };
    const result = facts([
      asked('Hi there', 0, unknown),
      answered('Hello! How can I help?', 0, unknown),
      asked('Write a letter to the bank', 0, unknown),
      answered('Dear bank', 0, unknown),
    ]);
    expect(result).toMatchObject({ firstMessageAt: null, lastMessageAt: null, totalMinutes: 0 });
    expect(result.episodes[0]).toMatchObject({ intervals: [], withAiMinutes: 2 });
  });

  it('measures response times where the source did', () => {
    const result = facts([
      asked('One two', 0),
      answered('1', 0, { durationMs: 1_500 }),
      asked('Three four', 1),
      answered('2', 1, { durationMs: 500 }),
      asked('Five six', 2),
      answered('3', 2),
    ]);
    expect(result.avgResponseSeconds).toBe(1);
  });

  it('books on the day of the last ask of substance, in the zone', () => {
    const night = 13.9 * 60; // 22:54 UTC, 23:54 in Berlin
    const result = facts([
      asked('Write a letter to the bank', night),
      answered('Dear bank', night),
      asked('thanks', night + 10),
      answered('Welcome', night + 10),
    ]);
    expect(result).toMatchObject({ day: '2026-03-02', askCount: 2 });
    expect(result.episodes[0]?.day).toBe('2026-03-02');
    expect(facts([asked('Write a letter', night + 10)]).day).toBe('2026-03-03');
  });
});

describe('analyse, by status', () => {
  it('leaves learning out and keeps its estimate', () => {
    const result = facts([asked('Teach me chess', 0), answered(words(240), 1)]);
    expect(result).toMatchObject({
      status: 'excluded',
      statusReason: 'learning',
      taskClass: 'learn',
    });
    expect(result.episodes[0]?.estimate).toMatchObject({ p50: expect.closeTo(6 + 240 / 9, 10) });
  });

  it('leaves out what is private, and counts it by its own reason', () => {
    const said = [
      asked('my landlord keeps the deposit of my flat, can he?', 0),
      answered('No, the deposit is yours.', 1),
    ];
    const { status, statusReason, taskClass } = facts(said);
    expect([status, statusReason, taskClass]).toEqual(['excluded', 'personal', 'personal']);
  });

  it.each([
    ['server', 'internal'],
    ['automation', 'automation'],
  ] as const)('leaves out what was made by the %s, and counts its tokens', (madeBy, reason) => {
    const said = [{ ...asked('Read the news', 0), role: 'system' } as const, answered('None.', 1)];
    const result = facts(said, { madeBy });
    expect(result).toMatchObject({ status: 'excluded', statusReason: reason, episodes: [] });
    expect(result.usage).toHaveLength(1);
  });

  it('counts what a person asks in the conversation of an automation', () => {
    const said = [{ ...asked('Read the news', 0), role: 'system' } as const, answered('None.', 1)];
    const more = [asked('Write a letter to the bank about it', 10), answered(words(36), 11)];
    const result = facts([...said, ...more], { madeBy: 'automation' });
    expect(result).toMatchObject({ status: 'estimated', askCount: 1 });
    expect(result.episodes.map(({ material }) => material.deliveredWords)).toEqual([36]);
  });

  it('does not estimate a conversation of which no time is known', () => {
    const said = [
      asked('Write a letter to the bank', 0, { timeKnown: false }),
      answered(words(36), 0, { timeKnown: false }),
      asked('thanks', 1),
    ];
    expect(facts(said)).toMatchObject({ status: 'unestimated', statusReason: 'no_times' });
  });

  it.each([
    ['no message', []],
    ['no person', [answered('Hello! How can I help?', 0)]],
  ])('leaves out a conversation with %s', (_, said) => {
    expect(facts(said)).toMatchObject({
      status: 'excluded',
      statusReason: 'empty',
      day: '2026-03-02',
      askCount: 0,
      taskClass: 'chit_chat',
      outcome: 'unclear',
      episodes: [],
    });
  });
});

describe('analyse, of a copy', () => {
  const origin = { inherited: new Set(['m0', 'm1', 'm2', 'm3']), reason: 'copy' } as const;
  const copy = (said: Parameters<typeof conversation>[0], over = {}) =>
    analyse(conversation(said, over), options, origin);

  it('counts nothing of what it only copied', () => {
    const result = copy(capital, { id: 'copy' });
    expect(result).toMatchObject({
      status: 'excluded',
      statusReason: 'copy',
      messageCount: 0,
      askCount: 0,
      branchCount: 0,
      firstMessageAt: null,
      totalMinutes: 0,
      episodes: [],
      usage: [],
    });
  });

  it('tells what was imported from elsewhere from a copy', () => {
    const imported = analyse(conversation(capital), options, { ...origin, reason: 'import' });
    expect(imported).toMatchObject({ status: 'excluded', statusReason: 'import' });
  });

  it('cuts what was asked in it from what it took along', () => {
    const said = [...capital, asked('Write a letter to the bank', 90), answered(words(36), 91)];
    const result = copy(said);
    expect(result).toMatchObject({
      status: 'estimated',
      messageCount: 2,
      askCount: 1,
      branchCount: 1,
      taskClass: 'draft',
      totalMinutes: 1,
    });
    expect(result.episodes.map(({ ordinal }) => ordinal)).toEqual([1]);
    expect(result.episodes[0]?.material).toMatchObject({ asks: 1, deliveredWords: 36 });
    expect(result.episodes[0]?.turns).toEqual([NINE_O_CLOCK + 90 * 60_000]);
  });

  it('counts an answer regenerated in it, but no work where nobody asked', () => {
    const said = [...capital, answered('Rome, of course.', 90, { to: 'm2' })];
    const result = copy(said, { currentId: 'm4' });
    expect(result).toMatchObject({ statusReason: 'copy', regenerations: 1, messageCount: 1 });
    expect(result.episodes).toEqual([]);
  });
});

describe('analyse, of a conversation that several people write in', () => {
  const anna = { authorId: 'anna' };
  const said = [
    asked('Write a letter to the bank', 0),
    answered(words(238), 1),
    asked('Make it friendlier, please, and shorter', 4, anna),
    answered(words(119), 5, anna),
    asked('Now add the number of our account', 8),
    answered(words(240), 9),
  ];

  it('gives each turn to who wrote it, and the conversation to its owner', () => {
    const result = facts(said);
    expect(result).toMatchObject({ personId: 'person', messageCount: 4, askCount: 2 });
    expect(result.others).toEqual([
      { authorId: 'anna', day: '2026-03-02', messageCount: 2, askCount: 1 },
    ]);
    expect(
      result.episodes.map(({ authorId, material }) => [
        authorId,
        material.asks,
        material.deliveredWords,
      ]),
    ).toEqual([
      ['person', 2, 478],
      ['anna', 1, 119],
    ]);
    expect(result.usage.map(({ authorId, answers }) => [authorId, answers])).toEqual([
      ['anna', 1],
      ['person', 2],
    ]);
  });

  it('books no waiting for somebody else', () => {
    const [owner, other] = facts(said).episodes;
    const minutes = (episode: typeof owner) =>
      episode?.intervals.map(([from, to]) => [
        (from - NINE_O_CLOCK) / 60_000,
        (to - NINE_O_CLOCK) / 60_000,
      ]);
    // Six typed words and a minute; then, after Anna, the next minute and the reading of 240 words.
    expect(minutes(owner)).toEqual([
      [-0.15, 1],
      [8, expect.closeTo(9 + 240 / 238, 4)],
    ]);
    // Six words, a minute, and reading 119 of them.
    expect(minutes(other)?.map(([from, to]) => [from, to])).toEqual([[3.85, 5.5]]);
    expect(facts(said)).toMatchObject({ activeMinutes: 2, totalMinutes: 9 });
  });

  it('belongs to who wrote first where the owner wrote nothing', () => {
    const result = facts(said.slice(2, 4));
    expect(result).toMatchObject({ personId: 'anna', messageCount: 2, askCount: 1, others: [] });
  });

  it('is what its owner did in it, whatever others did besides', () => {
    const result = facts([
      asked('Teach me chess', 0),
      answered(words(238), 1),
      asked('Write a letter to the bank', 4, anna),
      answered(words(119), 5, anna),
    ]);
    expect(result).toMatchObject({
      ...{ personId: 'person', status: 'excluded', statusReason: 'learning', taskClass: 'learn' },
    });
    expect(result.episodes.map(({ authorId }) => authorId)).toEqual(['person', 'anna']);
  });

  it('belongs to who had a task where the owner had none in what is shown', () => {
    const result = facts([
      asked('Translate the contract', 0),
      answered('My pleasure', 1),
      asked('Write a letter to the bank', 4, { ...anna, to: null }),
      answered(words(119), 5, anna),
    ]);
    expect(result).toMatchObject({ personId: 'anna', status: 'estimated' });
    expect(result.others).toMatchObject([{ authorId: 'person' }]);
  });
});

/** Deeper than the stack of calls; how the time grows with it is measured in bench/long-conversations.ts. */
const MESSAGES = sized(20_000, 100_000);
const CHARACTERS = sized(1_000_000, 5_000_000);

describe('analyse, of hostile input', () => {
  it.each(['<', 'a ', '\n', '```\n', '> ', 'error: ', 'schreib um '])(
    'takes a text of megabytes of %j',
    (unit) => {
      const text = unit.repeat(CHARACTERS / unit.length);
      const result = facts([asked(text, 0), answered(text, 1), asked(text, 2)]);
      expect(result.messageCount).toBe(3);
      for (const { estimate } of result.episodes) expect(estimate.status).toBe('estimated');
    },
  );

  it('takes a chain of very many messages and a question with as many answers', () => {
    const chain = Array.from({ length: MESSAGES }, (_, at) =>
      at % 2 === 0 ? asked('Next one please', at) : answered('Here it is', at),
    );
    expect(facts(chain)).toMatchObject({ askCount: MESSAGES / 2, branchCount: 1 });
    const fan = Array.from({ length: MESSAGES }, (_, at) => answered('Here', at, { to: 'm0' }));
    expect(facts([asked('Next one', 0), ...fan])).toMatchObject({ regenerations: MESSAGES - 1 });
  });
});
