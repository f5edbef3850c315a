import { describe, expect, it } from 'vitest';
import { EVERYTHING, lesser, refusedParameter, without } from './parameters.ts';

const refusal = (message: string, over = {}) => ({ status: 400, message, ...over });

describe('refusedParameter', () => {
  it.each([
    [
      "400 Unsupported parameter: 'max_tokens' is not supported with this model.",
      'max_completion_tokens',
    ],
    ["400 Unsupported value: 'temperature' does not support 0.3 with this model.", 'temperature'],
    [
      "400 Invalid parameter: 'response_format' of type 'json_schema' is not supported",
      'response_format',
    ],
  ])('reads %s', (message, parameter) => {
    expect(refusedParameter(refusal(message))).toBe(parameter);
  });

  it('reads the field of a form that FastAPI refuses', () => {
    const error = { detail: [{ loc: ['body', 'max_completion_tokens'], msg: 'extra' }] };
    expect(refusedParameter(refusal('422 status code', { status: 422, error }))).toBe(
      'max_completion_tokens',
    );
  });

  it.each([
    refusal('400 max_tokens is too large: this model has a context length of 4096'),
    refusal('400 Invalid messages'),
    refusal('500 response_format', { status: 500 }),
  ])('takes %j for no refusal of a parameter', (given) => {
    expect(refusedParameter(given)).toBeNull();
  });
});

describe('lesser', () => {
  it('keeps every refusal, in whatever order answers come', () => {
    const plain = without('temperature', EVERYTHING) ?? EVERYTHING;
    const bare = without('response_format', without('response_format', plain) ?? plain) ?? plain;
    const old = without('max_completion_tokens', EVERYTHING) ?? EVERYTHING;
    const all = { form: 'words', limit: 'max_tokens', temperature: false };
    expect(lesser(bare, old)).toEqual(all);
    expect(lesser(old, bare)).toEqual(all);
    expect(without('response_format', bare)).toBeNull();
  });
});
