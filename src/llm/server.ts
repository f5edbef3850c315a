import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { completionOf } from './completion.ts';
import { type Pace, paceOf, type Wait } from './pace.ts';
import { type Accepted, EVERYTHING, lesser, type Parameter, without } from './parameters.ts';
import { posted } from './post.ts';
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
  /** Sends one request, once. Gives what the server says, whatever it is. Errors: as of `posted`. */
  send(request: OutgoingRequest, signal: AbortSignal): Promise<unknown>;
}

/** Opens nothing yet: the first request connects. */
export function serverOf(settings: LlmSettings, timeScale: number): Server {
  const wait: Wait = async (ms, signal) => {
    await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  };
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
    send: async (request, signal) => completionOf(await posted(settings, request, signal)),
  };
}
