import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { signIn, startServer } from '../../test/support/server.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../demo/index.ts';
import { sendSpans } from './spans.ts';

const PASSWORD = 'a password of one’s own';
const TRACE = '0af7651916cd43dd8448eb211c80319c';

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

interface OtlpBody {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: OtlpSpan['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

/** A collector as OpenTelemetry's own: takes spans as JSON over HTTP. */
async function collector() {
  const bodies: OtlpBody[] = [];
  const seen: { path: string | undefined; headers: object }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as OtlpBody);
    seen.push({ path: request.url, headers: request.headers });
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    text: () => JSON.stringify(bodies),
    resources: () => bodies.flatMap((body) => body.resourceSpans.map(({ resource }) => resource)),
    spans: () =>
      bodies.flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
  };
}

/** An Open WebUI of invented people, and settings that send traces there. */
async function worldFor(endpoint: string) {
  const folder = temporaryFolder();
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 5 });
  return {
    folder,
    env: {
      DATABASE_URL: `sqlite:///${file}`,
      ANALYTICS_PASSWORD: PASSWORD,
      ANALYTICS_SALT: 'a salt of sixteen bytes or more',
      ENABLE_ANALYTICS_PROCESSING: 'false',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20key',
      LOG_LEVEL: 'warn',
    },
  };
}

const names = (spans: readonly OtlpSpan[]) => new Set(spans.map(({ name }) => name));
const factOf = ({ attributes }: Pick<OtlpSpan, 'attributes'>, wanted: string) =>
  Object.values(attributes.find(({ key }) => key === wanted)?.value ?? {})[0];

it('a request arrives with its statements, in the trace that it comes with', async () => {
  const { url, seen, spans, resources, text } = await collector();
  const { folder, env } = await worldFor(url);
  const server = await startServer({ folder, env, from: 'sources' });
  onTestFinished(async () => void (await server.stop()));
  const cookie = await signIn(server.url, PASSWORD);
  const address = `${server.url}/api/v1/analytics`;
  const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;
  await fetch(`${address}/summary?range_type=all`, { headers: { cookie, traceparent } });
  await fetch(`${address}/runs/someone-s-secret-id`, { headers: { cookie } });
  await fetch(`${server.url}/health/live`);
  await server.stop();

  const theirs = spans().filter(({ traceId }) => traceId === TRACE);
  const request = theirs.find(({ name }) => name === 'GET /api/v1/analytics/summary');
  expect(request?.parentSpanId).toBe('b7ad6b7169203331');
  expect(factOf(request ?? { attributes: [] }, 'http.response.status_code')).toBe(200);
  const below = theirs.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
  expect(names(below)).toContain('SELECT cogniforce');

  expect(names(spans())).toContain('GET /api/v1/analytics/runs/:id');
  expect([...names(spans())].filter((name) => name.includes('/health/'))).toEqual([]);
  expect(text()).not.toMatch(/secret-id|range_type|select |cookie|127\.0\.0\.1/);
  expect(seen[0]).toMatchObject({ path: '/v1/traces', headers: { 'api-key': 'a key' } });
  expect(resources()[0]?.attributes.map(({ key }) => key)).toEqual([
    'service.name',
    'service.version',
  ]);
}, 60_000);

it('a run arrives with what it asks of both databases, and says what became of it', async () => {
  const { url, spans } = await collector();
  const { folder, env } = await worldFor(url);
  const { exitCode } = await cogniforceCommand(['process', '--json'], env, { cwd: folder });
  expect(exitCode).toBe(0);
  const run = spans().find(({ name }) => name === 'run');
  expect(run === undefined ? null : factOf(run, 'cogniforce.run.status')).toBe('completed');
  expect(run === undefined ? null : factOf(run, 'cogniforce.run.requested_by')).toBe('command');
  const below = spans().filter(({ parentSpanId }) => parentSpanId === run?.spanId);
  expect([...names(below)]).toEqual(
    expect.arrayContaining(['SELECT openwebui', 'SELECT cogniforce', 'INSERT cogniforce']),
  );
  expect(JSON.stringify(spans())).not.toMatch(/select |insert into|chat_message/);
}, 60_000);

it('a collector that is away is told of once, and nobody waits for it', async () => {
  let told = 0;
  const spans = sendSpans({
    ...{ endpoint: 'http://127.0.0.1:9', headers: {}, service: 'cogniforce', share: 1 },
    onLost: () => {
      told += 1;
    },
  });
  spans.begin({ name: 'run', kind: 'internal', facts: {} }).end();
  const begun = performance.now();
  await spans.close();
  expect(performance.now() - begun).toBeLessThan(10_000);
  await vi.waitFor(() => expect(told).toBe(1), { timeout: 20_000 });
}, 60_000);
