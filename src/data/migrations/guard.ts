import { CogniforceError } from '../../kernel/errors.ts';
import { countRows } from '../count-rows.ts';
import type { Lock, UntypedKysely } from '../dialects/engine.ts';
import type { AtStake } from './losses.ts';
import { type Standing, standingText } from './revision-failure.ts';

/** Looks at the rows before something happens to them. */
export interface Guard {
  /** Errors: DATA_LOSS, unless it is allowed, naming what would go and how many rows hold it. */
  refuse(losses: readonly AtStake[]): Promise<void>;
  /** Errors: MIGRATION_INVALID naming the column that some rows would have no value in. */
  demand(demands: readonly AtStake[]): Promise<void>;
  /** Tells of locks that last, where there are rows: one sentence for a table and a lock. */
  warn(locks: readonly Lock[]): Promise<void>;
}

/** Whose rows are looked at, and what is allowed. */
export interface GuardParts extends Standing {
  readonly db: UntypedKysely;
  readonly revision: string;
  readonly allowDataLoss: boolean;
  readonly onWarning: (warning: string) => void;
}

/** The guard of one revision. */
export function guard(parts: GuardParts): Guard {
  const { db, revision, allowDataLoss, onWarning } = parts;
  const standing = standingText(parts);
  return {
    async refuse(losses) {
      for (const loss of losses) {
        const rows = await countRows(db, loss.table, loss.where);
        if (rows === 0) continue;
        const text = `${revision} ${loss.what}, which ${rowsText(rows)} ${rows === 1 ? 'holds' : 'hold'}`;
        if (!allowDataLoss)
          throw tooMuch(`${text}. ${standing}`, { revision, what: loss.what, rows });
        onWarning(`${text}.`);
      }
    },
    async demand(demands) {
      for (const demand of demands) {
        const rows = await countRows(db, demand.table, demand.where);
        if (rows === 0) continue;
        const text = `${revision} ${demand.what}, and ${rowsText(rows)} would have no value there: give it a default, or say in the revision what to fill it with. ${standing}`;
        throw new CogniforceError('MIGRATION_INVALID', text, { revision, rows });
      }
    },
    async warn(locks) {
      // One sentence for a table and a lock: a change of many columns is one wait.
      const kinds = Map.groupBy(locks, ({ table, name }) => `${table} ${name}`).values();
      for (const [first, ...others] of kinds) {
        if (first === undefined) continue;
        const { table, name, letsRead } = first;
        const rows = await countRows(db, table);
        if (rows === 0) continue;
        const whys = [first, ...others].map(({ why }) => why).join(', ');
        const kept = letsRead ? 'writes wait' : 'reads and writes wait';
        onWarning(`${revision} ${whys}: ${rowsText(rows)} of ${table} under ${name}, ${kept}.`);
      }
    },
  };
}

function tooMuch(text: string, details: Readonly<Record<string, unknown>>): CogniforceError {
  return new CogniforceError('DATA_LOSS', text, details);
}

function rowsText(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
