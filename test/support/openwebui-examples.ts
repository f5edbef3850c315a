import { readFileSync } from 'node:fs';
import type { Conversation, Message } from '../../src/kernel/conversation.ts';
import { sharedPath } from './shared.ts';

/** When the rows of the example chats were made: epoch seconds, 2025-12-02T08:43:20Z. */
export const EXAMPLES_CREATED = 1_764_665_000;

/** A message as it was worked out by hand from the JSON of its example; what is left out is as in `PLAIN`. */
interface ExpectedMessage {
  readonly by: Message['role'];
  /** Position of the parent in the document; null for a root. */
  readonly to: number | null;
  /** Seconds after the chat was made; null where the message has no usable time of its own. */
  readonly at: number | null;
  readonly model?: string;
  readonly column?: number;
  readonly done?: boolean;
  readonly error?: boolean;
  /** Tokens: input, output, total, cached, reasoning. */
  readonly usage?: readonly (number | null)[];
  readonly rating?: 1 | -1;
  readonly tools?: readonly string[];
  /** How many. */
  readonly attachments?: number;
  readonly knowledge?: boolean;
  readonly merged?: boolean;
  readonly fileNames?: readonly string[];
  readonly pictures?: number;
  readonly fileTexts?: readonly string[];
  /** Arguments of `tools`, in their order. */
  readonly given?: readonly (string | null)[];
  readonly durationMs?: number;
  /** First token in ms, output tokens, their ms. */
  readonly speed?: readonly (number | null)[];
  readonly text?: string;
}

export interface ExpectedChat {
  readonly file: string;
  readonly title: string | null;
  /** Position of the message shown last. */
  readonly current: number;
  readonly messages: readonly ExpectedMessage[];
}

const PLAIN = {
  model: null,
  column: null,
  done: true,
  stopped: false,
  error: false,
  usage: null,
  rating: null,
  tools: [],
  knowledge: false,
  merged: false,
  attachments: 0,
  fileNames: [],
  pictures: 0,
  fileTexts: [],
  durationMs: null,
  speed: null,
  authorId: null,
};

const asked = (to: number | null, at: number | null, more: Partial<ExpectedMessage> = {}) =>
  ({ by: 'user', to, at, ...more }) as const;

const answered =
  (model: string, column = 0) =>
  (to: number, at: number | null, more: Partial<ExpectedMessage> = {}) =>
    ({ by: 'assistant', to, at, model, column, ...more }) as const;

const mini = answered('gpt-4o-mini');
const gpt = answered('gpt-4o');
const llama = answered('llama3.2:3b');

