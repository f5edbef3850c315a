import { type Person, Refused } from './person.ts';
import { isFrom, type Release } from './release.ts';

/** What Open WebUI's own page of figures says. */
export interface OwnAnalytics {
  /** That answered. */
  readonly release: Release;
  readonly answers: number;
  readonly chats: number;
  readonly users: number;
  /** By model. */
  readonly models: ReadonlyMap<string, { answers: number; input: number; output: number }>;
}

interface Summary {
  total_messages: number;
  total_chats: number;
  total_users: number;
}
interface Tokens {
  models: {
    model_id: string;
    input_tokens: number;
    output_tokens: number;
    message_count: number;
  }[];
}
interface Models {
  models: { model_id: string; count: number }[];
}

/** Asks as an administrator; null: this release has no such page. */
export async function readOwnAnalytics(administrator: Person): Promise<OwnAnalytics | null> {
  if (!isFrom(administrator.release, 0, 8)) return null;
  const ask = <T>(what: string) => administrator.call<T>('GET', `/api/v1/analytics/${what}`);
  try {
    const { total_messages, total_chats, total_users } = await ask<Summary>('summary');
    const tokens = await ask<Tokens>('tokens');
    const { models } = await ask<Models>('models');
    const tokensOf = new Map(tokens.models.map((each) => [each.model_id, each]));
    return {
      release: administrator.release,
      ...{ answers: total_messages, chats: total_chats, users: total_users },
      models: new Map(
        models.map(({ model_id: id, count }) => {
          const { input_tokens: input = 0, output_tokens: output = 0 } = tokensOf.get(id) ?? {};
          return [id, { answers: count, input, output }];
        }),
      ),
    };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}
