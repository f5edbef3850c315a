import { jsonOf } from '../../resources/index.ts';
import type { Pen } from './pen.ts';
import type { Writer } from './script.ts';
import type { ByLanguage } from './words.ts';

type Exchanges = ByLanguage<readonly (readonly [ask: string, answer: string])[]>;

interface SmallTalkTexts {
  readonly chats: Exchanges;
  readonly tests: Exchanges;
}

const texts = jsonOf<SmallTalkTexts>('demo/small-talk.json');

/** A writer of unrelated little exchanges. */
function chatter(kind: keyof SmallTalkTexts, titles: ByLanguage): Writer {
  return (pen: Pen, turns) => ({
    title: pen.one(pen.in(titles)),
    tags: ['general'],
    exchanges: pen.random
      .sample(pen.in(texts()[kind]), Math.min(turns, 2))
      .map(([ask, answer]) => ({
        instruction: pen.say(ask),
        pasted: null,
        answer: () => pen.say(answer),
      })),
  });
}

/** Conversation for its own sake. */
export const smallTalk = chatter('chats', {
  en: ['Casual chat', 'Good morning', 'Quick question', 'Break'],
  de: ['Plauderei', 'Guten Morgen', 'Pause'],
});

/** "hi", "test": somebody looks whether it works. */
export const trial = chatter('tests', {
  en: ['New Chat', 'Test', 'Greeting'],
  de: ['New Chat', 'Test', 'Begrüßung'],
});
