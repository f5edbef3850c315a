import type { ServerResponse } from 'node:http';
import type { LlmFault } from './llm-server-faults.ts';

/** An answer before it is sent. */
export interface Completion {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly refusal: string | null;
  readonly finishReason: 'stop' | 'length';
  readonly usage: {
    readonly prompt_tokens: number;
    readonly completion_tokens: number;
    readonly total_tokens: number;
  };
}

interface Wanted {
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
}

/** Sends an answer, or what a fault makes of it; gives whether its usage was sent whole. */
export async function sendCompletion(
  response: ServerResponse,
  wanted: Wanted,
  completion: Completion,
  fault: LlmFault | null,
): Promise<boolean> {
  if (fault === 'never_answers' || fault === 'stalls') {
    return keepWaiting(response, fault === 'stalls' ? whole(completion, null, true) : '');
  }
  if (fault === 'dropped') {
    response.destroy();
    return false;
  }
  // Whoever asked has given up meanwhile.
  if (response.destroyed) return false;
  const { type, pieces, saysUsage } = bodyOf(wanted, completion, fault);
  response.writeHead(200, { 'content-type': type });
  if (fault === 'cut_stream') {
    const text = pieces.join('');
    await new Promise((resolve) => response.write(text.slice(0, text.length / 2), resolve));
    response.destroy();
    return false;
  }
  response.end(pieces.join(''));
  return saysUsage;
}

/** Nothing more than the beginning of an answer, until whoever asked gives up. */
async function keepWaiting(response: ServerResponse, answer: string): Promise<boolean> {
  if (answer !== '') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(answer.slice(0, answer.length / 2));
  }
  await new Promise<void>((resolve) => response.on('close', resolve));
  return false;
}

/** Faults that are sent whole and do not say what was used. */
const SILENT: ReadonlySet<LlmFault | null> = new Set([
  ...(['no_usage', 'not_json', 'half_events', 'error_begun'] as const),
]);

function bodyOf(wanted: Wanted, completion: Completion, fault: LlmFault | null) {
  const saysUsage = !SILENT.has(fault);
  const unasked = fault === 'events' || fault === 'half_events';
  if (wanted.stream !== true && !unasked) {
    return { type: 'application/json', pieces: [whole(completion, fault, saysUsage)], saysUsage };
  }
  const all = streamed(
    completion,
    saysUsage && (unasked || wanted.stream_options?.include_usage === true),
  );
  const pieces = fault === 'half_events' ? all.slice(0, all.length / 2) : all;
  return { type: 'text/event-stream', pieces, saysUsage };
}

/** As OpenRouter tells it that a provider failed after an answer had begun. */
const BROKEN = {
  index: 0,
  message: { role: 'assistant', content: '{"is_work' },
  finish_reason: 'error',
  error: { code: 502, message: 'Provider disconnected unexpectedly' },
};

function whole(completion: Completion, fault: LlmFault | null, saysUsage: boolean): string {
  if (fault === 'not_json') return '<html>It works!</html>';
  if (fault === 'error_begun') return JSON.stringify({ id: completion.id, choices: [BROKEN] });
  const { id, model, text, refusal, finishReason, usage } = completion;
  const message = { role: 'assistant', content: refusal === null ? text : null, refusal };
  return JSON.stringify({
    ...{ id, object: 'chat.completion', created: 1, model },
    choices: [{ index: 0, message, finish_reason: finishReason, logprobs: null }],
    ...(saysUsage ? { usage } : {}),
  });
}

function streamed(completion: Completion, saysUsage: boolean): string[] {
  const { id, model, text, refusal, finishReason, usage } = completion;
  const chunk = (fields: object) =>
    `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created: 1, model, ...fields })}\n\n`;
  const delta = (content: object, reason: string | null) =>
    chunk({ choices: [{ index: 0, delta: content, finish_reason: reason }] });
  const parts = text.match(/[\s\S]{1,20}/g) ?? [];
  return [
    delta({ role: 'assistant', content: '', refusal }, null),
    ...parts.map((content) => delta({ content }, null)),
    delta({}, finishReason),
    ...(saysUsage ? [chunk({ choices: [], usage })] : []),
    'data: [DONE]\n\n',
  ];
}
