/** What may be shown, so that no arithmetic over all that is shown tells about fewer than k people. Pure. */

export { type AdoptionPeriods, adoptionPeriods, lastWeeks } from './adoption-periods.ts';
export { measuresOfBlock, type Related } from './block-measures.ts';
export { mayClose, type OpenMeasure } from './blocks.ts';
export {
  type ClassOptions,
  type NamedClass,
  naming,
  type PeriodCells,
  type Table,
} from './classes.ts';
export type { Column } from './column.ts';
export { Ledger, type LedgerOptions } from './ledger.ts';
export { cohortsOf, type Share, type Stair, shareOfCohort, stairsOf } from './people.ts';
export {
  type BlockDays,
  type BookMonth,
  bookMonths,
  type Period,
  type PeriodDays,
  type Periods,
  periodsOf,
  WEEKS_FROM,
} from './periods.ts';
export { atLeast, atMost, grownBy, roughly, rounded, twoDigits } from './rounding.ts';
export { holdsEnough, SMALLEST_GROUP } from './rule.ts';
export { sumsByPerson } from './sums.ts';
