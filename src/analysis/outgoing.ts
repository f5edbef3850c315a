import type { Conversation, Message } from '../kernel/conversation.ts';
import { authorsOf } from './authors.ts';
import { activeBranch, treeOf } from './branch.ts';
import type { Task } from './estimators/estimator.ts';
import type { AnalysisOptions, EpisodeFacts, Material } from './facts.ts';
import { languageOf, nameOfLanguage } from './language.ts';
import { workOf } from './material.ts';
import { type Origin, OWN } from './origin.ts';
import { type Heard, shortest } from './outgoing-fit.ts';
import {
  isBare,
  type Redact,
  redacted,
  redactedArguments,
  redactedName,
} from './outgoing-redact.ts';
import { hideNames, type Names } from './redaction/repeats.ts';
import { stretchesOf } from './stretches.ts';
import { countTables } from './tables-in-text.ts';
import { threadOf } from './thread.ts';

export type { Redact } from './outgoing-redact.ts';
export { type Outgoing, outgoingFingerprint, outgoingText } from './outgoing-text.ts';

/** Asks that go out: of more, the first and the last ones. */
const FIRST_ASKS = 4;
const LAST_ASKS = 4;
const FILES = 5;
const TOOLS = 5;

/**
 * A task of a conversation as an estimator that asks somebody takes it: with what may leave the machine, and nothing of
 * the raw text. Cut at new topics as the facts were: with the same idle threshold.
 *
 * Output  null where the redactor failed, so that nothing goes out, and where the conversation has no such episode.
 */
export function taskOfEpisode(
  conversation: Conversation,
  episode: Pick<EpisodeFacts, 'ordinal' | 'taskClass' | 'material'>,
  redact: Redact,
  { idleThresholdMinutes }: Pick<AnalysisOptions, 'idleThresholdMinutes'>,
  { inherited }: Origin = OWN,
): Task | null {
  const branch = activeBranch(conversation, treeOf(conversation));
  const belonging = { inherited, authorOf: authorsOf(conversation) };
  const stretches = stretchesOf(branch, belonging, idleThresholdMinutes);
  const stretch = stretches[episode.ordinal];
  if (stretch === undefined) return null;
  const { taskClass, material } = episode;
  // A title is made of what was said first: it speaks of no later task.
  const first = stretches.findIndex((each) => each.inherited === stretch.inherited);
  const title = first === episode.ordinal ? conversation.title : null;
  const said = { title, messages: stretch.messages, material };
  const outgoing = attempt(() => shortest(heard(said, redact)));
  return outgoing && { taskClass, material, asks: outgoing.asks, outgoing };
}

/**
 * A bare task text with what may leave the machine of it; null where the redactor failed.
 *
 * @internal For benchmarks on task texts, of which there is no conversation.
 */
export function withOutgoing(task: Task, redact: Redact): Task | null {
  const outgoing = attempt(() => {
    const asks = task.asks.map((ask) => redacted(ask, redact));
    return shortest({
      ...NOTHING,
      turns: asks.length,
      language: languageName(asks),
      asks,
      pastedWords: task.material.pastedWords,
    });
  });
  return outgoing && { ...task, asks: outgoing.asks, outgoing };
}

/** Null where it throws: a redactor's own message may quote the text. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

interface Said {
  readonly title: string | null;
  readonly messages: readonly Message[];
  readonly material: Material;
}

/** Of the recognition of a language, from which on it is named. */
const SURE = 0.5;

const NOTHING: Heard = {
  title: null,
  language: null,
  turns: 0,
  asks: [],
  asksLeftOut: 0,
  pastedWords: 0,
  delivered: null,
  answer: null,
  files: [],
  filesLeftOut: 0,
  tools: [],
};

/** Everything that may go out, redacted, and not yet cut. A name that was found in one text is hidden in all. */
function heard(said: Said, redact: Redact): Heard {
  const names: Names = new Set();
  const all = hidden(
    redactedOf(said, (text) => redact(text, names)),
    names,
  );
  const asks = all.asks.filter((text) => !isBare(text));
  const files = all.files.filter((name) => !isBare(name));
  return {
    ...all,
    title: shown(all.title),
    asks,
    asksLeftOut: all.asksLeftOut + all.asks.length - asks.length,
    answer: shown(all.answer),
    files,
    filesLeftOut: all.filesLeftOut + all.files.length - files.length,
    tools: all.tools.map((tool) => ({ ...tool, given: shown(tool.given) })),
  };
}

/** Null for nothing but labels: of text in a language that the redactor does not know only counts go out. */
function shown(text: string | null): string | null {
  return text === null || isBare(text) ? null : text;
}

function hidden(all: Heard, names: Names): Heard {
  const hide = (text: string) => hideNames(text, names);
  const perhaps = (text: string | null) => (text === null ? null : hide(text));
  return {
    ...all,
    title: perhaps(all.title),
    asks: all.asks.map(hide),
    answer: perhaps(all.answer),
    files: all.files.map(hide),
    tools: all.tools.map((tool) => ({ ...tool, given: perhaps(tool.given) })),
  };
}

function redactedOf({ title, messages, material }: Said, redact: Redact): Heard {
  const thread = threadOf(messages);
  const { turns, asks, answers } = thread;
  const chosen = [...asks.slice(0, FIRST_ASKS), ...asks.slice(FIRST_ASKS).slice(-LAST_ASKS)];
  const work = workOf(thread);
  const files = turns.flatMap(({ message }) => message.fileNames);
  return {
    title: title === null ? null : redacted(title, redact),
    language: languageName(chosen.map(({ text }) => text)),
    turns: turns.length,
    asks: chosen.map(({ text }) => redacted(text, redact)),
    asksLeftOut: asks.length - chosen.length,
    pastedWords: material.pastedWords,
    delivered: deliveredOf(material, answers),
    answer: work === null ? null : redacted(work.text, redact),
    files: files.slice(0, FILES).map((name) => redactedName(name, redact)),
    filesLeftOut: Math.max(0, files.length - FILES),
    tools: toolsOf(answers, redact),
  };
}

/** Null where it is not clear. */
function languageName(texts: readonly string[]): string | null {
  const found = languageOf(texts.join('\n'));
  return found === null || found.confidence < SURE ? null : nameOfLanguage(found.code);
}

function deliveredOf(material: Material, answers: readonly Message[]): Heard['delivered'] {
  const { deliveredWords, deliveredCodeLines } = material;
  if (deliveredWords === null) return null;
  const tables = answers.reduce((most, { text }) => Math.max(most, countTables(text)), 0);
  return { words: deliveredWords, codeLines: deliveredCodeLines ?? 0, tables };
}

/** Each tool once, with how often it was called and what it was given first. */
function toolsOf(answers: readonly Message[], redact: Redact): Heard['tools'] {
  const calls = answers.flatMap(({ toolCalls }) => toolCalls);
  const names = [...new Set(calls.map(({ name }) => name))].slice(0, TOOLS);
  return names.map((name) => {
    const same = calls.filter((call) => call.name === name);
    const given = same.find((call) => call.arguments !== null)?.arguments ?? null;
    return {
      name: redactedName(name, redact),
      calls: same.length,
      given: given === null ? null : redactedArguments(given, redact),
    };
  });
}
