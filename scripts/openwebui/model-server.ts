import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How the stand-in's models behave; `telling` says whether Open WebUI is set to ask them for usage. */
export const MODELS = {
  /** Answers at once and says what it cost. */
  exact: { telling: true },
  /** Half of its prompt came from a cache. */
  cached: { telling: true },
  /** Thinks first; what it thinks is part of its output. */
  thinker: { telling: true },
  /** Calls a tool first, if it is offered one: two calls for one answer. */
  caller: { telling: true },
  /** Writes for some seconds. */
  slow: { telling: true },
  /** Says nothing for some seconds, and then writes. */
  late: { telling: true },
  /** Would say what it cost, but nobody switched that on: as Open WebUI is delivered. */
  untold: { telling: false },
  /** Is asked what it cost, and does not say. */
  silent: { telling: true },
  /** Refuses with an error of the server. */
  failing: { telling: true },
  /** Breaks off in the middle of a stream. */
  breaking: { telling: true },
  /** Answers with no text at all. */
  empty: { telling: true },
} as const satisfies Record<string, { telling: boolean }>;

export type ModelName = keyof typeof MODELS;

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** One call, as the model server saw it. */
export interface Served {
  readonly model: ModelName;
  /** `[...]` at the beginning of the question: whose call it was. */
  readonly tag: string | null;
  /** Titles, tags and the like, which Open WebUI asks for by itself. */
  readonly background: boolean;
  /** What it told of its cost; null where it told nothing. */
  told: Tokens | null;
  /** What it was worth, told or not. */
  readonly spent: Tokens;
  /** Pieces of the answer that were sent. */
  pieces: number;
  ended: boolean;
}

export interface ModelServer {
  /** What `OPENAI_API_BASE_URL` wants. */
  readonly url: string;
  /** Oldest first. */
  readonly served: readonly Served[];
  close(): Promise<void>;
}

interface Message {
  role: string;
  content?: string | { text?: string }[] | null;
}
interface Request {
  model: ModelName;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  messages?: Message[];
  tools?: { function: { name: string } }[];
}

const PIECE = 40;
const PAUSE_MS: Partial<Record<ModelName, number>> = { slow: 200, breaking: 30 };
const LATE_MS = 4000;
/** After so many pieces the stream ends without a word. */
const BREAKS_AFTER = 3;
const DIMENSIONS = 8;

/** A model server for Open WebUI whose models misbehave each in its own way, and which remembers what it said. */
export async function startModelServer(): Promise<ModelServer> {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    served,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served[]) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const path = request.url ?? '';
  if (path.endsWith('/models')) return send(response, { object: 'list', data: listed() });
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  if (path.endsWith('/embeddings')) return send(response, embeddings(body.input));
  if (!path.endsWith('/chat/completions')) return send(response, { error: 'no such path' }, 404);
  await complete(body, response, served);
}

const listed = () =>
  Object.keys(MODELS).map((id) => ({ id, object: 'model', owned_by: 'stand-in', created: 1 }));

const embeddings = (input: unknown) => ({
  data: (Array.isArray(input) ? input : [input]).map((_, index) => ({
    index,
    embedding: Array.from({ length: DIMENSIONS }, (__, at) => Math.sin(index + at)),
  })),
  usage: { prompt_tokens: 1, total_tokens: 1 },
});

