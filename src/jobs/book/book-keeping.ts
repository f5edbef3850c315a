import type { CellOf, CogniforceRepositories } from '../../domains/cogniforce/index.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Day } from '../../kernel/days.ts';

/** What the book is kept with. */
export interface BookKeeping {
  readonly repositories: Pick<
    CogniforceRepositories,
    'adoption' | 'aggregates' | 'book' | 'groups' | 'journal'
  >;
  /** People that whatever is said has to tell of; 1: everybody agreed to be named. */
  readonly k: number;
  /** IANA name of the zone that days are cut in. */
  readonly zone: string;
  readonly clock: Clock;
  /** Accounts of the source, which nobody has to hide; null: not known. */
  readonly accounts: () => Promise<number | null>;
  /** The day on which each account was made, by hash of its person; null: not known. Default: nobody knows. */
  readonly accountDays?: () => Promise<ReadonlyMap<string, Day> | null>;
  /** US dollars for a million tokens of a model by the list; null: it has no price. */
  readonly priceOf: (of: CellOf) => { readonly input: number; readonly output: number } | null;
}
