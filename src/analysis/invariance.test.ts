import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import type { Conversation, Message } from '../kernel/conversation.ts';
import { analyse } from './analyse.ts';
import type { ConversationFacts, EpisodeFacts } from './facts.ts';
import { identityOf } from './origin.ts';

const MINUTE = 60_000;
const options = { zone: 'Europe/Budapest', idleThresholdMinutes: 10, offChatMinutes: 2 };

/** What a conversation adds to the time saved; minutes. What is left out by rule adds nothing. */
function saved({ status, episodes }: ConversationFacts): number {
  if (status !== 'estimated') return 0;
  return episodes.reduce((sum, { estimate, success, withAiMinutes }) => {
    if (estimate.status !== 'estimated') throw new Error('No estimate.');
    return sum + success * estimate.p50 - withAiMinutes;
  }, 0);
}

const savedBy = (chat: Conversation) => saved(analyse(chat, options));

const ASKS = [
  'Write a letter to the bank',
  'And now in German please',
  'That is not correct',
  'Fix this error in my Python script',
  'try again',
  'thanks',
  'Hello?',
  'Compare both offers and make a plan',
  'Photosynthesis',
  'New topic: how many litres are ten gallons?',
  'Themenwechsel: Schreib eine Einladung zum Sommerfest',
  'Translate the following minutes of Tuesday:',
];
const ANSWERS = [
  'Dear bank, here is what I wanted to say for a long time.',
  'Use this:\n```python\nfor x in xs:\n    print(x)\n```',
  'Welcome.',
  '',
];

