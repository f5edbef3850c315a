import { CogniforceError } from '../kernel/errors.ts';
import { hostOf, type LlmSettings } from './settings.ts';

/** What a server of models says of itself. */
export interface ReachedServer {
  /** Whether it lists the model; null: it lists none, as some servers do. */
  readonly knowsModel: boolean | null;
}

/**
 * Asks the server which models it has: costs nothing, and sends no text.
 *
 * Errors  LLM_UNREACHABLE, LLM_UNAUTHORIZED, LLM_UNAVAILABLE.
 */
export async function reachLlm(
  { baseUrl, apiKey, model }: Pick<LlmSettings, 'baseUrl' | 'apiKey' | 'model'>,
  signal: AbortSignal,
): Promise<ReachedServer> {
  const server = `The server of the model (${hostOf(baseUrl)})`;
  const response = await fetch(`${baseUrl}/models`, {
    headers: {
      accept: 'application/json',
      'user-agent': 'cogniforce',
      ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    // A key goes to the server that was named and to no other.
    redirect: 'manual',
    signal,
  }).catch((cause: unknown) => {
    throw new CogniforceError('LLM_UNREACHABLE', `${server} does not answer.`, {}, { cause });
  });
  const { status } = response;
  if (status === 401 || status === 403) {
    throw new CogniforceError('LLM_UNAUTHORIZED', `${server} does not take the key (${status}).`);
  }
  if (status >= 500 || status === 429) {
    throw new CogniforceError('LLM_UNAVAILABLE', `${server} answers ${status}.`);
  }
  const listed = response.ok ? idsIn(await response.json().catch(() => null)) : [];
  return { knowsModel: listed.length === 0 ? null : listed.includes(model) };
}

/** Of `{ data: [{ id }] }`, as servers list their models. */
function idsIn(body: unknown): readonly unknown[] {
  const { data } = (body ?? {}) as { data?: unknown };
  if (!Array.isArray(data)) return [];
  return data.map((each: unknown) => (each as { id?: unknown } | null)?.id);
}
