import { sql } from 'kysely';
import type { Db, FeatureDetection } from './features.ts';
import { asText, timeOf } from './stored-time.ts';

/** An answer of a model in a channel; what it says is not read. */
export interface ChannelAnswer {
  readonly id: string;
  /** Raw id of who asked; null where the row has none. */
  readonly userId: string | null;
  /** As the source stores it. */
  readonly model: string;
  /** Epoch milliseconds; null where the row has no time that can be. */
  readonly createdAt: number | null;
}

/** Rows of one statement. */
const PAGE = 2_000;

/** Answers of models that belong to no conversation. Nothing records their tokens. */
export function channels(db: Db, features: FeatureDetection) {
  return {
    /** Whether there are any to read: false before 0.5, and where this role may not. */
    async readable(): Promise<boolean> {
      await features.look();
      const { hasAll } = await features.required();
      return hasAll('message', ['id', 'user_id', 'created_at', 'meta']);
    },

    /**
     * Every one of them, a page after the other in the order of their ids; nothing stays open between pages. Times more
     * than a day after `now` (epoch milliseconds) are not believed.
     */
    async *answers(now: number = Date.now()): AsyncGenerator<ChannelAnswer> {
      await features.required();
      for await (const { id, user_id, meta, created } of rows(db)) {
        const model = modelIn(meta);
        const userId = user_id || null;
        if (model !== null) yield { id, userId, model, createdAt: timeOf(created, now) };
      }
    },
  };
}

type Page = Awaited<ReturnType<typeof pageAfter>>;

async function* rows(db: Db): AsyncGenerator<Page[number]> {
  for (let after: string | null = null; ; ) {
    const page: Page = await pageAfter(db, after);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}

/** The word is looked for in the text, whatever its spelling of JSON: messages of people are many. */
function pageAfter(db: Db, after: string | null) {
  const key = sql<string>`${sql.ref('message.id')} collate "C"`;
  const meta = asText('message.meta');
  let query = db
    .selectFrom('message')
    .select(['message.id', 'message.user_id', meta.as('meta')])
    .select(asText('message.created_at').as('created'))
    .where(meta, 'like', '%model_id%');
  if (after !== null) query = query.where(sql<boolean>`${key} > ${after}`);
  return query.orderBy(key).limit(PAGE).execute();
}

function modelIn(meta: string | null): string | null {
  try {
    const said = Object(JSON.parse(meta ?? 'null')) as { model_id?: unknown; done?: unknown };
    // One that is still being written is counted once it is there.
    if (said.done === false) return null;
    return typeof said.model_id === 'string' && said.model_id !== '' ? said.model_id : null;
  } catch {
    return null;
  }
}
