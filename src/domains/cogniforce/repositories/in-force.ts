import { type Kysely, sql } from 'kysely';
import { isLeftOut } from '../../../kernel/left-out.ts';
import { publishedMinutes, type TaskMinutes } from '../published-minutes.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { changeOf } from './named.ts';

type Tx = Kysely<CogniforceTables>;

/** A task of a conversation's person with the estimate in force. */
interface Task {
  readonly conversationId: string;
  readonly taskClass: string;
  readonly success: number;
  readonly withAiMinutes: number;
  readonly estimate: Judged;
}

interface Judged {
  readonly status: string | null;
  readonly reason: string | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly confidence: number | null;
  readonly topics: string[] | null;
  readonly sentiment: number | null;
  readonly askedModel: string | null;
}

/** Puts the newest estimate that a model made of the same task back in force, where the facts were written anew. A failure is none. */
export async function reinstate(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('episode as e')
    .innerJoin('estimate as s', (join) =>
      join
        .onRef('s.conversation_id', '=', 'e.conversation_id')
        .onRef('s.task_fingerprint', '=', 'e.task_fingerprint'),
    )
    .select(['e.conversation_id', 'e.ordinal', 's.id'])
    .where('e.conversation_id', 'in', ids)
    .where('s.asked_model', 'is not', null)
    .where('s.status', '=', 'estimated')
    .orderBy('s.created_at')
    .orderBy('s.id')
    .execute();
  const put = await putInForce(tx, rows);
  await publish(tx, put);
  await forgetSummaries(tx, ids);
}

/** A sound estimate of a task. */
interface Sound {
  readonly conversation_id: string;
  readonly ordinal: number;
  readonly id: string;
}

/** Puts the last one of each task in force. Gives the conversations that it concerned, each once. */
async function putInForce(tx: Tx, rows: readonly Sound[]): Promise<string[]> {
  const last = new Map(rows.map((row) => [`${row.conversation_id} ${row.ordinal}`, row]));
  for (const { conversation_id, ordinal, id } of last.values()) {
    await tx
      .updateTable('episode')
      .set({ estimate_id: id })
      .where('conversation_id', '=', conversation_id)
      .where('ordinal', '=', ordinal)
      .execute();
  }
  return [...new Set([...last.values()].map((row) => row.conversation_id))];
}

/** Puts a model's newest sound estimate in force, else that of the rules, in those tasks where a model's failure is. */
export async function restoreSound(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('episode as e')
    .innerJoin('conversation_analysis as c', 'c.conversation_id', 'e.conversation_id')
    .innerJoin('estimate as failed', 'failed.id', 'e.estimate_id')
    .innerJoin('estimate as s', 's.conversation_id', 'e.conversation_id')
    .select(['e.conversation_id', 'e.ordinal', 's.id'])
    .where('e.conversation_id', 'in', ids)
    .where('failed.status', '=', 'unestimated')
    .where('failed.asked_model', 'is not', null)
    .where('s.status', '=', 'estimated')
    .where((eb) =>
      eb.or([
        eb('s.task_fingerprint', '=', eb.ref('e.task_fingerprint')),
        eb.and([
          eb('s.asked_model', 'is', null),
          eb('s.ordinal', '=', eb.ref('e.ordinal')),
          // Where the conversation has to be analysed again, its state is not known: the newest of the rules is nearest.
          eb(
            's.source_fingerprint',
            '=',
            eb.fn.coalesce('c.source_fingerprint', 's.source_fingerprint'),
          ),
        ]),
      ]),
    )
    .orderBy(sql`case when s.asked_model is null then 0 else 1 end`)
    .orderBy('s.created_at')
    .orderBy('s.id')
    .execute();
  await putInForce(tx, rows);
}

/** A summary is of what was asked about: where a task has changed since, it is gone until that one is asked about. */
async function forgetSummaries(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('conversation_analysis as c')
    .set({ conversation_summary: null })
    .where('c.conversation_id', 'in', ids)
    .where('c.conversation_summary', 'is not', null)
    .where(
      sql<boolean>`(exists (select 1 from episode e
          where e.conversation_id = c.conversation_id and e.asks > 0
            and not exists (select 1 from estimate s
              where s.conversation_id = e.conversation_id
                and s.task_fingerprint = e.task_fingerprint and s.asked_model is not null))
        or not exists (select 1 from episode e where e.conversation_id = c.conversation_id))`,
    )
    .execute();
}

