import { CogniforceError } from '../../kernel/errors.ts';
import { countRows } from '../dialects/count-rows.ts';
import type { Lock, UntypedKysely } from '../dialects/engine.ts';
import { type DataLoss, dataLoss, lossText, rowsText } from './data-loss.ts';
import type { FreshTables } from './fresh-tables.ts';
import type { AtStake } from './losses.ts';
import { type Standing, standingText } from './revision-failure.ts';

/** Looks at the rows before something happens to them. */
export interface Guard {
  /** Told of every table that is made, renamed or dropped. */
  readonly fresh: FreshTables;
  /** Errors: DATA_LOSS, unless it is allowed or noted, naming what would go and how many rows hold it. */
  refuse(losses: readonly AtStake[]): Promise<void>;
  /** Errors: MIGRATION_INVALID naming the column that some rows would have no value in. */
  demand(demands: readonly AtStake[]): Promise<void>;
  /** Tells of locks that last, where there are rows: one sentence for a table and a lock. */
  warn(locks: readonly Lock[]): Promise<void>;
}

/** What is done about losses. */
export interface LossOptions {
  readonly allowDataLoss: boolean;
  /** Losses are noted, and the way goes on to find them all: whoever asks for it refuses in the end. */
  readonly notesLosses: boolean;
  /** Those that were noted. */
  readonly losses: DataLoss[];
  /** Tables whose rows are no loss. */
  readonly fresh: FreshTables;
  readonly onWarning: (warning: string) => void;
}

/** Whose rows are looked at, and what is allowed. */
export interface GuardParts extends Standing, LossOptions {
  readonly db: UntypedKysely;
  readonly revision: string;
}

/** The guard of one revision. */
export function guard(parts: GuardParts): Guard {
  const { db, revision, allowDataLoss, notesLosses, losses, fresh, onWarning } = parts;
  const standing = standingText(parts);
  return {
    fresh,
    async refuse(stakes) {
      const found = await lossesAmong(stakes, parts);
      if (allowDataLoss) {
        for (const loss of found) onWarning(`${revision} ${lossText(loss)}.`);
        return;
      }
      losses.push(...found);
      // What is not in a transaction cannot be taken back when all are known.
      const mayGoOn = notesLosses && parts.transactional;
      if (found.length > 0 && !mayGoOn) throw dataLoss(losses, parts);
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

async function lossesAmong(
  stakes: readonly AtStake[],
  { db, revision, fresh }: GuardParts,
): Promise<readonly DataLoss[]> {
  const found: DataLoss[] = [];
  for (const { table, where, what, isMisfit = false } of stakes) {
    if (fresh.has(table)) continue;
    const rows = await countRows(db, table, where);
    if (rows > 0) found.push({ revision, what, rows, isMisfit });
  }
  return found;
}
