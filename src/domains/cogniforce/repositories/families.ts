import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { parts } from './parts.ts';

/** What relatives of a conversation are looked up by; nulls find nothing. */
export interface FamilyKeys {
  readonly conversationId: string;
  readonly documentId: string | null;
  readonly rootMark: string | null;
  readonly branchFingerprint: string | null;
  readonly copiedFrom: string | null;
}

/** A conversation that shares its document, its first message or its branch with another one. */
export interface FamilyMember extends FamilyKeys {
  readonly marks: string | null;
  readonly person: string;
  readonly firstSeenAt: string | null;
  readonly rowCreatedAt: string | null;
  readonly accountExisted: boolean | null;
  readonly lastMessageAt: string | null;
}

/** A conversation that was forgotten: what is left of it tells its copies. */
export interface Forgotten {
  readonly conversationId: string;
  readonly rootMark: string | null;
  readonly marks: string;
}

/**
 * Of a conversation that the next run analyses as one that has changed, and counts. One whose relatives alone have changed keeps
 * its time: it has been counted, and is settled after all others.
 */
export const IN_DOUBT = { source_fingerprint: null, source_updated_at: null } as const;

/** Copies and what they are copies of. */
export function families(db: Kysely<CogniforceTables>) {
  return {
    /** Everything that is known of conversations that are related to any of these, themselves included; any order. */
    async relatives(of: readonly FamilyKeys[]): Promise<FamilyMember[]> {
      if (of.length === 0) return [];
      return db
        .selectFrom('conversation_analysis as c')
        .leftJoin('message_mark as m', 'm.conversation_id', 'c.conversation_id')
        .select([
          'c.conversation_id as conversationId',
          'c.document_id as documentId',
          'c.root_mark as rootMark',
          'c.branch_fingerprint as branchFingerprint',
          'c.copied_from as copiedFrom',
          'm.marks',
          'c.user_id_hash as person',
          'c.first_seen_at as firstSeenAt',
          'c.row_created_at as rowCreatedAt',
          'c.account_existed as accountExisted',
          'c.last_message_at as lastMessageAt',
        ])
        .where((eb) => eb.or([...isOneOf('c.conversation_id', documentsOf(of)), ...sharing(of)]))
        .execute();
    },

    /** What is left of forgotten conversations that any of these may be a copy of. */
    async forgotten(of: readonly FamilyKeys[]): Promise<Forgotten[]> {
      const documents = present(
        of.flatMap(({ documentId, copiedFrom }) => [documentId, copiedFrom]),
      );
      const roots = present(of.map(({ rootMark }) => rootMark));
      if (documents.length + roots.length === 0) return [];
      return db
        .selectFrom('forgotten_conversation')
        .select(['conversation_id as conversationId', 'root_mark as rootMark', 'marks'])
        .where((eb) =>
          eb.or([
            ...(documents.length > 0 ? [eb('conversation_id', 'in', documents)] : []),
            ...(roots.length > 0 ? [eb('root_mark', 'in', roots)] : []),
          ]),
        )
        .execute();
    },

    /** Conversations of the source that have to be analysed again, in the order of their ids. */
    async stale(after: string | null, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('conversation_analysis')
        .select('conversation_id')
        .where('source_fingerprint', 'is', null)
        .where('gone_on', 'is', null)
        .$if(after !== null, (query) => query.where('conversation_id', '>', after ?? ''))
        .orderBy('conversation_id')
        .limit(limit)
        .execute();
      return rows.map(({ conversation_id }) => conversation_id);
    },
  };
}

/**
 * Has the relatives of these conversations analysed again, except for one that is alone among them: what is theirs
 * depends on what else there is.
 */
export async function markRelatives(
  tx: Kysely<CogniforceTables>,
  of: readonly FamilyKeys[],
): Promise<void> {
  if (of.length === 0) return;
  // Not their own rows: few name another one.
  const named = present(
    of.flatMap(({ conversationId, documentId, copiedFrom }) =>
      [documentId, copiedFrom].filter((id) => id !== conversationId),
    ),
  );
  const rows = await tx
    .selectFrom('conversation_analysis as c')
    .select([
      'c.conversation_id as conversationId',
      'c.document_id as documentId',
      'c.root_mark as rootMark',
      'c.branch_fingerprint as branchFingerprint',
      'c.copied_from as copiedFrom',
    ])
    .where((eb) => eb.or([...isOneOf('c.conversation_id', named), ...sharing(of)]))
    .execute();
  const byKey = Map.groupBy(
    of.flatMap((each) => keysOf(each).map((key) => ({ key, id: each.conversationId }))),
    ({ key }) => key,
  );
  const stale = rows.filter(
    (row) =>
      // What was born in it is its own, whatever else there is.
      row.documentId !== row.conversationId &&
      keysOf(row).some((key) => byKey.get(key)?.some(({ id }) => id !== row.conversationId)),
  );
  for (const part of parts(stale)) {
    await tx
      .updateTable('conversation_analysis')
      .set({ source_fingerprint: null })
      .where(
        'conversation_id',
        'in',
        part.map(({ conversationId }) => conversationId),
      )
      .execute();
  }
}

/** Whether a row `c` names one of these, or shares with one what only copies share: but for its own id, as `keysOf` has it. */
function sharing(of: readonly FamilyKeys[]): RawBuilder<boolean>[] {
  const documents = documentsOf(of);
  return [
    ...isOneOf('c.document_id', documents),
    ...isOneOf('c.copied_from', documents),
    ...isOneOf('c.root_mark', present(of.map(({ rootMark }) => rootMark))),
    ...isOneOf('c.branch_fingerprint', present(of.map((each) => each.branchFingerprint))),
  ];
}

function isOneOf(column: string, values: readonly string[]): RawBuilder<boolean>[] {
  return values.length === 0 ? [] : [sql<boolean>`${sql.ref(column)} in (${sql.join(values)})`];
}

/** Conversations that these are, were born in, or were copied from. */
function documentsOf(of: readonly FamilyKeys[]): string[] {
  return present(
    of.flatMap(({ conversationId, documentId, copiedFrom }) => [
      conversationId,
      documentId,
      copiedFrom,
    ]),
  );
}

/** Two conversations with a key in common are related. */
export function keysOf(of: FamilyKeys): string[] {
  const documents = present([of.conversationId, of.documentId, of.copiedFrom]);
  return [
    ...documents.map((id) => `document ${id}`),
    ...present([of.rootMark]).map((mark) => `root ${mark}`),
    ...present([of.branchFingerprint]).map((fingerprint) => `branch ${fingerprint}`),
  ];
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== null && value !== undefined))];
}
