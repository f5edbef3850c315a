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

/** A message as Open WebUI sends it. */
export interface SentMessage {
  role: string;
  content?: string | { text?: string }[] | null;
}
/** What Open WebUI asks of a model. */
export interface ModelRequest {
  model: ModelName;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  messages?: SentMessage[];
  tools?: { function: { name: string } }[];
}

/** What tells a question from all others; null: it bears none. */
export function tagIn(text: string): string | null {
  const [, tag = null] = /^\[([^\]]+)\]/.exec(text) ?? [];
  return tag;
}

export function callOf(body: ModelRequest): Served {
  const asked = questionOf(body);
  const background = asked.includes('### Task:');
  const length = JSON.stringify(body.messages ?? []).length;
  const thinking = body.model === 'thinker' ? 50 : 0;
  const spent = {
    input: Math.ceil(length / 4),
    output: Math.ceil(textOf(body).length / 4) + 1 + thinking,
  };
  const tag = tagIn(asked);
  return { model: body.model, tag, background, told: null, spent, pieces: 0, ended: false };
}

/** As OpenAI says it. */
export function usageOf(model: ModelName, { input, output }: Tokens): object {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    ...(model === 'cached' && { prompt_tokens_details: { cached_tokens: Math.floor(input / 2) } }),
    ...(model === 'thinker' && { completion_tokens_details: { reasoning_tokens: 50 } }),
  };
}

function questionOf({ messages = [] }: ModelRequest): string {
  const { content = '' } = messages.findLast(({ role }) => role === 'user') ?? {};
  if (content === null || typeof content === 'string') return content ?? '';
  return content.map(({ text = '' }) => text).join(' ');
}

/** The name of the only tool that the check itself brings. */
export const TOOL = 'tell_time';

export function toolOf({ model, tools = [], messages = [] }: ModelRequest): object | null {
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

export function textOf(body: ModelRequest): string {
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
