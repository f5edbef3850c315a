import { DAY_WANTED } from '../kernel/days.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { problem } from './contracts/problem.ts';
import { MEANINGS } from './error-meanings.ts';
import { PROBLEM_TYPE, toProblem } from './problems.ts';

/** Why a database is kept closed although it answers: what its upgrade at start has met. */
const CLOSED: readonly ErrorCode[] = [
  'SALT_CHANGED',
  'DEMONSTRATION_MIXED',
  'MIGRATION_INVALID',
  'DATA_LOSS',
  'REVISION_EDITED',
];
/** What only commands meet. */
const COMMANDS: readonly ErrorCode[] = ['DATABASE_NOT_EMPTY', 'SCHEMA_DRIFT'];

/** What any question asked of a database may meet. */
export const DATABASE_ERRORS: readonly ErrorCode[] = (Object.keys(ERRORS) as ErrorCode[]).filter(
  (code) => CLOSED.includes(code) || (/^(DATABASE|SCHEMA)_/.test(code) && !COMMANDS.includes(code)),
);
/** What any question of the figures may meet besides. */
export const FIGURES_ERRORS: readonly ErrorCode[] = ['SERVER_BUSY', 'QUESTION_TOO_SLOW'];
/** What any request may meet, before it comes to its route. */
const ANYWHERE: readonly ErrorCode[] = [
  'HOST_FOREIGN',
  'REQUEST_INVALID',
  'ADDRESS_TOO_LONG',
  'HEADERS_TOO_LARGE',
  'REQUEST_TOO_SLOW',
  'EXPECTATION_UNKNOWN',
  'MEDIA_TYPE_UNKNOWN',
];
/** What any route behind the session may meet; whether one is in force a database says. */
export const SESSION_ERRORS: readonly ErrorCode[] = [
  'UNAUTHENTICATED',
  'INTERNAL',
  ...DATABASE_ERRORS,
];
/** What any route that changes something may meet besides. */
export const CHANGE_ERRORS: readonly ErrorCode[] = [
  'ORIGIN_FOREIGN',
  'TOO_MANY_REQUESTS',
  'REQUEST_TOO_LARGE',
];

export interface ProblemResponse {
  readonly description: string;
  readonly content: { readonly [PROBLEM_TYPE]: { readonly schema: typeof problem } };
  readonly codes: readonly ErrorCode[];
}

/**
 * Response schemas of the statuses that these codes have, and of what any route may meet: what the route checks and the
 * documentation shows.
 */
export function problemResponses(...codes: ErrorCode[]): Record<number, ProblemResponse> {
  const all = new Set<ErrorCode>([...ANYWHERE, ...codes]);
  const byStatus = Object.groupBy(all, (code) => ERRORS[code].status);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, these = []]) => [
      status,
      {
        description: these.map((code) => `\`${code}\`: ${MEANINGS[code]}`).join('\n\n'),
        content: { [PROBLEM_TYPE]: { schema: problem } },
        codes: these,
      },
    ]),
  );
}

export function isProblemResponse(response: unknown): response is ProblemResponse {
  return typeof response === 'object' && response !== null && 'codes' in response;
}

/** One example per code, for the documentation. */
export function problemExamples(codes: readonly ErrorCode[]): Record<string, object> {
  return Object.fromEntries(
    codes.map((code) => {
      const error = new CogniforceError(code, MEANINGS[code], EXAMPLE_DETAILS[code]);
      const value = toProblem(error, '0b7f3c52-4f3b-4f0e-9a57-6d3f3a1c2e10');
      return [code, { summary: ERRORS[code].hint, value }];
    }),
  );
}

const EXAMPLE_DETAILS: { readonly [code in ErrorCode]?: Readonly<Record<string, unknown>> } = {
  PASSWORD_WRONG: { triesLeft: 4 },
  TOO_MANY_REQUESTS: { retryAfterSeconds: 42 },
  SERVER_BUSY: { retryAfterSeconds: 3 },
  REQUEST_INVALID: {
    errors: [{ path: 'query.start_date', message: `expected ${DAY_WANTED}` }],
  },
};

/** Headers that come with these codes, for the documentation. */
export function problemHeaders(codes: readonly ErrorCode[]): { headers?: object } {
  if (!codes.some((code) => ERRORS[code].status === 429)) return {};
  return {
    headers: {
      'Retry-After': { type: 'integer', description: 'Seconds until it may be tried again' },
    },
  };
}
