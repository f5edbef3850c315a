import type { CellOf, CogniforceRepositories } from '../../domains/cogniforce/index.ts';
import type { Clock } from '../../kernel/clock.ts';

/** What the book is kept with. */
export interface BookKeeping {
  readonly repositories: Pick<CogniforceRepositories, 'aggregates' | 'book' | 'groups' | 'journal'>;
  /** People that whatever is said has to tell of; 1: everybody agreed to be named. */
  readonly k: number;
  /** IANA name of the zone that days are cut in. */
  readonly zone: string;
  readonly clock: Clock;
  /** Accounts of the source, which nobody has to hide; null: not known. */
  readonly accounts: () => Promise<number | null>;
  /** US dollars for a million tokens of a model by the list; null: it has no price. */
  readonly priceOf: (of: CellOf) => { readonly input: number; readonly output: number } | null;
}
