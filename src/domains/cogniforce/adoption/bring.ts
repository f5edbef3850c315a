import { type RawBuilder, sql } from 'kysely';
import type { AdoptedTable, Operations, UntypedKysely } from '../../../data/index.ts';
import { LeftOut, type Raw } from './fields.ts';

/** Rows that are read, and written, at a time: below the bound variables that either engine takes. */
const ROWS = 300;

/** From where to where, and how. */
export interface Bringing<New extends object> {
  readonly table: string;
  /** The name that the old table has meanwhile. */
  readonly aside: string;
  readonly into: string;
  /** A row of ours; null where another one stands for it. Errors: LeftOut. */
  readonly map: (row: Raw) => New | null | Promise<New | null>;
}

/** Brings every row over and counts what became of it. */
export async function bring<New extends object>(
  op: Operations,
  { table, aside, into, map }: Bringing<New>,
): Promise<AdoptedTable> {
  const leftOut: Record<string, number> = {};
  let [taken, merged] = [0, 0];
  for await (const rows of batches(op.db, aside)) {
    const fresh: New[] = [];
    for (const row of rows) {
      const mapped = await attempt(() => map(row));
      if (mapped instanceof LeftOut) leftOut[mapped.message] = (leftOut[mapped.message] ?? 0) + 1;
      else if (mapped === null) merged += 1;
      else fresh.push(mapped);
    }
    taken += fresh.length;
    if (fresh.length > 0) {
      await op.db
        .insertInto(into)
        .values(fresh as Record<string, unknown>[])
        .execute();
    }
  }
  return { table, into, taken, merged, leftOut };
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T | LeftOut> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LeftOut) return error;
    throw error;
  }
}

/** All rows, in the order of their ids. */
async function* batches(db: UntypedKysely, table: string): AsyncGenerator<readonly Raw[]> {
  let where: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Raw>`
      select * from ${sql.id(table)} ${where} order by id limit ${sql.lit(ROWS)}
    `.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    where = sql`where id > ${last.id}`;
  }
}
