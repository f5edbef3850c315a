import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorCode } from '../../../src/kernel/errors.ts';
import type { LlmFault, LlmServer } from '../../../test/support/llm-server.ts';
import { clockOff } from '../clock.ts';
import type { Fault, Scene } from '../fault.ts';
import { ASK, judgeAsking, type PlaceWithModel, placeWithModel } from '../model-place.ts';

/** What a server of a model does instead of answering well, and what a run has to make of it. */
interface Mode {
  readonly name: string;
  readonly what: string;
  readonly fault: LlmFault | 'slow';
  /** Without: the run goes on, and completes. */
  readonly codes?: readonly ErrorCode[];
  readonly says?: RegExp;
  /** It is over when so many requests have met it; without: when the run has ended. */
  readonly requests?: number;
  /** What is amiss with what was asked. */
  readonly judge?: (seen: LlmServer['seen']) => string[];
}

const UNREACHABLE: readonly ErrorCode[] = ['LLM_UNREACHABLE', 'LLM_UNAVAILABLE'];
const UNUSABLE: readonly ErrorCode[] = ['LLM_ANSWERS_UNUSABLE'];

const MODES: readonly Mode[] = [
  {
    name: 'model-ignores-form',
    what: 'the model answers in prose, unless the form stands in words',
    fault: 'ignores_form',
    judge: askedInWords,
  },
  {
    name: 'model-thinks-aloud',
    what: 'the model puts a <think> with a decoy object before each answer',
    fault: 'thinks',
  },
  {
    name: 'model-mixes-languages',
    what: 'the model writes its minutes with German words, and others in Chinese',
    fault: 'mixed_languages',
  },
  {
    name: 'model-says-no-usage',
    what: 'the server of the model does not say what it used',
    fault: 'no_usage',
  },
  {
    name: 'model-of-no-use',
    what: 'no answer of the model holds an object, however it is asked',
    ...{ fault: 'other_language', codes: UNUSABLE, says: /one after the other.*ANALYTICS_MODEL/ },
  },
  {
    name: 'model-cuts-off',
    what: 'every answer of the model is cut off at its limit of tokens',
    ...{ fault: 'length_cut', codes: UNUSABLE, says: /ANALYTICS_MAX_TOKENS/ },
  },
  {
    name: 'model-error-with-200',
    what: 'the server of the model answers 200 with an error in the body',
    ...{ fault: 'error_body', codes: UNREACHABLE, says: /answered 200.*provider returned error/ },
  },
  {
    name: 'model-slow',
    what: 'the server of the model takes longer than it is waited for (here two seconds)',
    ...{ fault: 'slow', codes: UNREACHABLE, says: /ANALYTICS_LLM_TIMEOUT_SECONDS/ },
  },
  {
    name: 'model-half-a-stream',
    what: 'the server of the model streams half an answer, and ends the stream',
    ...{ fault: 'half_events', codes: UNREACHABLE, says: /broke off in the middle/ },
  },
  {
    name: 'model-breaks-off',
    what: 'the connection to the server of the model breaks in the middle of an answer',
    ...{ fault: 'cut_stream', codes: UNREACHABLE, says: /connection broke/ },
  },
  {
    name: 'model-limits-with-time',
    what: 'the server of the model answers 429 with Retry-After four times, then as usual',
    ...{ fault: 'rate_limit_seconds', requests: 4 },
  },
  {
    name: 'model-limits-without-time',
    what: 'the server of the model answers 429 without Retry-After four times, then as usual',
    ...{ fault: 'rate_limit_bare', requests: 4 },
  },
  {
    name: 'model-limits-for-long',
    what: 'the server of the model answers nothing but 429',
    ...{ fault: 'rate_limit_bare', codes: UNREACHABLE, says: /answered 429/ },
  },
];

/** What the stand-in of a model does, one after the other. */
export const MODEL_MODES: readonly Fault[] = MODES.map(faultOf);

function faultOf({ name, what, fault, codes = [], says, requests, judge }: Mode): Fault {
  let seen: LlmServer['seen'] = [];
  return {
    ...{ name, what, engines: ['sqlite', 'postgres'], when: 'before', words: ASK },
    expect: { codes, withinMs: 120_000, ...(says && { says }) },
    // What was tried in vain is tried again after five minutes.
    preload: clockOff(6 * 60_000),
    place: placeWithModel,
    async inject({ place }) {
      const { model } = place as PlaceWithModel;
      const stop = new AbortController();
      model.set(fault === 'slow' ? { latencyMs: 2_500 } : { faults: { [fault]: 1 } });
      const heal = async () => {
        stop.abort();
        seen = [...model.seen];
        model.set({ latencyMs: 0, faults: {} });
      };
      if (requests !== undefined) void afterRequests(model, requests, stop.signal).then(heal);
      return heal;
    },
    async judge(scene: Scene) {
      // The same command again asks about the next ones where the first has come to its end.
      const judged = await judgeAsking(scene, codes.length === 0 ? 2 : 1);
      return { ...judged, findings: [...judged.findings, ...(judge?.(seen) ?? [])] };
    },
  };
}

async function afterRequests(model: LlmServer, many: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && model.ledger().requests < many) await sleep(10);
}

/** The first answers lack the form; repaired in words, and asked in words from then on. */
function askedInWords(seen: LlmServer['seen']): string[] {
  const inForm = seen.filter((body) => 'response_format' in body).length;
  const inWords = seen.length - inForm;
  // As many as are under way at once, before the first was repaired.
  return inForm > 0 && inForm <= 4 && inWords > inForm
    ? []
    : [`${inForm} questions were asked by response_format, and ${inWords} in words`];
}