/** The eleven example documents, by hand: tree, times, tokens, errors. */
export const EXPECTED: readonly ExpectedChat[] = [
  {
    file: '01-simple.json',
    title: 'Capital of France',
    current: 3,
    messages: [asked(null, 0), mini(0, 1), asked(1, 60), mini(2, 61, { text: 'Rome.' })],
  },
  {
    // Three answers to one question, the third goes on.
    file: '02-regenerated-branches.json',
    title: 'Haiku about autumn',
    current: 5,
    messages: [
      asked(null, 0),
      mini(0, 2),
      mini(0, 40, { rating: -1 }),
      mini(0, 75, { rating: 1 }),
      asked(3, 130),
      mini(4, 133),
    ],
  },
  {
    // The first question edited and sent again (a second root), a later one too.
    file: '03-edited-user-message.json',
    title: 'Sorting a list',
    current: 7,
    messages: [
      asked(null, 0),
      mini(0, 2),
      asked(null, 30),
      mini(2, 32),
      asked(3, 60),
      mini(4, 62),
      asked(3, 90),
      mini(6, 92, { text: '`sorted(xs, key=len, reverse=True)` (edited by the user)' }),
    ],
  },
  {
    // Three columns, one model in two of them; the second column goes on.
    file: '04-multi-model.json',
    title: 'Explain recursion',
    current: 7,
    messages: [
      asked(null, 0),
      mini(0, 1, { usage: [14, 13, 27, null, null] }),
      answered('llama3.2:3b', 1)(0, 1, {
        usage: [32, 11, 43, null, null],
        durationMs: 612.345678,
        speed: [124.345678, 11, 228],
      }),
      answered('gpt-4o-mini', 2)(0, 1, { merged: true }),
      asked(2, 50),
      mini(4, 51),
      answered('llama3.2:3b', 1)(4, 51),
      answered('gpt-4o-mini', 2)(4, 51),
    ],
  },
  {
    // The error as an object, as true with half an answer, as a text; then an arena answer cut short.
    file: '05-error.json',
    title: null, // Nobody has named it: `New Chat`.
    current: 3, // Nothing came of the one that is shown: back to the last of which something is to be seen.
    messages: [
      asked(null, 0),
      gpt(0, 1, { error: true, text: '' }),
      gpt(0, 20, { error: true, text: 'Partial answer bef' }),
      gpt(0, 40, { error: true, text: '' }),
      llama(0, 60, { done: false, text: '' }),
    ],
  },
  {
    // A bare list: no ids, no times, no models; prompts counted in the first answer alone.
    file: '06-legacy-list-only.json',
    title: 'Old conversation',
    current: 3,
    messages: [
      asked(null, null),
      {
        by: 'assistant',
        to: 0,
        at: null,
        usage: [21, 9, 30, null, null],
        durationMs: 4512.345678,
        speed: [311.212345, 9, 401],
      },
      asked(1, null),
      {
        by: 'assistant',
        to: 2,
        at: null,
        usage: [null, 12, null, null, null],
        speed: [null, 12, 512],
      },
    ],
  },
  {
    // A file, a picture and a collection attached; then a picture as a part of the question.
    file: '07-tools-files-images.json',
    title: 'Report summary',
    current: 3,
    messages: [
      asked(null, 0, {
        attachments: 3,
        fileNames: ['report.pdf', 'Handbook'],
        pictures: 1,
        fileTexts: ['Extracted text of the report. '.repeat(3)],
      }),
      gpt(0, 3, {
        text: 'The report covers Q3 results [1]. The picture is one grey pixel.',
        knowledge: true,
        pictures: 1,
        tools: ['get_weather', 'code_interpreter'],
        given: ['{"city": "Oslo"}', null],
        usage: [1820, 96, 1916, 1024, 40],
      }),
      asked(1, 90, { attachments: 1, pictures: 1, text: 'And this one?' }),
      gpt(2, 92),
    ],
  },
  {
    // Usage in `usage`, then in the old `info`, then all zero: unknown.
    file: '08-ollama-usage.json',
    title: 'Ollama timings',
    current: 5,
    messages: [
      asked(null, 0),
      llama(0, 1, {
        usage: [26, 3, 29, null, null],
        durationMs: 1534.56789,
        speed: [1084.96305, 3, 57.99],
      }),
      asked(1, 30),
      llama(2, 31, {
        usage: [41, 3, 44, null, null],
        durationMs: 934.56789,
        speed: [110.30405, 3, 60],
      }),
      asked(3, 60),
      llama(4, 61),
    ],
  },
  {
    file: '09-openai-usage.json',
    title: 'OpenAI usage',
    current: 9,
    messages: [
      asked(null, 0),
      gpt(0, 1, { usage: [8, 1, 9, 0, 0] }),
      asked(1, 30),
      gpt(2, 31, { usage: [30, 2, 32, 16, null] }),
      asked(3, 60),
      answered('anthropic/claude-sonnet')(4, 61, { usage: [55, 3, 58, 0, 0] }),
      asked(5, 90),
      gpt(6, 91, { usage: [80, 1, 81, null, null] }),
      asked(7, 120),
      gpt(8, 121),
    ],
  },
  {
    // An import: two messages without a time, one in milliseconds, one in float seconds, long before the row.
    file: '10-missing-timestamps.json',
    title: 'What is DNS?',
    current: 3,
    messages: [
      asked(null, null),
      { by: 'assistant', to: 0, at: null, model: 'gpt-3.5-turbo' },
      asked(1, 1_690_000_000.123 - EXAMPLES_CREATED),
      { by: 'assistant', to: 2, at: 1_690_000_010.5 - EXAMPLES_CREATED, model: 'gpt-3.5-turbo' },
    ],
  },
  {
    file: '11-output-items.json',
    title: 'Weather in Oslo',
    current: 1,
    messages: [
      asked(null, 0),
      gpt(0, 2, {
        text: 'It is -3 degrees in Oslo.',
        tools: ['get_weather'],
        given: ['{"city":"Oslo"}'],
        usage: [210, 44, 254, null, null],
      }),
    ],
  },
];

/** JSON text of an example document. */
export function exampleDocument(file: string): string {
  return readFileSync(sharedPath('openwebui', 'chat-examples', file), 'utf8');
}

/** What was worked out by hand, in the form of `seen`. */
export function expected({ title, current, messages }: ExpectedChat) {
  return {
    title,
    current,
    messages: messages.map(({ by, to, at, text, given = [], ...more }) => ({
      ...PLAIN,
      source: by === 'assistant' ? 'chat' : null,
      by,
      to,
      at: at === null ? null : Math.round((EXAMPLES_CREATED + at) * 1000),
      ...more,
      toolCalls: (more.tools ?? []).map((name, place) => ({
        name,
        arguments: given[place] ?? null,
      })),
      ...(text === undefined ? {} : { text }),
    })),
  };
}

/** A conversation with positions for ids, so that it can be compared with what was worked out by hand. */
export function seen(
  { title, messages, currentId }: Conversation,
  { messages: wanted }: ExpectedChat,
) {
  const position = (id: string | null) =>
    id === null ? null : messages.findIndex((message) => message.id === id);
  return {
    title,
    current: position(currentId),
    messages: messages.map((message, index) => {
      const { id: _, parentId, role, sentAt, timeKnown, usage, speed, text, ...more } = message;
      return {
        ...more,
        attachments: more.attachments.length,
        by: role,
        to: position(parentId),
        at: timeKnown ? sentAt : null,
        usage: usage && [usage.input, usage.output, usage.total, usage.cached, usage.reasoning],
        speed: speed && [speed.firstTokenMs, speed.outputTokens, speed.outputMs],
        ...(wanted[index]?.text === undefined ? {} : { text }),
      };
    }),
  };
}
