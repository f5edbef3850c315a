import type { DatabaseAddress } from '../address.ts';

/** What the thread of renewals is told. */
export type RenewalRequest = Renewing | { readonly kind: 'stop'; readonly id: number };

/** A statement that is to be carried out every so often. */
export interface Renewing {
  readonly kind: 'begin';
  readonly id: number;
  readonly address: DatabaseAddress;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly everyMs: number;
}

/** What it says: the statement with this number changed no row. */
export interface RenewalLost {
  readonly lost: number;
}
