import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StoredAnnotation } from '../tables/annotation.ts';
import type { CogniforceTables } from '../tables/types.ts';
import type { Entered } from './other-costs.ts';
import { noteIn } from './setting-changes.ts';

/** An annotation as somebody enters it. */
export type NewAnnotation = Omit<StoredAnnotation, 'id' | 'noted_at'>;

/** Events that explain a curve. The history tells their kind and days, not their text: what is removed is gone. */
export function annotations(db: Kysely<CogniforceTables>) {
  return {
    /** All of them, by first day. */
    async list(): Promise<StoredAnnotation[]> {
      return db
        .selectFrom('annotation')
        .selectAll()
        .orderBy('from_day')
        .orderBy('to_day')
        .orderBy('id')
        .execute();
    },

    async add(annotation: NewAnnotation, { at, by }: Entered): Promise<StoredAnnotation> {
      const row = { ...annotation, id: randomUUID(), noted_at: at };
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('annotation').values(row).execute();
        const value = annotationText(row);
        await noteIn(tx, { name: 'annotation', value, at, by }, async () => null);
      });
      return row;
    },

    /** False: there is none with this id. */
    async remove(id: string, { at, by }: Entered): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const before = await tx
          .selectFrom('annotation')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst();
        if (before === undefined) return false;
        await tx.deleteFrom('annotation').where('id', '=', id).execute();
        const old = annotationText(before);
        await noteIn(tx, { name: 'annotation', value: null, at, by }, async () => old);
        return true;
      });
    },
  };
}

function annotationText({ kind, from_day, to_day }: NewAnnotation): string {
  return from_day === to_day ? `${kind} ${from_day}` : `${kind} ${from_day} to ${to_day}`;
}
