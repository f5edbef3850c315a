import type { TaskKind } from './texts/index.ts';

/** A group of the invented organisation, and what its people use the assistant for. */
export interface Group {
  readonly name: string;
  readonly description: string;
  readonly size: number;
  /** Weights. */
  readonly tasks: readonly (readonly [TaskKind, number])[];
  /** Hours by which its day is later than others'. */
  readonly later: number;
}

const everybody = [
  ['lookup', 7],
  ['edit', 6],
  ['translate', 6],
  ['summarise', 5],
  ['learn', 4],
  ['smallTalk', 1.2],
  ['trial', 1],
] as const satisfies Group['tasks'];

export const groups: readonly Group[] = [
  {
    name: 'Customer service',
    description: 'Answers customers by e-mail and telephone',
    size: 17,
    tasks: [...everybody, ['supportReply', 30], ['translate', 8], ['post', 1]],
    later: -0.5,
  },
  {
    name: 'Engineering',
    description: 'Shop, warehouse system and firmware',
    size: 14,
    tasks: [
      ...everybody,
      ['codeNew', 16],
      ['codeDebug', 18],
      ['sql', 7],
      ['plan', 3],
      ['minutes', 1],
    ],
    later: 0.8,
  },
  {
    name: 'Sales',
    description: 'Dealers and large customers',
    size: 12,
    tasks: [
      ...everybody,
      ['offer', 19],
      ['plan', 6],
      ['minutes', 4],
      ['spreadsheet', 3],
      ['post', 2],
    ],
    later: 0,
  },
  {
    name: 'Marketing',
    description: 'Newsletter, website, trade fairs',
    size: 10,
    tasks: [...everybody, ['post', 20], ['plan', 6], ['offer', 3], ['minutes', 3]],
    later: 0.4,
  },
  {
    name: 'Finance',
    description: 'Accounting and reporting',
    size: 7,
    tasks: [...everybody, ['spreadsheet', 13], ['sql', 6], ['minutes', 5], ['plan', 4]],
    later: -0.7,
  },
];
