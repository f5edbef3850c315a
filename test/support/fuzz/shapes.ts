import type { Random } from '../../../src/demo/random.ts';
import { answer, ask, chatDocument, type DocumentMessage, NINE } from '../openwebui-document.ts';
import { USAGE_RECORDS } from './usage-records.ts';

type Loosely = Record<string, unknown>;

/** What Open WebUI keeps of a chat, all of it sound. */
export interface SoundParts {
  readonly document: Loosely;
  readonly meta?: Loosely;
  /** Rows of `chat_message` by message id: what they hold beside their keys. */
  readonly rows?: readonly { readonly message: DocumentMessage; readonly more?: Loosely }[];
  readonly ratings?: readonly { readonly messageId: string; readonly data: Loosely }[];
}

const WORDS =
  'please write translate summarise the contract letter report invoice table email script error function budget meeting plan for our team customers bitte schreibe einen kurzen Text über Rechnung und Angebot thanks again wrong shorter'.split(
    ' ',
  );
const MODELS = ['llama3.2:3b', 'gpt-4o', 'anthropic/claude-sonnet', 'granite-4', 'my-assistant'];

export function sentence(random: Random, words = random.int(3, 30)): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}

/** Questions and answers one after the other, seconds to hours apart. */
function thread(random: Random, turns: number, from = NINE): DocumentMessage[] {
  const messages: DocumentMessage[] = [];
  let time = from + random.int(0, 5_000_000);
  let above: string | null = null;
  for (let turn = 0; turn < turns; turn += 1) {
    const [asked, answered] = [random.uuid(), random.uuid()];
    messages.push(ask(asked, above, sentence(random), { timestamp: time }));
    time += random.int(1, 90);
    messages.push(
      answer(answered, asked, sentence(random, random.int(3, 120)), {
        timestamp: time,
        model: random.pick(MODELS),
        ...(random.chance(0.7) ? { usage: random.pick(USAGE_RECORDS) } : {}),
      }),
    );
    time += random.int(5, random.chance(0.1) ? 40_000 : 600);
    above = answered;
  }
  return messages;
}

const answersOf = (messages: readonly DocumentMessage[]) =>
  messages.filter(({ role }) => role === 'assistant');

function withAnswers(
  messages: readonly DocumentMessage[],
  more: (message: DocumentMessage) => Loosely,
): DocumentMessage[] {
  return messages.map((message) =>
    message.role === 'assistant' ? { ...message, ...more(message) } : message,
  );
}

const CODE = '```python\nfor row in rows:\n    print(row)\n```';

const OUTPUT = (text: string) => [
  { type: 'reasoning', id: 'r1', content: [{ type: 'output_text', text: 'First, …' }] },
  { type: 'function_call', id: 'f1', name: 'get_weather', arguments: '{"city":"Oslo"}' },
  { type: 'function_call_output', output: [{ type: 'input_text', text: '4 °C' }] },
  { type: 'open_webui:code_interpreter', code: 'print(1)' },
  { type: 'message', status: 'completed', content: [{ type: 'output_text', text }] },
];

const DETAILS =
  '<details type="reasoning" done="true" duration="3">\n<summary>Thought</summary>\n&gt; so\n</details>\n' +
  '<details type="tool_calls" done="true" id="c1" name="search_web" arguments="&quot;{\\&quot;q\\&quot;:1}&quot;">\n</details>\n';

const FILES = [
  { type: 'file', id: 'f-1', name: 'offer.pdf', file: { id: 'f-1', filename: 'offer.pdf' } },
  { type: 'image', url: 'data:image/png;base64,iVBORw0KGgo=' },
  { type: 'collection', id: 'k-1', name: 'Handbook' },
];

