import fc from 'fast-check';
import { answer, ask, type DocumentMessage, NINE } from './openwebui-document.ts';

const WORDS = 'amber basil cedar delta ember fjord grove heron inlet jetty knoll lagoon'.split(' ');

/** Words that no other `seed` gives. */
function sentence(seed: number): string {
  const told = WORDS.map((word, at) => `${word}${(seed * 7 + at * 3) % 97}x${seed}`);
  return told.slice(seed % 3, 7 + (seed % 3)).join(' ');
}

/** What happens next in a chat, and with which of the messages that are there. */
type Step = readonly [
  kind: 'ask' | 'edit' | 'again' | 'beside',
  which: number,
  pause: number,
  shown: boolean,
];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('ask', 'ask', 'edit', 'again', 'beside'),
  fc.nat({ max: 50 }),
  fc.integer({ min: 1, max: 400 }),
  fc.boolean(),
);

export interface SoundChat {
  readonly messages: readonly DocumentMessage[];
  readonly currentId: string;
}

/**
 * Chats as Open WebUI's own page makes them, every question answered: asked on, edited and sent again (in other words,
 * with an end or a beginning that stays), answered again, answered side by side; an answer comes in the second of its
 * question or just after. Ids in no order.
 */
export const soundChats: fc.Arbitrary<SoundChat> = fc
  .tuple(fc.array(step, { maxLength: 8 }), fc.nat({ max: 996 }))
  .map(([steps, salt]) => chatOf(steps, salt));

function chatOf(steps: readonly Step[], salt: number): SoundChat {
  const page = pageOf(salt);
  let current = page.answered(page.asked(null, sentence(0)), 0, salt % 2);
  for (const [kind, which, pause, shown] of steps) {
    page.wait(pause + 3);
    const next = page.does(kind, which, pause % 2);
    if (shown) current = next;
  }
  return { messages: page.messages, currentId: current.id };
}

/** Open WebUI's page in front of a new chat. */
function pageOf(salt: number) {
  const messages: DocumentMessage[] = [];
  let time = NINE;
  const add = (make: (id: string) => DocumentMessage) => {
    const message = make(`m${(messages.length * 577 + salt * 31) % 997}`);
    messages.push(message);
    return message;
  };
  const asked = (parent: string | null, content: string) =>
    add((id) => ask(id, parent, content, { timestamp: time }));
  const answered = ({ id: parent }: DocumentMessage, column: number, delay: number) => {
    const usage = { prompt_tokens: messages.length + 9, completion_tokens: 5 };
    const more = { timestamp: time + delay, modelIdx: column, usage };
    return add((id) => answer(id, parent, sentence(messages.length + 500), more));
  };
  const isFollowed = ({ id }: DocumentMessage) => messages.some(({ parentId }) => parentId === id);
  const any = (role: string, which: number, fits = (_: DocumentMessage) => true) => {
    const found = messages.filter((message) => message.role === role && fits(message));
    return found[which % found.length] ?? asked(null, sentence(99));
  };
  /** The page asks on at the end of a branch alone. */
  const further = (which: number) => {
    const { id } = any('assistant', which, (message) => !isFollowed(message));
    return asked(id, sentence(messages.length));
  };
  const does = (kind: Step[0], which: number, delay: number): DocumentMessage => {
    if (kind === 'ask') return answered(further(which), 0, delay);
    const question = any('user', which);
    if (kind === 'again') return answered(question, 0, 0);
    if (kind === 'edit') {
      const { parentId, content } = question;
      const text = which % 2 === 0 ? `${content} and so on` : `Rather ${content}`;
      return answered(asked(parentId, text), 0, delay);
    }
    const both = further(which);
    answered(both, 0, 0);
    return answered(both, 1, 0);
  };
  const wait = (seconds: number) => {
    time += seconds;
  };
  return { messages, asked, answered, does, wait };
}
