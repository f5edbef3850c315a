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
  const messages: DocumentMessage[] = [];
  let time = NINE;
  const idAt = () => `m${(messages.length * 577 + salt * 31) % 997}`;
  const add = (message: DocumentMessage) => {
    messages.push(message);
    return message;
  };
  const say = (parent: string | null, content: string) =>
    add(ask(idAt(), parent, content, { timestamp: time }));
  const reply = (parent: string, column: number, delay: number) =>
    add(
      answer(idAt(), parent, sentence(messages.length + 500), {
        timestamp: time + delay,
        modelIdx: column,
        usage: {
          prompt_tokens: messages.length + 9,
          completion_tokens: 5,
          total_tokens: messages.length + 14,
        },
      }),
    );
  let current = reply(say(null, sentence(0)).id, 0, salt % 2);
  for (const [kind, which, pause, shown] of steps) {
    time += pause + 3;
    const questions = messages.filter(({ role }) => role === 'user');
    const answers = messages.filter(({ role }) => role === 'assistant');
    const question = questions[which % questions.length] ?? messages[0];
    if (question === undefined) continue;
    let next: DocumentMessage;
    if (kind === 'ask') {
      // The page asks on at the end of a branch alone.
      const ends = answers.filter(({ id }) => !messages.some(({ parentId }) => parentId === id));
      const parent = ends[which % ends.length] ?? current;
      next = reply(say(parent.id, sentence(messages.length)).id, 0, which % 2);
    } else if (kind === 'edit') {
      const { parentId, content } = question;
      const text = which % 2 === 0 ? `${content} and so on` : `Rather ${content}`;
      next = reply(say(parentId, text).id, 0, pause % 2);
    } else if (kind === 'again') next = reply(question.id, 0, 0);
    else {
      const last = answers.at(-1) ?? current;
      const asked = say(last.id, sentence(messages.length));
      next = reply(asked.id, 0, 0);
      reply(asked.id, 1, 0);
    }
    if (shown) current = next;
  }
  return { messages, currentId: current.id };
}
