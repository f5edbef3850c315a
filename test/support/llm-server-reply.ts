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
  if (fault === 'never_answers') {
    // Until whoever asked gives up.
    await new Promise<void>((resolve) => response.on('close', resolve));
    return false;
  }
  if (fault === 'dropped') {
    response.destroy();
    return false;
  }
  // Whoever asked has given up meanwhile.
  if (response.destroyed) return false;
  const saysUsage = fault !== 'no_usage';
  const pieces = wanted.stream
    ? streamed(completion, saysUsage && wanted.stream_options?.include_usage === true)
    : [whole(completion, fault, saysUsage)];
  const type = wanted.stream ? 'text/event-stream' : 'application/json';
  response.writeHead(200, { 'content-type': type });
  if (fault === 'cut_stream') {
    const text = pieces.join('');
    await new Promise((resolve) => response.write(text.slice(0, text.length / 2), resolve));
    response.destroy();
    return false;
  }
  response.end(pieces.join(''));
  return saysUsage && fault !== 'not_json';
}

function whole(completion: Completion, fault: LlmFault | null, saysUsage: boolean): string {
  if (fault === 'not_json') return '<html>It works!</html>';
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