/**
 * Makes the rows of these conversations say what the estimates in force of their tasks say: the same way as stage 1 does,
 * from the facts that are stored.
 */
export async function publish(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 200) {
    const tasks = await tasksOf(tx, ids.slice(from, from + 200));
    for (const [id, own] of Map.groupBy(tasks, ({ conversationId }) => conversationId)) {
      await tx
        .updateTable('conversation_analysis')
        .set(figuresOf(own))
        .where('conversation_id', '=', id)
        .where('status', '<>', 'excluded')
        // However well a model knows the work: without times nobody knows how long it took with AI.
        .where('status_reason', 'is distinct from', 'no_times')
        .execute();
      await publishInsights(tx, id, own);
    }
  }
}

async function tasksOf(tx: Tx, ids: readonly string[]): Promise<Task[]> {
  const rows = await tx
    .selectFrom('episode as e')
    .innerJoin('conversation_analysis as c', (join) =>
      join
        .onRef('c.conversation_id', '=', 'e.conversation_id')
        .onRef('c.user_id_hash', '=', 'e.user_id_hash'),
    )
    .leftJoin('estimate as s', 's.id', 'e.estimate_id')
    .select([
      'e.conversation_id as conversationId',
      'e.task_class as taskClass',
      'e.success',
      'e.with_ai_minutes as withAiMinutes',
      's.status',
      's.reason',
      's.p10',
      's.p50',
      's.p90',
      's.confidence',
      's.topics',
      's.sentiment',
      's.asked_model as askedModel',
    ])
    .where('e.conversation_id', 'in', ids)
    .orderBy('e.conversation_id')
    .orderBy('e.ordinal')
    .execute();
  return rows.map(({ conversationId, taskClass, success, withAiMinutes, ...estimate }) => ({
    ...{ conversationId, taskClass, success, withAiMinutes },
    estimate,
  }));
}

/** What is left out by its kind counts where a conversation holds nothing else. */
function countedOf(own: readonly Task[]): readonly Task[] {
  const work = own.filter((each) => !isLeftOut(each));
  return work.length > 0 ? work : own;
}

function figuresOf(own: readonly Task[]) {
  const counted = countedOf(own);
  const failed = counted.findLast(({ estimate }) => estimate.p50 === null);
  const withAi = counted.reduce((total, each) => total + each.withAiMinutes, 0);
  return {
    ...changeOf('conversation_analysis', publishedMinutes(counted.map(minutesOf), withAi)),
    status: failed === undefined ? 'estimated' : 'unestimated',
    status_reason: failed === undefined ? null : (failed.estimate.reason ?? 'unknown'),
  };
}

function minutesOf({ estimate, success }: Task): TaskMinutes | null {
  const { p10, p50, p90, confidence } = estimate;
  if (p50 === null) return null;
  const range = { p10: p10 ?? 0, p50, p90: p90 ?? 0 };
  return { ...range, confidence: confidence ?? 0, conservative: p50 * success };
}

/** Topics of the tasks, each once, and the mean of their sentiments; where no model has said any, what stage 1 found stays. */
async function publishInsights(tx: Tx, id: string, own: readonly Task[]): Promise<void> {
  const judged = own.filter(({ estimate }) => estimate.askedModel !== null);
  const topics = [...new Set(judged.flatMap(({ estimate }) => estimate.topics ?? []))];
  const sentiments = judged.flatMap(({ estimate }) => estimate.sentiment ?? []);
  const mean = sentiments.reduce((sum, each) => sum + each, 0) / sentiments.length;
  await tx
    .updateTable('conversation_insights')
    .set({
      ...(topics.length > 0 ? { topics: JSON.stringify(topics) } : {}),
      sentiment_score: sentiments.length > 0 ? mean : null,
    })
    .where('conversation_id', '=', id)
    .execute();
}
