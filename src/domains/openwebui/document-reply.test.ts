import { describe, expect, it } from 'vitest';
import { ask, chatDocument, NINE } from '../../../test/support/openwebui-document.ts';
import { readChat } from './document.ts';
import { messageFields } from './document-reply.ts';

const TEXT = 'It is a fruit.';
const openai = { prompt_tokens: 11, completion_tokens: 4, total_tokens: 15 };

/** Whole replies as providers send them, in the place of an answer. */
const REPLIES: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'OpenAI chat completions',
    {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: NINE + 5,
      model: 'm',
      choices: [
        { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: TEXT } },
        { index: 1, finish_reason: 'stop', message: { role: 'assistant', content: 'Another.' } },
      ],
      usage: openai,
    },
  ],
  [
    'OpenAI Responses',
    {
      id: 'resp_1',
      object: 'response',
      created_at: NINE + 5,
      status: 'completed',
      error: null,
      model: 'm',
      output: [
        { type: 'reasoning', summary: [] },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: TEXT }] },
      ],
      usage: { input_tokens: 11, output_tokens: 4, total_tokens: 15 },
    },
  ],
  [
    'Anthropic',
    {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content: [{ type: 'text', text: TEXT }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 11, output_tokens: 4 },
      timestamp: NINE + 5,
    },
  ],
  [
    'Ollama chat',
    {
      model: 'm',
      created_at: '2026-03-02T09:00:05.000000Z',
      message: { role: 'assistant', content: TEXT },
      done: true,
      total_duration: 5_000_000,
      prompt_eval_count: 11,
      eval_count: 4,
    },
  ],
  [
    'Ollama generate',
    {
      ...{ model: 'm', created_at: '2026-03-02T09:00:05Z', response: TEXT, done: true },
      ...{ prompt_eval_count: 11, eval_count: 4 },
    },
  ],
  [
    'Gemini',
    {
      candidates: [{ content: { role: 'model', parts: [{ text: TEXT }] }, finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 4, totalTokenCount: 15 },
      modelVersion: 'm',
      createTime: '2026-03-02T09:00:05Z',
    },
  ],
];

describe('messageFields', () => {
  it.each(REPLIES)('reads a whole reply of %s as an answer', (_, reply) => {
    const document = chatDocument([ask('q1', null, 'What is a quince?')]);
    const { messages } = document.history as { messages: Record<string, unknown> };
    messages.a1 = reply;
    messages.q1 = { ...(messages.q1 as object), childrenIds: ['a1'] };
    const read = readChat(
      {
        ...{ id: 'c', userId: 'u', createdAt: NINE, updatedAt: NINE, meta: null },
        ...{ rows: [], ratings: [], document: JSON.stringify(document) },
      },
      (NINE + 60) * 1000,
    );
    if (!read.ok) throw new Error(read.reason);
    expect(read.conversation.messages[1]).toMatchObject({
      ...{ id: 'a1', parentId: 'q1', role: 'assistant', text: TEXT, model: 'm', done: true },
      ...{ sentAt: (NINE + 5) * 1000, error: false, usage: { input: 11, output: 4, total: 15 } },
    });
  });

  it('keeps the links that were added to a reply', () => {
    const reply = { parentId: 'q1', childrenIds: ['q2'], choices: [{ message: { content: 'x' } }] };
    expect(messageFields(reply)).toMatchObject({ parentId: 'q1', childrenIds: ['q2'] });
  });

  it('says of a reply that was cut short that it is not done', () => {
    const cut = [
      { choices: [{ finish_reason: null, message: { content: 'x' } }] },
      { object: 'response', status: 'incomplete', output: [] },
      { type: 'message', stop_reason: null, content: [] },
      { model: 'm', message: { content: 'x' }, done: false },
    ];
    for (const reply of cut) expect(messageFields(reply).done).toBe(false);
  });

  it('leaves a message of Open WebUI as it is', () => {
    for (const message of [
      { role: 'user', content: 'x', model: 'm' },
      { role: 'assistant', content: 'x', output: [], done: true },
      { content: 'x', done: true, usage: {} },
      {},
    ]) {
      expect(messageFields(message)).toBe(message);
    }
  });
});
