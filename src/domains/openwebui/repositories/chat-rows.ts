import { type RawBuilder, sql } from 'kysely';
import type { Db, Features } from './features.ts';
import { alone, oneByOne } from './one-by-one.ts';
import { type FaultLog, faultOf, type SourceFault } from './source-fault.ts';

/** Longer documents are not fetched with the others but when they are read, each alone: ten of them may be asked for at once. */
const TOGETHER_BYTES = 4 * 1024 * 1024;

/** Ids of one statement. */
export const IDS = 500;

/** To 0.8.12 a shared copy belongs to `shared-<chat id>`; later ones lie in a table of their own. */
export function isNoSharedCopy(): RawBuilder<boolean> {
  const owner = sql.ref('chat.user_id');
  const account = sql`select 1 from ${sql.table('user')} as account where account.id = ${owner}`;
  return sql`(${owner} is null or substr(${owner}, 1, 7) <> 'shared-' or exists (${account}))`;
}

/** As text, which PostgreSQL gives whatever is in it: one bad escape makes its JSON functions fail. */
const document = sql<string | null>`cast(${sql.ref('chat.chat')} as text)`;
const bytes = sql<number | null>`octet_length(cast(${sql.ref('chat.chat')} as text))`;

export interface ChatRow {
  readonly id: string;
  readonly user_id: string | null;
  readonly created_at: number | null;
  readonly updated_at: number | null;
  /** Of the document; null where the row has none. */
  readonly bytes: number | null;
  /** Null as well where it is long: then it has to be asked for alone. */
  readonly document: string | null;
  readonly meta: string | null;
}

/**
 * Rows of the chats of these ids that are there; what fails together is asked for one by one. Documents of more than
 * `maximumBytes` are left out.
 */
export function fetchRows(
  db: Db,
  known: Features,
  ids: readonly string[],
  { maximumBytes, faults }: { readonly maximumBytes: number; readonly faults: FaultLog },
) {
  const most = sql.lit(Math.min(TOGETHER_BYTES, maximumBytes));
  const meta = known.has('chat', 'meta')
    ? sql<string | null>`cast(${sql.ref('chat.meta')} as text)`
    : sql<string | null>`null`;
  const ask = (place: (keys: readonly string[]) => RawBuilder<boolean>, keys: readonly string[]) =>
    db
      .selectFrom('chat')
      .where(place(keys))
      .where(isNoSharedCopy())
      .select(['chat.id', 'chat.user_id', 'chat.created_at', 'chat.updated_at'])
      .select([
        bytes.as('bytes'),
        sql<string | null>`case when ${bytes} <= ${most} then ${document} end`.as('document'),
        meta.as('meta'),
      ])
      .execute();
  return oneByOne<string, ChatRow>(
    ids,
    (keys) => pastIndex(keys, (place) => ask(place, keys), faults),
    (id) => isThere(db, id),
  );
}

/** The document of one chat; null where it is gone meanwhile. */
export async function fetchDocument(db: Db, id: string): Promise<string | null> {
  const rows = await alone(
    () =>
      db
        .selectFrom('chat')
        .where('chat.id', '=', id)
        .where(isNoSharedCopy())
        .select(document.as('document'))
        .execute(),
    () => isThere(db, id),
  );
  return rows?.[0]?.document ?? null;
}

/** Asks for a row and nothing long in it. */
export async function isThere(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('chat')
    .select('chat.id')
    .where('chat.id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Asked once more without the index, for one row, where the index may be what is damaged. */
async function pastIndex<V>(
  keys: readonly string[],
  ask: (place: (keys: readonly string[]) => RawBuilder<boolean>) => Promise<V>,
  faults: FaultLog,
): Promise<V> {
  try {
    return await ask(byId);
  } catch (error) {
    const fault = faultOf(error);
    if (keys.length > 1 || fault === null || !isOfIndex(fault)) throw error;
    // No index is made of an expression that nobody else writes.
    const rows = await ask((ids) => sql`${sql.ref('chat.id')} || '' = ${ids[0]}`);
    faults.met(fault);
    return rows;
  }
}

/** SQLite mostly does not say of what the damage is. */
function isOfIndex({ error }: SourceFault): boolean {
  return /^(?:SQLITE_CORRUPT|XX002)/.test(String(error.details.code));
}

function byId(ids: readonly string[]): RawBuilder<boolean> {
  return sql`${sql.ref('chat.id')} in (${sql.join([...ids])})`;
}
