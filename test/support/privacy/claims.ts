import type { DayRange } from '../../../src/kernel/days.ts';
import type { Answer } from './crawl.ts';

/** What a figure sums up. */
export type Amount =
  | 'byHand'
  | 'withAi'
  | 'saved'
  | 'conversations'
  | 'messages'
  | 'answers'
  | 'input'
  | 'output'
  | 'total';

/** A number of an answer, with what it is said to be about. */
export interface Claim {
  readonly amount: Amount;
  readonly value: number;
  /** Days of whole blocks. */
  readonly days: DayRange;
  /** Absent: everything in them. Else a class of them, by division and name, which is rounded. */
  readonly of?: readonly [division: string, name: string];
}

type Fields = Readonly<Record<string, unknown>>;

/** The numbers of an answer that are sums of people: every other one follows from them, is a setting, or a count of people. */
export function claimsOf({ metric, reply }: Answer): Claim[] {
  return (READINGS[metric] ?? (() => []))(reply);
}

const READINGS: Readonly<Record<string, (reply: Fields) => Claim[]>> = {
  summary: (reply) => [
    ...over(reply.covers, {
      ...{ byHand: reply.baselineMinutes, withAi: reply.withAiMinutes },
      ...{ saved: fieldsOf(reply.saved).conservative },
      ...(isWhole(reply, 'totalChats') ? { conversations: reply.totalChats } : {}),
      ...(isWhole(reply, 'totalMessages') ? { messages: reply.totalMessages } : {}),
    }),
    ...reasonsOf(fieldsOf(reply.coverage)),
  ],
  'daily-trend': (reply) =>
    rowsOf(reply.data).flatMap(({ from, date, chats, messages, saved }) =>
      over(
        { from, to: date },
        { saved: fieldsOf(saved).conservative, conversations: chats, messages },
      ),
    ),
  value: (reply) =>
    rowsOf(reply.groups)
      .filter(({ namedIn }) => namedIn === reply.groupsPeriods)
      .flatMap(({ id, saved, tokens }) =>
        over(
          reply.groupsCover,
          { saved: fieldsOf(saved).conservative, ...answersOf(fieldsOf(tokens)) },
          ['group', nameOf(id)],
        ),
      ),
  groups: (reply) =>
    rowsOf(reply.groups)
      .filter(({ namedIn }) => namedIn === reply.periods)
      .flatMap(({ id, saved, withAiMinutes, conversations, tokens, before }) => {
        const of: Claim['of'] = ['group', nameOf(id)];
        const now = {
          ...{ saved: fieldsOf(saved).conservative, withAi: withAiMinutes, conversations },
          ...answersOf(fieldsOf(tokens)),
        };
        const { withAiMinutes: withAi, conversations: earlier } = fieldsOf(before);
        return [
          ...over(reply.covers, now, of),
          ...over(reply.coversBefore, { withAi, conversations: earlier }, of),
        ];
      }),
  'kinds-by-group': cellsOf,
  'models-by-group': cellsOf,
  'kinds-by-model': cellsOf,
  cost: (reply) => [
    ...(fieldsOf(reply.total).atLeast === true
      ? []
      : over(reply.covers, answersOf(fieldsOf(reply.total)))),
    ...rowsOf(reply.models)
      .filter(({ model, namedIn }) => model !== null && namedIn === reply.periods)
      .flatMap((row) =>
        over(
          reply.modelsCover,
          {
            ...answersOf(row),
            ...{ input: row.inputTokens, output: row.outputTokens, total: row.totalTokens },
          },
          ['model', nameOf(row.model)],
        ),
      ),
  ],
};

/** Cells of a month that are named in each of the months that the answer is of. */
function cellsOf(reply: Fields): Claim[] {
  return rowsOf(reply.cells)
    .filter(({ namedIn }) => namedIn === reply.periods)
    .flatMap(({ row, column, withAiMinutes }) =>
      over(reply.cellsCover, { withAi: withAiMinutes }, [
        String(reply.by),
        JSON.stringify([row, column]),
      ]),
    );
}

const nameOf = (id: unknown) => JSON.stringify([id]);
const answersOf = ({ answers, atLeast }: Fields) => (atLeast === true ? {} : { answers });

function reasonsOf({ covers, reasons }: Fields): Claim[] {
  return rowsOf(reasons).flatMap(({ status, reason, conversations }) =>
    over(covers, { conversations }, ['status', nameOf(`${status} ${reason}`)]),
  );
}

function isWhole({ atLeast }: Fields, name: string): boolean {
  return !(atLeast as readonly string[]).includes(name);
}

function over(
  days: unknown,
  amounts: Readonly<Partial<Record<Amount, unknown>>>,
  of?: Claim['of'],
): Claim[] {
  if (days === null || days === undefined) return [];
  return Object.entries(amounts).flatMap(([amount, value]) =>
    typeof value === 'number'
      ? [
          {
            ...{ amount: amount as Amount, value, days: days as DayRange },
            ...(of === undefined ? {} : { of }),
          },
        ]
      : [],
  );
}

const fieldsOf = (value: unknown) => (value ?? {}) as Fields;
const rowsOf = (value: unknown) => (value ?? []) as readonly Fields[];
