import { HOSTILE_UNITS } from '../../test/support/fuzz/odd-values.ts';
import { answer, ask, type DocumentMessage, NINE } from '../../test/support/openwebui-document.ts';

/** A kind of document that can be of any size. */
export interface Growing {
  readonly what: string;
  /** Each twice the one before. */
  readonly sizes: readonly number[];
  make(size: number): unknown;
}

const MESSAGES = [5_000, 10_000, 20_000, 40_000];
const CHARACTERS = [625_000, 1_250_000, 2_500_000, 5_000_000];

const words = (at: number) => `Write letter ${at} to the bank about account ${at % 97}`;

/** Documents of many messages, by how they hang together. */
const MANY: Readonly<Record<string, (at: number, id: (at: number) => string) => DocumentMessage>> =
  {
    'a thread': (at, id) => alternating(at, id(at), at === 0 ? null : id(at - 1)),
    'answers to one question': (at, id) =>
      at === 0 ? ask(id(0), null, 'Write a letter') : answered(at, id(at), id(0)),
    'questions that begin a thread each': (at, id) => ask(id(at), null, words(at), timed(at)),
    'questions and answers without links': (at, id) => {
      const { parentId: _, ...bare } = alternating(at, id(at), null);
      return { ...bare, parentId: undefined } as unknown as DocumentMessage;
    },
    'answers whose questions are gone': (at, id) => answered(at, id(at), `gone-${at}`),
    'questions that say nothing of a parent': (at, id) => {
      const question = ask(id(at), '', 'Write a letter');
      return { ...question, timestamp: undefined };
    },
    'messages at the same time': (at, id) => ({
      ...alternating(at, id(at), at === 0 ? null : id(at - 1)),
      timestamp: NINE,
    }),
    'one circle': (at, id) => alternating(at, id(at), id(at + 1)),
    'answers that say nothing, one under the other': (at, id) => ({
      ...answer(id(at), at === 0 ? null : id(at - 1), '', { model: '' }),
      done: undefined,
    }),
    'answers that are copies of one call': (at, id) =>
      at === 0
        ? ask(id(0), null, 'Write a letter')
        : answer(id(at), id(0), words(at), { output: [{ type: 'message', id: 'o-1' }] }),
    'answers with the same usage': (at, id) =>
      at === 0
        ? ask(id(0), null, 'Write a letter')
        : answer(id(at), id(0), words(at), { usage: { total_duration: 5e9, eval_count: at % 7 } }),
  };

const timed = (at: number) => ({ timestamp: NINE + at });

function answered(at: number, id: string, parent: string | null): DocumentMessage {
  const usage = { prompt_tokens: 10 + (at % 9), completion_tokens: 5 };
  return answer(id, parent, `Dear bank, this is letter ${at}.`, { ...timed(at), usage });
}

function alternating(at: number, id: string, parent: string | null): DocumentMessage {
  return at % 2 === 0 ? ask(id, parent, words(at), timed(at)) : answered(at, id, parent);
}

/** All that it lists are children of every tenth message as well. */
function listed(size: number): unknown {
  const { history } = inMap(MANY['a thread'] as Make, size);
  const { messages } = history;
  const ids = Object.keys(messages);
  for (const [at, id] of ids.entries()) {
    const message = messages[id];
    if (message !== undefined) message.childrenIds = ids.slice(at + 1, at + 11);
    if (message !== undefined && at % 3 === 0) message.parentId = 'gone';
  }
  return { history };
}

type Make = (at: number, id: (at: number) => string) => DocumentMessage;

function inMap(make: Make, size: number) {
  const id = (at: number) => `m-${at % size}`;
  const messages: Record<string, Record<string, unknown>> = {};
  for (let at = 0; at < size; at += 1) messages[id(at)] = make(at, id);
  return { history: { messages, currentId: id(size - 1) } };
}

const ASK = 'Please correct this text: ';

/** Documents with one long text, by where it stands. */
const PLACES: Readonly<Record<string, (text: string) => DocumentMessage[]>> = {
  'in question and answer': (text) => [
    ask('q', null, `${ASK}${text}`),
    answer('a', 'q', `Here it is: ${text}`),
  ],
  'in what a tool was given, a file name and the title': (text) => [
    ask('q', null, ASK, { files: [{ id: 'f', name: text }] }),
    answer('a', 'q', 'Done.', { output: [{ type: 'function_call', name: 'x', arguments: text }] }),
  ],
};

function withText(place: string, unit: string, size: number): unknown {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const messages = PLACES[place]?.(text) ?? [];
  const title = place.endsWith('title') ? text : 'A chat';
  return {
    title,
    history: { messages: Object.fromEntries(messages.map((each) => [each.id, each])) },
  };
}

/** A unit on a line of its own, among words, and in a row. */
const UNITS: readonly string[] = [...HOSTILE_UNITS, 'Please call Mr. Smith. ', 'word\n'];

/** Everything whose time has to grow with its size and no faster. */
export const GROWING: readonly Growing[] = [
  ...Object.entries(MANY).map(([what, make]) => ({
    what,
    sizes: MESSAGES,
    make: (size: number) => inMap(make, size),
  })),
  {
    what: 'a bare list',
    sizes: MESSAGES,
    make: (size) => ({
      messages: Object.values(inMap(MANY['a thread'] as Make, size).history.messages),
    }),
  },
  { what: 'lists of children of others', sizes: MESSAGES, make: listed },
  ...Object.keys(PLACES).flatMap((place) =>
    UNITS.map((unit) => ({
      what: `${JSON.stringify(unit)} ${place}`,
      sizes: CHARACTERS,
      make: (size: number) => withText(place, unit, size),
    })),
  ),
];
