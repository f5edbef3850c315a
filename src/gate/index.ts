/** What may be shown, so that no arithmetic over all that is shown tells about fewer than k people. Pure. */

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
export { type Band, mergedBands, mergedCohorts, shareOfCohort } from './people.ts';
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
export { atLeast, roughly, rounded, twoDigits } from './rounding.ts';
export { holdsEnough, SMALLEST_GROUP } from './rule.ts';
export { sumsByPerson } from './sums.ts';
