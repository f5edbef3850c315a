import { setTimeout as sleep } from 'node:timers/promises';
import { APIConnectionTimeoutError, APIUserAbortError, OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources';
import pLimit from 'p-limit';
import { completionOf } from './completion.ts';
import { type Pace, paceOf, type Wait } from './pace.ts';
import { type Accepted, EVERYTHING, lesser, type Parameter, without } from './parameters.ts';
import type { OutgoingRequest } from './request.ts';
import type { LlmSettings } from './settings.ts';

/** A server of models, as the whole process knows it: its limits and what it takes. */
export interface Server {
  readonly settings: LlmSettings;
  readonly pace: Pace;
  readonly limit: <T>(work: () => Promise<T>) => Promise<T>;
  readonly wait: Wait;
  /** Factor on every wait: 1, less in tests. */
  readonly timeScale: number;
  accepted(): Accepted;
  /** Notes that `parameter` was refused; false where nothing is left to try. */
  refuse(parameter: Parameter, used: Accepted): boolean;
  /** Sends one request, once. Gives what the server says, whatever it is; errors are the library's. */
  send(request: OutgoingRequest, signal: AbortSignal): Promise<unknown>;
}

/** Opens nothing yet: the first request connects. */
export function serverOf(settings: LlmSettings, timeScale: number): Server {
  const wait: Wait = async (ms, signal) => {
    await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  };
  const client = new OpenAI({
    // Servers at home want none, and the library wants one.
    apiKey: settings.apiKey ?? 'none',
    baseURL: settings.baseUrl,
    timeout: settings.timeoutMs,
    maxRetries: 0,
    // A summary goes to the server that was named and to no other, wherever that one points.
    fetchOptions: { redirect: 'manual' },
    // What the library would read from the environment: the settings alone count, and it logs what is not its own.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: 'off',
  });
  let accepted = EVERYTHING;
  return {
    settings,
    timeScale,
    wait,
    pace: paceOf(settings, {
      now: () => performance.now(),
      wait,
      minuteMs: 60_000 * timeScale,
    }),
    limit: pLimit(settings.concurrency),
    accepted: () => accepted,
    refuse(parameter, used) {
      const less = without(parameter, used);
      if (less === null) return false;
      accepted = lesser(accepted, less);
      return true;
    },
    send: (request, signal) => received(client, request, { signal, timeoutMs: settings.timeoutMs }),
  };
}

/** The completion in the response, whole. The library stops its clock when the first byte comes, and ours goes on. */
async function received(
  client: OpenAI,
  request: OutgoingRequest,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<unknown> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const either = AbortSignal.any([signal, timeout]);
    const sent = client.chat.completions.create(bodyOf(request), { signal: either });
    const response = await sent.asResponse();
    return completionOf(await response.text());
  } catch (error) {
    if (signal.aborted) throw new APIUserAbortError();
    throw timeout.aborted ? new APIConnectionTimeoutError() : error;
  }
}

function bodyOf(request: OutgoingRequest): ChatCompletionCreateParamsNonStreaming {
  return { ...request, messages: [...request.messages] };
}
