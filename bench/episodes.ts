import { activeBranch, treeOf } from '../src/analysis/branch.ts';
import { topicStarts } from '../src/analysis/topics.ts';
import { turnOf } from '../src/analysis/turn.ts';
import type { Conversation, Message } from '../src/kernel/conversation.ts';
import { seededRandom } from '../src/kernel/statistics.ts';
import { demonstrationConversations } from '../training/estimation/asks.ts';
import { codingConversations } from '../training/estimation/data.ts';
import { atMost, type Measure, print, reported, skipped } from './measure.ts';

const IDLE_MINUTES = 10;
const PAIRS = 1_000;
const SOON = 2;
const LATER = 120;

type Branch = readonly Message[];

/**
 * How well a conversation is cut at a new topic: npm run -s bench:episodes -- --json
 *
 * Prints one object a line. Ends with 0 whatever the values are.
 */
print(ofCuts(), process.argv.includes('--json'));

function ofCuts(): Measure[] {
  const office = branches(
    demonstrationConversations().filter(({ copiedFrom }) => copiedFrom === null),
  );
  const stored = codingConversations();
  if (stored === null) {
    const reason =
      'data/conversations/realhumaneval.json is not on this machine, set COGNIFORCE_SHARED';
    return [skipped('cuts-false-realhumaneval', reason), ...ofPairs('office', office, office)];
  }
  const coding = branches(stored);
  const cut = coding.filter((branch) => topicStarts(branch, IDLE_MINUTES).length > 0);
  return [
    atMost(
      'cuts-false-realhumaneval',
      cut.length / coding.length,
      0.03,
      `${coding.length} RealHumanEval conversations, each about one set task`,
      'share',
    ),
    ...ofPairs('realhumaneval', coding, coding),
    ...ofPairs('office', office, office),
    ...ofPairs('office-after-realhumaneval', coding, office),
  ];
}

/** Share of pairs of different conversations, glued together, that are cut where the second begins. */
function ofPairs(name: string, first: readonly Branch[], second: readonly Branch[]): Measure[] {
  return [SOON, LATER].map((pause) => {
    const random = seededRandom(7);
    const pick = (from: readonly Branch[]) => from[Math.floor(random() * from.length)] ?? [];
    let found = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const [a, b] = [pick(first), pick(second)];
      if (topicStarts([...a, ...after(a, b, pause)], IDLE_MINUTES).includes(a.length)) found += 1;
    }
    const on = `${PAIRS} pairs of conversations glued together, the second ${pause} minutes after the first`;
    return reported(`cuts-found-${name}-${pause}-minutes`, found / PAIRS, 'share', on);
  });
}

/** Those that begin with an ask: a greeting before it belongs to what was before. */
function branches(conversations: readonly Conversation[]): Branch[] {
  return conversations
    .map((each) => activeBranch(each, treeOf(each)))
    .filter(([first]) => first?.role === 'user' && first.timeKnown && turnOf(first).kind === 'ask');
}

function after(a: Branch, b: Branch, minutes: number): Branch {
  const shift = (a.at(-1)?.sentAt ?? 0) + minutes * 60_000 - (b[0]?.sentAt ?? 0);
  return b.map((message) => ({ ...message, sentAt: message.sentAt + shift }));
}
