import type {
  Cell,
  CellOf,
  DivisionName,
  Measure,
  MonthlyDivision,
  WeeklyDivision,
} from '../../domains/cogniforce/index.ts';
import type { Table } from '../../gate/index.ts';
import { MAIN } from './open-block.ts';

/** Whose and of which day a cell is, as far as that is published. */
export interface Placed {
  readonly of: CellOf;
  readonly amounts: Cell['amounts'];
  /** Every group that the person was in on the day. */
  readonly groups: readonly string[];
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
}

/** One way in which a period is divided. */
export interface Division<Name extends DivisionName = DivisionName> {
  readonly name: Name;
  /** Classes that a cell belongs to: each of one name or more. */
  readonly classesOf: (cell: Placed) => readonly (readonly string[])[];
  /** Measures that a class is named for. */
  readonly main: readonly Measure[];
  /** Measures that are said of it besides, each where enough people have it. */
  readonly further: readonly Measure[];
}

const USE = [
  ...(['conversations', 'messages', 'tasks', 'turns'] as const),
  ...(['answers', 'inputTokens', 'outputTokens', 'totalTokens'] as const),
  ...(['billedUsd', 'billedAnswers', 'listUsd', 'pricedAnswers', 'unknownAnswers'] as const),
] as const;

const QUALITY = [
  ...(['calls', 'errors', 'regenerations', 'ratingsUp', 'ratingsDown'] as const),
  ...(['firstTokenAnswers', 'firstTokenMs', 'timedTokens', 'timedMs'] as const),
] as const;

const TIME = ['conversations', 'tasks', 'turns'] as const;

const ofOne = (name: string | undefined) => (name === undefined ? [] : [[name]]);
const modelOf = ({ model, baseModel }: CellOf) => baseModel ?? model;

/** What each week is divided by, or each month where there are no weeks. */
export const WEEKLY: readonly Division<WeeklyDivision>[] = [
  {
    name: 'group',
    classesOf: ({ groups }) => groups.map((group) => [group]),
    main: MAIN,
    further: USE,
  },
  {
    name: 'model',
    classesOf: ({ of }) => ofOne(modelOf(of)),
    main: MAIN,
    further: [...USE, ...QUALITY],
  },
  {
    name: 'assistant',
    classesOf: ({ of }) => (of.baseModel === undefined ? [] : ofOne(of.model)),
    main: MAIN,
    further: [...USE, ...QUALITY],
  },
  { name: 'kind', classesOf: ({ of }) => ofOne(of.kind), main: MAIN, further: TIME },
];

/** What each book month is divided by. */
export const MONTHLY: readonly Division<MonthlyDivision>[] = [
  {
    name: 'outcome',
    classesOf: ({ of }) => ofOne(of.outcome),
    main: MAIN,
    further: [...TIME, 'fullBaseline', 'fullMean', 'fullVariance'],
  },
  {
    name: 'status',
    classesOf: ({ of }) => ofOne(of.status),
    main: ['conversations'],
    further: ['messages'],
  },
  {
    name: 'method',
    classesOf: ({ of }) => ofOne(of.method),
    main: MAIN,
    further: ['tasks', 'meanBaseline'],
  },
  {
    name: 'priced',
    classesOf: ({ amounts }) =>
      amounts.answers === undefined ? [] : [[amounts.listUsd === undefined ? 'no' : 'yes']],
    main: ['answers'],
    further: ['totalTokens'],
  },
  {
    name: 'knowledge',
    classesOf: ({ of: { knowledge } }) => (knowledge === undefined ? [] : [[yesOrNo(knowledge)]]),
    main: MAIN,
    further: TIME,
  },
  {
    name: 'files',
    classesOf: ({ of: { files } }) => (files === undefined ? [] : [[yesOrNo(files)]]),
    main: MAIN,
    further: TIME,
  },
  {
    name: 'tool',
    classesOf: ({ of }) => (of.tools ?? []).map((tool) => [tool]),
    main: MAIN,
    further: TIME,
  },
  { name: 'source', classesOf: ({ of }) => ofOne(of.source), main: MAIN, further: USE },
];

/** Parts of the day: from as many contributors as there are weeks for, each weekday has its own. */
export const partsOfDay = (byWeekday: boolean): Division<MonthlyDivision> => ({
  name: byWeekday ? 'weekday_part' : 'part',
  classesOf: ({ of: { part }, weekday }) => {
    if (part === undefined) return [];
    return byWeekday ? [[String(weekday), String(part)]] : [[String(part)]];
  },
  main: MAIN,
  further: TIME,
});

/** Two divisions at once, after all others: what is named of these cannot take the name of a class from those. */
export const CROSSED: readonly Division<MonthlyDivision>[] = [
  {
    name: 'group_kind',
    classesOf: ({ groups, of: { kind } }) => groups.flatMap((group) => ofTwo(group, kind)),
    main: MAIN,
    further: ['tasks'],
  },
  {
    name: 'group_model',
    classesOf: ({ groups, of }) => groups.flatMap((group) => ofTwo(group, modelOf(of))),
    main: MAIN,
    further: ['tasks'],
  },
  {
    name: 'model_kind',
    classesOf: ({ of }) => ofTwo(modelOf(of), of.kind),
    main: MAIN,
    further: ['tasks'],
  },
];

const ofTwo = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined ? [] : [[one, other]];

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

/** By-hand minutes of small talk, and of what was not done, are zero by method: that tells of nobody. */
const ZERO = { kind: 'chit_chat', outcome: 'no' } as const;

/** A division as the gate takes it. */
export function tableOf({ name, classesOf }: Division, cells: readonly Placed[]): Table {
  const isZero = zeroIn(name);
  return {
    name,
    classes: cells.map((cell) => classesOf(cell).map((each) => JSON.stringify(each))),
    isZeroByRule: (of, measure) =>
      measure === 'conservativeBaseline' && isZero(JSON.parse(of) as string[]),
  };
}

function zeroIn(division: DivisionName): (names: readonly string[]) => boolean {
  if (division === 'kind') return ([kind]) => kind === ZERO.kind;
  if (division === 'outcome') return ([outcome]) => outcome === ZERO.outcome;
  if (division === 'group_kind' || division === 'model_kind') {
    return ([, kind]) => kind === ZERO.kind;
  }
  return () => false;
}
