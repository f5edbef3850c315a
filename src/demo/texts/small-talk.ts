import type { Pen } from './pen.ts';
import type { Writer } from './script.ts';

type Exchanges = Record<'en' | 'de', readonly (readonly [ask: string, answer: string])[]>;

const chats: Exchanges = {
  en: [
    [
      'Tell me a joke[ about bikes|].',
      'Why could the bicycle not stand on its own? It was two-tired.',
    ],
    [
      'Good morning! How are you?',
      'Good morning! Ready when you are. What are we [working on|doing] today?',
    ],
    [
      'are you better than me at my job?',
      'I am faster at first drafts. You know the customers, the history and what "done" means here.',
    ],
    [
      'What should I have for lunch?',
      'Something warm, given the weather in {city}: a lentil soup? [If in doubt, follow {colleague}.|]',
    ],
    [
      'Write a birthday limerick for {colleague} from {team}.',
      'There once was {colleague}, who\'d say,\n"I\'ll just fix this one thing today."\nBut one thing was ten,\nand tomorrow, again -\nso happy returns, and hooray!',
    ],
    [
      "I'm tired.",
      'Then take ten minutes away from the screen. The {system} will still be there, I promise.',
    ],
    ['do you dream', 'No, but if I did, it would be about well-formed tables.'],
    [
      'Is it Friday yet?',
      '[Nearly.|In spirit, yes.|Depends on who asks.] Anything I can take off your list until then?',
    ],
    ['who will win the world cup', 'I would not bet on my forecast. Who are you cheering for?'],
  ],
  de: [
    ['Erzähl mir einen Witz.', 'Warum kann das Fahrrad nicht alleine stehen? Es ist zweiradmüde.'],
    [
      'Guten Morgen! Wie geht es dir?',
      'Guten Morgen! Ich bin startklar. Woran arbeiten wir heute?',
    ],
    ['Was soll ich heute essen?', 'Bei dem Wetter in {city} vielleicht eine Linsensuppe?'],
    ['Ist schon Wochenende?', '[Fast.|Gefühlt ja.] Kann ich bis dahin noch etwas abnehmen?'],
    ['Bist du besser als ich?', 'Beim ersten Entwurf schneller. Die Kundschaft kennst du.'],
  ],
};

const tests: Exchanges = {
  en: [
    ['hi', 'Hello! How can I help you today?'],
    ['test', 'It works! What would you like to do?'],
    ['hello', 'Hello! What can I do for you?'],
    ['test 123', 'Received. How can I help?'],
    ['asdf', 'That looks like a test. What can I help you with?'],
    ['does this work?', 'Yes, it does. How can I help?'],
    ['ping', 'Pong!'],
  ],
  de: [
    ['hallo', 'Hallo! Wie kann ich helfen?'],
    ['test', 'Funktioniert! Was möchtest du tun?'],
    ['hi', 'Hallo! Was kann ich für dich tun?'],
    ['moin', 'Moin! Wie kann ich helfen?'],
    ['Testnachricht', 'Angekommen. Wobei kann ich helfen?'],
  ],
};

/** A writer of unrelated little exchanges. */
function chatter(exchanges: Exchanges, titles: Record<'en' | 'de', readonly string[]>): Writer {
  return (pen: Pen, turns) => ({
    title: pen.one(pen.in(titles)),
    tags: ['general'],
    exchanges: pen.random.sample(pen.in(exchanges), Math.min(turns, 2)).map(([ask, answer]) => ({
      instruction: pen.say(ask),
      pasted: null,
      answer: () => pen.say(answer),
    })),
  });
}

/** Conversation for its own sake. */
export const smallTalk = chatter(chats, {
  en: ['Casual chat', 'Good morning', 'Quick question', 'Break'],
  de: ['Plauderei', 'Guten Morgen', 'Pause'],
});

/** "hi", "test": somebody looks whether it works. */
export const trial = chatter(tests, {
  en: ['New Chat', 'Test', 'Greeting'],
  de: ['New Chat', 'Test', 'Begrüßung'],
});
