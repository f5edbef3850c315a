import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text as bodyText } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { fitting, type ReceivedPrompt, type Schema, unstrict } from './llm-server-answer.ts';
import { drawn, type FaultShares, faultOf, type LlmFault, spoilt } from './llm-server-faults.ts';
import { type Completion, sendCompletion } from './llm-server-reply.ts';

export type { ReceivedPrompt } from './llm-server-answer.ts';
export { allFaults, LLM_FAULTS, type LlmFault } from './llm-server-faults.ts';

/** What some servers do not know, and say so with 400. */
export type Unknown =
  | 'json_schema'
  | 'response_format'
  | 'max_completion_tokens'
  | 'max_tokens'
  | 'temperature';

export interface LlmServerOptions {
  /** Another one gives other faults; the same one the same, whatever the order of the requests. */
  readonly seed?: number;
  readonly faults?: FaultShares;
  readonly refuses?: readonly Unknown[];
  /** Milliseconds before it answers; up to twice as many, drawn by the seed. */
  readonly latencyMs?: number;
  /** Any other key is refused. */
  readonly apiKey?: string;
  /** Any other model is refused. */
  readonly models?: readonly string[];
  /** Most likely minutes that it answers, in whatever schema was sent; default 20. */
  readonly minutes?: (asked: ReceivedPrompt) => number;
  /** The answer itself, instead of one that fits the schema: an object, or a text as it is. */
  readonly answer?: (asked: ReceivedPrompt) => Record<string, unknown> | string;
  /** What Retry-After asks for, where a fault says so; seconds, default 1. */
  readonly retryAfterSeconds?: number;
}

/** What the provider's bill would say. */
export interface Ledger {
  /** All that came in, refused ones too. */
  readonly requests: number;
  /** Answers that were generated, with their tokens. */
  readonly billed: Bill;
  /** The part of them whose usage reached the client. */
  readonly told: Bill;
  /** How often each fault befell a request. */
  readonly faults: Readonly<Partial<Record<LlmFault, number>>>;
  /** Most requests that were under way at once. */
  readonly atOnce: number;
}

export interface Bill {
  answers: number;
  inputTokens: number;
  outputTokens: number;
}

export interface LlmServer {
  /** Ends in /v1. */
  readonly baseUrl: string;
  ledger(): Ledger;
  /** `answer` after each answer that was generated. */
  readonly events: EventEmitter;
  /** Bodies of all requests, as they came. */
  readonly seen: readonly Body[];
  /** Changes what it does from now on. */
  set(options: Partial<LlmServerOptions>): void;
  close(): Promise<void>;
}

export interface Body {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly schema: Schema };
  };
  readonly max_completion_tokens?: number;
  readonly max_tokens?: number;
  readonly temperature?: number;
}

/**
 * A server that speaks OpenAI's chat completions on a port of this machine, answers by rule, and misbehaves as the real
 * ones do. It keeps the books of what it would bill: counted by the same tokenizer as OpenAI's.
 */
export async function llmServer(given: LlmServerOptions = {}): Promise<LlmServer> {
  let options = given;
  const seen: Body[] = [];
  const times = new Map<string, number>();
  const faults: Partial<Record<LlmFault, number>> = {};
  const billed: Bill = { answers: 0, inputTokens: 0, outputTokens: 0 };
  const told: Bill = { answers: 0, inputTokens: 0, outputTokens: 0 };
  const events = new EventEmitter();
  let underWay = 0;
  let atOnce = 0;

  const book = (bill: Bill, { usage }: Completion) => {
    bill.answers += 1;
    bill.inputTokens += usage.prompt_tokens;
    bill.outputTokens += usage.completion_tokens;
  };

  function counted(body: Body) {
    seen.push(body);
    const key = JSON.stringify(body.messages);
    const nth = times.get(key) ?? 0;
    times.set(key, nth + 1);
    return { key, nth };
  }

  function befallen(fault: LlmFault | null): LlmFault | null {
    if (fault !== null) faults[fault] = (faults[fault] ?? 0) + 1;
    return fault;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await bodyText(request)) as Body;
    const { seed = 1, latencyMs = 0 } = options;
    const { key, nth } = counted(body);
    if (latencyMs > 0) await sleep(latencyMs * (1 + drawn(seed, key, -1 - nth)));
    const refusal = refusalOf(options, request, body);
    if (refusal !== null) return fail(response, ...refusal);
    const fault = befallen(faultOf(options.faults ?? {}, seed, key, nth));
    if (unbilled(fault, response, options.retryAfterSeconds ?? 1)) return;
    const completion = completionOf(options, body, fault);
    book(billed, completion);
    events.emit('answer');
    if (await sendCompletion(response, body, completion, fault)) book(told, completion);
  }

  const server = createServer((request, response) => {
    underWay += 1;
    atOnce = Math.max(atOnce, underWay);
    response.on('close', () => {
      underWay -= 1;
    });
    answer(request, response).catch(() => response.destroy());
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    events,
    seen,
    ledger: () => ({
      requests: seen.length,
      billed: { ...billed },
      told: { ...told },
      faults: { ...faults },
      atOnce,
    }),
    set: (changed) => {
      options = { ...options, ...changed };
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Refusal = readonly [status: number, code: string, message: string, param?: string];

/** What is wrong with the request itself. */
function refusalOf(
  { apiKey, models, refuses = [] }: LlmServerOptions,
  { headers, url }: IncomingMessage,
  body: Body,
): Refusal | null {
  if (url !== '/v1/chat/completions') return [404, 'not_found', 'Not Found'];
  if (apiKey !== undefined && headers.authorization !== `Bearer ${apiKey}`) {
    const shown = headers.authorization?.slice(7) ?? '';
    return [401, 'invalid_api_key', `Incorrect API key provided: ${shown}.`];
  }
  if (models !== undefined && !models.includes(body.model)) {
    return [404, 'model_not_found', `The model \`${body.model}\` does not exist.`];
  }
  const form = body.response_format;
  const unknown = refuses.find((each) =>
    each === 'json_schema' ? form?.type === 'json_schema' : each in body,
  );
  if (unknown !== undefined) {
    const param = unknown === 'json_schema' ? 'response_format' : unknown;
    return [400, 'unsupported_parameter', `Unsupported parameter: '${param}'.`, param];
  }
  const schema = form?.json_schema?.schema;
  const loose = schema === undefined ? null : unstrict(schema);
  if (loose !== null) return [400, 'invalid_json_schema', loose, 'response_format'];
  return null;
}

function fail(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  param: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message, type: code, code, param } }));
}