function send(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function complete(body: Request, response: ServerResponse, served: Served[]): Promise<void> {
  const { model } = body;
  const call = callOf(body);
  served.push(call);
  if (model === 'failing') return send(response, { error: { message: 'too busy today' } }, 500);
  if (body.stream === true) await stream(body, response, call);
  else {
    call.told = model === 'silent' ? null : call.spent;
    const message = { role: 'assistant', ...(toolOf(body) ?? { content: textOf(body) }) };
    const usage = call.told === null ? {} : { usage: usageOf(model, call.told) };
    send(response, {
      ...envelope(model),
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      ...usage,
    });
  }
  call.ended = true;
}

async function stream(body: Request, response: ServerResponse, call: Served): Promise<void> {
  const { model } = body;
  const write = (delta: object, finish: string | null = null, more: object = {}) => {
    const choices = [{ index: 0, delta, finish_reason: finish }];
    response.write(`data: ${JSON.stringify({ ...envelope(model), choices, ...more })}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  write({ role: 'assistant' });
  if (model === 'late' && !call.background) await sleep(LATE_MS);
  const tool = toolOf(body);
  if (tool !== null) write(tool, 'tool_calls');
  else if (!(await writeText(body, response, { call, write }))) return;
  if (body.stream_options?.include_usage === true && model !== 'silent') {
    call.told = call.spent;
    const usage = usageOf(model, call.spent);
    response.write(`data: ${JSON.stringify({ ...envelope(model), choices: [], usage })}\n\n`);
  }
  response.end('data: [DONE]\n\n');
}

/** False: it broke off, or whoever listened has gone. */
async function writeText(
  body: Request,
  response: ServerResponse,
  { call, write }: { call: Served; write: (delta: object, finish?: string) => void },
): Promise<boolean> {
  const { model } = body;
  if (model === 'thinker' && !call.background)
    write({ reasoning_content: 'Let me think about it. ' });
  const pieces = textOf(body).match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'g')) ?? [];
  for (const piece of pieces) {
    if (model === 'breaking' && call.pieces === BREAKS_AFTER) {
      response.destroy();
      return false;
    }
    if (response.destroyed) return false;
    write({ content: piece });
    call.pieces += 1;
    await sleep(call.background ? 0 : (PAUSE_MS[model] ?? 2));
  }
  write({}, 'stop');
  return true;
}

const envelope = (model: string) => ({
  id: `completion-${Math.random().toString(36).slice(2)}`,
  object: 'chat.completion.chunk',
  created: Math.floor(Date.now() / 1000),
  model,
});

function callOf(body: Request): Served {
  const asked = questionOf(body);
  const background = asked.includes('### Task:');
  const length = JSON.stringify(body.messages ?? []).length;
  const thinking = body.model === 'thinker' ? 50 : 0;
  const spent = {
    input: Math.ceil(length / 4),
    output: Math.ceil(textOf(body).length / 4) + 1 + thinking,
  };
  const [, tag = null] = /^\[([^\]]+)\]/.exec(asked) ?? [];
  return { model: body.model, tag, background, told: null, spent, pieces: 0, ended: false };
}

/** As OpenAI says it. */
function usageOf(model: ModelName, { input, output }: Tokens): object {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    ...(model === 'cached' && { prompt_tokens_details: { cached_tokens: Math.floor(input / 2) } }),
    ...(model === 'thinker' && { completion_tokens_details: { reasoning_tokens: 50 } }),
  };
}

function questionOf({ messages = [] }: Request): string {
  const { content = '' } = messages.findLast(({ role }) => role === 'user') ?? {};
  if (content === null || typeof content === 'string') return content ?? '';
  return content.map(({ text = '' }) => text).join(' ');
}

/** The name of the only tool that the check itself brings. */
export const TOOL = 'tell_time';

function toolOf({ model, tools = [], messages = [] }: Request): object | null {
  if (model !== 'caller' || messages.at(-1)?.role === 'tool') return null;
  if (!tools.some(({ function: { name } }) => name === TOOL)) return null;
  const call = {
    index: 0,
    id: 'call_1',
    type: 'function',
    function: { name: TOOL, arguments: '{}' },
  };
  return { content: null, tool_calls: [call] };
}

function textOf(body: Request): string {
  const asked = questionOf(body);
  if (asked.includes('### Task:')) return backgroundAnswer(asked);
  if (body.model === 'empty') return '';
  const repeat = body.model === 'slow' ? 12 : 2;
  const lines =
    'Dear all,\nthis is what we agreed on.\n1. First point\n2. Second point\nBest regards\n';
  return `Here is a draft.\n\n${lines.repeat(repeat)}`;
}

/** Titles, tags and follow-up questions, in the form that Open WebUI reads. */
function backgroundAnswer(asked: string): string {
  if (/follow[- _]?up/i.test(asked)) return '{"follow_ups": ["And then?", "Why?"]}';
  if (/tags/i.test(asked)) return '{"tags": ["Office"]}';
  if (/title/i.test(asked)) return '{"title": "A draft"}';
  return '{"queries": []}';
}
