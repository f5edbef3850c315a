/**
 * What each chat of the filled 0.12.4 is, judged by reading its document and before anything was run: whose work, whether it is
 * in the figures or why not, what came of it (null: nobody's work), asks of people on the thread, own answers, tokens of these
 * (input, output), and how many of them said nothing.
 *
 * `whole` is left out where it is all that said something: of a continued answer the last call alone is known.
 */
export const JUDGED: Readonly<Record<string, Judged>> = {
  // An import from elsewhere: of 2023, three years older than the account, its document says no chat in which it was born.
  '3059db67': { owner: 'ada', counts: 'import', outcome: null, asks: 0, answers: 0 },
  '7a39cdc9': { owner: 'ada', counts: 'counted', outcome: 'done', asks: 1, answers: 1, unknown: 1 },
  // A complete answer, rated down; its thinking is in the total alone.
  '9bd297b2': {
    owner: 'ada',
    counts: 'counted',
    outcome: 'partly',
    asks: 1,
    answers: 1,
    tokens: [10, 31],
  },
  // Two calls: the names of the sum count.
  b9089712: {
    owner: 'ada',
    counts: 'counted',
    outcome: 'done',
    asks: 1,
    answers: 1,
    tokens: [91, 60],
  },
  '9545e788': {
    owner: 'ada',
    counts: 'counted',
    outcome: 'done',
    asks: 1,
    answers: 1,
    tokens: [10, 30],
  },
  // An error instead of an answer.
  '44b01687': { owner: 'ada', counts: 'failed', outcome: 'no', asks: 1, answers: 1, unknown: 1 },
  // A single letter was asked.
  c19e5b4b: {
    owner: 'ada',
    counts: 'small_talk',
    outcome: 'done',
    asks: 1,
    answers: 1,
    unknown: 1,
  },
  '599fc04a': {
    owner: 'ada',
    counts: 'small_talk',
    outcome: 'done',
    asks: 1,
    answers: 1,
    unknown: 1,
  },
  // An answer without a word.
  '1260060d': { owner: 'ada', counts: 'failed', outcome: 'no', asks: 1, answers: 1, unknown: 1 },
  // The fullest copy of a chat that is gone stands for it; its fork has nothing of its own.
  a09b5ee7: {
    owner: 'ada',
    counts: 'counted',
    outcome: 'done',
    asks: 2,
    answers: 3,
    tokens: [230, 88],
    whole: 2,
  },
  '82e9590e': { owner: 'ada', counts: 'copy', outcome: null, asks: 0, answers: 0 },
  // A greeting.
  a3e25a95: {
    owner: 'cyd',
    counts: 'small_talk',
    outcome: 'done',
    asks: 1,
    answers: 1,
    tokens: [11, 31],
  },
  // Two write in it, the other one's account is gone; it counts once, for its owner.
  '8e98a6ac': {
    owner: 'ada',
    counts: 'counted',
    outcome: 'done',
    asks: 2,
    answers: 2,
    tokens: [72, 61],
  },
  // The second question of each is the server's: nobody asked, and the tokens of its answer count.
  '5b6fb57d': {
    owner: 'ada',
    counts: 'counted',
    outcome: 'done',
    asks: 1,
    answers: 2,
    tokens: [431, 117],
  },
  '967e73ef': {
    owner: 'ada',
    counts: 'counted',
    outcome: 'done',
    asks: 1,
    answers: 2,
    tokens: [230, 89],
  },
  // A sub-agent, a timer, a note.
  '5b57f4ec': {
    owner: 'ada',
    counts: 'internal',
    outcome: null,
    asks: 0,
    answers: 1,
    tokens: [120, 36],
  },
  '8f36c983': { owner: 'ada', counts: 'internal', outcome: null, asks: 0, answers: 0 },
  '35c44a38': { owner: 'ada', counts: 'internal', outcome: null, asks: 0, answers: 0 },
  affda12c: {
    owner: 'ada',
    counts: 'automation',
    outcome: null,
    asks: 0,
    answers: 1,
    tokens: [9, 29],
  },
  e563002c: {
    owner: 'dan',
    counts: 'counted',
    outcome: 'done',
    asks: 1,
    answers: 1,
    tokens: [15, 35],
  },
};

/**
 * Where the program reads the words of an ask otherwise, and says so here: "Hello from cyd" got a draft of a letter, and is a
 * greeting to whoever reads it (the judgement is right); "Please do it" asks for nothing that can be read, and so nothing that
 * somebody would have had to do (either is defensible).
 */
export const READ_OTHERWISE: Readonly<Record<string, string>> = {
  a3e25a95: 'counted',
  '5b6fb57d': 'small_talk',
  '967e73ef': 'small_talk',
};

export interface Judged {
  readonly owner: string;
  readonly counts: string;
  readonly outcome: string | null;
  readonly asks: number;
  readonly answers: number;
  readonly unknown?: number;
  readonly tokens?: readonly [input: number, output: number];
  readonly whole?: number;
}
