import { analyse } from '../src/analysis/index.ts';
import {
  type Allowance,
  type AllowanceLabel,
  fitAllowance,
  priorAllowance,
} from '../src/calibration/allowance.ts';
import type { Conversation } from '../src/kernel/conversation.ts';
import { ANSWER_MINUTES } from '../src/kernel/question.ts';
import { quantile, savingOfTotal, seededRandom } from '../src/kernel/statistics.ts';
import { codingConversations } from '../training/estimation/data.ts';
import { OPTIONS } from './analysis-options.ts';
import { between, type Measure, print, reported, skipped } from './measure.ts';

const MINUTE = 60_000;
/** The next task of a person who was away for longer began for another reason. */
const LONGEST_TASK = 60;
/** Of fewer turns a person's mean is chance. */
const TURNS_OF_A_MEAN = 5;

const RUNS = 20_000;
const SEED = 20_261_130;

/** Minutes of a task that its chat does not show, by its turns. */
interface Task {
  readonly person: string;
  readonly beside: number;
  readonly turns: number;
}

function measured(): Measure[] {
  const stored = codingConversations();
  if (stored === null) {
    const reason =
      'data/conversations/realhumaneval.json is not on this machine, set COGNIFORCE_SHARED';
    return [skipped('beside-chat-pooled', reason)];
  }
  const tasks = tasksOf(stored);
  const on = `${tasks.length} tasks of RealHumanEval, until the same person's next task began`;
  const people = [...Map.groupBy(tasks, ({ person }) => person).values()];
  const means = people
    .filter((own) => sum(own, ({ turns }) => turns) >= TURNS_OF_A_MEAN)
    .map(perTurn);
  const mean = means.reduce((total, each) => total + each, 0) / means.length;
  const squares = means.reduce((total, each) => total + (each - mean) ** 2, 0);
  const ofPeople = `${means.length} people with ${TURNS_OF_A_MEAN} turns or more`;
  return [
    reported('beside-chat-pooled', perTurn(tasks), 'minutes a turn', on),
    reported('beside-chat-median', quantile(tasks.map(eachOf), 0.5), 'minutes a turn', on),
    reported('beside-chat-people-mean', mean, 'minutes a turn', ofPeople),
    reported(
      'beside-chat-people-sd',
      Math.sqrt(squares / (means.length - 1)),
      'minutes a turn',
      ofPeople,
    ),
  ];
}

function tasksOf(conversations: readonly Conversation[]): Task[] {
  const facts = conversations.map((each) => analyse(each, OPTIONS));
  return [...Map.groupBy(facts, ({ personId }) => personId).values()].flatMap((own) => {
    const ordered = own.toSorted((a, b) => (a.firstMessageAt ?? 0) - (b.firstMessageAt ?? 0));
    return ordered.flatMap((each, at): Task[] => {
      const next = ordered[at + 1]?.firstMessageAt ?? null;
      if (next === null || each.firstMessageAt === null) return [];
      const minutes = (next - each.firstMessageAt) / MINUTE;
      if (minutes <= 0 || minutes > LONGEST_TASK) return [];
      const turns = sum(each.episodes, (episode) => episode.turns.length);
      const withAi = sum(each.episodes, ({ withAiMinutes }) => withAiMinutes);
      const beside = minutes - (withAi - turns * OPTIONS.offChatMinutes);
      return [{ person: each.personId, beside, turns }];
    });
  });
}

function eachOf({ beside, turns }: Task): number {
  return beside / turns;
}

function perTurn(tasks: readonly Task[]): number {
  return sum(tasks, ({ beside }) => beside) / sum(tasks, ({ turns }) => turns);
}

const LEVELS = { uncalibrated: 0.7, provisional: 0.35, calibrated: 0.2 } as const;
/** The allowance as a share of the time without AI: about that of the demonstration, and of RealHumanEval. */
const SHARES = [0.3, 0.6];
const BASELINE = 1_000;

/** Of totals of many tasks whose level and whose allowance are wrong by their own errors: how many lie within the range. */
function covered(): Measure[] {
  return Object.entries(LEVELS).flatMap(([state, t]) =>
    SHARES.flatMap((share) => {
      const allowance = priorAllowance(share * BASELINE);
      const on = `${RUNS} draws, ${state}, allowance ${share} of the time without AI`;
      const exact = coverageOf(t, allowance, 0);
      return [
        between(
          `coverage-${state}-${share}`,
          coverageOf(t, allowance, allowance.sd),
          [0.78, 0.82],
          on,
          'ratio',
        ),
        reported(`coverage-as-if-exact-${state}-${share}`, exact, 'ratio', on),
      ];
    }),
  );
}

/** How many draws lie within the 80 % range that takes the time with AI to err by `withAiDeviation`. */
function coverageOf(t: number, { minutes, sd }: Allowance, withAiDeviation: number): number {
  const { low, high } = savingOfTotal(
    {
      ...{ conservativeBaseline: BASELINE / 2, meanBaseline: BASELINE, variance: 0 },
      ...{ withAi: minutes, withAiDeviation },
    },
    t,
  );
  const normal = normalsOf(SEED);
  let within = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const saved = BASELINE * Math.exp(t * normal()) - Math.max(0, minutes + sd * normal());
    if (saved >= low && saved <= high) within += 1;
  }
  return within / RUNS;
}

/** The allowance after answers of people whose mean is another one than what is set, and how often the truth is in its range. */
function answered(): Measure[] {
  const runs = 500;
  return [5, 10, 30, 100].flatMap((count) => {
    const random = seededRandom(SEED + count);
    const fits = Array.from({ length: runs }, () => fitAllowance(2, answersOf(count, random)));
    const truth = 4;
    const within = fits.filter(({ minutes, sd }) => Math.abs(minutes - truth) <= 1.2816 * sd);
    const on = `${runs} times ${count} answers, set 2, true 4 minutes a turn, rounded as offered`;
    return [
      reported(
        `answered-${count}`,
        quantile(
          fits.map(({ minutes }) => minutes),
          0.5,
        ),
        'minutes a turn',
        on,
      ),
      reported(
        `answered-${count}-sd`,
        quantile(
          fits.map(({ sd }) => sd),
          0.5,
        ),
        'minutes a turn',
        on,
      ),
      reported(`answered-${count}-within-80`, within.length / runs, 'ratio', on),
    ];
  });
}

function answersOf(count: number, random: () => number): AllowanceLabel[] {
  return Array.from({ length: count }, (_, at) => {
    const turns = 1 + Math.floor(4 * random());
    const chat = 1 + 9 * random();
    const minutes = chat + turns * 8 * random();
    const nearest = ANSWER_MINUTES.reduce<number>(
      (best, each) => (Math.abs(each - minutes) < Math.abs(best - minutes) ? each : best),
      0,
    );
    return {
      ...{ id: `a-${at}`, task: `t-${at}`, person: `p-${at}`, answeredAt: '2026-01-01' },
      ...{ withAi: nearest, chat, turns, seenEstimate: false },
    };
  });
}

/** Draws of the standard normal distribution (Box and Muller). */
function normalsOf(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/**
 * What is known of the minutes that people work beside the chat, whether the range holds the truth when they are wrong by
 * their own error, and what answers make of them: npm run -s bench:allowance -- --json
 *
 * Prints one object a line. Ends with 0 whatever the values are.
 */
print([...measured(), ...covered(), ...answered()], process.argv.includes('--json'));
