import type { Kysely } from 'kysely';
import { type Calibration, type CalibrationState, methodOf } from '../../../calibration/fit.ts';
import type { CalibrationLabel } from '../../../calibration/labels.ts';
import { toJson } from '../../../data/index.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markAllDirty } from './dirty-days.ts';
import type { New } from './named.ts';

/** A fit with the number under which it is kept. */
export interface CalibrationInForce {
  readonly version: number;
  readonly calibration: Calibration;
}

/** What every answer says of the fit that made it. */
export interface CalibrationSummary {
  readonly method: string;
  readonly version: number;
  readonly state: CalibrationState;
  readonly labels: number;
  readonly medianError: number | null;
}

/** Answers of people, and the fits made of them. */
export function calibration(db: Kysely<CogniforceTables>) {
  return {
    /** Keeps an answer; the same one again changes nothing. */
    async addLabel(row: New<'label'>): Promise<void> {
      await db
        .insertInto('label')
        .values(row)
        .onConflict((on) => on.column('id').doNothing())
        .execute();
    },

    /**
     * Answers by method of estimating. An answer is about a task: it stands beside the newest estimate that each method has
     * made of just that task as it was when it was asked about, whichever of them was in force.
     */
    async labels(): Promise<Map<string, CalibrationLabel[]>> {
      const rows = await db
        .selectFrom('label')
        .leftJoin('estimate as asked', 'asked.id', 'label.estimate_id')
        .leftJoin('estimate as e', (join) =>
          join
            .onRef('e.conversation_id', '=', 'asked.conversation_id')
            .onRef('e.ordinal', '=', 'asked.ordinal')
            .onRef('e.source_fingerprint', '=', 'asked.source_fingerprint')
            .on('e.status', '=', 'estimated'),
        )
        .selectAll('label')
        .select(['e.method as by', 'e.model', 'e.p50'])
        .orderBy('label.id')
        .orderBy('e.created_at')
        .orderBy('e.id')
        .execute();
      const methods = new Map<string, Map<string, CalibrationLabel>>();
      for (const row of rows) {
        const method = row.by === null ? row.method : methodOf(row.by, row.model);
        const known = methods.get(method) ?? new Map<string, CalibrationLabel>();
        methods.set(method, known);
        known.set(row.id, {
          id: row.id,
          task: `${row.ordinal} ${row.conversation_id}`,
          person: row.user_id_hash,
          taskClass: row.task_class,
          rawP50: row.by === null ? row.raw_p50 : row.p50,
          minutes: row.minutes,
          seenEstimate: row.seen_estimate,
          answeredAt: row.answered_at,
        });
      }
      return new Map([...methods].map(([method, known]) => [method, [...known.values()]]));
    },

    /** The newest fit of each method that has one. */
    async inForce(): Promise<Map<string, CalibrationInForce>> {
      const rows = await db
        .selectFrom('calibration as c')
        .select(['c.method', 'c.version', 'c.parameters'])
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('calibration as newer')
                .select('newer.id')
                .whereRef('newer.method', '=', 'c.method')
                .whereRef('newer.version', '>', 'c.version'),
            ),
          ),
        )
        .orderBy('c.method')
        .execute();
      return new Map(
        rows.flatMap(({ method, version, parameters }) => {
          const fit = parameters as Calibration;
          return fit.format === 1 ? [[method, { version, calibration: fit }] as const] : [];
        }),
      );
    },

    /** Methods that were ever fitted. */
    async methods(): Promise<string[]> {
      const rows = await db
        .selectFrom('calibration')
        .select('method')
        .distinct()
        .orderBy('method')
        .execute();
      return rows.map(({ method }) => method);
    },

    /** Every fit of the methods, what answers say of it; oldest version first. */
    async summaries(methods: readonly string[]): Promise<CalibrationSummary[]> {
      if (methods.length === 0) return [];
      const rows = await db
        .selectFrom('calibration')
        .select(['method', 'version', 'state', 'labels', 'median_error as medianError'])
        .where('method', 'in', methods)
        .orderBy('method')
        .orderBy('version')
        .execute();
      return rows.map((row) => ({ ...row, state: row.state as CalibrationState }));
    },

    /**
     * Keeps a fit as the next version of its method, and makes every day dirty in the same transaction.
     *
     * Output  false, and nothing is written, where the newest version is this fit already (equal `fingerprint`).
     */
    async store(fit: Calibration, fingerprint: string, now: string): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const newest = await tx
          .selectFrom('calibration')
          .select(['version', 'fingerprint'])
          .where('method', '=', fit.method)
          .orderBy('version', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (newest?.fingerprint === fingerprint) return false;
        const version = (newest?.version ?? 0) + 1;
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('calibration')
          .values({
            id: derivedId('calibration', fit.method, String(version)),
            method: fit.method,
            version,
            fingerprint,
            state: fit.state,
            labels: fit.labels,
            zero_labels: fit.zeroLabels,
            parameters: toJson(fit),
            median_error: fit.medianError,
            loo_sd: fit.looSd,
            shared_sd: fit.sharedSd,
            created_at: now,
          })
          // Another process was quicker with this version: the next run looks again.
          .onConflict((on) => on.doNothing())
          .executeTakeFirst();
        if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
        await markAllDirty(tx);
        return true;
      });
    },
  };
}