/** Threads with pauses from none to an hour, some messages without a time, failures and thumbs. */
const threads = fc
  .array(
    fc.record({
      ask: fc.constantFrom(...ASKS),
      answer: fc.constantFrom(...ANSWERS),
      pause: fc.double({ min: 0, max: 60, noNaN: true }),
      timeKnown: fc.boolean(),
      error: fc.boolean(),
      rating: fc.constantFrom(null, 1 as const, -1 as const),
      isAnswered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((turns) => {
    let minutes = 0;
    return turns.flatMap(({ ask, answer, pause, timeKnown, error, rating, isAnswered }) => {
      minutes += Math.round(pause * 60) / 60;
      const question = asked(ask, minutes, { timeKnown });
      const reply = answered(answer, minutes, { timeKnown, error, rating });
      return isAnswered ? [question, reply] : [question];
    });
  });

describe('the time saved', () => {
  it('stays exactly the same when an answer is regenerated with equal text and time', () => {
    fc.assert(
      fc.property(threads, (said) => {
        const chat = conversation(said);
        const last = chat.messages.at(-1);
        fc.pre(last?.role === 'assistant');
        const again = { ...(last as Message), id: 'again' };
        const regenerated = { ...chat, messages: [...chat.messages, again], currentId: 'again' };
        expect(savedBy(regenerated)).toBe(savedBy(chat));
        expect(analyse(regenerated, options).regenerations).toBe(1);
      }),
    );
  });

  it('gets nothing from a clone', () => {
    fc.assert(
      fc.property(threads, (said) => {
        const chat = conversation(said);
        const clone = { ...chat, id: 'clone' };
        const inherited = new Set(chat.messages.map(({ id }) => id));
        const facts = analyse(clone, options, { inherited, reason: 'copy' });
        expect(identityOf(clone)).toEqual(identityOf(chat));
        expect(facts).toMatchObject({ statusReason: 'copy', messageCount: 0 });
        expect([facts.episodes, facts.usage, facts.tools]).toEqual([[], [], []]);
      }),
    );
  });

  it('stays exactly the same when a pause of more than ten minutes gets longer', () => {
    const longer = fc.integer({ min: 1, max: 30 * 24 * 60 * 60 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(threads, fc.nat({ max: 11 }), longer, (said, at, more) => {
        const chat = conversation(said);
        const [before, after] = [chat.messages[at], chat.messages[at + 1]];
        fc.pre(before !== undefined && after !== undefined);
        const known = chat.messages
          .filter(({ timeKnown }) => timeKnown)
          .map(({ sentAt }) => sentAt);
        const earlier = known.filter((time) => time <= (before?.sentAt ?? 0));
        const later = known.filter((time) => time >= (after?.sentAt ?? 0));
        const pause = Math.min(...later) - Math.max(...earlier);
        fc.pre(pause > 10 * MINUTE);
        const messages = chat.messages.map((message, index) =>
          index > at ? { ...message, sentAt: message.sentAt + more } : message,
        );
        expect(savedBy({ ...chat, messages })).toBe(savedBy(chat));
      }),
    );
  });

  it('stays exactly the same when a "thanks" and its reply are appended', () => {
    const thanks = fc.constantFrom('thanks', 'Vielen Dank!', 'Köszönöm', 'Great, that works!');
    fc.assert(
      fc.property(threads, thanks, fc.nat({ max: 600 }), (said, text, minutes) => {
        const chat = conversation(said);
        const end = (chat.messages.at(-1)?.sentAt ?? 0) - chat.createdAt;
        const at = end / MINUTE + minutes;
        const thanked = conversation([...said, asked(text, at), answered(words(90), at)]);
        expect(savedBy(thanked)).toBe(savedBy(chat));
      }),
    );
  });

  it('stays the same when thanks come at once after a task of which no time is known', () => {
    const said = [
      asked(ASKS[0] ?? '', 0),
      answered(ANSWERS[0] ?? '', 0),
      asked('Themenwechsel: Schreib eine Einladung zum Sommerfest', 0, { timeKnown: false }),
    ];
    expect(analyse(conversation(said), options).episodes).toHaveLength(2);
    const thanked = conversation([...said, asked('thanks', 0), answered(words(90), 0)]);
    expect(savedBy(thanked)).toBe(savedBy(conversation(said)));
  });

  it('changes by the capped reading minutes alone when 5,000 words are pasted', () => {
    const joins = fc.constantFrom<(ask: string) => string>(
      (ask) => `${ask}\n\n${words(5_000)}`,
      (ask) => `${words(5_000)}\n\n${ask}`,
      (ask) => `${ask}\n\`\`\`\n${words(5_000)}\n\`\`\``,
    );
    fc.assert(
      fc.property(threads, joins, fc.nat({ max: 11 }), (said, join, at) => {
        const chosen = said[at];
        fc.pre(chosen?.role === 'user' && chosen.text.split(' ').length > 2);
        const pasted = said.with(at, { ...chosen, text: join(chosen.text) });
        const before = analyse(conversation(said), options).episodes;
        const after = analyse(conversation(pasted), options).episodes;
        // What was given may show what kind of work it was.
        fc.pre(after.every(({ taskClass }, index) => taskClass === before[index]?.taskClass));
        const rest = ({ withAiMinutes, outcome, intervals }: EpisodeFacts) =>
          [withAiMinutes, outcome, intervals] as const;
        expect(after.map(rest)).toEqual(before.map(rest));
        const changes = after.map((each, index) => p50Of(each) - p50Of(before[index]));
        expect(changes.filter((change) => change !== 0)).toEqual([expect.closeTo(3_000 / 238, 9)]);
      }),
    );
  });
});

function p50Of(episode: ConversationFacts['episodes'][number] | undefined): number {
  if (episode?.estimate.status !== 'estimated') throw new Error('No estimate.');
  return episode.estimate.p50;
}

describe('the facts', () => {
  it('are the same bytes for the same conversation, finite, and in order', () => {
    fc.assert(
      fc.property(threads, fc.boolean(), (said, isClone) => {
        const inherited = new Set(isClone ? ['m0', 'm1'] : []);
        const origin = { inherited, reason: 'copy' } as const;
        const chat = conversation(said);
        const facts = analyse(chat, options, origin);
        expect(JSON.stringify(analyse(structuredClone(chat), options, origin))).toBe(
          JSON.stringify(facts),
        );
        JSON.stringify(facts, (_, value) => {
          if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
          return value;
        });
        expect(facts.activeMinutes + facts.idleMinutes).toBeCloseTo(facts.totalMinutes, 9);
        for (const episode of facts.episodes) {
          const ends = episode.intervals.flat();
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
          expect(Number.isFinite(episode.withAiMinutes)).toBe(true);
        }
      }),
    );
  });
});
