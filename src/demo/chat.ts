import type { CalendarDay } from './calendar.ts';
import { type ChatRows, type Original, rowsOf } from './chat-rows.ts';
import { groups } from './groups.ts';
import type { Person } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import type { Start } from './schedule.ts';
import { Telling } from './telling.ts';
import { type TaskKind, writers } from './texts/index.ts';
import { type Pen, penFor } from './texts/pen.ts';
import type { Exchange, Script } from './texts/script.ts';

/** Shares of conversations. */
const CHANCE = { secondTopic: 0.08, clone: 0.012, goesOn: 0.6, alone: 0.012 };

const emoji: Partial<Record<TaskKind, string>> = {
  supportReply: '📦',
  translate: '🌍',
  summarise: '📝',
  edit: '✏️',
  minutes: '📋',
  offer: '🤝',
  post: '📣',
  plan: '🗓️',
  codeNew: '💻',
  codeDebug: '🐞',
  sql: '🗄️',
  spreadsheet: '📊',
  learn: '💡',
  lookup: '🔎',
};

/** Everything that one conversation leaves in the database. */
export function chatOf(
  start: Start,
  seed: string,
  calendar: readonly CalendarDay[],
  originals: readonly Original[],
): { rows: ChatRows; original: Original } {
  const random = seededRandom(seed);
  const { person } = start;
  const kind = kindFor(start, random);
  const pen = penFor(random, languageFor(person, random));
  const original = random.chance(CHANCE.clone)
    ? originals.at(random.int(0, originals.length - 1))
    : undefined;
  const script = writers[kind](pen, turnsFor(kind, person, random));
  const telling = new Telling({ ...start, calendar, pen, kind }, original?.thread.copy());
  if (original === undefined) tellWhole(telling, script, start, pen);
  else if (random.chance(CHANCE.goesOn)) telling.tell(script.exchanges.slice(-1));
  const title =
    original === undefined ? titleOf(script, kind, random) : `Clone of ${original.title}`;
  const told = { telling, title, tags: script.tags, start, original: original ?? null };
  const rows = rowsOf(told, random);
  return { rows, original: { chatId: rows.chat.id, title, thread: telling.thread } };
}

function tellWhole(telling: Telling, script: Script, { person }: Start, pen: Pen): void {
  const { random } = pen;
  const [first] = script.exchanges as [Exchange, ...Exchange[]];
  if (random.chance(CHANCE.alone)) {
    telling.abandon(first);
    return;
  }
  telling.tell(script.exchanges);
  if (random.chance(CHANCE.secondTopic)) {
    const kind = random.weighted(groups[person.group]?.tasks ?? []);
    telling.tell(writers[kind](penFor(random, pen.language), random.int(1, 2)).exchanges);
  }
  const last = script.exchanges.at(-1) ?? first;
  const ending = random.weighted([
    ['complain', 4.5],
    ['repeat', 2.5],
    ['nudge', 2.5],
    ['abandon', 4],
    ['plain', 86.5],
  ] as const);
  if (ending === 'complain') telling.complain(last);
  if (ending === 'repeat') telling.tell([last]);
  if (ending === 'nudge') telling.nudge(last);
  if (ending === 'abandon') telling.abandon(last);
  else if (random.chance(person.habits.thanks)) telling.thank();
}

/** In the first days people mostly look whether it works. */
function kindFor({ person, day }: Start, random: Random): TaskKind {
  const age = day.index - (person.use?.from ?? 0);
  if (age < 3 && random.chance(0.3)) return random.pick(['trial', 'trial', 'smallTalk', 'learn']);
  return random.weighted(groups[person.group]?.tasks ?? []);
}

function languageFor({ language }: Person, random: Random): Person['language'] {
  if (!random.chance(0.12)) return language;
  return language === 'de' ? 'en' : 'de';
}

function turnsFor(kind: TaskKind, { habits }: Person, random: Random): number {
  const most = kind === 'trial' ? 1 : kind === 'lookup' || kind === 'smallTalk' ? 2 : 6;
  let turns = 1;
  while (turns < most && random.chance(habits.followsUp)) turns++;
  return turns;
}

function titleOf({ title }: Script, kind: TaskKind, random: Random): string {
  const sign = emoji[kind];
  return sign === undefined || random.chance(0.4) ? title : `${sign} ${title}`;
}
