import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestFailure, request, withQuery } from './request.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(status: number, body: string): void {
  vi.stubGlobal('fetch', async () => new Response(status === 204 ? null : body, { status }));
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('the request went well'),
    (error: unknown) => error as RequestFailure,
  );

const problem = {
  type: 't',
  title: 'Something unexpected happened',
  status: 500,
  detail: 'See the log.',
  code: 'INTERNAL',
  reference: 'req-1',
};

describe('a request', () => {
  it('gives the reply', async () => {
    answer(200, '{"a":1}');
    expect(await request('/x')).toEqual({ a: 1 });
  });

  it('takes 204 for done, and a 503 that was announced for a reply', async () => {
    answer(204, '');
    expect(await request('/x', { method: 'DELETE' })).toBeUndefined();
    answer(503, '{"status":"down"}');
    expect(await request('/health/ready', { alsoReply: [503] })).toEqual({ status: 'down' });
  });

  it('carries the problem that the server named', async () => {
    answer(500, JSON.stringify(problem));
    const error = await failure(request('/x'));
    expect(error).toBeInstanceOf(RequestFailure);
    expect(error).toMatchObject({ kind: 'problem', status: 500, problem });
  });

  it('never carries an answer that is no problem', async () => {
    answer(502, '<html>Bad gateway</html>');
    const error = await failure(request('/x'));
    expect(error).toMatchObject({ kind: 'problem', problem: null });
    expect(error.message).not.toContain('html');
  });

  it('tells an ended session from a wrong password', async () => {
    answer(401, JSON.stringify({ ...problem, status: 401, code: 'UNAUTHENTICATED' }));
    expect(await failure(request('/x'))).toMatchObject({ kind: 'signed out' });
    answer(401, JSON.stringify({ ...problem, status: 401, code: 'PASSWORD_WRONG' }));
    expect(await failure(request('/x'))).toMatchObject({ kind: 'problem' });
  });

  it('calls no answer offline', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await failure(request('/x'))).toMatchObject({ kind: 'offline', status: 0 });
  });
});

it('writes parameters into an address', () => {
  expect(withQuery('/x', { range_type: 'all', limit: '10' })).toBe('/x?range_type=all&limit=10');
});
