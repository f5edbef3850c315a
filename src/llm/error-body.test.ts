import { describe, expect, it } from 'vitest';
import { errorIn } from './error-body.ts';

describe('errorIn', () => {
  it.each([
    ['OpenRouter', { error: { code: 429, message: 'Rate limited' } }, 429],
    ['a number as a text', { error: { code: '503', message: 'x' } }, 503],
    [
      'vLLM',
      {
        object: 'error',
        message: 'The model `m` does not exist.',
        type: 'NotFoundError',
        code: 404,
      },
      404,
    ],
    ['Ollama', { error: "model 'm' not found" }, 404],
    ['FastAPI', { detail: 'Unauthorized' }, 401],
    ['Cloudflare', { success: false, errors: [{ code: 1031, message: 'rate limit' }] }, 429],
    ['a gateway of gateways', { choices: null, error: { type: 'insufficient_quota' } }, 402],
    ['a refused parameter', { error: { message: 'response_format is not supported' } }, 400],
    ['a filter', { error: { code: 'content_filter', message: '' } }, 400],
    ['no known words', { error: { message: 'upstream: EOF' } }, null],
  ])('reads that of %s', (_, body, status) => {
    expect(errorIn(body)).toMatchObject({ status, begun: false });
  });

  it('knows an answer that had begun, which may be billed', () => {
    const choice = { message: { content: '{"a' }, finish_reason: 'error', error: { code: 502 } };
    expect(errorIn({ choices: [choice] })).toMatchObject({ status: 502, begun: true });
    expect(errorIn({ choices: [{ ...choice, error: undefined }] })).toMatchObject({ begun: true });
  });

  it.each([
    [{ choices: [{ message: { content: 'x' }, finish_reason: 'stop' }] }],
    [{ choices: [{ message: { content: 'x' } }], error: null, message: 'fine', detail: 'fast' }],
    [{ hello: 'world' }],
    ['text'],
    [null],
  ])('finds none in %j', (body) => {
    expect(errorIn(body)).toBeNull();
  });
});
