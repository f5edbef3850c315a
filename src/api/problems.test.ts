import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AUTH, figures, signIn, testServer } from '../../test/support/api.ts';
import { DAY_WANTED } from '../kernel/days.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { problem } from './contracts/problem.ts';
import { toProblem } from './problems.ts';

const codes = Object.keys(ERRORS) as ErrorCode[];

describe('toProblem', () => {
  it.each(codes)('gives %s the status and the remedy of the catalogue', (code) => {
    const made = toProblem(new CogniforceError(code, 'What happened.'), 'ref-1');
    expect(problem.parse(made)).toEqual({
      type: `/api/errors#${code}`,
      title: 'What happened.',
      status: ERRORS[code].status,
      detail: ERRORS[code].hint,
      code,
      values: {},
      reference: 'ref-1',
    });
  });

  it('passes on tries and seconds, and no other detail', () => {
    const details = { triesLeft: 2, retryAfterSeconds: 30, file: '/srv/webui.db' };
    const made = toProblem(new CogniforceError('PASSWORD_WRONG', 'No.', details), 'ref-1');
    const passedOn = { triesLeft: 2, retryAfterSeconds: 30 };
    expect(made).toMatchObject({ ...passedOn, values: passedOn });
    expect(JSON.stringify(made)).not.toContain('webui.db');
  });

  it('keeps its shape whatever the details are', () => {
    const details = fc.record({
      triesLeft: fc.anything(),
      retryAfterSeconds: fc.anything(),
      database: fc.anything(),
      code: fc.anything(),
      errors: fc.anything(),
    });
    fc.assert(
      fc.property(details, (any) => {
        const made = toProblem(new CogniforceError('REQUEST_INVALID', 'What.', any), 'ref-1');
        expect(() => z.strictObject(problem.shape).parse(made)).not.toThrow();
      }),
    );
  });

  it('tells nothing of an error that is not ours', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12 }),
        fc.integer({ min: 400, max: 599 }),
        (text, status) => {
          const foreign = Object.assign(new Error(text), { statusCode: status, code: text });
          const made = toProblem(foreign, 'ref-1');
          expect(made).toEqual(toProblem(null, 'ref-1'));
          expect(made).toMatchObject({ code: 'INTERNAL', status: 500, reference: 'ref-1' });
        },
      ),
    );
  });
});

describe('an error of a route', () => {
  it('leaves as problem+json that no cache keeps', async () => {
    const app = await testServer();
    const reply = await app.inject('/api/v1/analytics/figures');
    expect(reply.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'www-authenticate': 'Bearer',
    });
    expect(problem.parse(reply.json()).code).toBe('UNAUTHENTICATED');
  });

  it('says INTERNAL with a reference and nothing of what went wrong inside', async () => {
    const answer = async () => {
      throw Object.assign(new Error('relation "user" does not exist'), { statusCode: 404 });
    };
    const app = await testServer({ metrics: [{ ...figures, answer }] });
    const reply = await app.inject({
      url: '/api/v1/analytics/figures',
      cookies: await signIn(app),
    });
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toMatchObject({
      code: 'INTERNAL',
      title: 'Something went wrong inside Cogniforce.',
      reference: reply.headers['x-request-id'],
    });
    expect(reply.body).not.toContain('relation');
  });

  it('says INTERNAL where the answer breaks its contract', async () => {
    const app = await testServer({
      metrics: [{ ...figures, answer: async () => ({ figure: 'a secret text' }) }],
    });
    const reply = await app.inject({
      url: '/api/v1/analytics/figures',
      cookies: await signIn(app),
    });
    expect(reply.statusCode).toBe(500);
    expect(reply.json().code).toBe('INTERNAL');
    expect(reply.body).not.toContain('secret');
  });
});

describe('a request that is not as expected', () => {
  const post = async (payload: string | object, headers = {}) =>
    (await testServer()).inject({ method: 'POST', url: AUTH, payload, headers });

  it('names every part that is wrong and what was expected of it', async () => {
    const app = await testServer();
    const cookies = await signIn(app);
    const query = 'start_date=2026-02-30&range_type=ever&limit=501';
    const reply = await app.inject({ url: `/api/v1/analytics/figures?${query}`, cookies });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({
      code: 'REQUEST_INVALID',
      title: `query.start_date: expected ${DAY_WANTED} (and 2 more).`,
      errors: [
        { path: 'query.start_date', message: `expected ${DAY_WANTED}` },
        { path: 'query.range_type', message: expect.stringContaining('"last_7_days"') },
        { path: 'query.limit', message: expect.stringContaining('<=500') },
      ],
    });
  });

  it('names a part that was sent twice', async () => {
    const app = await testServer();
    const url = '/api/v1/analytics/figures?start_date=2026-03-01&start_date=2026-03-02';
    const reply = await app.inject({ url, cookies: await signIn(app) });
    expect(reply.json()).toMatchObject({ title: 'query.start_date: expected string.' });
  });

  it('repeats nothing of what was sent', async () => {
    const app = await testServer();
    const cookies = await signIn(app);
    const value = fc.string({ unit: 'grapheme', minLength: 6 });
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const sent = `~${text}~`;
        const url = `/api/v1/analytics/figures?start_date=${encodeURIComponent(sent)}&limit=${encodeURIComponent(sent)}`;
        const reply = await app.inject({ url, cookies });
        expect(reply.statusCode).toBe(400);
        expect(reply.json().errors).toHaveLength(2);
        expect(JSON.stringify(reply.json())).not.toContain(JSON.stringify(sent).slice(1, -1));
      }),
    );
  });

  it('is refused without repeating it where the body is not JSON', async () => {
    const reply = await post('{"password":"hunter2', { 'content-type': 'application/json' });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().title).toBe('The body of the request is not valid JSON.');
    expect(reply.body).not.toContain('hunter2');
  });

  it('is told that the body is empty', async () => {
    const reply = await post('', { 'content-type': 'application/json' });
    expect(reply.json()).toMatchObject({ code: 'REQUEST_INVALID', status: 400 });
    expect(reply.json().title).toBe('The body of the request is empty.');
  });

  it('is told what is missing in the body', async () => {
    expect((await post({})).json().title).toBe('body.password: expected string.');
  });

  it('is refused with 413 where the body is too large', async () => {
    const reply = await post({ password: 'x'.repeat(9000) });
    expect(reply.statusCode).toBe(413);
    expect(reply.json()).toMatchObject({ code: 'REQUEST_TOO_LARGE', status: 413 });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused with 415 where the body is %s',
    async (type) => {
      const reply = await post('password=x', { 'content-type': type });
      expect(reply.statusCode).toBe(415);
      expect(reply.json()).toMatchObject({ code: 'MEDIA_TYPE_UNKNOWN', status: 415 });
    },
  );

  it('is refused with 400 where its address cannot be read', async () => {
    const reply = await (await testServer()).inject('/api/%zz');
    expect(reply.statusCode).toBe(400);
    expect(problem.parse(reply.json()).code).toBe('REQUEST_INVALID');
    expect(reply.body).not.toContain('%zz');
  });
});
