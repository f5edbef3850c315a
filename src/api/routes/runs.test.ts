import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { signIn, someRun, testServer } from '../../../test/support/api.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { RunDetail } from '../contracts/runs.ts';
import type { RunsPort } from '../parts.ts';

const BASE = '/api/v1/analytics/runs';
const REASONS = [{ outcome: 'unreadable', reason: 'not_json', conversations: 3 }] as const;
const detail: RunDetail = { ...someRun, reasons: [...REASONS] };

/** Tells one state after the other, the last one for ever; an error is thrown. */
function telling(...states: (RunDetail | Error)[]): RunsPort {
  let at = 0;
  return {
    list: async (most) => [someRun].slice(0, most),
    async find() {
      const state = states[Math.min(at, states.length - 1)];
      at += 1;
      if (state instanceof Error || state === undefined) throw state;
      return state;
    },
  };
}

async function asked(runs: RunsPort, path: string) {
  const app = await testServer({ runs });
  return app.inject({ url: `${BASE}${path}`, cookies: await signIn(app) });
}

/** The events of a stream that ends. */
function eventsIn(body: string): [string, RunDetail][] {
  return body
    .split('\n\n')
    .filter((part) => part.startsWith('event: '))
    .map((part) => {
      const [event = '', data = ''] = part.split('\n');
      return [event.replace('event: ', ''), JSON.parse(data.replace('data: ', ''))];
    });
}

describe('GET runs', () => {
  it('lists the newest', async () => {
    const reply = await asked(telling(detail), '?limit=1');
    expect(reply.json()).toEqual({ runs: [someRun] });
  });

  it('shows one with the reasons why it left conversations out, and knows no other', async () => {
    expect((await asked(telling(detail), `/${someRun.id}`)).json()).toEqual(detail);
    const none = new CogniforceError('RUN_UNKNOWN', 'There is no run.');
    expect((await asked(telling(none), `/${someRun.id}`)).statusCode).toBe(404);
    expect((await asked(telling(none), `/${someRun.id}/events`)).statusCode).toBe(404);
  });
});

describe('GET runs/{id}/events', () => {
  it('tells each change of a run, and ends with it', async () => {
    const further = { ...detail, done: 400, total: 1000 };
    const ended: RunDetail = { ...further, done: 1000, status: 'completed' };
    const reply = await asked(telling(detail, further, further, ended), `/${someRun.id}/events`);
    expect(reply.headers['content-type']).toBe('text/event-stream');
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(eventsIn(reply.body)).toEqual([
      ['run', detail],
      ['run', further],
      ['end', ended],
    ]);
  });

  it('says in a sentence why nothing can be told, and goes on', async () => {
    const away = new CogniforceError('DATABASE_UNREACHABLE', 'It is away.');
    const ended: RunDetail = { ...detail, status: 'failed' };
    const reply = await asked(telling(detail, away, ended), `/${someRun.id}/events`);
    expect(eventsIn(reply.body).map(([event]) => event)).toEqual(['run', 'problem', 'end']);
    expect(reply.body).toContain('"title":"It is away."');
  });

  it('is closed to strangers', async () => {
    const app = await testServer({ runs: telling(detail) });
    expect((await app.inject({ url: `${BASE}/${someRun.id}/events` })).statusCode).toBe(401);
  });

  it('ends with the server, whoever is still listening', async () => {
    const app = await testServer({ runs: telling(detail) });
    const stream = await listening(app);
    const reader = stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: run');
    const closed = app.close();
    for (let part = await reader.read(); !part.done; part = await reader.read());
    await closed;
  });
});

async function listening(app: FastifyInstance): Promise<ReadableStream<Uint8Array>> {
  const cookies = Object.entries(await signIn(app)).map(([name, value]) => `${name}=${value}`);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const reply = await fetch(`${address}${BASE}/${someRun.id}/events`, {
    headers: { cookie: cookies.join('; ') },
  });
  if (reply.body === null) throw new Error('no answer');
  return reply.body;
}
