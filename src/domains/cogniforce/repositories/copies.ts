import { sql } from 'kysely';

/** Whether an older conversation than that of the table `alias` (conversation_analysis) holds the same branch. */
export function isCopy(alias: string) {
  const c = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<boolean>`exists (select 1 from conversation_analysis older
    where older.branch_fingerprint = ${c('branch_fingerprint')}
      and (older.source_created_at < ${c('source_created_at')}
        or (older.source_created_at = ${c('source_created_at')}
          and older.conversation_id < ${c('conversation_id')})))`;
}