const PARTS = (text: string) => [
  { type: 'text', text },
  { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
  { type: 'file', file: { file_id: 'f-9', filename: 'figures.xlsx' } },
];

const SOURCES = [{ source: { type: 'file', name: 'offer.pdf' }, document: ['…'], metadata: [{}] }];

/** Provider's whole replies, where an answer should stand. */
const REPLIES: readonly Loosely[] = [
  {
    object: 'chat.completion',
    created: NINE,
    model: 'gpt-4o',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Yes.' }, finish_reason: 'stop' }],
    usage: USAGE_RECORDS[1],
  },
  {
    object: 'response',
    created_at: NINE,
    model: 'gpt-4o',
    status: 'completed',
    output: OUTPUT('Yes.'),
    usage: USAGE_RECORDS[2],
  },
  {
    type: 'message',
    role: 'assistant',
    model: 'claude',
    content: [{ type: 'text', text: 'Yes.' }],
    stop_reason: 'end_turn',
    usage: USAGE_RECORDS[3],
  },
  {
    candidates: [{ content: { parts: [{ text: 'Yes.' }], role: 'model' }, finishReason: 'STOP' }],
    usageMetadata: USAGE_RECORDS[6],
    modelVersion: 'gemini',
    createTime: '2026-03-02T09:00:03Z',
  },
  {
    model: 'llama3.2:3b',
    created_at: '2026-03-02T09:00:03.1234Z',
    message: { role: 'assistant', content: 'Yes.' },
    done: true,
    ...USAGE_RECORDS[12],
  },
  { model: 'llama3.2:3b', created_at: '2026-03-02T09:00:03Z', response: 'Yes.', done: true },
];

/** Each shape that the reader knows, 0.6 to 0.12; the same chance gives the same chat. */
export const SHAPES: Readonly<Record<string, (random: Random) => SoundParts>> = {
  thread: (random) => ({ document: chatDocument(thread(random, random.int(1, 6))) }),

  'edited and answered again': (random) => {
    const messages = thread(random, random.int(1, 4));
    for (const asked of messages.filter(({ role }) => role === 'user')) {
      if (random.chance(0.5)) continue;
      const [again, other] = [random.uuid(), random.uuid()];
      const timestamp = Number(asked.timestamp) + 200;
      messages.push(ask(again, asked.parentId, `${asked.content} and more`, { timestamp }));
      messages.push(answer(other, again, sentence(random), { timestamp: timestamp + 5 }));
      messages.push(
        answer(random.uuid(), asked.id, sentence(random), { timestamp: timestamp + 9 }),
      );
    }
    return { document: chatDocument(messages) };
  },

  'side by side': (random) => {
    const [asked = ask('q', null, 'x')] = thread(random, 1);
    const columns = random.int(2, 4);
    const answers = Array.from({ length: columns }, (_, column) =>
      answer(random.uuid(), asked.id, sentence(random), {
        timestamp: Number(asked.timestamp) + column,
        modelIdx: column,
        model: MODELS[column] ?? null,
        ...(column === 0 ? { merged: { status: true, content: 'Both.' } } : {}),
      }),
    );
    return { document: chatDocument([asked, ...answers], { models: MODELS.slice(0, columns) }) };
  },

  'a bare list': (random) => {
    const messages = thread(random, random.int(1, 4)).map(
      ({ id: _id, parentId: _parent, ...rest }) => rest,
    );
    return { document: { title: 'Old', models: ['llama2'], messages, timestamp: NINE * 1000 } };
  },

  'a list with ids': (random) => ({
    document: { title: 'Old', messages: thread(random, random.int(1, 4)), history: {} },
  }),

  'without links': (random) => {
    const messages = thread(random, random.int(1, 4));
    const bare = messages.map(({ parentId: _, modelIdx: _column, ...rest }) => [rest.id, rest]);
    return { document: { history: { messages: Object.fromEntries(bare), currentId: null } } };
  },

  'replies of providers': (random) => {
    const messages = thread(random, random.int(1, 4)).map((message) =>
      message.role === 'assistant'
        ? { ...random.pick(REPLIES), id: message.id, parentId: message.parentId }
        : message,
    );
    return { document: chatDocument(messages as DocumentMessage[]) };
  },

  'items of output, 0.8 on': (random) => {
    const messages = withAnswers(thread(random, random.int(1, 3)), ({ content }) => ({
      output: OUTPUT(String(content)),
      content: random.chance(0.5) ? '' : content,
    }));
    return { document: chatDocument(messages) };
  },

  'rendered blocks, before 0.8': (random) => {
    const messages = withAnswers(thread(random, random.int(1, 3)), ({ content }) => ({
      content: `${DETAILS}${content}\n${CODE}\n| a | b |\n|---|---|\n| 1 | 2 |`,
      statusHistory: [
        { action: 'web_search', description: 'Searching', queries: ['rates'], done: false },
        { action: 'web_search', done: true, urls: [] },
      ],
    }));
    return { document: chatDocument(messages) };
  },

  'files, pictures and sources': (random) => {
    const messages = thread(random, random.int(1, 3)).map((message) =>
      message.role === 'user'
        ? {
            ...message,
            files: FILES,
            content: random.chance(0.5) ? PARTS('See.') : message.content,
          }
        : { ...message, sources: SOURCES },
    );
    const rows = messages.map((message) => ({ message, more: { files: FILES } }));
    return { document: chatDocument(messages, { files: FILES }), rows };
  },

  'rated, cut short and failed': (random) => {
    const messages = withAnswers(thread(random, random.int(1, 5)), () =>
      random.pick([
        { annotation: { rating: 1, reason: 'accurate' }, feedbackId: 'fb-1' },
        { annotation: { rating: -1 } },
        { done: false },
        { done: true, output: [{ type: 'message', status: 'in_progress', content: [] }] },
        { error: { content: 'Connection refused' }, content: '' },
        { error: 'Bad gateway' },
      ]),
    );
    const ratings = answersOf(messages).map(({ id }) => ({
      messageId: id,
      data: { rating: random.pick([1, -1, '1']), model_id: random.pick(MODELS) },
    }));
    return { document: chatDocument(messages), ratings };
  },

  'usage in rows alone, 0.8 on': (random) => {
    const messages = withAnswers(thread(random, random.int(1, 4)), () => ({ usage: undefined }));
    const rows = messages.map((message) => ({
      message,
      more: message.role === 'assistant' ? { usage: random.pick(USAGE_RECORDS) } : {},
    }));
    return { document: chatDocument(messages), rows };
  },

  'questions that a race lost': (random) => {
    const messages = thread(random, random.int(2, 5));
    const lost = messages[2];
    const left = messages.filter((message) => message !== lost);
    return { document: chatDocument(left), rows: messages.map((message) => ({ message })) };
  },

  'several people, 0.12': (random) => {
    const messages = thread(random, random.int(2, 6)).map((message) => {
      const user_id = `user-${random.int(0, 5)}`;
      return message.role === 'user'
        ? { ...message, user_id, user: { id: user_id, name: 'A person' } }
        : { ...message, meta: random.chance(0.7) ? { task_id: random.uuid() } : {} };
    });
    return { document: chatDocument(messages), rows: messages.map((message) => ({ message })) };
  },

  'an automation': (random) => ({
    document: chatDocument(thread(random, random.int(1, 3)), { meta: { automation_id: 'a-1' } }),
  }),

  'made by the server': (random) => ({
    document: chatDocument(thread(random, random.int(1, 3))),
    meta: { internal: true, type: random.pick(['note', 'timer', 'subagent', 'other']) },
  }),

  'a clone': (random) => {
    const messages = thread(random, random.int(1, 4));
    const from = { originalChatId: random.uuid(), branchPointMessageId: messages[1]?.id };
    return { document: chatDocument(messages, from) };
  },

  'a fork': (random) => {
    const messages = thread(random, random.int(2, 4));
    const meta = {
      forked_from: random.uuid(),
      forked_from_message_id: messages[1]?.id,
      tags: ['hr'],
    };
    return { document: chatDocument(messages), meta };
  },

  'an answer saved as copy': (random) => {
    const messages = thread(random, random.int(1, 3));
    const [first] = answersOf(messages);
    if (first === undefined) return { document: chatDocument(messages) };
    const usage = USAGE_RECORDS[12];
    first.usage = usage;
    const copy = { ...first, id: random.uuid(), content: 'Edited.', feedbackId: 'fb-1' };
    return { document: chatDocument([...messages, copy]) };
  },

  'an import of another program': (random) => {
    const messages = thread(random, random.int(1, 4), NINE - 60_000_000).map((message) => ({
      ...message,
      timestamp: random.pick([Number(message.timestamp) * 1000, undefined, '2024-05-06T07:08:09Z']),
      model: 'gpt-4',
    }));
    return { document: chatDocument(messages, { timestamp: (NINE - 60_000_000) * 1000 }) };
  },

  empty: (random) => ({
    document: random.pick<Loosely>([
      {},
      { history: { messages: {}, currentId: null }, messages: [] },
      chatDocument([ask('only', null, '', { timestamp: NINE })]),
    ]),
  }),
};
