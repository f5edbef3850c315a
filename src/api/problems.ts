import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  type ZodFastifySchemaValidationError,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asKnown, CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { valuesOf } from '../kernel/failure-values.ts';
import { type Problem, problem } from './contracts/problem.ts';
import { MEANINGS } from './error-meanings.ts';
import { logFailure } from './failure-log.ts';

/** Media type of an error, RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';
/** Where a problem's `type` points to: the list of all codes. */
export const ERRORS_PATH = '/api/errors';

const PLACES: Readonly<Record<string, string>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** The details that a problem passes on; one of another shape is left out, for it would break the reply. */
const extrasOf = z.object({
  triesLeft: z.int().optional().catch(undefined),
  retryAfterSeconds: z.int().optional().catch(undefined),
  errors: problem.shape.errors.catch(undefined),
});

/** What stands in the reply for an error; what is not ours to tell becomes INTERNAL. Input: reference = request id. */
export function toProblem(error: unknown, reference: string): Problem {
  const known = recognised(error);
  const { status } = ERRORS[known.code];
  const extras = extrasOf.safeParse(known.details).data ?? {};
  return {
    type: `${ERRORS_PATH}#${known.code}`,
    title: known.message,
    status,
    detail: known.hint,
    code: known.code,
    values: valuesOf(known),
    reference,
    ...extras,
  };
}

/** Answers with the problem that an error is, and logs it. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const made = toProblem(error, request.id);
  logFailure(request, made, error);
  if (made.retryAfterSeconds !== undefined) {
    reply.header('retry-after', made.retryAfterSeconds);
  }
  if (isOf(error, 'METHOD_NOT_ALLOWED')) reply.header('allow', String(error.details.allow));
  if (made.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(made.status).header('cache-control', 'no-store').type(PROBLEM_TYPE).send(made);
}

/**
 * The same failure in general words: for strangers, as the sentences of databases name hosts, files and users.
 *
 * What it was is its cause, which the log has.
 */
export function inGeneral(error: unknown): unknown {
  if (!(error instanceof CogniforceError) || !NAMES_PLACES.test(error.code)) return error;
  const { retryAfterSeconds } = error.details;
  const details = { retryAfterSeconds, remedy: ERRORS[error.code].hint };
  return new CogniforceError(error.code, MEANINGS[error.code], details, { cause: error });
}

const NAMES_PLACES = /^(?:DATABASE|SCHEMA|SOURCE|MIGRATION|DATA|REVISION|SALT|DEMONSTRATION)_/;

/** Every error of every route leaves as a problem. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler(sendProblem);
}

function isOf(error: unknown, code: ErrorCode): error is CogniforceError {
  return error instanceof CogniforceError && error.code === code;
}

function recognised(error: unknown): CogniforceError {
  if (error instanceof CogniforceError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error);
  return fromFramework(error) ?? asKnown(error, 'Something went wrong inside Cogniforce.');
}

/** What Fastify itself refuses before a route is reached. Its messages quote the request, so they are not passed on. */
function fromFramework(error: unknown): CogniforceError | null {
  if (!(error instanceof Error && 'code' in error && 'statusCode' in error)) return null;
  const { code, statusCode } = error;
  if (typeof code !== 'string' || !code.startsWith('FST_')) return null;
  switch (statusCode) {
    case 414:
      return new CogniforceError('ADDRESS_TOO_LONG', 'The address of the request is too long.');
    case 400:
      return new CogniforceError('REQUEST_INVALID', badRequest(code));
    case 403:
    case 404:
      return new CogniforceError('NOT_FOUND', 'There is nothing at this address.');
    case 413:
      return new CogniforceError('REQUEST_TOO_LARGE', 'The body of the request is too large.');
    case 415:
      return new CogniforceError(
        'MEDIA_TYPE_UNKNOWN',
        'The body of the request is not application/json.',
      );
    default:
      return null;
  }
}

function badRequest(code: string): string {
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'The body of the request is empty.';
  if (code.startsWith('FST_ERR_CTP_')) return 'The body of the request is not valid JSON.';
  return 'The address of the request is not valid.';
}

type InvalidRequest = { validation: ZodFastifySchemaValidationError[]; validationContext?: string };

function invalid({ validation, validationContext = '' }: InvalidRequest): CogniforceError {
  const place = PLACES[validationContext] ?? validationContext;
  const errors = validation.map(({ instancePath, message = '' }) => ({
    path: [place, ...instancePath.split('/').filter(Boolean)].join('.'),
    message: expectation(message),
  }));
  const [first, ...more] = errors;
  const others = more.length === 0 ? '.' : ` (and ${more.length} more).`;
  return new CogniforceError('REQUEST_INVALID', `${first?.path}: ${first?.message}${others}`, {
    errors,
  });
}

/** zod's sentence without what it received: the value is not ours to repeat. */
function expectation(message: string): string {
  const unknown = /^Unrecognized keys?: (.*)$/s.exec(message);
  if (unknown) return `does not know ${unknown[1]}`;
  const plain = message.replace(/^Invalid \w+: /, '').replace(/, received .*$/s, '');
  return plain.includes('expected') ? plain : `expected ${plain}`;
}
