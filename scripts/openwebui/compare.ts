import type { Checks, Explain } from './checks.ts';
import { expectedMembers, expectedOf, expectedUsage } from './expected.ts';
import { type ConversationFigures, type Figures, hashOf } from './figures.ts';
import { explanationOf } from './known.ts';
import type { ChatTruth, Ledger } from './ledger.ts';

/** Counts that are compared chat by chat, and what they are called. */
const COUNTS = {
  messages: 'messages',
  asks: 'questions in the thread that is shown',
  edits: 'edited questions',
  regenerations: 'answers asked for again',
  sideBySide: 'answers side by side',
  errors: 'failed answers',
  unfinished: 'unfinished answers',
  ratingsUp: 'thumbs up',
  ratingsDown: 'thumbs down',
  toolCalls: 'calls of tools',
  leftOut: 'what is left out, and why',
  gone: 'what is gone from Open WebUI',
} as const satisfies Partial<Record<keyof ConversationFigures, string>>;

/** Holds what Cogniforce counts against what was done. */
export function compareWithLedger(ledger: Ledger, figures: Figures, checks: Checks): void {
  const chats = ledger.chats.filter((chat) => expectedOf(chat) !== null);
  const byId = new Map(chats.map((chat) => [String(chat.id), chat]));
  const nameOf = (id: string) => byId.get(id)?.key ?? `unknown ${id}`;
  const found = new Map([...figures.conversations].map(([id, each]) => [nameOf(id), each]));
  const explain = (what: string): Explain => explanationOf(what, ledger);
  checks.same('conversations', chats.map(({ key }) => key).sort(), [...found.keys()].sort());
  const owner = ({ owner: name }: ChatTruth) => hashOf(String(ledger.people.get(name)));
  checks.each(
    'whose each is',
    mapOf(chats, owner),
    picked(found, ({ person }) => person),
  );
  for (const [count, name] of Object.entries(COUNTS) as [keyof typeof COUNTS, string][]) {
    const expected = mapOf(chats, (chat) => expectedOf(chat)?.[count]);
    checks.each(
      name,
      expected,
      picked(found, (each) => each[count]),
      explain(count),
    );
  }
  compareUsage(chats, figures, nameOf, checks, explain('usage'));
  compareTotals(ledger, chats, figures, checks);
}

function compareUsage(
  chats: readonly ChatTruth[],
  { usage }: Figures,
  nameOf: (id: string) => string,
  checks: Checks,
  explain: Explain,
): void {
  const expected = new Map<string, unknown>();
  for (const chat of chats) {
    for (const [model, use] of expectedUsage(chat)) expected.set(`${chat.key} ${model}`, use);
  }
  const found = new Map<string, unknown>();
  for (const [id, models] of usage) {
    for (const [model, use] of models) found.set(`${nameOf(id)} ${model}`, use);
  }
  checks.each('answers and tokens by model', expected, found, explain);
}

/** What the API and the page tell, summed up from what was compared one by one. */
function compareTotals(
  ledger: Ledger,
  chats: readonly ChatTruth[],
  figures: Figures,
  checks: Checks,
): void {
  const { summary, cost, conversations } = figures;
  const rows = [...conversations.values()];
  const messages = rows.reduce((sum, each) => sum + each.messages, 0);
  checks.same('summary: conversations', rows.length, summary.totalChats);
  checks.same('summary: messages', messages, summary.totalMessages);
  const channels = sumOf(figures.channels.values());
  const inChats = [...figures.usage.values()].flatMap((models) => [...models.values()]);
  const answers = inChats.reduce((sum, each) => sum + each.answers, 0);
  checks.same('cost: answers', answers + channels, cost.total.answers);
  const active = new Set(
    chats.filter((chat) => expectedOf(chat)?.leftOut === null).map(({ owner }) => owner),
  );
  checks.same('summary: people', active.size, summary.peopleActive);
  const gone = [...active].filter((name) => ledger.gone.has(name)).length;
  checks.same('summary: people without an account', gone, summary.peopleGone);
  const asked = Map.groupBy(ledger.channelAnswers, ({ by }) =>
    hashOf(String(ledger.people.get(by))),
  );
  const expected = new Map([...asked].map(([person, all]) => [person, all.length]));
  checks.each('answers in channels', expected, figures.channels);
  const members = (name: string) => {
    const there = [...expectedMembers(ledger, name)].filter((each) => !ledger.gone.has(each));
    return there.map((each) => hashOf(String(ledger.people.get(each)))).sort();
  };
  const groups = new Map([...ledger.groups.keys()].map((name) => [name, members(name)]));
  const foundGroups = new Map([...figures.groups].map(([name, of]) => [name, [...of].sort()]));
  checks.each('members of groups', groups, foundGroups);
}

function mapOf(
  chats: readonly ChatTruth[],
  of: (chat: ChatTruth) => unknown,
): Map<string, unknown> {
  return new Map(chats.map((chat) => [chat.key, of(chat)]));
}

function picked<T>(all: ReadonlyMap<string, T>, of: (each: T) => unknown): Map<string, unknown> {
  return new Map([...all].map(([key, each]) => [key, of(each)]));
}

const sumOf = (numbers: Iterable<number>) => [...numbers].reduce((sum, each) => sum + each, 0);
