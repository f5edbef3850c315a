import { randomUUID } from 'node:crypto';
import { answer, ask, chatDocument, type DocumentMessage, NINE } from './openwebui-document.ts';

/** What somebody asked for and got, twice: some minutes of work. */
export const SAID = [
  'Draft an invitation for all tenants of the house to the summer party in the courtyard on the fourth of July, with a list of what to bring.',
  'Dear neighbours, on the fourth of July we meet in the courtyard at five in the afternoon. Please bring a salad, a cake or drinks, two chairs and a lantern. The caretaker puts up the tables, and whoever plays an instrument is welcome to play it. Children have their own corner under the lime tree. Should it rain we move to the bicycle cellar. We look forward to a long evening with all of you!',
  'Now write a second version of it for the notice board that fits on half a page and names the rain date.',
  'Summer party! Fourth of July, five in the afternoon, in the courtyard. Bring a salad, a cake or drinks, and two chairs. Rain date: the eleventh of July, same hour, same place.',
] as const;

export interface TalkOptions {
  /** Epoch seconds of the first question; an answer comes twelve seconds after its question, the second question four minutes later. */
  readonly at?: number;
  /** Ids of the four messages. */
  readonly ids?: readonly [string, string, string, string];
  /** Fields of the first, and of the second answer. */
  readonly usage?: unknown;
  readonly model?: string;
  /** Stands before the first words: makes the talk another one. */
  readonly about?: string;
}

/** Four messages: a question, its answer, a further question, its answer. */
export function talk({
  at = NINE,
  ids = [randomUUID(), randomUUID(), randomUUID(), randomUUID()],
  usage,
  model = 'granite-4',
  about = '',
}: TalkOptions = {}): [DocumentMessage, DocumentMessage, DocumentMessage, DocumentMessage] {
  const [q1, a1, q2, a2] = ids;
  const answered = { model, ...(usage === undefined ? {} : { usage }) };
  return [
    ask(q1, null, `${about}${SAID[0]}`, { timestamp: at }),
    answer(a1, q1, SAID[1], { timestamp: at + 12, ...answered }),
    ask(q2, a1, SAID[2], { timestamp: at + 240 }),
    answer(a2, q2, SAID[3], { timestamp: at + 252, ...answered }),
  ];
}

/** A stored message, with whatever is missing or odd. */
export type Loose = Record<string, unknown>;

interface Stored {
  title: string;
  history: { messages: Record<string, Loose>; currentId: string | null };
  messages: Loose[];
}

/** The document of these messages after somebody damaged it. */
export function damagedDocument(
  messages: readonly DocumentMessage[],
  damage: (message: Loose, position: number, ids: readonly string[]) => Loose | null,
  more: Parameters<typeof chatDocument>[1] = {},
): Stored {
  const document = chatDocument(messages, more) as unknown as Stored;
  const ids = messages.map(({ id }) => id);
  const entries = messages.flatMap(({ id }, position): [string, Loose][] => {
    const stored = document.history.messages[id];
    const left = stored === undefined ? null : damage({ ...stored }, position, ids);
    return left === null ? [] : [[id, left]];
  });
  document.history.messages = Object.fromEntries(entries);
  document.messages = [];
  return document;
}

/** The message without these fields. */
export function without(message: Loose, ...names: readonly string[]): Loose {
  return Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name)));
}
