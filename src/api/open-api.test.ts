import type { FastifyInstance, InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  AUTH,
  domain,
  figures,
  PASSWORD,
  signIn,
  someHealth,
  someQuestions,
  someRun,
  testServer,
} from '../../test/support/api.ts';
import { resolved } from '../../test/support/api-fuzz/document.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import * as dailyTrend from '../metrics/daily-trend/contract.ts';
import * as summary from '../metrics/summary/contract.ts';
import * as userBreakdown from '../metrics/user-breakdown/contract.ts';
import { healthReply, readyReply } from './contracts/health.ts';
import type { ServerParts } from './parts.ts';

type Json = Record<string, unknown>;
interface Operation {
  summary?: string;
  tags?: string[];
  operationId?: string;
  security?: unknown[];
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>;
  parameters?: { name: string; description?: string }[];
}
interface Document {
  openapi: string;
  tags: { name: string }[];
  security: unknown[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json>; securitySchemes: Json };
}

const BASE = '/api/v1/analytics';
const document = (app: FastifyInstance) => app.swagger() as unknown as Document;
const fail = (code: ErrorCode) => async () => {
  throw new CogniforceError(code, 'What happened.');
};
const metric = (name: string, contract: Pick<typeof figures, 'query' | 'reply'>) => ({
  ...figures,
  name,
  aliases: [],
  query: contract.query,
  reply: contract.reply,
});

describe('the OpenAPI document', () => {
  it('has every route of the API and of the probes, each with summary, tag and id of its own', async () => {
    const app = await testServer();
    const { paths, tags } = document(app);
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
    );
    const documented = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    expect(documented.toSorted()).toEqual(registered(app).toSorted());
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(operations.length);
    expect(ids).not.toContain(undefined);
    for (const operation of operations) {
      expect(operation.summary).toMatch(/^[A-Z].{8,}/);
      expect(tags.map(({ name }) => name)).toContain(operation.tags?.[0]);
    }
  });

  it('asks for a session everywhere but where none is needed', async () => {
    const app = await testServer();
    const { paths, security, components } = document(app);
    expect(security).toEqual([{ session: [] }, { bearer: [] }]);
    expect(Object.keys(components.securitySchemes)).toEqual(['session', 'bearer']);
    const open = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => operation.security?.length === 0)
        .map(([method]) => `${method} ${path}`),
    );
    expect(open.toSorted()).toEqual([
      `delete ${AUTH}`,
      `delete ${BASE}/questions/{token}`,
      `get ${BASE}/questions/{token}`,
      'get /health/live',
      'get /health/ready',
      `post ${AUTH}`,
      `post ${BASE}/questions/{token}`,
    ]);
  });

  it('describes the parameters and fields that the contracts describe', async () => {
    const app = await testServer({ metrics: [metric('summary', summary)] });
    const { paths, components } = document(app);
    const parameters = paths[`${BASE}/summary`]?.get?.parameters ?? [];
    expect(parameters.find(({ name }) => name === 'end_date')?.description).toBe(
      'Last day, included',
    );
    expect(JSON.stringify(components.schemas.Summary)).toContain('Newest day that is published');
  });

  it('names its schemas once and refers to every one of them', async () => {
    const metrics = Object.entries({ summary, dailyTrend, userBreakdown }).map(([name, contract]) =>
      metric(
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        contract,
      ),
    );
    const app = await testServer({ metrics });
    const { schemas } = document(app).components;
    expect(Object.keys(schemas).toSorted()).toEqual([
      'Backfill',
      'BackfillQuote',
      'Backfills',
      'DailyTrend',
      'DomainState',
      'Health',
      'Problem',
      'Question',
      'Questions',
      'Ready',
      'Run',
      'RunDetail',
      'Summary',
      'UserBreakdown',
    ]);
    const references = JSON.stringify(app.swagger()).matchAll(/#\/components\/schemas\/(\w+)/g);
    const referred = new Set(Array.from(references, ([, name]) => name));
    expect([...referred].toSorted()).toEqual(Object.keys(schemas).toSorted());
  });

  it('shows an example of every problem, as it is really sent', async () => {
    const app = await testServer();
    const text = JSON.stringify(document(app).paths);
    const shown = Array.from(text.matchAll(/"type":"\/api\/errors#(\w+)"/g), ([, code]) => code);
    const ofBackups = ['BACKUP_DAMAGED', 'DATABASE_NOT_EMPTY', 'PROGRAM_FAILED'];
    const ofNoRoute = ['METHOD_NOT_ALLOWED'];
    const commandLine = ['CONFIG_INVALID', 'SCHEMA_DRIFT', 'USAGE', ...ofNoRoute, ...ofBackups];
    // What a model's server or the source does ends a run, which is told by its record.
    const ofRuns = ['RUN_TAKEN_OVER', 'AUDIT_LOG_UNREADABLE', 'SOURCE_INCOMPLETE'];
    const isOfRun = (code: string) => code.startsWith('LLM_') || ofRuns.includes(code);
    const expected = Object.keys(ERRORS).filter(
      (code) => !commandLine.includes(code) && !isOfRun(code),
    );
    expect([...new Set(shown)].toSorted()).toEqual(expected.toSorted());
  });
});

