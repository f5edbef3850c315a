import type { Measure } from '../../domains/cogniforce/index.ts';
import type { Related } from '../../gate/index.ts';

/** Measures that tell of the amounts of another one at a rate that the method, or a setting, gives away: said if they pass the test beside it. */
export const RELATED: readonly (Related & { readonly measure: Measure; readonly of: Measure })[] = [
  ...(['meanBaseline', 'sharedDeviation', 'variance'] as const).map((measure) => ({
    measure,
    of: 'conservativeBaseline' as const,
  })),
  ...(['chat5', 'chat10', 'chat20', 'chat30'] as const).map((measure) => ({
    measure,
    of: 'chat' as const,
    byPerson: true,
  })),
  { measure: 'estimated', of: 'conversations' },
];

/** Said of classes alone: what becomes of tasks is a class, and a sum over all of them would be no figure. */
export const OF_CLASSES: ReadonlySet<Measure> = new Set([
  'fullBaseline',
  'fullMean',
  'fullVariance',
]);

/** The cost by the list, which tells of tokens: what is priced is said with it. */
export const OF_LIST = ['listUsd', 'pricedAnswers'] as const satisfies readonly Measure[];

/** Said only beside what they tell of. */
export const TELLS_OF_OTHERS: ReadonlySet<Measure> = new Set([
  ...RELATED.map(({ measure }) => measure),
  ...OF_CLASSES,
  ...OF_LIST,
]);