/** Answers with a fault for which nothing is billed; false where it is no such fault. */
function unbilled(fault: LlmFault | null, response: ServerResponse, seconds: number): boolean {
  const limited = (headers: Readonly<Record<string, string>>) =>
    fail(response, 429, 'rate_limit_exceeded', 'Rate limit reached.', null, headers);
  const succeed = (body: object) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  switch (fault) {
    case 'rate_limit_seconds':
      limited({ 'retry-after': String(seconds) });
      return true;
    case 'rate_limit_date':
      limited({ 'retry-after': new Date(Date.now() + seconds * 1000).toUTCString() });
      return true;
    case 'rate_limit_bare':
      limited({});
      return true;
    case 'error_body':
      succeed({ error: { code: 502, message: 'Provider returned error' }, user_id: 'user_1' });
      return true;
    case 'error_sentence':
      succeed({ error: 'the model runner has unexpectedly stopped, see the log of jane.doe' });
      return true;
    case 'rate_limit_ms':
      limited({ 'retry-after-ms': String(seconds * 1000) });
      return true;
    case 'server_error':
      fail(response, 500, 'server_error', 'The server had an error.');
      return true;
    case 'bad_gateway':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
      return true;
    case 'unavailable':
      fail(response, 503, 'overloaded', 'The engine is overloaded.');
      return true;
    case 'quota_exhausted':
      fail(response, 429, 'insufficient_quota', 'You exceeded your current quota.');
      return true;
    case 'wrong_key':
      fail(response, 401, 'invalid_api_key', 'Incorrect API key provided.');
      return true;
    default:
      return false;
  }
}

function completionOf(
  { minutes = () => 20, answer }: LlmServerOptions,
  body: Body,
  fault: LlmFault | null,
): Completion {
  const asked = askedOf(body);
  const given = answer?.(asked) ?? fitting(asked.schema ?? {}, minutes(asked));
  const heeded = fault === 'ignores_form' && asked.isInWords ? null : fault;
  const whole =
    typeof given === 'string' ? given : spoilt(heeded, given as Record<string, unknown>);
  const most = body.max_completion_tokens ?? body.max_tokens ?? Number.POSITIVE_INFINITY;
  const isCut = fault === 'length_cut' || countTokens(whole) > most;
  const text = isCut ? whole.slice(0, Math.floor(whole.length / 2)) : whole;
  // As OpenAI counts them: three for each message, three for the answer to come.
  const input = body.messages.reduce((sum, { content }) => sum + countTokens(content) + 3, 3);
  const output = Math.min(most, Math.max(1, countTokens(text)));
  return {
    id: 'chatcmpl-1',
    model: body.model,
    text,
    refusal: fault === 'refusal' ? 'I cannot help with that.' : null,
    finishReason: isCut ? 'length' : 'stop',
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  };
}

/** Servers without schemas have it in the instructions, as the last line. */
function askedOf({ model, messages, response_format }: Body): ReceivedPrompt {
  const of = (role: string) => messages.find((each) => each.role === role)?.content ?? '';
  const system = of('system');
  const written = /(?:^|\n)(\{"type":.*\})\s*$/.exec(system)?.[1];
  const schema =
    response_format?.json_schema?.schema ??
    (written === undefined ? null : (JSON.parse(written) as Schema));
  return { model, system, user: of('user'), schema, isInWords: written !== undefined };
}
