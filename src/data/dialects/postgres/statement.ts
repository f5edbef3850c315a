import type pg from 'pg';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { PostgresAddress } from '../../address.ts';
import { type Deadline, tooSlow } from '../../deadline.ts';
import { isEndedByLimit, toError } from './errors.ts';
import { driver } from './pg.ts';
import { settingText } from './transaction-rules.ts';

/** A statement, and what it goes with. */
interface Statement {
  readonly sql: string;
  readonly values: unknown[];
  /** Begins a transaction of its own; null: one goes on, or none is wanted. */
  readonly begin: string | null;
  /** When the server is to end it; null: as the transaction has it. */
  readonly until: Deadline | null;
}

/** The server's answer to a statement. Errors: QUESTION_TOO_SLOW where its time is over before it begins; the driver's. */
export async function send(
  client: pg.PoolClient,
  { sql, values, begin, until }: Statement,
): Promise<pg.QueryResult> {
  if (until !== null) keepTo(client, until);
  return begin === null ? client.query(sql, values) : inItsOwn(client, begin, sql, values);
}

/**
 * Lets the server itself end the next statement of a transaction at the deadline; outside of one it does nothing. Sent with
 * that statement: where it fails, that one does too.
 *
 * Errors  QUESTION_TOO_SLOW where it is over already.
 */
function keepTo(client: pg.PoolClient, until: Deadline): void {
  if (until.leftMs() === 0) throw tooSlow(until);
  const ms = String(Math.max(1, Math.ceil(until.leftMs())));
  client.query(settingText({ statement_timeout: ms }, 'transaction')).catch(() => {});
}

/** One statement in a transaction of its own, sent in one go: the server is never waited for in between. */
async function inItsOwn(
  client: pg.PoolClient,
  begin: string,
  sql: string,
  values: unknown[],
): Promise<pg.QueryResult> {
  const sent = [client.query(begin), client.query(sql, values), client.query('commit')] as const;
  try {
    const [, result] = await Promise.all(sent);
    return result;
  } catch (error) {
    // The end is still on its way, and whoever has the connection next must not meet it. One that is lost answers no more.
    if (isStillUsable(error)) await Promise.allSettled(sent);
    throw error;
  }
}

/** Our own and the server's refusals leave a connection as it was, unless they end it; after anything else nobody knows. */
export function isStillUsable(error: unknown): boolean {
  if (error instanceof CogniforceError) return true;
  return error instanceof driver().DatabaseError && !/^(?:57P|08)/.test(error.code ?? '');
}

/** What failed, in our words: of a statement that the server ended at the deadline, that it was too slow. */
export function failureOf(
  error: unknown,
  { address, sql, until }: Pick<Statement, 'sql' | 'until'> & { readonly address: PostgresAddress },
): CogniforceError {
  return until !== null && isEndedByLimit(error) ? tooSlow(until) : toError(error, address, sql);
}
