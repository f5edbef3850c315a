import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  AUTH,
  FIGURE,
  figures,
  keptLog,
  PASSWORD,
  signIn,
  testServer,
} from '../../test/support/api.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { describeError } from './logging.ts';

const SECRET = 'anna.miller@example.org';

describe('describeError', () => {
  it('says the sentence, the code and the details of our own errors', () => {
    const error = new CogniforceError('DATABASE_LOCKED', 'The file is held.', { domain: 'x' });
    expect(describeError(error)).toMatchObject({
      name: 'CogniforceError',
      code: 'DATABASE_LOCKED',
      message: 'The file is held.',
      details: { domain: 'x' },
    });
  });

  it('keeps the messages of other errors out, also those of causes', () => {
    const driver = Object.assign(new TypeError(`Key (email)=(${SECRET})\n    at ${SECRET}`), {
      code: '23505',
      detail: SECRET,
    });
    const error = new CogniforceError(
      'DATABASE_FAILED',
      'A statement failed.',
      {},
      { cause: driver },
    );
    const described = describeError(error);
    expect(JSON.stringify(described)).not.toContain(SECRET);
    expect(described).toMatchObject({ cause: { name: 'TypeError', code: '23505' } });
  });

  it('says where an error was thrown', () => {
    expect(describeError(new Error('x'))).toMatchObject({
      at: expect.arrayContaining([expect.stringContaining('logging.test.ts')]),
    });
  });

  it('keeps out names and codes that are more than a name', () => {
    const error = Object.assign(new Error('x'), { name: SECRET, code: SECRET });
    expect(JSON.stringify(describeError(error))).not.toContain(SECRET);
  });

  it('comes to an end where an error is its own cause', () => {
    const error = new Error('x');
    error.cause = error;
    expect(JSON.stringify(describeError(error))).toContain('cause');
  });

  it('says of what is no error only what kind of thing it is', () => {
    expect(describeError(SECRET)).toEqual({ name: 'string' });
  });
});

describe('the log of requests', () => {
  it('has route, method, status, milliseconds and the reference of the reply', async () => {
    const { logger, entries } = keptLog();
    const app = await testServer({ logger });
    const reply = await app.inject('/api/v1/analytics/figures?start_date=2026-03-01');
    expect(entries().find(({ msg }) => msg === 'request')).toMatchObject({
      route: '/api/v1/analytics/figures',
      method: 'GET',
      status: 401,
      ms: expect.any(Number),
      reference: reply.json().reference,
    });
    expect(reply.headers['x-request-id']).toBe(reply.json().reference);
  });

  it('holds nothing that anybody sent and nothing that was answered', async () => {
    const { logger, lines } = keptLog();
    const failing = {
      ...figures,
      name: 'failing',
      aliases: [],
      answer: async () => JSON.parse(`{"email": ${SECRET}`),
    };
    const untrue = { ...failing, name: 'untrue', answer: async () => ({ figure: SECRET }) };
    const app = await testServer({ logger, metrics: [figures, failing, untrue] });
    const cookies = await signIn(app);
    const headers = { 'user-agent': SECRET, referer: `http://x/${SECRET}` };
    const remoteAddress = '203.0.113.77';
    const urls = ['figures', 'failing', 'untrue', `nothing/${SECRET}`, `%zz${SECRET}`];
    for (const url of urls) {
      const path = `/api/v1/analytics/${url}?start_date=${SECRET}&x=${SECRET}`;
      await app.inject({ url: path, cookies, headers, remoteAddress });
      await app.inject({ url: path.replace('start_date', 'y'), cookies, headers, remoteAddress });
    }
    await app.inject({ method: 'POST', url: AUTH, payload: { password: SECRET } });
    await app.inject({ method: 'POST', url: AUTH, payload: `{"password":"${SECRET}` });

    const text = lines.join('');
    expect(lines.length).toBeGreaterThan(urls.length);
    const token = Object.values(cookies).join();
    for (const sent of [SECRET, PASSWORD, remoteAddress, String(FIGURE), token, '127.0.0.1']) {
      expect(text).not.toContain(sent);
    }
  });

  it('has one short line for each request of an outage, and why once', async () => {
    const { logger, lines, entries } = keptLog();
    const answer = async () => {
      const cause = new Error(SECRET);
      throw new CogniforceError('DATABASE_UNREACHABLE', 'It is away.', {}, { cause });
    };
    const app = await testServer({ logger, metrics: [{ ...figures, answer }] });
    const cookies = await signIn(app);
    lines.length = 0;
    for (let times = 0; times < 10; times += 1) {
      await app.inject({ url: '/api/v1/analytics/figures', cookies });
    }
    expect(entries().filter(({ reason }) => reason === 'It is away.')).toHaveLength(1);
    const requests = entries().filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(10);
    expect(requests[0]).toMatchObject({ status: 503, code: 'DATABASE_UNREACHABLE' });
    expect(lines.join('').length / 10).toBeLessThan(300);
  });

  it('says which part of a reply broke its contract', async () => {
    const { logger, entries } = keptLog();
    const reply = z.object({ people: z.array(z.object({ chats: z.number() })) });
    const answer = async () => ({ people: [{ chats: 'many' }] });
    const app = await testServer({ logger, metrics: [{ ...figures, reply, answer }] });
    const { statusCode } = await app.inject({
      url: '/api/v1/analytics/figures',
      cookies: await signIn(app),
    });
    expect(statusCode).toBe(500);
    expect(entries().find(({ msg }) => msg === 'INTERNAL')).toMatchObject({
      error: { issues: ['people.0.chats: invalid_type'] },
    });
  });

  it('mentions probes to nobody but who debugs', async () => {
    const { logger, entries } = keptLog();
    const app = await testServer({ logger });
    await app.inject('/health/live');
    expect(entries().find(({ route }) => route === '/health/live')).toMatchObject({ level: 20 });
  });
});
