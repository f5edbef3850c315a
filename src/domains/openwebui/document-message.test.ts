import { describe, expect, it } from 'vitest';
import { type MessagePlace, messageOf } from './document-message.ts';

const place = {
  authorId: null,
  source: 'chat',
  rating: undefined,
  parentId: null,
  sentAt: 5,
  timeKnown: true,
  recordedUsage: () => undefined,
  recordedParts: () => undefined,
} as const;
const read = (
  { role = 'assistant', ...fields }: Record<string, unknown>,
  more: Partial<MessagePlace> = {},
) => {
  const known = role === 'user' || role === 'system' ? role : 'assistant';
  return messageOf({ id: 'm', fields }, { ...place, role: known, ...more });
};

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
      merged: { status: false, content: '' },
      sources: [{ source: { type: 'collection', id: 'c' } }],
      output: [{ type: 'function_call', name: 'look_up' }],
      files: [{ type: 'image' }],
    };
    expect(read(fields)).toEqual({
      id: 'm',
      parentId: null,
      role: 'assistant',
      authorId: null,
      source: 'chat',
      text: 'Paris.',
      sentAt: 5,
      timeKnown: true,
      model: 'gpt-4o',
      column: 1,
      done: true,
      stopped: false,
      error: false,
      usage: {
        ...{ input: 1, output: 2, total: 3, cached: null, cacheWrite: null, reasoning: null },
        ...{ costUsd: null, atLeast: false },
      },
      knowledge: true,
      merged: false,
      rating: 1,
      tools: ['look_up'],
      toolCalls: [{ name: 'look_up', arguments: null }],
      attachments: [],
      fileNames: [],
      pictures: 1,
      fileTexts: [],
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
      files: [{ type: 'file', id: 'f1' }, { type: 'collection' }, null, 'odd'],
    };
    expect(read(fields)).toMatchObject({
      role: 'user',
      text: 'And this?',
      model: null,
      column: null,
      done: true,
      usage: null,
      rating: null,
      attachments: ['f1', 'm:1', 'm:2'],
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

  it('takes an answer of which an item is not whole for stopped, whatever done says', () => {
    const output = [{ type: 'message', status: 'incomplete', content: [{ text: 'Par' }] }];
    expect(read({ done: true, output })).toMatchObject({ done: false, stopped: true });
    expect(read({ done: false, content: 'Par' })).toMatchObject({ done: false, stopped: false });
    const whole = [{ type: 'message', status: 'completed', content: [{ text: 'Paris' }] }];
    expect(read({ done: true, output: whole })).toMatchObject({ done: true, stopped: false });
    expect(read({ done: true, output, error: true })).toMatchObject({ stopped: false });
  });

  it('takes an answer that is done for stopped while its last item is in progress, as to 0.10', () => {
    const part = { type: 'message', status: 'in_progress', content: [{ text: 'Par' }] };
    const call = { type: 'function_call', status: 'in_progress', name: 'look' };
    const whole = { ...part, status: 'completed' };
    expect(read({ done: true, output: [part] })).toMatchObject({ done: false, stopped: true });
    expect(read({ done: false, output: [part] })).toMatchObject({ done: false, stopped: false });
    expect(read({ done: true, output: [call, whole] })).toMatchObject({
      done: true,
      stopped: false,
    });
    expect(read({ done: true, output: [part], error: true })).toMatchObject({ stopped: false });
  });

  it('takes a thumb kept elsewhere for the last word', () => {
    expect(read({ annotation: { rating: 1 } }, { rating: -1 }).rating).toBe(-1);
    expect(read({ annotation: { rating: 1 } }).rating).toBe(1);
  });

  it.each([
    [{ status: true }, true],
    [{ content: 'Both say Paris.' }, true],
    [{ status: false, content: ' ' }, false],
    [null, false],
  ])('reads merged %j as %s', (merged, expected) => {
    expect(read({ merged }).merged).toBe(expected);
  });

  it('knows the tokens of a continued answer as the least of them', () => {
    const output = [{ type: 'message', content: [{ type: 'output_text', text: 'and Lyon.' }] }];
    const counted = { usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 }, output };
    expect(read({ ...counted, content: 'Paris and Lyon.' }).usage?.atLeast).toBe(true);
    expect(read({ ...counted, content: 'and Lyon.' }).usage?.atLeast).toBe(false);
    expect(read({ ...counted, content: 'Rewritten by hand, longer.' }).usage?.atLeast).toBe(false);
    const part = { type: 'output_text', text: 'Lyon. ' };
    const twice = [{ type: 'message', content: [part, part] }];
    const both = { ...counted, output: twice, content: 'Lyon. Lyon.' };
    expect(read(both).usage?.atLeast).toBe(true);
  });

  it('asks for usage kept elsewhere only where an answer has none of its own', () => {
    const elsewhere = () => ({ input_tokens: 10, output_tokens: 20, total_duration: 4_000_000 });
    expect(read({ role: 'assistant', usage: null }, { recordedUsage: elsewhere })).toMatchObject({
      usage: { input: 10, output: 20, total: 30 },
      durationMs: 4,
    });
    expect(read({ role: 'assistant', usage }, { recordedUsage: elsewhere })).toMatchObject({
      usage: { input: 1, output: 2, total: 3 },
      durationMs: null,
      speed: null,
    });
    expect(read({ role: 'assistant' }, { recordedUsage: () => null }).usage).toBeNull();
    expect(read({ role: 'user' }, { recordedUsage: elsewhere }).usage).toBeNull();
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
