import { describe, expect, it } from 'vitest';
import { answerOf, usageOf } from './answer.ts';
import { BrokenStream, completionOf } from './completion.ts';

const chunk = (delta: object, reason: string | null = null) =>
  `data: ${JSON.stringify({ model: 'm', choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
const usage = { prompt_tokens: 3, completion_tokens: 2 };
const last = `data: ${JSON.stringify({ choices: [], usage })}\n\n`;

describe('completionOf', () => {
  it('puts the pieces of a stream together that nobody asked for', () => {
    const body = [
      ': PROCESSING\n\n',
      chunk({ content: '{"a"' }),
      chunk({ content: ': 1}' }),
      chunk({}, 'stop'),
      last,
      'data: [DONE]\n\n',
    ];
    const completion = completionOf(body.join(''));
    expect(answerOf(completion, 'asked', null)).toMatchObject({
      text: '{"a": 1}',
      model: 'm',
      ended: 'complete',
    });
    expect(usageOf(completion)).toMatchObject({ input: 3, output: 2 });
  });

  it('takes one for whole that says why it ended', () => {
    const completion = completionOf(`${chunk({ content: 'x' })}${chunk({}, 'length')}`);
    expect(answerOf(completion, 'asked', null)).toMatchObject({ text: 'x', ended: 'cut' });
  });

  it.each([
    ['in the middle of an answer', `${chunk({ content: 'x' })}`],
    ['in the middle of a line', `${chunk({ content: 'x' })}${chunk({}, 'stop').slice(0, 30)}`],
  ])('knows one that broke off %s', (_, body) => {
    expect(() => completionOf(body)).toThrow(BrokenStream);
  });

  it('gives the error of a stream as that of a body', () => {
    const error = { error: { code: 500, message: 'x' } };
    expect(completionOf(`data: ${JSON.stringify(error)}\n\ndata: [DONE]`)).toEqual(error);
  });

  it.each(['<html></html>', '', 'Service Unavailable', 'data: {oops}\n\ndata: [DONE]'])(
    'finds none in %j',
    (body) => {
      expect(() => completionOf(body)).toThrow(SyntaxError);
    },
  );

  it('passes a mark of the order of bytes and blank lines by', () => {
    expect(completionOf('\uFEFF\n\n {"a": 1}\n')).toEqual({ a: 1 });
  });
});

describe('answerOf', () => {
  const of = (message: object | undefined, reason: string) =>
    answerOf({ choices: [{ message, finish_reason: reason }] }, 'asked', null);

  it.each(['content_filter', 'content_filter: PROHIBITED_CONTENT', 'SAFETY', 'refusal'])(
    'takes %s for a refusal, with or without a message',
    (reason) => {
      expect(of({ content: null }, reason)).toMatchObject({ ended: 'refused', text: '' });
      expect(of(undefined, reason)).toMatchObject({ ended: 'refused', text: '' });
    },
  );

  it.each(['length', 'MAX_TOKENS', 'model_length'])('takes %s for a cut', (reason) => {
    expect(of({ content: '{' }, reason)).toMatchObject({ ended: 'cut' });
  });

  it('takes no thought for an answer', () => {
    const message = { content: null, reasoning_content: '{"minutes": 1}' };
    expect(of(message, 'stop')).toMatchObject({ text: '', ended: 'complete' });
  });

  it('knows no usage where it is null', () => {
    expect(usageOf({ usage: null })).toBeNull();
    expect(usageOf({ usage: { prompt_tokens: null } })).toBeNull();
  });
});
