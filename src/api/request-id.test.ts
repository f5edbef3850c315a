import { describe, expect, it } from 'vitest';
import { keptLog, testServer } from '../../test/support/api.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = (trace: string) => ({ traceparent: `00-${trace}-00f067aa0ba902b7-01` });

/** The id of a request with these headers: in the answer, in the problem, and in the log. */
async function idsWith(headers: Readonly<Record<string, string>>) {
  const { logger, entries } = keptLog();
  const app = await testServer({ logger });
  const reply = await app.inject({ url: '/api/nothing', headers });
  const logged = entries().find(({ msg }) => msg === 'request');
  return [reply.headers['x-request-id'], reply.json().reference, logged.reference];
}

describe('the id of a request', () => {
  it.each([['0190f5c2-8d6b-7c31-9a50-2f6d9be71a01'], ['01ARZ3NDEKTSV4RRFFQ69G5FAV']])(
    'is %s where it comes with it',
    async (id) => {
      expect(await idsWith({ 'x-request-id': id, ...parent(TRACE) })).toEqual([id, id, id]);
    },
  );

  it('is that of its trace, where it comes with one', async () => {
    expect(await idsWith(parent(TRACE))).toEqual([TRACE, TRACE, TRACE]);
  });

  it.each([
    { 'x-request-id': 'ann@example.org' },
    { 'x-request-id': 'short-1' },
    { 'x-request-id': `1${'a'.repeat(64)}` },
    { 'x-request-id': 'Forged "line", 1234567' },
    { 'x-request-id': 'not-one-digit-in-it' },
    parent('0'.repeat(32)),
    { traceparent: `00-${TRACE}` },
  ])('is made anew where %o is none', async (headers) => {
    const [id, ...same] = await idsWith(headers);
    expect(id).toMatch(UUID);
    expect(same).toEqual([id, id]);
  });
});
