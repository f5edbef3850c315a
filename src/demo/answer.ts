import type { Model } from './models.ts';
import { ARENA } from './models.ts';
import type { Random } from './random.ts';
import type { Pen } from './texts/pen.ts';
import { turns } from './texts/turns.ts';
import type { StoredMessage } from './thread.ts';
import { secondsFor, tokensOf, usageOf } from './usage.ts';

/** An answer that is about to be given. */
export interface ReplyRequest {
  readonly question: StoredMessage;
  /** What the model reads: the branch up to the question. */
  readonly contextTokens: number;
  readonly model: Model;
  /** Column of the side-by-side view, from 0. */
  readonly column: number;
  readonly isArena: boolean;
  /** Epoch seconds at which the placeholder is made. */
  readonly at: number;
  /** Of the year, 0-1: what a record looks like changed on the way. */
  readonly progress: number;
}

/** An answer, its length in tokens, and the seconds it took. */
export interface Given {
  readonly message: StoredMessage;
  readonly tokens: number;
  readonly seconds: number;
}

/** Instructions that the server sends before every conversation, tokens. */
const SYSTEM_TOKENS = 412;

/** An answer that came to its end. */
export function answered(asked: ReplyRequest, text: string, tool: Tool | null, pen: Pen): Given {
  const { model, progress, contextTokens } = asked;
  const { random } = pen;
  const thought = model.thinks ? pen.some(turns().thoughts, 1, 6).join(' ') : '';
  // What is billed for thinking is a multiple of the summary that is shown of it.
  const reasoning =
    model.served === 'openai' && model.thinks ? tokensOf(thought) * random.int(2, 9) : 0;
  const shown = tokensOf(text);
  const spent = {
    input: SYSTEM_TOKENS + contextTokens + (tool === null ? 0 : tokensOf(tool.result) + 140),
    output:
      shown +
      (model.served === 'ollama' ? tokensOf(thought) : reasoning) +
      (tool === null ? 0 : 24),
    reasoning,
  };
  const seconds = secondsFor(model, spent);
  const usage = usageOf(model, spent, progress, random);
  const rendered = progress < 0.55;
  const message: StoredMessage = {
    ...frame(asked, random),
    content: rendered ? renderedText(text, thought, tool, seconds) : text,
    ...(!rendered && (thought !== '' || tool !== null)
      ? { output: items(text, thought, tool, asked.at, random) }
      : {}),
    ...(usage === null ? {} : { usage }),
    ...(random.chance(0.25) ? { followUps: pen.some(suggestions, 2, 3) } : {}),
    done: true,
  };
  return { message, tokens: shown, seconds };
}

/** An answer that failed: the three ways in which servers write that down. */
export function failed(asked: ReplyRequest, pen: Pen): Given {
  const { random } = pen;
  const text = pen.say(random.pick(turns().errorTexts).replace('{model}', asked.model.id));
  const partial = random.chance(0.3)
    ? pen.one(['Sure! Here is', 'The first thing to', 'Dear', '1. **'])
    : '';
  const error = random.weighted<unknown>([
    [{ content: text }, 6],
    [true, 2],
    [text, 2],
  ]);
  const message = {
    ...frame(asked, random),
    content: error === true && partial === '' ? 'Partial answer bef' : partial,
    error,
    done: true,
  };
  return { message, tokens: tokensOf(partial), seconds: random.int(1, 30) };
}

/** An answer that nobody waited for. */
export function interrupted(asked: ReplyRequest, text: string, random: Random): Given {
  const content = random.chance(0.5)
    ? ''
    : text.slice(0, Math.ceil(text.length * random.next() * 0.5));
  return {
    message: { ...frame(asked, random), content, done: false },
    tokens: tokensOf(content),
    seconds: random.int(2, 20),
  };
}

function frame({ question, model, column, isArena, at }: ReplyRequest, random: Random) {
  return {
    id: random.uuid(),
    parentId: question.id,
    childrenIds: [],
    role: 'assistant' as const,
    model: isArena ? ARENA.id : model.id,
    modelName: isArena ? ARENA.name : model.name,
    modelIdx: column,
    ...(isArena ? { arena: true, selectedModelId: model.id } : {}),
    timestamp: at,
  };
}

/** A tool that was called before the answer. */
export interface Tool {
  readonly name: string;
  /** Arguments and result as JSON text. */
  readonly arguments: string;
  readonly result: string;
}

/** Something that the organisation's own tools know. */
export function toolCall(pen: Pen): Tool {
  const { random } = pen;
  const [name, input, result] = random.pick([
    [
      'get_order_status',
      { order: pen.say('{order}') },
      { status: random.pick(['shipped', 'packed', 'open']), city: pen.say('{city}') },
    ],
    [
      'search_handbook',
      { query: pen.say('{product} {part}') },
      { hits: random.int(0, 6), first: pen.say('{^part}: see chapter {3-14}') },
    ],
    [
      'get_stock',
      { article: pen.say('{product}') },
      { pieces: random.int(0, 420), reserved: random.int(0, 60) },
    ],
    [
      'calculate',
      { expression: `${random.int(12, 990)} * ${random.int(2, 48)}` },
      { value: random.int(100, 40_000) },
    ],
  ] as const);
  return { name, arguments: JSON.stringify(input), result: JSON.stringify(result) };
}

const suggestions = [
  'Can you make it shorter?',
  'What about the {part}?',
  'Can you translate it into German?',
  'What are the next steps?',
  'Can you give an example?',
  'Are there alternatives?',
  'How does this affect {team}?',
];

const entity = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Until the middle of the year: thinking and tools are blocks within the text. */
function renderedText(text: string, thought: string, tool: Tool | null, seconds: number): string {
  const parts: string[] = [];
  if (thought !== '') {
    const duration = Math.max(1, Math.round(seconds / 2));
    parts.push(
      `<details type="reasoning" done="true" duration="${duration}">\n<summary>Thought for ${duration} seconds</summary>\n&gt; ${thought}\n</details>`,
    );
  }
  if (tool !== null) {
    parts.push(
      `<details type="tool_calls" done="true" id="call_${tool.name}" name="${tool.name}" arguments="${entity(JSON.stringify(tool.arguments))}" result="${entity(JSON.stringify(tool.result))}" files="" embeds="">\n<summary>Tool Executed</summary>\n</details>`,
    );
  }
  return [...parts, text].join('\n');
}

/** After that: a list of items beside the text. */
function items(
  text: string,
  thought: string,
  tool: Tool | null,
  at: number,
  random: Random,
): unknown[] {
  const id = (prefix: string) => `${prefix}_${random.uuid().slice(0, 8)}`;
  const content = (shown: string) => [{ type: 'output_text', text: shown }];
  const reasoning = {
    type: 'reasoning',
    id: id('r'),
    status: 'completed',
    content: content(thought),
    summary: null,
    started_at: at + 0.4,
    ended_at: at + 3.9,
    duration: 3,
  };
  const message = {
    type: 'message',
    id: id('msg'),
    status: 'completed',
    role: 'assistant',
    content: content(text),
  };
  return [
    ...(thought === '' ? [] : [reasoning]),
    ...(tool === null ? [] : callItems(tool, id('call'))),
    message,
  ];
}

function callItems(tool: Tool, id: string): unknown[] {
  const { name, arguments: given, result } = tool;
  return [
    { type: 'function_call', id, call_id: id, name, arguments: given, status: 'completed' },
    {
      type: 'function_call_output',
      id: `${id}_output`,
      call_id: id,
      output: [{ type: 'input_text', text: result }],
      status: 'completed',
    },
  ];
}
