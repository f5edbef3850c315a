const TOKEN = /\S+/g;
const RUN = /[\p{L}\p{N}]+/gu;
/** Scripts without spaces between words: two characters are one. */
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/gu;
/** Longer runs without a space are no words but data: characters. */
const LONGEST_TOKEN = 60;
const KEPT_OF_LONGER = 24;

/** Words of a text by the strictest count: `foo(bar)` are two, and so are two signs that stand alone. Linear. */
export function strictWords(text: string): number {
  let words = 0;
  for (const [token] of text.matchAll(TOKEN)) words += wordsOfToken(token);
  return words;
}

function wordsOfToken(token: string): number {
  const runs = token.match(RUN)?.length ?? 0;
  const ideographs = token.match(IDEOGRAPH)?.length ?? 0;
  return Math.max(1, runs) + Math.ceil(ideographs / 2);
}

/** The beginning of a text, of so many strict words and characters; an ellipsis stands where it was cut. */
export function beginningOf(text: string, words: number, characters: number): string {
  const whole = text.trimEnd();
  let end = 0;
  let left = words;
  for (const { 0: token, index } of whole.slice(0, characters + 1).matchAll(TOKEN)) {
    left -= wordsOfToken(token);
    if (left < 0 || index + token.length > characters) break;
    end = index + token.length;
  }
  if (end === whole.length) return whole;
  // One token that is too long by itself: what fits of it, rather than nothing.
  return end > 0 ? `${whole.slice(0, end)} …` : beginningOfToken(whole, words, characters);
}

function beginningOfToken(text: string, words: number, characters: number): string {
  let end = Math.min(characters, text.length);
  while (end > 0 && strictWords(text.slice(0, end)) > words) end = Math.floor(end / 2);
  return end === 0 ? '' : `${text.slice(0, end).toWellFormed()}…`;
}

/** The text with one space for each run of them, and of each run without a space that is no word the beginning. */
export function condensed(text: string): string {
  return text
    .replaceAll(/\S+/g, (token) =>
      token.length > LONGEST_TOKEN ? `${token.slice(0, KEPT_OF_LONGER)}…` : token,
    )
    .replaceAll(/\s+/g, ' ')
    .toWellFormed()
    .trim();
}
