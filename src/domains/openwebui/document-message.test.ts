import { describe, expect, it } from 'vitest';
import { messageOf } from './document-message.ts';

const place = {
  parentId: null,
  sentAt: 5,
  timeKnown: true,
  recordedUsage: () => undefined,
  recordedParts: () => undefined,
};
const read = (fields: Record<string, unknown>, recordedUsage: () => unknown = () => undefined) =>
  messageOf({ id: 'm', key: 'm', parent: null, fields }, { ...place, recordedUsage });

const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };

describe('messageOf', () => {
  it('reads an answer', () => {
    const fields = {
      role: 'assistant',
      content: 'Paris.',
      model: 'gpt-4o',
      modelIdx: 1,
      done: true,
      usage: { ...usage, total_duration: 2_000_000 },
      annotation: { rating: 1 },
      output: [{ type: 'function_call', name: 'look_up' }],
      files: [{ type: 'image' }],
    };
    expect(read(fields)).toEqual({
      id: 'm',
      parentId: null,
      role: 'assistant',
      authorId: null,
      text: 'Paris.',
      sentAt: 5,
      timeKnown: true,
      model: 'gpt-4o',
      column: 1,
      done: true,
      error: false,
      usage: { input: 1, output: 2, total: 3, cached: null, reasoning: null },
      rating: 1,
      tools: ['look_up'],
      toolCalls: [{ name: 'look_up', arguments: null }],
      attachments: 0,
      fileNames: [],
      durationMs: 2,
      speed: null,
    });
  });

  it('ignores on a question what belongs to answers, and counts what is attached', () => {
    const fields = {
      role: 'user',
      content: [
        { type: 'text', text: 'And this?' },
        { type: 'image_url', image_url: {} },
      ],
      model: 'gpt-3.5-turbo',
      modelIdx: 0,
      usage,
      annotation: { rating: 1 },
      files: [{ type: 'file' }, { type: 'collection' }, null, 'odd'],
    };
    expect(read(fields)).toMatchObject({
      role: 'user',
      text: 'And this?',
      model: null,
      column: null,
      done: true,
      usage: null,
      rating: null,
      attachments: 3,
      durationMs: null,
      speed: null,
    });
  });

  it('names the model behind an arena model', () => {
    const arena = { role: 'assistant', model: 'arena-model', arena: true };
    expect(read({ ...arena, selectedModelId: 'llama3.2:3b' }).model).toBe('llama3.2:3b');
    for (const selectedModelId of [null, undefined, '', 5]) {
      expect(read({ ...arena, selectedModelId }).model).toBe('arena-model');
    }
    expect(read({ role: 'assistant', model: '' }).model).toBeNull();
  });

  it.each([
    [{ content: 'Rate limit' }, true],
    [{ content: { message: 'x' } }, true],
    [true, true],
    ['Connection reset', true],
    [false, false],
    [null, false],
    [undefined, false],
    ['', false],
    [{}, false],
    [[], false],
  ])('takes error %j for %s', (error, expected) => {
    expect(read({ role: 'assistant', error }).error).toBe(expected);
  });

  it.each([
    [true, true],
    [false, false],
    [undefined, false],
    [null, false],
    ['true', false],
  ])('takes an answer with done %j as ended: %s', (done, expected) => {
    expect(read({ role: 'assistant', done }).done).toBe(expected);
  });

  it.each([
    [{ rating: 1 }, 1],
    [{ rating: -1 }, -1],
    [{ rating: '1' }, 1],
    [{ rating: '-1' }, -1],
    [{ rating: 0 }, null],
    [{ rating: '' }, null],
    [{ rating: null, details: { rating: 9 } }, null],
    [{ rating: true }, null],
    [null, null],
    ['1', null],
  ])('reads annotation %j as a rating of %s', (annotation, expected) => {
    expect(read({ role: 'assistant', annotation }).rating).toBe(expected);
  });

  it.each([
    [0, 0],
    [7, 7],
    [-1, null],
    [0.5, null],
    ['0', null],
    [undefined, null],
  ])('reads modelIdx %j as column %s', (modelIdx, expected) => {
    expect(read({ role: 'assistant', modelIdx }).column).toBe(expected);
  });

  it('takes what is neither a person nor a model for the system, an answer without a role for an answer', () => {
    expect(read({ role: 'system' }).role).toBe('system');
    expect(read({ role: 'tool' }).role).toBe('tool');
    expect(read({ role: 'developer' }).role).toBe('system');
    expect(read({ role: 5, usage }).role).toBe('system');
    expect(read({ content: 'x' }).role).toBe('system');
    expect(read({ usage, content: 'x' }).role).toBe('assistant');
    expect(read({ model: 'gpt-4o' }).role).toBe('assistant');
  });

  it('asks for usage kept elsewhere only where an answer has none of its own', () => {
    const elsewhere = () => ({ input_tokens: 10, output_tokens: 20, total_duration: 4_000_000 });
    expect(read({ role: 'assistant', usage: null }, elsewhere)).toMatchObject({
      usage: { input: 10, output: 20, total: 30 },
      durationMs: 4,
    });
    expect(read({ role: 'assistant', usage }, elsewhere)).toMatchObject({
      usage: { input: 1, output: 2, total: 3 },
      durationMs: null,
      speed: null,
    });
    expect(read({ role: 'assistant', info: { eval_count: 0 } }, elsewhere).usage?.output).toBe(0);
    expect(read({ role: 'assistant' }, () => null).usage).toBeNull();
    expect(read({ role: 'user' }, elsewhere).usage).toBeNull();
  });

  it('says who wrote a message that is not the owner’s alone', () => {
    expect(read({ role: 'user', user_id: 'user-7' }).authorId).toBe('user-7');
    for (const user_id of [null, '', 7])
      expect(read({ role: 'user', user_id }).authorId).toBeNull();
  });

  it('makes names storable', () => {
    const fields = {
      role: 'assistant',
      model: 'a\0b\ud800',
      output: [{ type: 'mcp_call', name: '\0' }],
    };
    expect(read(fields)).toMatchObject({ model: 'a\ufffdb\ufffd', tools: ['\ufffd'] });
  });
});
