import { setTimeout as sleep } from 'node:timers/promises';
import { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources';
import pLimit from 'p-limit';
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
    send: (request, signal) => client.chat.completions.create(bodyOf(request), { signal }),
  };
}

function bodyOf(request: OutgoingRequest): ChatCompletionCreateParamsNonStreaming {
  return { ...request, messages: [...request.messages] };
}
