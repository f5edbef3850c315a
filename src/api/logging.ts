import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import {
  isResponseSerializationError,
  type ResponseSerializationError,
} from 'fastify-type-provider-zod';
import { CogniforceError } from '../kernel/errors.ts';
import type { ServerParts } from './parts.ts';

/** A part of an error's name or code that cannot be anything but a name. */
const NAME = /^\w{1,60}$/;
const FRAME = /^\s+at .{1,400}$/;
const DEEPEST_CAUSE = 5;

/**
 * What a log line may say of an error: which, where, and of our own errors their sentence. Messages of other
 * people's errors stay out: drivers and parsers quote what they choked on, which may be somebody's text.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, cause } = error;
  const code = 'code' in error ? String(error.code) : '';
  return {
    name: NAME.test(name) ? name : 'Error',
    ...(NAME.test(code) && { code }),
    ...(error instanceof CogniforceError && { message: error.message, details: error.details }),
    ...(isResponseSerializationError(error) && { issues: issues(error.cause) }),
    at: frames(error),
    ...(cause !== undefined && depth < DEEPEST_CAUSE && { cause: describeError(cause, depth + 1) }),
  };
}

function issues({ issues }: ResponseSerializationError['cause']): string[] {
  return issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

function frames({ stack = '', message }: Error): string[] {
  const begin = stack.indexOf(message);
  const rest = begin === -1 ? stack : stack.slice(begin + message.length);
  return rest
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}

/** Fastify's own options that make every line of it as quiet as ours. */
export function loggingOptions(logger: ServerParts['logger']): {
  logController: LogController;
  loggerInstance?: FastifyBaseLogger;
} {
  const logController = new LogController({
    disableRequestLogging: true,
    requestIdLogLabel: 'reference',
  });
  if (logger === false) return { logController };
  const serializers = { req: requestLine, res: () => undefined, err: describeError };
  return { logController, loggerInstance: logger.child({}, { serializers }) };
}

/** What a request failed with, until its line is written. */
const failures = new WeakMap<FastifyRequest, string>();

/** Lets the line of a request say with which code it failed. */
export function noteFailure(request: FastifyRequest, code: string): void {
  failures.set(request, code);
}

/** One line per request, without its query, body, cookies and address; probes only where somebody debugs. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const level = request.routeOptions.url?.startsWith('/health/') ? 'debug' : 'info';
    request.log[level](
      {
        ...requestLine(request),
        status: reply.statusCode,
        ...codeOf(request),
        ms: elapsed(reply),
      },
      'request',
    );
  });
}

/** With which code a request failed; undefined: with none. */
export const failureOf = (request: FastifyRequest): string | undefined => failures.get(request);

function codeOf(request: FastifyRequest): { code?: string } {
  const code = failureOf(request);
  return code === undefined ? {} : { code };
}

function requestLine(request: FastifyRequest): { method: string; route: string } {
  return { method: request.method, route: request.routeOptions?.url ?? 'unknown' };
}

function elapsed(reply: FastifyReply): number {
  return Math.round(reply.elapsedTime * 10) / 10;
}
