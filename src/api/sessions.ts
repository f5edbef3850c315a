import type { Clock } from '../kernel/clock.ts';
import { type Instant, instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { AuthPort, SessionRecord, SessionStore } from './parts.ts';
import { sessionTokens } from './session-tokens.ts';

/** A use is written down no more often than this, whichever process it comes to. */
export const TOUCH_MS = 60_000;

/** A session in force at the moment it was read. */
export interface Session {
  readonly id: string;
  /** The latest moment it lasts to. */
  readonly expiresAt: Instant;
  /** False: it could not be written down, is known to this process alone and ends with it. */
  readonly isKept: boolean;
}

/** Who is signed in. They say nothing about a person: whoever knows the password has one. */
export interface Sessions {
  issue(): Promise<{ token: string; session: Session }>;
  /**
   * Null for a token that is false, was ended or is over. `isUse`: it then lasts longer.
   *
   * Errors  DATABASE_*, SCHEMA_*: it is not known whether it is in force.
   */
  read(token: string, isUse: boolean): Promise<Session | null>;
  /** Ends a session for every process, also after a restart; one that is none does no harm. */
  end(token: string): Promise<void>;
}

interface SessionsParts {
  readonly auth: Pick<AuthPort, 'sessionKey' | 'sessionHours' | 'idleHours'>;
  readonly store: SessionStore;
  readonly clock: Clock;
  /** Told what could not be written down, in one sentence, and why. */
  readonly warn: (sentence: string, reason: CogniforceError) => void;
}

/** A session as this process has seen it. */
interface Known extends SessionRecord {
  readonly isKept: boolean;
  /** When a use was last offered to the store. */
  readonly touched_at: Instant;
}

/**
 * Sessions are rows of our own database, which is asked every time: one that is ended anywhere is ended everywhere.
 *
 * Where it cannot be asked, those go on that this process has seen in force; where it cannot be written, a new one is kept
 * in memory, and a sign-out holds for this process, until either can be written down.
 *
 * Errors  CONFIG_INVALID where the key is too short to be a secret.
 */
export function createSessions({ auth, store, clock, warn }: SessionsParts): Sessions {
  const tokens = sessionTokens(auth.sessionKey, auth.sessionHours, clock);
  const idleMs = auth.idleHours * 3_600_000;
  const known = new Map<string, Known>();
  /** Ended here: id and when it would have been over; and of those the ones that are not yet written down. */
  const ended = new Map<string, Instant>();
  const unwritten = new Set<string>();
  const ago = (ms: number) => instant(clock.now() - ms);
  const isOver = ({ used_at, expires_at }: SessionRecord) =>
    expires_at <= ago(0) || used_at < ago(idleMs);

  /** Whether the store took it; why not is told. */
  async function written(work: Promise<void>, otherwise: string): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (error) {
      if (!(error instanceof CogniforceError)) throw error;
      if (otherwise !== '') warn(otherwise, error);
      return false;
    }
  }

  async function writeEnd(id: string, otherwise = ''): Promise<boolean> {
    const isWritten = await written(store.end(id), otherwise);
    if (isWritten) unwritten.delete(id);
    return isWritten;
  }

  /** What could not be written down before may be now. */
  async function catchUp(): Promise<void> {
    for (const id of unwritten) if (!(await writeEnd(id))) return;
  }

  function sweep(): void {
    for (const [id, each] of known) if (isOver(each)) known.delete(id);
    for (const [id, until] of ended) {
      if (until > ago(0)) continue;
      ended.delete(id);
      unwritten.delete(id);
    }
  }

  /** As the database has it, with what this process alone knows; null: it is not in force. */
  async function look(id: string): Promise<SessionRecord | null> {
    const mine = known.get(id);
    if (mine === undefined) return store.find(id);
    const row = await store.find(id).catch((error: unknown) => {
      if (error instanceof CogniforceError) return mine;
      throw error;
    });
    if (row === null) return mine.isKept ? null : mine;
    return mine.used_at > row.used_at ? { ...row, used_at: mine.used_at } : row;
  }

  /** Nobody waits for it: what a request asks for does not depend on it. */
  async function touch({ isKept, touched_at: _, ...row }: Known): Promise<void> {
    const work = isKept ? store.touch(row.id, row.used_at, ago(TOUCH_MS)) : store.keep(row);
    if (!(await written(work, ''))) return;
    const mine = known.get(row.id);
    if (mine !== undefined) known.set(row.id, { ...mine, isKept: true });
    // One that was ended while it was being kept is there now.
    if (ended.has(row.id)) unwritten.add(row.id);
    await catchUp();
  }

  function remember(row: SessionRecord, isUse: boolean): Known {
    const mine = known.get(row.id);
    const isKept = mine?.isKept ?? true;
    const touchedAt = mine?.touched_at ?? row.used_at;
    const isDue = isUse && touchedAt <= ago(TOUCH_MS);
    const seen = {
      ...row,
      isKept,
      used_at: isUse ? ago(0) : row.used_at,
      touched_at: isDue ? ago(0) : touchedAt,
    };
    known.set(row.id, seen);
    if (isDue) touch(seen).catch(() => {});
    return seen;
  }

  return {
    async issue() {
      sweep();
      const { token, id, expiresAt } = await tokens.issue();
      const row = { id, made_at: ago(0), used_at: ago(0), expires_at: expiresAt };
      await written(store.sweep(ago(0), ago(idleMs)), '');
      const isKept = await written(store.keep(row), IN_MEMORY);
      if (isKept) await catchUp();
      known.set(id, { ...row, isKept, touched_at: ago(0) });
      return { token, session: { id, expiresAt, isKept } };
    },

    async read(token, isUse) {
      const signed = await tokens.check(token);
      if (signed === null) return null;
      const { id } = signed;
      const row = ended.has(id) ? null : await look(id);
      if (row === null || isOver(row) || ended.has(id)) {
        known.delete(id);
        return null;
      }
      const { isKept } = remember(row, isUse);
      return { id, expiresAt: row.expires_at, isKept };
    },

    async end(token) {
      const signed = await tokens.check(token);
      if (signed === null) return;
      const { id, expiresAt } = signed;
      sweep();
      known.delete(id);
      ended.set(id, expiresAt);
      unwritten.add(id);
      await writeEnd(id, ENDED_HERE);
    },
  };
}

const IN_MEMORY =
  'A new session cannot be written down: it is known to this process alone and ends with it.';
const ENDED_HERE =
  'A sign-out cannot be written down: it holds for this process, and not after a restart.';
