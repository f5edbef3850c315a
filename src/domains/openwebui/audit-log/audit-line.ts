import { isUtf8 } from 'node:buffer';
import type { AskedIn } from '../../../kernel/model-calls.ts';
import { type Fields, fieldsOf, isFields, nameOf } from '../document-fields.ts';
import { storedTime } from '../document-time.ts';
import { type Counts, settled, tokensOf } from '../usage-counts.ts';

/** What is read of a line about a call of a model. Names, addresses and all else in it end here. */
export interface LoggedCall {
  /** Of the request that the call was made for; rounds of its tools have the same. Null where the line names none. */
  readonly requestId: string | null;
  /** Raw id of who asked: hashed before anything is stored. */
  readonly userId: string;
  /** End of the call, epoch milliseconds, whole seconds. */
  readonly calledAt: number;
  /** As it was asked for: an assistant’s own id, the model behind an arena; null where the line names none. */
  readonly model: string | null;
  readonly askedIn: AskedIn;
  /** Null is unknown. */
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
}

/** `other`: of another kind, which is not looked into. `damaged`: not as it was written. `useless`: without a person or a time. */
export type ReadLine = LoggedCall | 'other' | 'damaged' | 'useless';

/** Stands in every line about a call. Within a text of somebody else’s the quotation marks are escaped. */
export const MARK = Buffer.from('"model_usage"');

const BRACE = 0x7b;
const LAST_BRACE = 0x7d;

/** Reads one line of Open WebUI’s audit log, without its end. Lines of other kinds are told by a glance, and not parsed. */
export function readLine(line: Buffer, now: number): ReadLine {
  const end = endOf(line);
  if (end === 0) return 'other';
  if (line[0] !== BRACE || line[end - 1] !== LAST_BRACE) return 'damaged';
  if (!line.includes(MARK)) return 'other';
  if (!isUtf8(line)) return 'damaged';
  const entry = parsed(line.toString('utf8', 0, end));
  return isFields(entry) ? callIn(entry, now) : 'damaged';
}

function callIn(entry: Fields, now: number): ReadLine {
  const extra = fieldsOf(entry.extra);
  if (extra.event !== 'model_usage') return 'other';
  const userId = nameOf(fieldsOf(entry.user).id);
  const calledAt = storedTime(entry.timestamp, now);
  if (userId === null || calledAt === null) return 'useless';
  const usage = countsOf(fieldsOf(entry.usage));
  return {
    requestId: nameOf(extra.request_id),
    userId,
    calledAt: Math.floor(calledAt / 1000) * 1000,
    model: nameOf(entry.model_id),
    askedIn: isChannel(entry.request_uri) ? 'channel' : 'chat',
    input: usage?.input ?? null,
    output: usage?.output ?? null,
    total: usage?.total ?? null,
  };
}

/**
 * Open WebUI writes three numbers, whatever a provider calls them, and zero for those that are missing. The text of the answer
 * is not in the log: zero of it may be an unknown number, too.
 */
function countsOf({ input_tokens, output_tokens, total_tokens }: Fields): Counts | null {
  const [input, output, total] = [input_tokens, output_tokens, total_tokens].map(tokensOf);
  const parts = { cached: null, cacheWrite: null, reasoning: null, atLeast: false };
  const reading = { input: input ?? null, output: output ?? null, total: total ?? null, ...parts };
  return settled([reading], true);
}

/** A file that came through Windows has two characters at the end of a line. */
function endOf(line: Buffer): number {
  const last = line.length - 1;
  return line[last] === 0x0d ? last : line.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isChannel(uri: unknown): boolean {
  return typeof uri === 'string' && /\/api\/v1\/channels\//.test(uri);
}
