import type { FastifyRequest } from 'fastify';
import { CogniforceError, type ErrorCode } from '../kernel/errors.ts';
import type { Problem } from './contracts/problem.ts';
import { describeError, noteFailure } from './logging.ts';

/** Failures whose place in the code is of use; the others are about something else than this program. */
const OURS: ReadonlySet<string> = new Set<ErrorCode>(['INTERNAL', 'DATABASE_FAILED']);

/** The same failure is told in full once in so long; in between its requests are counted. */
const AGAIN_MS = 60_000;
/** Different ones that are remembered. */
const MOST_KNOWN = 100;

interface Told {
  readonly atMs: number;
  /** Requests since then that failed alike. */
  again: number;
}

/** By what was told, of each server. */
const toldBy = new WeakMap<object, Map<string, Told>>();

/**
 * Logs why a request failed: in full when that is new; in an outage its one line, which has the code, is all there is of it.
 */
export function logFailure(
  request: FastifyRequest,
  { code, title, status }: Problem,
  error: unknown,
): void {
  noteFailure(request, code);
  if (status < 500 && code !== 'SERVER_BUSY') return;
  const detail = OURS.has(code) ? describeError(error) : null;
  const reason = reasonOf(error) ?? title;
  const again = timesSince(request.server.server, JSON.stringify([code, reason, detail?.at]));
  if (again === null) return;
  const since = again === 0 ? {} : { again };
  if (detail === null) request.log.warn({ code, reason, ...since }, 'Requests fail.');
  else request.log.error({ error: detail, ...since }, code);
}

/** What strangers are told in general words is told here as it is. */
function reasonOf(error: unknown): string | null {
  const { cause } = error as { cause?: unknown };
  return cause instanceof CogniforceError ? cause.message : null;
}

/** How often it was met since it was last told, where it is to be told now; null: it was told just now. */
function timesSince(server: object, what: string): number | null {
  const told = toldBy.get(server) ?? new Map<string, Told>();
  toldBy.set(server, told);
  const now = performance.now();
  const before = told.get(what);
  if (before !== undefined && now - before.atMs < AGAIN_MS) {
    before.again += 1;
    return null;
  }
  if (told.size >= MOST_KNOWN) told.clear();
  told.set(what, { atMs: now, again: 0 });
  return before?.again ?? 0;
}
