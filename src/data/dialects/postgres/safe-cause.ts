import type pg from 'pg';
import { driver } from './pg.ts';
import { valueReason } from './value-reasons.ts';

/**
 * A server's failure without what may be in it of a row, a user or a statement's values.
 *
 * `detail`, `where`, `hint` and `internalQuery` are gone; `message` stays for the kinds of failure whose texts hold
 * names of the schema alone.
 */
export class PostgresFailure extends Error {
  override readonly name = 'PostgresFailure';
  /** SQLSTATE, or the system's code; null where there is none. */
  readonly code: string | null;
  readonly table: string | null;
  readonly column: string | null;
  readonly constraint: string | null;

  constructor(message: string, facts: Partial<pg.DatabaseError>) {
    super(message);
    this.code = facts.code ?? null;
    this.table = facts.table ?? null;
    this.column = facts.column ?? null;
    this.constraint = facts.constraint ?? null;
  }
}

/** SQLSTATE classes whose messages name tables, columns, rules and functions, never a value or a person. */
const NAMES_ONLY = /^(?:0A|23|25|3D|3F|40|42|53|55|57|58)/;

/** The failure as it may be kept and logged. */
export function safeCause(error: unknown): PostgresFailure {
  const failure = new PostgresFailure(safeMessage(error), error as Partial<pg.DatabaseError>);
  if (!(error instanceof Error)) return failure;
  // The way to the failure is of use; its first lines are the message again.
  const way = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  failure.stack = [`${failure.name}: ${failure.message}`, ...way].join('\n');
  return failure;
}

function safeMessage(error: unknown): string {
  if (!(error instanceof driver().DatabaseError)) {
    return error instanceof Error ? error.message : 'unknown failure';
  }
  const code = error.code ?? '';
  if (NAMES_ONLY.test(code)) return error.message;
  return valueReason(code, error.message) ?? `SQLSTATE ${code || 'unknown'}`;
}
