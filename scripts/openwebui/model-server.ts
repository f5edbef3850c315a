import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  callOf,
  MODELS,
  type ModelName,
  type ModelRequest,
  type Served,
  textOf,
  toolOf,
  usageOf,
} from './model-answers.ts';

export interface ModelServer {
  /** What `OPENAI_API_BASE_URL` wants. */
  readonly url: string;
  /** Oldest first. */
  readonly served: readonly Served[];
  close(): Promise<void>;
}

const PIECE = 40;
const PAUSE_MS: Partial<Record<ModelName, number>> = { slow: 200, breaking: 30 };
const LATE_MS = 4000;
/** After so many pieces the stream ends without a word. */
const BREAKS_AFTER = 3;
const DIMENSIONS = 8;

/** A model server for Open WebUI whose models misbehave each in its own way, and which remembers what it said. */
export async function startModelServer({
  host = '127.0.0.1',
  port: wanted = 0,
}: {
  host?: string;
  port?: number;
} = {}): Promise<ModelServer> {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => response.destroy());
  });
  server.listen(wanted, host);
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

async function complete(
  body: ModelRequest,
  response: ServerResponse,
  served: Served[],
): Promise<void> {
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

async function stream(body: ModelRequest, response: ServerResponse, call: Served): Promise<void> {
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
  body: ModelRequest,
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
