import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { EstimatorName } from '../kernel/estimators.ts';
import type { Family } from '../kernel/exposition.ts';
import type { Principal } from '../kernel/principal.ts';
import type { Spans } from '../kernel/spans.ts';
import type { Backfill, BackfillQuote, BackfillsReply } from './contracts/backfills.ts';
import type {
  Annotation,
  AnnotationBody,
  Cost,
  CostBody,
  EntriesReply,
  Invoice,
  InvoiceBody,
} from './contracts/entries.ts';
import type { ExportFormat } from './contracts/exports.ts';
import type { FailuresReply } from './contracts/failures.ts';
import type { DomainState, HealthReply } from './contracts/health.ts';
import type { QuestionBody, QuestionReply, QuestionsReply } from './contracts/questions.ts';
import type { Run, RunDetail } from './contracts/runs.ts';
import type { PreviewReply, SettingsReply, SettingView } from './contracts/settings.ts';

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
  readonly exports: ExportPort;
  /** State of every database now; asks none of them. */
  domains(): DomainState[];
  /** Probes every database at once and comes back when all have answered or failed. */
  retry(who: Principal): Promise<void>;
  readonly processing: ProcessingPort;
  readonly runs: RunsPort;
  readonly backfills: BackfillsPort;
  readonly questions: QuestionsPort;
  readonly failures: FailuresPort;
  readonly settings: SettingsPort;
  readonly entries: EntriesPort;
  readonly sessions: SessionStore;
  readonly tries: TryStore;
  /** Names by which browsers reach it, beside addresses and localhost: lower case, without a port. */
  readonly hosts: readonly string[];
  /** Where log lines go; they hold routes, states, times and references, never what somebody sent. */
  readonly logger: Logger | false;
  /** What Prometheus is told, and who it is; default null: nobody is. */
  readonly monitoring?: MonitoringPort | null;
  /** Traces of requests; default null: none. */
  readonly spans?: Spans | null;
  /** The proxies whose X-Forwarded-* headers are believed: how many stand before it, or their addresses. Default none. */
  readonly proxies?: Proxies | null;
  /** Default: the time of the machine. */
  readonly clock?: Clock;
}

export interface MonitoringPort {
  /** What a request has to bring. */
  readonly token: string;
  /** All but requests, as last known: asks little, and never fails because a database is away. */
  families(): Promise<readonly Family[]>;
}

export interface AuthPort {
  /** Whether this is the password; takes as long for a wrong one as for the right one. */
  verify(password: string): Promise<boolean>;
  /** Signs the sessions; 32 bytes or more. Another key ends every session. */
  readonly sessionKey: Uint8Array;
  /** How long a session lasts, and how long unused; hours > 0. */
  readonly sessionHours: number;
  readonly idleHours: number;
  /** Send the cookie over HTTPS alone. */
  readonly secureCookie: boolean;
}

/** How many proxies a request has come through, or the addresses and networks of those it may have. */
export type Proxies = number | readonly string[];

/** A session as it is written down. */
export interface SessionRecord {
  /** SHA-256 of the token, 64 hex digits. */
  readonly id: string;
  readonly made_at: Instant;
  readonly used_at: Instant;
  /** From then on it is over, however much it is used. */
  readonly expires_at: Instant;
}

/**
 * Where sessions are written down for all processes.
 *
 * Errors  CogniforceError where it cannot be asked, or cannot be written.
 */
export interface SessionStore {
  keep(session: SessionRecord): Promise<void>;
  /** Null: it never was, or it was ended. */
  find(id: string): Promise<SessionRecord | null>;
  /** Notes a use, unless one was noted after `unlessSince`. */
  touch(id: string, at: Instant, unlessSince: Instant): Promise<void>;
  end(id: string): Promise<void>;
  /** Takes away what is over at `now`, or was last used before `idleSince`. */
  sweep(now: Instant, idleSince: Instant): Promise<void>;
}

/** A password that was looked at, and how long ago. */
export interface RememberedTry {
  /** From 0; there are as many as passwords may be looked at in a minute. */
  readonly place: number;
  /** Keyed hash of where it came from; null: the password was right. */
  readonly address: string | null;
  /** Which of the tries of this address, from 0. */
  readonly nth: number | null;
  /** Milliseconds, >= 0. */
  readonly ageMs: number;
}

/** Where a try is written down, until its minute is over. */
export interface TakenTry {
  readonly place: number;
  readonly at_ms: number;
}

/**
 * Where passwords that are looked at are counted for all processes, for a minute.
 *
 * Errors  CogniforceError where it cannot be asked, or cannot be written.
 */
export interface TryStore {
  /** Those of the last minute, oldest first. */
  recent(): Promise<readonly RememberedTry[]>;
  /** Null: another process has been quicker. */
  take(one: Pick<RememberedTry, 'place' | 'address' | 'nth'>): Promise<TakenTry | null>;
  /** Forgets whose it was. */
  takeBack(taken: TakenTry): Promise<void>;
  /** Deletes those whose minute is over. */
  forget(): Promise<void>;
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
  /** What every answer follows from beside the question: equal text, equal answer. Null: not known, answers may differ. */
  state?(who: Principal): Promise<string | null>;
  /** Input: what `query` made of the request, and the state that was found. Errors: CogniforceError, e.g. DATABASE_UNREACHABLE. */
  answer(query: unknown, who: Principal, state?: string | null): Promise<unknown>;
}

