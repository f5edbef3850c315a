import type { SeedRow } from '../domains/openwebui/index.ts';
import type { CalendarDay } from './calendar.ts';
import { documentOf, importedDocumentOf } from './document.ts';
import { feedbackOf } from './feedback.ts';
import { groups } from './groups.ts';
import type { Person } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import type { Start } from './schedule.ts';
import { Telling } from './telling.ts';
import { type TaskKind, writers } from './texts/index.ts';
import { type Pen, penFor } from './texts/pen.ts';
import type { Exchange, Script } from './texts/script.ts';
import type { Thread } from './thread.ts';

/** The rows of one conversation. */
export interface ChatRows {
  readonly chat: SeedRow<'chat'>;
  readonly files: readonly SeedRow<'file'>[];
  readonly feedback: readonly SeedRow<'feedback'>[];
  readonly shared: readonly SeedRow<'shared_chat'>[];
  /** Names of its tags, and of its folder. */
  readonly tags: readonly string[];
  readonly folder: string | null;
}

/** A conversation that another one may be cloned from. */
export interface Original {
  readonly chatId: string;
  readonly title: string;
  readonly thread: Thread;
}

/** Shares of conversations. */
const CHANCE = {
  secondTopic: 0.08,
  clone: 0.012,
  goesOn: 0.6,
  imported: 0.004,
  internal: 0.0015,
  archived: 0.04,
  pinned: 0.012,
  shared: 0.009,
  tagged: 0.62,
  foldered: 0.35,
};

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
  const { rows, chatId } = rowsOf(
    telling,
    { title, script, start, original: original ?? null },
    random,
  );
  return { rows, original: { chatId, title, thread: telling.thread } };
}

function tellWhole(telling: Telling, script: Script, { person }: Start, pen: Pen): void {
  const { random } = pen;
  const [first] = script.exchanges as [Exchange, ...Exchange[]];
  if (random.chance(0.012)) {
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

interface Told {
  readonly title: string;
  readonly script: Script;
  readonly start: Start;
  readonly original: Original | null;
}

function rowsOf(telling: Telling, told: Told, random: Random): { rows: ChatRows; chatId: string } {
  const { thread, attachments, rated } = telling;
  const { person, at } = told.start;
  const id = random.uuid();
  const tags = random.chance(CHANCE.tagged) ? told.script.tags : [];
  const feedback = rated.flatMap(
    (rating) => feedbackOf(rating, thread, { id, userId: person.id, tags }, random) ?? [],
  );
  const clonedFrom = told.original && {
    chatId: told.original.chatId,
    messageId: told.original.thread.current,
  };
  const isImported = told.original === null && random.chance(CHANCE.imported);
  const document = isImported
    ? importedDocumentOf(thread, told.title, random)
    : documentOf(thread, { title: told.title, clonedFrom });
  const createdAt = told.original === null ? (thread.messages[0]?.timestamp ?? at) : at;
  const updatedAt = Math.max(createdAt, thread.lastAt ?? createdAt);
  const isArchived = random.chance(CHANCE.archived);
  const isShared = random.chance(CHANCE.shared);
  const folders = person.habits.folders;
  const folder =
    folders.length > 0 && !isArchived && random.chance(CHANCE.foldered)
      ? random.pick(folders)
      : null;
  const shareId = isShared ? random.uuid() : null;
  const chat: SeedRow<'chat'> = {
    id,
    user_id: person.id,
    title: told.title,
    created_at: createdAt,
    updated_at: updatedAt,
    share_id: shareId,
    archived: isArchived,
    chat: document,
    pinned: random.chance(CHANCE.pinned),
    meta: JSON.stringify(metaOf(tags, random)),
    last_read_at: updatedAt,
    current_message_id: thread.current,
  };
  const shared = {
    id: shareId ?? '',
    chat_id: id,
    user_id: person.id,
    title: told.title,
    chat: document,
    created_at: updatedAt,
    updated_at: updatedAt,
  };
  return {
    chatId: id,
    rows: {
      chat,
      files: attachments.flatMap(({ row }) => row ?? []),
      feedback,
      shared: isShared ? [shared] : [],
      tags,
      folder,
    },
  };
}

/** A few chats are the server's own, made for a note. */
function metaOf(tags: readonly string[], random: Random): Record<string, unknown> {
  const ids = tags.map(tagId);
  if (random.chance(CHANCE.internal))
    return { tags: ids, internal: true, type: 'note', note_id: random.uuid() };
  return ids.length === 0 ? {} : { tags: ids };
}

/** As Open WebUI makes the id of a tag. */
export function tagId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_');
}
