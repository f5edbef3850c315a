import type { PostgresAddress } from '../../address.ts';
import type { ConnectionOptions } from '../engine.ts';
import { driver } from './pg.ts';

/** What holds in each transaction, and for nobody after it. */
export interface TransactionRules {
  readonly readOnly: boolean;
  /** Server settings by name. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What of a connection's options decides them. */
type RuledBy = Pick<ConnectionOptions, 'readOnly'> &
  Partial<Pick<ConnectionOptions, 'statementTimeoutMs'>>;

/** What a transaction may ask for besides. */
export interface TransactionWishes {
  readonly isolationLevel?: string | undefined;
  readonly accessMode?: string | undefined;
}

/**
 * What every transaction on this address is to hold to.
 *
 * Nothing is set for a session: a pooler hands the session that we leave to the next client, which may be the very
 * program whose database we only read. At connecting it could not be said either, since poolers refuse what they do not
 * know there, or drop it.
 */
export function rulesOf(
  { schema, settings }: PostgresAddress,
  { readOnly, statementTimeoutMs }: RuledBy,
): TransactionRules {
  return {
    readOnly,
    settings: {
      ...settings,
      // Instants are read and cut into days as UTC.
      TimeZone: 'UTC',
      // The role or the database may have a limit of its own.
      ...(statementTimeoutMs === undefined
        ? {}
        : { statement_timeout: String(statementTimeoutMs) }),
      ...(schema === undefined ? {} : { search_path: driver().escapeIdentifier(schema) }),
    },
  };
}

/** The message that begins a transaction under these rules: where it fails, nothing after it is carried out. */
export function beginText(
  { readOnly, settings }: TransactionRules,
  { isolationLevel, accessMode }: TransactionWishes = {},
): string {
  const level = isolationLevel === undefined ? [] : [`isolation level ${isolationLevel}`];
  const access = readOnly ? 'read only' : accessMode;
  const begin = ['start transaction', ...level, ...(access === undefined ? [] : [access])];
  return `${begin.join(' ')}; ${settingText(settings, 'transaction')}`;
}

/** The statement that sets them. */
export function settingText(
  settings: TransactionRules['settings'],
  span: 'transaction' | 'session',
): string {
  const calls = Object.entries(settings).map(
    ([name, value]) =>
      `set_config(${driver().escapeLiteral(name)}, ${driver().escapeLiteral(value)}, ${span === 'transaction'})`,
  );
  return `select ${calls.join(', ')}`;
}
