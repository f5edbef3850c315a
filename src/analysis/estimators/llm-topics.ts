import { fold } from '../../kernel/text.ts';

/** Topics kept of an episode; words and characters of one. */
const TOPICS = 5;
const WORDS = 3;
const LENGTH = 30;
/** Letters, digits, and the signs of names such as C++, .NET and R&D. */
const TAG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .+#&/'-]*$/u;
/** Nothing that counts minutes, numbers an account or tells a year. */
const LONG_NUMBER = /\d{3}/;
/** What speaks to a model, or of this estimate, is no subject of work. */
const NOT_A_SUBJECT =
  /^(?:ignor\w*|disregard\w*|instructions?|prompts?|system|override\w*|jailbreak\w*|minutes?|p[159]0|estimate[sd]?|assistant|anweisung\w*|minuten?|schatzung)$/;

/**
 * Tags fit to be stored, the most often named first, lower case, each once.
 *
 * One that is no short tag, that the redactor would change, or for which it fails, is left out, not cut: a piece of a
 * sentence is no topic.
 */
export function topicsOf(
  named: readonly (readonly string[])[],
  redact: (text: string) => string,
): string[] {
  const counts = new Map<string, number>();
  for (const topics of named) {
    const fit = new Set(topics.flatMap((topic) => fitTopic(topic, redact) ?? []));
    for (const topic of fit) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  // A stable sort: of those named as often, the first one stays first.
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPICS)
    .map(([topic]) => topic);
}

function fitTopic(topic: string, redact: (text: string) => string): string | null {
  if (topic.length > 4 * LENGTH) return null;
  const tag = topic
    .normalize('NFKC')
    .trim()
    .replaceAll(/[\s_]+/g, ' ');
  const words = tag.split(' ');
  if (tag.length > LENGTH || words.length > WORDS || !TAG.test(tag)) return null;
  if (
    LONG_NUMBER.test(tag) ||
    fold(tag)
      .split(/[^\p{L}\p{N}]+/u)
      .some(isNoSubject)
  )
    return null;
  return isClean(tag, redact) ? tag.toLowerCase() : null;
}

function isNoSubject(word: string): boolean {
  return NOT_A_SUBJECT.test(word);
}

function isClean(tag: string, redact: (text: string) => string): boolean {
  try {
    return redact(tag) === tag;
  } catch {
    return false;
  }
}