/** A file that is made while it is sent. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** All figures as files. */
export interface ExportPort {
  readonly query: z.ZodType;
  /**
   * What is to be sent, when the figures for it are there. Input: what `query` made of the request; `signal`: nobody waits any more.
   *
   * Errors  CogniforceError, e.g. DATABASE_UNREACHABLE, PEOPLE_NOT_SHOWN.
   */
  make(
    format: ExportFormat,
    query: unknown,
    who: Principal,
    signal: AbortSignal,
  ): Promise<ExportFile>;
  /** Conversations one by one, which the Python implementation shows. Errors: PEOPLE_NOT_SHOWN, naming the mode. */
  conversations(who: Principal): Promise<never>;
}

export interface ProcessingPort {
  health(who: Principal): Promise<Omit<HealthReply, 'domains' | 'demonstration' | 'version'>>;
  /** Starts a run and comes back when it has begun. Errors: RUN_IN_PROGRESS, SOURCE_RESTING. */
  start(who: Principal): Promise<Run>;
  /** How long a request that names a day waits for the end of its run; default 60 seconds. */
  readonly patienceMs?: number;
}

export interface RunsPort {
  /** The newest, newest first. */
  list(most: number, who: Principal): Promise<Run[]>;
  /** Errors: RUN_UNKNOWN. */
  find(id: string, who: Principal): Promise<RunDetail>;
}

/** Conversations that a run could not do. */
export interface FailuresPort {
  list(who: Principal): Promise<FailuresReply>;
  /** Has the next run read this one again, or every unreadable one (null); how many these are. */
  tryNow(conversationId: string | null, who: Principal): Promise<number>;
}

/** What is set, and may be changed. Errors of what names a setting: SETTING_UNKNOWN, SETTING_FIXED, SETTING_INVALID. */
export interface SettingsPort {
  list(who: Principal): Promise<SettingsReply>;
  /** Null: as without it. */
  change(name: string, value: string | null, who: Principal): Promise<SettingView>;
  preview(
    asked: { readonly name: string; readonly value: string },
    who: Principal,
  ): Promise<PreviewReply>;
}

/** What people enter beside the figures. Errors of what names one: ENTRY_UNKNOWN. */
export interface EntriesPort {
  list(who: Principal): Promise<EntriesReply>;
  addCost(cost: CostBody, who: Principal): Promise<Cost>;
  changeCost(id: string, cost: CostBody, who: Principal): Promise<Cost>;
  removeCost(id: string, who: Principal): Promise<void>;
  putInvoice(invoice: InvoiceBody, who: Principal): Promise<Invoice>;
  removeInvoice(which: Pick<InvoiceBody, 'month' | 'provider'>, who: Principal): Promise<void>;
  addAnnotation(annotation: AnnotationBody, who: Principal): Promise<Annotation>;
  removeAnnotation(id: string, who: Principal): Promise<void>;
}

/** Days whose conversations are to be analysed anew; what is left out is as the settings say. */
export interface BackfillRequest {
  readonly from: Day;
  readonly to: Day;
  readonly estimator?: EstimatorName | undefined;
  /** Asks the model also about what it has estimated soundly. */
  readonly again?: boolean | undefined;
  /** What asking may cost, US dollars; null: no limit. */
  readonly budgetUsd?: number | null | undefined;
}

/** Days that are analysed anew. Errors: BACKFILL_UNKNOWN, BACKFILL_ENDED. */
export interface BackfillsPort {
  list(who: Principal): Promise<BackfillsReply>;
  quote(request: BackfillRequest, who: Principal): Promise<BackfillQuote>;
  /** Comes back when it is written down. Errors: BACKFILL_IN_PROGRESS. */
  begin(request: BackfillRequest, who: Principal): Promise<Backfill>;
  pause(id: string, who: Principal): Promise<Backfill>;
  /** Errors: BACKFILL_IN_PROGRESS while another one goes on. */
  resume(id: string, budgetUsd: number | null | undefined, who: Principal): Promise<Backfill>;
  cancel(id: string, who: Principal): Promise<Backfill>;
}

/** A question as it is shown; whether it is one of a demonstration the server knows. */
export type QuestionView = Omit<QuestionReply, 'demonstration'>;

/** A question, and what the browser is to keep so that it is known again. */
export interface ShownQuestion {
  readonly reply: QuestionView;
  readonly receipt: string;
}

/** What people are asked, each under the token of a link. Errors: QUESTION_UNKNOWN, QUESTION_CLOSED. */
export interface QuestionsPort {
  /** Input: what the browser keeps; the one that has answered is shown the answer. */
  ask(token: string, receipt: string | null): Promise<ShownQuestion>;
  /** Errors: QUESTION_ANSWERED where another browser has answered. */
  react(token: string, body: QuestionBody, receipt: string | null): Promise<ShownQuestion>;
  /**
   * Erases the answer of this browser, also when the question takes none any more.
   *
   * Errors  RECEIPT_MISSING in any other browser, whether there is an answer or not.
   */
  withdraw(token: string, receipt: string | null): Promise<void>;
  overview(who: Principal): Promise<QuestionsReply>;
}
