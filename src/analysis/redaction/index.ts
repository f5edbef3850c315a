import { addresses } from './addresses.ts';
import { assignments } from './assignments.ts';
import { codeMap } from './code.ts';
import { eastAsian } from './east-asian.ts';
import { entities, shippedTagger } from './entities.ts';
import { namedFields } from './fields.ts';
import { firms } from './firms.ts';
import { accounts, cards, ibans } from './money.ts';
import { documentNumbers, nationalIds } from './national-ids.ts';
import { emails, homeFolders, internetAddresses, oddEmails, urls } from './network.ts';
import { extensions, identifiers } from './numbers.ts';
import { ages, beliefs, birthDates } from './personal.ts';
import { phones } from './phones.ts';
import { addNames, type Names } from './repeats.ts';
import { secrets } from './secrets.ts';
import { disjoint, type Label, type Span } from './span.ts';
import type { Tagger } from './tagger.ts';

export type { Label, Span } from './span.ts';

/** Rounds after which a text in which ever more is found counts as one secret as a whole. Real texts need two or three. */
const ROUNDS = 8;
const MARK =
  /\[(?:SECRET|EMAIL|URL|IBAN|CREDIT_CARD|SSN|DRIVER_LICENSE|ID|ACCOUNT|IP|MAC|PHONE|DATE|AGE|ADDRESS|PERSON|TITLE|ORGANIZATION|NAME|TEXT|LOCATION|NRP)\]/g;

/**
 * What is to be taken out of a text before it leaves: sorted, disjoint spans in JavaScript string indices. Never throws.
 *
 * Marks such as `[EMAIL]` that stand in the text already are left alone. What is left once the spans are replaced by
 * their marks holds nothing more to take out.
 */
export function spansOf(text: string): Span[] {
  return spansBy(text, shippedTagger());
}

/** The same, but text in languages and scripts in which names are not well known is left where it is. */
export function spansInAnyLanguage(text: string): Span[] {
  return spansBy(text, shippedTagger(), true);
}

/** `spansOf` with another tagger of names than the one that ships, to measure it. */
export function spansBy(text: string, tagger: Tagger, isAnyLanguage = false): Span[] {
  let spans: Span[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = foundIn(masked(text, spans), tagger, isAnyLanguage);
    if (more.length === 0) return spans;
    spans = withMore(text, spans, more);
  }
  return text === '' ? [] : [{ start: 0, end: text.length, label: 'SECRET' }];
}

/**
 * The text with each span of `spansOf` replaced by its label in brackets. Doing it twice changes nothing.
 *
 * `names` collects the names that are found, to hide them in other texts of the same chat (`hideNames`).
 */
export function redact(text: string, names?: Names): string {
  return withoutSpans(text, spansOf(text), names);
}

/** The same with the spans of `spansInAnyLanguage`. */
export function redactInAnyLanguage(text: string, names?: Names): string {
  return withoutSpans(text, spansInAnyLanguage(text), names);
}

function withoutSpans(text: string, spans: readonly Span[], names?: Names): string {
  // What is withheld as a whole may give names away that other texts show.
  const isWithheld = spans.some(({ label }) => label === 'TEXT');
  if (names !== undefined) addNames(text, isWithheld ? spansInAnyLanguage(text) : spans, names);
  return masked(text, spans);
}

function masked(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, label } of spans) {
    out += `${text.slice(at, start)}[${label}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Spans in a text that may hold marks, without the marks themselves. */
function foundIn(text: string, tagger: Tagger, isAnyLanguage: boolean): Span[] {
  const code = codeMap(text);
  const { names, foreign } = entities(text, code, tagger);
  const marks = [...text.matchAll(MARK)].map(({ index, 0: mark }): Span => {
    return { start: index, end: index + mark.length, label: mark.slice(1, -1) as Label };
  });
  const taken = new Set(marks.map(({ start }) => start));
  return disjoint(text, [
    marks,
    isAnyLanguage ? [] : foreign.scripts,
    isAnyLanguage ? [] : foreign.languages,
    ...secrets(text),
    emails(text),
    ...oddEmails(text),
    urls(text),
    assignments(text, code),
    ibans(text),
    ...nationalIds(text),
    cards(text),
    ...documentNumbers(text),
    accounts(text),
    ...internetAddresses(text),
    phones(text, code),
    homeFolders(text),
    birthDates(text),
    ...ages(text),
    beliefs(text),
    ...namedFields(text),
    ...addresses(text),
    ...firms(text),
    ...identifiers(text, code),
    ...extensions(text),
    ...eastAsian(text),
    names,
  ]).filter(({ start }) => !taken.has(start));
}

/** Adds spans that were found in the masked text, moved to where they stand in the text itself. */
function withMore(text: string, spans: readonly Span[], more: readonly Span[]): Span[] {
  const moved: Span[] = [];
  let shift = 0;
  let at = 0;
  for (const { start, end, label } of more) {
    for (; at < spans.length; at += 1) {
      const span = spans[at];
      if (span === undefined || span.start + shift >= start) break;
      shift += span.label.length + 2 - (span.end - span.start);
    }
    moved.push({ start: start - shift, end: end - shift, label });
  }
  return disjoint(text, [spans, moved]);
}
