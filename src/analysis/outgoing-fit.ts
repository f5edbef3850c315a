import { condensedAsk, excerptOf } from './outgoing-excerpt.ts';
import { type Outgoing, outgoingText } from './outgoing-text.ts';
import { beginningOf, condensed, strictWords } from './outgoing-words.ts';

/** Words of what goes out, all in all, by the strictest count. */
export const OUTGOING_WORDS = 500;
const OUTGOING_CHARACTERS = 6_000;

/** Budgets in strict words. */
const TITLE = 15;
const ASKS = 160;
const AN_ASK = 60;
const FIRST_ASK = 60;
const ANSWER = 90;
const FILE_NAME = 6;
const TOOL_NAME = 3;
const GIVEN = 9;

/** Shares of the budgets that are tried in turn, until all fits: text in some scripts takes more. */
const SHARES = [1, 0.7, 0.4, 0.2, 0.1, 0];

/** Everything that may go out of a task, redacted, in full length. */
export interface Heard {
  readonly title: string | null;
  readonly language: string | null;
  readonly turns: number;
  readonly asks: readonly string[];
  readonly asksLeftOut: number;
  readonly pastedWords: number;
  readonly delivered: Outgoing['delivered'];
  readonly answer: string | null;
  readonly files: readonly string[];
  readonly filesLeftOut: number;
  readonly tools: Outgoing['tools'];
}

/** What goes out of all that may. */
export function shortest(heard: Heard): Outgoing {
  for (const share of SHARES.slice(0, -1)) {
    const outgoing = cutTo(heard, share);
    if (fits(outgoing)) return outgoing;
  }
  return cutTo(heard, 0);
}

function fits(outgoing: Outgoing): boolean {
  const text = outgoingText(outgoing);
  return text.length <= OUTGOING_CHARACTERS && strictWords(text) <= OUTGOING_WORDS;
}

function cutTo(heard: Heard, share: number): Outgoing {
  const part = (words: number) => Math.floor(words * share);
  const short = (text: string, words: number) =>
    beginningOf(condensed(text), part(words), part(words) * 9);
  const { title, language, turns, asksLeftOut, pastedWords, delivered, filesLeftOut } = heard;
  const perAsk = Math.min(AN_ASK, Math.floor(ASKS / Math.max(1, heard.asks.length)));
  const asks = heard.asks.map((text) => condensedAsk(text, part(perAsk)));
  const firstAsk = excerptOf(heard.asks[0] ?? '', part(FIRST_ASK));
  return {
    title: title === null ? null : short(title, TITLE),
    language,
    turns,
    asks,
    asksLeftOut,
    pastedWords,
    delivered,
    firstAsk: firstAsk === '' || firstAsk === asks[0] ? null : firstAsk,
    answer: heard.answer === null ? null : excerptOf(heard.answer, part(ANSWER)),
    files: heard.files.map((name) => short(name, FILE_NAME)),
    filesLeftOut,
    tools: heard.tools.map(({ name, calls, given }) => ({
      name: short(name, TOOL_NAME),
      calls,
      given: given === null ? null : short(given, GIVEN),
    })),
  };
}
