import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Span, Spans } from '../kernel/spans.ts';
import { failureOf } from './logging.ts';

/** What is asked all day by machines. */
const WATCHED = /^\/(?:health\/|metrics$)/;

/** A span for each request by the pattern of its route: an address may name somebody. */
export function traceRequests(app: FastifyInstance, spans: Spans): void {
  const begun = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, headers, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown';
    if (WATCHED.test(route)) return done();
    const { traceparent } = headers;
    const span = spans.begin({
      name: `${method} ${route}`,
      kind: 'server',
      facts: { 'http.request.method': method, 'http.route': route },
      traceParent: typeof traceparent === 'string' ? traceparent : undefined,
    });
    begun.set(request, span);
    spans.within(span, done);
  });
  // What reads the body goes on from the socket, and knows nothing of who waits for it.
  app.addHook('preValidation', (request, _reply, done) => {
    const span = begun.get(request);
    return span === undefined ? done() : spans.within(span, done);
  });
  app.addHook('onResponse', async (request, { statusCode }) => {
    const span = begun.get(request);
    span?.note({ 'http.response.status_code': statusCode });
    span?.end(statusCode < 500 ? null : (failureOf(request) ?? String(statusCode)));
  });
}