describe('what is answered', () => {
  const down = { processing: { health: fail('DATABASE_LOCKED'), start: fail('DATABASE_FULL') } };
  const busy = { processing: { health: async () => someHealth, start: fail('RUN_IN_PROGRESS') } };
  const broken = { metrics: [{ ...figures, answer: fail('DATABASE_UNREACHABLE') }] };
  const bug = { metrics: [{ ...figures, answer: async () => ({ not: 'the contract' }) }] };
  const unready = { domains: () => [domain('cogniforce', 'down')] };
  const over = { questions: { ...someQuestions, react: fail('QUESTION_CLOSED') } };
  const foreign = { headers: { origin: 'https://evil.example' } };
  const change = (url: string, more: InjectOptions = {}) =>
    ({ method: 'POST', url, ...more }) as const;
  const password = (payload: object) => change(AUTH, { payload });

  const cases: [number, InjectOptions, Partial<ServerParts>?][] = [
    [200, password({ password: PASSWORD })],
    [400, password({})],
    [401, password({ password: 'wrong' })],
    [403, change(AUTH, { payload: { password: PASSWORD }, ...foreign })],
    [413, password({ password: 'x'.repeat(9000) })],
    [415, change(AUTH, { payload: 'x', headers: { 'content-type': 'text/plain' } })],
    [200, { url: AUTH }],
    [204, { method: 'DELETE', url: AUTH }],
    [403, { method: 'DELETE', url: AUTH, ...foreign }],
    [200, { url: `${BASE}/figures` }],
    [200, { url: `${BASE}/numbers?limit=5` }],
    [400, { url: `${BASE}/figures?limit=none` }],
    [500, { url: `${BASE}/figures` }, bug],
    [503, { url: `${BASE}/figures` }, broken],
    [200, { url: `${BASE}/health` }],
    [503, { url: `${BASE}/health` }, down],
    [202, change(`${BASE}/trigger-processing`)],
    [409, change(`${BASE}/trigger-processing`), busy],
    [507, change(`${BASE}/trigger-processing`), down],
    [403, change(`${BASE}/trigger-processing`, foreign)],
    [200, { url: `${BASE}/runs` }],
    [400, { url: `${BASE}/runs?limit=0` }],
    [200, { url: `${BASE}/runs/${someRun.id}` }],
    [400, { url: `${BASE}/runs/none` }],
    [200, change(`${BASE}/retry`)],
    [
      400,
      change(`${BASE}/retry`, { payload: '{', headers: { 'content-type': 'application/json' } }),
    ],
    [200, { url: `${BASE}/failures` }],
    [200, change(`${BASE}/failures/retry`)],
    [200, change(`${BASE}/failures/retry`, { payload: { conversationId: 'one' } })],
    [400, change(`${BASE}/failures/retry`, { payload: { conversationId: '' } })],
    [200, { url: `${BASE}/questions` }],
    [200, { url: `${BASE}/questions/known` }],
    [404, { url: `${BASE}/questions/unknown` }],
    [200, change(`${BASE}/questions/known`, { payload: { minutes: 30, consent: true } })],
    [400, change(`${BASE}/questions/known`, { payload: { minutes: 30 } })],
    [410, change(`${BASE}/questions/known`, { payload: { declined: true } }), over],
    [204, { method: 'DELETE', url: `${BASE}/questions/known` }],
    [200, { url: '/health/live' }],
    [200, { url: '/health/ready' }],
    [503, { url: '/health/ready' }, unready],
  ];

  it.each(cases)('is documented: %i of %o', async (status, request, parts = {}) => {
    const app = await testServer(parts);
    const reply = await app.inject({ cookies: await signIn(app), ...request });
    expect(reply.statusCode).toBe(status);
    matches(app, request, reply);
  });

  it('is documented where nobody is signed in', async () => {
    const app = await testServer();
    for (const route of registered(app)) {
      const [method, url] = route.split(' ') as ['GET', string];
      const request = { method, url };
      matches(app, request, await app.inject(request));
    }
  });

  it('is documented where an address pauses', async () => {
    const app = await testServer();
    const request = password({ password: 'wrong' });
    for (let i = 0; i < 5; i++) await app.inject(request);
    const reply = await app.inject(request);
    expect(reply.statusCode).toBe(429);
    matches(app, request, reply);
  });

  it('follows the contracts of the page', async () => {
    const app = await testServer();
    const cookies = await signIn(app);
    const health = await app.inject({ url: `${BASE}/health`, cookies });
    expect(() => z.strictObject(healthReply.shape).parse(health.json())).not.toThrow();
    const ready = await app.inject('/health/ready');
    expect(() => z.strictObject(readyReply.shape).parse(ready.json())).not.toThrow();
  });
});

/** Fails unless the document names this status for this route, with this media type and a schema that fits the body. */
function matches(
  app: FastifyInstance,
  { method = 'GET', url }: InjectOptions,
  reply: { statusCode: number; headers: Json; body: string },
): void {
  const { paths, components } = document(app);
  const path = String(url)
    .split('?', 1)
    .join()
    .replace(/\/questions\/.+$/, '/questions/{token}')
    .replace(/\/runs\/[^/]+$/, '/runs/{id}');
  const response = paths[path]?.[method.toLowerCase()]?.responses[reply.statusCode];
  expect(response, `${method} ${path} ${reply.statusCode}`).toBeDefined();
  if (response?.content === undefined) {
    expect(reply.body).toBe('');
    return;
  }
  const type = String(reply.headers['content-type']).split(';', 1).join();
  const schema = response.content[type]?.schema;
  expect(schema, type).toBeDefined();
  z.fromJSONSchema(resolved(schema, { components }) as Json).parse(JSON.parse(reply.body));
}

/** "GET /health/live" of every route that answers data; the page and the documentation are none. */
function registered(app: FastifyInstance): string[] {
  const path: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] =
        /^([│ ]*)[├└]── (\S+) \((.*)\)/.exec(line) ?? [];
      path.splice(indent.length / 4, path.length, part);
      const documented = path.join('').replace(/:(\w+)/g, '{$1}');
      return methods.split(', ').map((method) => `${method} ${documented}`);
    })
    .filter((route) => /^(?!HEAD).* \/(?:api\/v1|health)\//.test(route));
}
