import { sql } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import type { Lock, UntypedKysely } from '../dialects/engine.ts';
import type { AtStake } from './losses.ts';

/** Looks at the rows before something happens to them. */
export interface Guard {
  /** Errors: DATA_LOSS, unless it is allowed, naming what would go and how many rows hold it. */
  refuse(losses: readonly AtStake[]): Promise<void>;
  /** Errors: MIGRATION_INVALID naming the column that some rows would have no value in. */
  demand(demands: readonly AtStake[]): Promise<void>;
  /** Tells of locks that last, where there are rows: one sentence for a table and a lock. */
  warn(locks: readonly Lock[]): Promise<void>;
}

export interface GuardParts {
  readonly db: UntypedKysely;
  readonly revision: string;
  readonly allowDataLoss: boolean;
  readonly onWarning: (warning: string) => void;
}

/** The guard of one revision. */
export function guard({ db, revision, allowDataLoss, onWarning }: GuardParts): Guard {
  return {
    async refuse(losses) {
      for (const loss of losses) {
        const rows = await count(db, loss);
        if (rows === 0) continue;
        const text = `${revision} ${loss.what}, which ${rowsText(rows)} ${rows === 1 ? 'holds' : 'hold'}`;
        if (!allowDataLoss) throw tooMuch(text, { revision, what: loss.what, rows });
        onWarning(`${text}.`);
      }
    },
    async demand(demands) {
      for (const demand of demands) {
        const rows = await count(db, demand);
        if (rows === 0) continue;
        const text = `${revision} ${demand.what}, and ${rowsText(rows)} would have no value there: give it a default, or say in the revision what to fill it with. Nothing was changed.`;
        throw new CogniforceError('MIGRATION_INVALID', text, { revision, rows });
      }
    },
    async warn(locks) {
      // One sentence for a table and a lock: a change of many columns is one wait.
      const kinds = Map.groupBy(locks, ({ table, name }) => `${table} ${name}`).values();
      for (const [first, ...others] of kinds) {
        if (first === undefined) continue;
        const { table, name } = first;
        const rows = await count(db, { table, where: null });
        if (rows === 0) continue;
        const whys = [first, ...others].map(({ why }) => why).join(', ');
        const kept = name === 'SHARE' ? 'writes wait' : 'reads and writes wait';
        onWarning(`${revision} ${whys}: ${rowsText(rows)} of ${table} under ${name}, ${kept}.`);
      }
    },
  };
}

function tooMuch(text: string, details: Readonly<Record<string, unknown>>): CogniforceError {
  return new CogniforceError('DATA_LOSS', `${text}. Nothing was changed.`, details);
}

async function count(
  db: UntypedKysely,
  { table, where }: Pick<AtStake, 'table' | 'where'>,
): Promise<number> {
  const condition = where === null ? sql`` : sql` where ${where}`;
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.id(table)}${condition}
  `.execute(db);
  return rows[0]?.n ?? 0;
}

function rowsText(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
