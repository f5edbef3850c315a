import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { parts } from './parts.ts';

/** What a conversation is published as, beside what kind of work it was and what came of it. */
export interface ConversationTraits {
  /** That gave most of its answers, and the model behind it; null where unknown. */
  readonly model: string | null;
  readonly baseModel: string | null;
  /** chat, api, automation or background, of most answers. */
  readonly source: string | null;
  /** Names of the tools that were called, in order. */
  readonly tools: readonly string[];
  /** Whether answers drew on knowledge or attached files, and whether files were attached. */
  readonly knowledge: boolean;
  readonly files: boolean;
}

/** Of each of these conversations that has answers or tools. */
export async function conversationTraits(
  db: Kysely<CogniforceTables>,
  ids: readonly string[],
): Promise<Map<string, ConversationTraits>> {
  const found = new Map<string, ConversationTraits>();
  for (const part of parts(ids)) {
    const used = await db
      .selectFrom('usage_fact')
      .select(['conversation_id', 'model', 'base_model', 'source'])
      .select(['answers', 'knowledge_answers', 'files'])
      .where('conversation_id', 'in', part)
      .orderBy('conversation_id')
      .orderBy('ordinal')
      .execute();
    const called = await db
      .selectFrom('tool_use')
      .select(['conversation_id', 'tool'])
      .distinct()
      .where('conversation_id', 'in', part)
      .orderBy('conversation_id')
      .orderBy('tool')
      .execute();
    const usage = Map.groupBy(used, ({ conversation_id }) => conversation_id);
    const tools = Map.groupBy(called, ({ conversation_id }) => conversation_id);
    for (const id of new Set([...usage.keys(), ...tools.keys()])) {
      found.set(id, traitsOf(usage.get(id) ?? [], tools.get(id) ?? []));
    }
  }
  return found;
}

interface Used {
  readonly model: string | null;
  readonly base_model: string | null;
  readonly source: string | null;
  readonly answers: number;
  readonly knowledge_answers: number | null;
  readonly files: number | null;
}

function traitsOf(
  usage: readonly Used[],
  tools: readonly { readonly tool: string }[],
): ConversationTraits {
  const main = mostUsed(usage);
  return {
    model: main?.model ?? null,
    baseModel: main?.base_model ?? null,
    source: main?.source ?? null,
    tools: tools.map(({ tool }) => tool),
    knowledge: usage.some(({ knowledge_answers }) => (knowledge_answers ?? 0) > 0),
    files: usage.some(({ files }) => (files ?? 0) > 0),
  };
}

/** Among equals the first by name, so that it does not depend on the order of rows. */
function mostUsed(usage: readonly Used[]): Used | undefined {
  const nameOf = ({ model, base_model, source }: Used) =>
    JSON.stringify([model, base_model, source]);
  const byName = [...Map.groupBy(usage, nameOf)].map(([name, rows]) => ({
    ...{ name, first: rows[0] },
    answers: rows.reduce((sum, { answers }) => sum + answers, 0),
  }));
  return byName.sort((a, b) => b.answers - a.answers || (a.name < b.name ? -1 : 1))[0]?.first;
}
