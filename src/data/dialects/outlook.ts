import type { CogniforceError } from '../../kernel/errors.ts';

/** What may change under a process that uses a database, found without writing. */
export interface Outlook {
  /** Another text: another database is in its place. Null: it is not told. */
  readonly identity: string | null;
  /** Why nothing can be written now, as far as that can be found out; null: nothing keeps from it. */
  readonly readOnly: CogniforceError | null;
}
