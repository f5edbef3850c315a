import type { Label, Span } from '../src/analysis/redaction/index.ts';
import { atLeast, type Measure, reported } from './measure.ts';

/** A text with the spans that are in it and those that were found. */
export interface ScoredText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly found: readonly Span[];
}

/** Labels that name a person or account by themselves: scored by spans, any overlap of the right kind counting. */
const DIRECT: readonly Label[] = ['EMAIL', 'PHONE', 'CREDIT_CARD', 'IBAN', 'SSN', 'IP', 'URL'];
const GOALS = {
  direct: { recall: 0.99, precision: 0.98 },
  PERSON: { recall: 0.8, precision: 0.85 },
  ADDRESS: { recall: 0.75, precision: 0.85 },
};
const BY_SPANS: readonly Label[] = [...DIRECT, 'DRIVER_LICENSE', 'AGE', 'DATE', 'NRP', 'TITLE'];
const BY_CHARACTERS: readonly Label[] = ['PERSON', 'ADDRESS', 'LOCATION', 'ORGANIZATION'];

/** Recall and precision of each label in these texts, by spans or, where a span may be cut otherwise, by characters. */
export function measuresOfLabels(
  name: string,
  texts: readonly ScoredText[],
  on: string,
): Measure[] {
  const measures = goalMeasures(
    `${name}-direct`,
    bySpans(texts, DIRECT),
    GOALS.direct,
    `${DIRECT.join(' ')} by spans, ${on}`,
  );
  for (const label of BY_SPANS)
    measures.push(
      ...goalMeasures(`${name}-${label}`, bySpans(texts, [label]), null, `by spans, ${on}`),
    );
  for (const label of BY_CHARACTERS) {
    const goal = label === 'PERSON' || label === 'ADDRESS' ? GOALS[label] : null;
    measures.push(
      ...goalMeasures(`${name}-${label}`, byCharacters(texts, label), goal, `by characters, ${on}`),
    );
    const { hit, wanted } = bySpans(texts, [label]);
    if (wanted > 0)
      measures.push(
        reported(`${name}-${label}-recall-any-overlap`, hit / wanted, 'share', `by spans, ${on}`),
      );
  }
  return measures;
}

/** How much was wanted, how much of it was hit, how much was found and how much of that was right. */
interface Counts {
  readonly wanted: number;
  readonly hit: number;
  readonly found: number;
  readonly right: number;
}

function goalMeasures(
  name: string,
  { wanted, hit, found, right }: Counts,
  goal: { readonly recall: number; readonly precision: number } | null,
  on: string,
): Measure[] {
  const measures: Measure[] = [];
  const add = (kind: 'recall' | 'precision', value: number, of: number) => {
    const where = `${of} ${kind === 'recall' ? 'in the texts' : 'found'}, ${on}`;
    measures.push(
      goal === null
        ? reported(`${name}-${kind}`, value, 'share', where)
        : atLeast(`${name}-${kind}`, value, goal[kind], where, 'share'),
    );
  };
  if (wanted > 0) add('recall', hit / wanted, wanted);
  if (found > 0) add('precision', right / found, found);
  return measures;
}

function bySpans(texts: readonly ScoredText[], labels: readonly Label[]): Counts {
  const meets = (span: Span, others: readonly Span[]) =>
    others.some(
      ({ start, end, label }) => label === span.label && start < span.end && end > span.start,
    );
  const counts = { wanted: 0, hit: 0, found: 0, right: 0 };
  for (const { spans, found } of texts) {
    const wanted = spans.filter(({ label }) => labels.includes(label));
    const own = found.filter(({ label }) => labels.includes(label));
    counts.wanted += wanted.length;
    counts.hit += wanted.filter((span) => meets(span, own)).length;
    counts.found += own.length;
    counts.right += own.filter((span) => meets(span, wanted)).length;
  }
  return counts;
}

function byCharacters(texts: readonly ScoredText[], label: Label): Counts {
  const counts = { wanted: 0, hit: 0, found: 0, right: 0 };
  for (const { text, spans, found } of texts) {
    const truth = marked(text.length, spans, label);
    const own = marked(text.length, found, label);
    for (let at = 0; at < text.length; at += 1) {
      const both = (truth[at] ?? 0) & (own[at] ?? 0);
      counts.wanted += truth[at] ?? 0;
      counts.found += own[at] ?? 0;
      counts.hit += both;
      counts.right += both;
    }
  }
  return counts;
}

function marked(length: number, spans: readonly Span[], label: Label): Uint8Array {
  const marks = new Uint8Array(length);
  for (const span of spans) if (span.label === label) marks.fill(1, span.start, span.end);
  return marks;
}
