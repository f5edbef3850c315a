import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import type { DomainState, HealthReply, Run } from './contracts/health.ts';
import type { QuestionBody, QuestionReply, QuestionsReply } from './contracts/questions.ts';

/** Everything the HTTP server needs from outside: it opens no database, reads no setting and starts no job. */
export interface ServerParts {
  /** Version of Cogniforce, as in package.json. */
  readonly version: string;
  /** Whether the figures are invented ones; a function where that is found out later. */
  readonly demonstration: boolean | (() => boolean);
  /** Absolute folder of the built page; null, or a folder without index.html: the page says how to build it. */
  readonly dashboardFolder: string | null;
  readonly auth: AuthPort;
  readonly metrics: readonly MetricPort[];
  /** State of every database now; asks none of them. */
  domains(): DomainState[];
  /** Probes every database at once and comes back when all have answered or failed. */
  retry(): Promise<void>;
  readonly processing: ProcessingPort;
  readonly questions: QuestionsPort;
  /** Where log lines go; they hold routes, states, times and references, never what somebody sent. */
  readonly logger: Logger | false;
  /** Behind a reverse proxy: believe its X-Forwarded-* headers. Default false. */
  readonly trustProxy?: boolean;
  /** Default: the time of the machine. */
  readonly clock?: Clock;
}

export interface AuthPort {
  /** Whether this is the password; takes as long for a wrong one as for the right one. */
  verify(password: string): Promise<boolean>;
  /** Signs the sessions; 32 bytes or more. Another key ends every session. */
  readonly sessionKey: Uint8Array;
  /** How long a session lasts; hours > 0. */
  readonly sessionHours: number;
  /** Send the cookie over HTTPS alone. */
  readonly secureCookie: boolean;
}

/** One question asked of the figures: GET /api/v1/analytics/<name>. */
export interface MetricPort {
  readonly name: string;
  /** Further names of the same route, e.g. those of the Python implementation. */
  readonly aliases?: readonly string[];
  /** One line for the documentation. */
  readonly summary: string;
  readonly query: z.ZodType;
  readonly reply: z.ZodType;
  /** Input: what `query` made of the request. Errors: CogniforceError, e.g. DATABASE_UNREACHABLE. */
  answer(query: unknown): Promise<unknown>;
}

export interface ProcessingPort {
  health(): Promise<Omit<HealthReply, 'domains' | 'demonstration' | 'version'>>;
  /** Starts a run and comes back when it has begun. Errors: RUN_IN_PROGRESS. */
  start(): Promise<Run>;
}

/** A question as it is shown; whether it is one of a demonstration the server knows. */
export type AskedView = Omit<QuestionReply, 'demonstration'>;

/** What people are asked, each under the token of a link. Errors: QUESTION_UNKNOWN, QUESTION_CLOSED. */
export interface QuestionsPort {
  /** Input: what the browser keeps that has answered; it alone is shown the answer. */
  ask(token: string, receipt: string | null): Promise<AskedView>;
  /** Output: what the browser is to keep; null: nothing. */
  react(
    token: string,
    body: QuestionBody,
    receipt: string | null,
  ): Promise<{ reply: AskedView; receipt: string | null }>;
  /** Erases an answer, also when the question takes none any more; says nothing of whether there was one. */
  withdraw(token: string): Promise<void>;
  overview(): Promise<QuestionsReply>;
}
