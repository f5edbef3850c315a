import type { CogniforceRepositories } from './domain.ts';

export { type Amounts, MEASURES, type Measure } from './book/cells.ts';
export { type DivisionName, isOfWeeks } from './book/divisions.ts';
export type { PersonSums } from './repositories/aggregates.ts';
export type { CalibrationSummary } from './repositories/calibration.ts';
export type { UnreadableCount } from './repositories/facts.ts';
export type { Billable } from './repositories/usage.ts';
export type { BookAdoption } from './tables/book-adoption.ts';
export type { BookBlock } from './tables/book-block.ts';
export type { BookClass } from './tables/book-class.ts';
export type { BookPeriod } from './tables/book-period.ts';
export type { GroupLabel } from './tables/group-label.ts';

/** The newest run that completed; null: there is none. */
export type LastRun = Awaited<ReturnType<CogniforceRepositories['runs']['last']>>;

/** Rows about single people: opened only where they have agreed to that. */
export type Persons = Pick<CogniforceRepositories['aggregates'], 'byPerson'>;

type Of<
  Name extends keyof CogniforceRepositories,
  Part extends keyof CogniforceRepositories[Name],
> = Readonly<Record<Name, Pick<CogniforceRepositories[Name], Part>>>;

/** What answers are made of: the closed book, and what is known besides that is about nobody. Rows of persons are not in it. */
export type Published = Of<'adoption', 'rows'> &
  Of<'book', 'blocks' | 'periods' | 'classesOf' | 'version'> &
  Of<'runs', 'last'> &
  Of<'calibration', 'methods' | 'summaries'> &
  Of<'allowance', 'inForce'> &
  Of<'groups', 'labels'> &
  Of<'spending', 'daily'> &
  Of<'loggedCalls', 'since'> &
  Of<'otherCosts', 'list'> &
  Of<'invoices', 'list'> &
  Of<'annotations', 'list'> &
  Of<'facts', 'unreadable'>;
