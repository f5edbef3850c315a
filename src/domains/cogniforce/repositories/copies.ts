import { sql } from 'kysely';

/** An older conversation holds the same branch. */
export function isCopy(alias: string) {
  const c = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<boolean>`exists (select 1 from conversation_analysis older
    where older.branch_fingerprint = ${c('branch_fingerprint')}
      and (older.source_created_at < ${c('source_created_at')}
        or (older.source_created_at = ${c('source_created_at')}
          and older.conversation_id < ${c('conversation_id')})))`;
}

/** A clone whose original is not known counts what it copied, if it is the oldest clone of that original. */
export function standsInForOriginal(alias: string) {
  const c = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<boolean>`not exists (select 1 from conversation_analysis original
    where original.conversation_id = ${c('copied_from')}
      or (original.copied_from = ${c('copied_from')}
        and (original.source_created_at < ${c('source_created_at')}
          or (original.source_created_at = ${c('source_created_at')}
            and original.conversation_id < ${c('conversation_id')}))))`;
}
