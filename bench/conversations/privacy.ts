import {
  analyse,
  outgoingText,
  type Redact,
  redact,
  taskOfEpisode,
} from '../../src/analysis/index.ts';
import { type Span, spansInAnyLanguage, spansOf } from '../../src/analysis/redaction/index.ts';
import type { Conversation } from '../../src/kernel/conversation.ts';
import { OPTIONS } from '../analysis-options.ts';
import { atLeast, atMost, type Measure, reported } from '../measure.ts';

/** What a chat holds that names or identifies somebody, exactly as it is written. */
interface PrivateText {
  readonly text: string;
  readonly label: string;
}

/** A chat of the set with what is private in it. */
export interface PrivateChat {
  readonly language: string;
  readonly conversation: Conversation;
  readonly judged: { readonly private: readonly PrivateText[] };
}

const GOAL = 0.97;
/** Wrong hits in a thousand words of German, in which every noun has a capital. */
const GERMAN_GOAL = 4;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * How much of what is private is absent from what leaves, by language and by label, and how much of what leaves is words.
 *
 * @param name Of the set, with which names of measures begin.
 */
export function ofPrivacy(
  name: string,
  chats: readonly PrivateChat[],
  by: Redact = redact,
): Measure[] {
  const seen = chats.map((chat) => ({ chat, left: leavingOf(chat.conversation, by) }));
  const spans = seen.flatMap(({ chat, left }) =>
    chat.judged.private.map(({ text, label }) => ({
      label,
      language: chat.language,
      isAbsent: !isPresent(left, text),
    })),
  );
  const share = (own: typeof spans) => own.filter(({ isAbsent }) => isAbsent).length / own.length;
  const each = (key: 'language' | 'label') =>
    [...new Set(spans.map((span) => span[key]))].sort().map((value) => {
      const own = spans.filter((span) => span[key] === value);
      return reported(`${name}-private-${value}`, share(own), 'share', `${own.length} spans`);
    });
  const all = atLeast(
    `${name}-private-absent`,
    share(spans),
    GOAL,
    `${spans.length} private spans of ${chats.length} chats, absent from what leaves`,
    'share',
  );
  return [all, ...each('language'), ...each('label'), ...usefulness(name, seen)];
}

/** Words that leave of a chat, and the share of labels in their place: redacting everything must not win. */
function usefulness(
  name: string,
  seen: readonly { readonly chat: PrivateChat; readonly left: string }[],
): Measure[] {
  const languages = [...new Set(seen.map(({ chat }) => chat.language))].sort();
  return languages.flatMap((language) => {
    const texts = seen.filter(({ chat }) => chat.language === language).map(({ left }) => left);
    const left = texts.join('\n');
    const labels = left.match(/\[[A-Z_]+\]/g)?.length ?? 0;
    const words = wordsIn(left);
    const on = `${labels} labels among ${words} words of ${texts.length} chats`;
    return [
      reported(`${name}-${language}-words-left`, words / texts.length, 'words a chat', on),
      reported(`${name}-${language}-redacted`, labels / Math.max(1, words), 'share', on),
    ];
  });
}

/** Everything that leaves of a chat, decoded: one line for each text. */
function leavingOf(conversation: Conversation, by: Redact): string {
  return analyse(conversation, OPTIONS)
    .episodes.flatMap((episode) => taskOfEpisode(conversation, episode, by, OPTIONS) ?? [])
    .flatMap(({ outgoing }) =>
      outgoing === undefined ? [] : textsIn(JSON.parse(outgoingText(outgoing))),
    )
    .join('\n');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a text occurs, not as a part of a longer word; scripts without spaces have no such borders. */
function isPresent(left: string, text: string): boolean {
  for (let at = left.indexOf(text); at >= 0; at = left.indexOf(text, at + 1)) {
    const isCut =
      (WORD.test(text.charAt(0)) && WORD.test(left.charAt(at - 1))) ||
      (WORD.test(text.slice(-1)) && WORD.test(left.charAt(at + text.length)));
    if (UNSPACED.test(text) || !isCut) return true;
  }
  return false;
}

/** Spans that hide nothing private, for a thousand words, by language: all texts of the chats in full. */
export function ofWrongHits(name: string, chats: readonly PrivateChat[]): Measure[] {
  return [...new Set(chats.map(({ language }) => language))].sort().map((language) => {
    const own = chats.filter((chat) => chat.language === language);
    // Text that is withheld for its script is no wrong hit of a finder: there it is looked at as if it might leave.
    const find = UNSPACED.test(own[0]?.conversation.messages[0]?.text ?? '')
      ? spansInAnyLanguage
      : spansOf;
    const counts = own.map((chat) => wrongIn(chat, find));
    const wrong = counts.reduce((sum, each) => sum + each.wrong, 0);
    const words = counts.reduce((sum, each) => sum + each.words, 0);
    const on = `${wrong} spans that hide nothing private in ${words} words of ${own.length} chats`;
    const perThousand = (wrong / words) * 1000;
    const measure = `${name}-wrong-hits-${language}`;
    return language === 'de'
      ? atMost(measure, perThousand, GERMAN_GOAL, on, 'per 1,000 words')
      : reported(measure, perThousand, 'per 1,000 words', on);
  });
}

function wrongIn(
  { conversation, judged }: PrivateChat,
  find: (text: string) => readonly Span[],
): { wrong: number; words: number } {
  const texts = [conversation.title ?? '', ...conversation.messages.map(({ text }) => text)];
  const wrong = texts.map((text) => {
    const places = judged.private.flatMap(({ text: wanted }) => placesOf(text, wanted));
    const isWrong = ({ start, end }: Span) =>
      !places.some((place) => start < place.end && end > place.start);
    return find(text).filter(isWrong).length;
  });
  return {
    wrong: wrong.reduce((sum, each) => sum + each, 0),
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
  };
}

function placesOf(text: string, wanted: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

/** Words, two characters of a script without spaces counting as one. */
function wordsIn(text: string): number {
  const spaced = text.replaceAll(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,2}/gu, ' x ');
  return spaced.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
