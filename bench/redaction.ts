import { writeFileSync } from 'node:fs';
import { redact, type Span, spansOf } from '../src/analysis/redaction/index.ts';
import {
  codingTexts,
  isTuning,
  type LabelledText,
  labelledTexts,
  readLabelledTexts,
} from '../training/redaction/data.ts';
import { ofPrivacy, ofWrongHits } from './conversations/privacy.ts';
import { judgedChats } from './conversations/set.ts';
import { atLeast, atMost, type Measure, print, reported, skipped } from './measure.ts';
import { measuresOfLabels } from './redaction-score.ts';
import { madeSecrets } from './redaction-secrets.ts';

const EACH_SECRET = 60;
/** Beginnings of much that the patterns look for, over and over. */
const HOSTILE = [
  'a',
  '1',
  ' ',
  '\n',
  'A',
  '0 ',
  '1-',
  '1.',
  'a.',
  'a@',
  '@a.',
  'a@b.',
  '::',
  'a:',
  '/',
  '\\',
  '"',
  "'",
  '(',
  '[',
  '[A',
  '+1 ',
  '(1',
  '-----BEGIN PRIVATE KEY-----\n',
  'password=',
  'password: ',
  'token ',
  'eyJ',
  'eyJhbGciOi.',
  'sk-',
  'xox',
  'http://',
  'http://a:',
  'Bearer ',
  'a://',
  'Anna ',
  'Dr. ',
  'Main Street ',
  '12 Main ',
  'Am ',
  'De la ',
  'IBAN ',
  'DE12 ',
  'GB',
  'x=',
  'é',
  '\u0301',
  '\ud800',
  '한',
  'born on ',
  '/home/',
  '{"name":"',
  '```\n',
  'a(',
  '[SECRET]',
  'Aa-',
  'Aa ',
  'herr ',
  '漢 ',
  'nr. ',
];

/**
 * How well the redactor finds what must not leave, per source and label: npm run -s bench:redaction -- --json
 *
 * By default on the half of `pii.jsonl` that nothing was tuned on. `--data FILE` scores every row of a file in that format
 * instead; `--predictions OUT` writes the spans of every row. Prints one object a line; what is not on this machine is
 * printed as skipped. Ends with 0 whatever the values are, and with 1 where a file cannot be read or written.
 */
try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function run(options: readonly string[]): void {
  const file = optionOf(options, '--data');
  const out = optionOf(options, '--predictions');
  const rows = file === null ? labelledTexts() : readLabelledTexts(file);
  const scored = file === null ? (rows ?? []).filter(({ id }) => !isTuning(id)) : (rows ?? []);
  const predictions = new Map(
    (out === null ? scored : (rows ?? [])).map((row) => [row, spansOf(row.text)]),
  );
  if (out !== null) writePredictions(out, predictions);
  print(
    [
      ...(rows === null ? [withoutData('pii', 'pii.jsonl')] : ofRows(scored, predictions, file)),
      ofSecrets(),
      ...ofCode(),
      ...ofPrivacy('set', judgedChats()),
      ...ofWrongHits('set', judgedChats()),
      ...ofSpeed(),
    ],
    options.includes('--json'),
  );
}

function optionOf(options: readonly string[], name: string): string | null {
  const at = options.indexOf(name);
  const joined = options.find((option) => option.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  if (at < 0) return null;
  const value = options[at + 1];
  if (value === undefined || value.startsWith('--'))
    throw new Error(`${name} needs the name of a file.`);
  return value;
}

function writePredictions(
  out: string,
  predictions: ReadonlyMap<LabelledText, readonly Span[]>,
): void {
  const lines = [...predictions].map(([{ id }, spans]) =>
    JSON.stringify({ id, spans: spans.map(({ start, end, label }) => ({ start, end, label })) }),
  );
  try {
    writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  } catch {
    throw new Error(
      `Cannot write ${out}: name a file in a folder that is there with --predictions.`,
    );
  }
}

function ofRows(
  rows: readonly LabelledText[],
  predictions: ReadonlyMap<LabelledText, readonly Span[]>,
  file: string | null,
): Measure[] {
  const labelled = rows.flatMap((row) => {
    const found = predictions.get(row) ?? [];
    return row.spans === null ? [] : [{ ...row, spans: row.spans, found }];
  });
  if (labelled.length === 0)
    return [skipped('pii', 'no row has spans, so that nothing can be scored')];
  const half = file === null ? 'held-out half' : 'all rows';
  const sources = [...new Set(labelled.map(({ source }) => source))].sort();
  const each = sources.flatMap((source) => {
    const own = labelled.filter((row) => row.source === source);
    return measuresOfLabels(source, own, `${own.length} texts of ${source}, ${half}`);
  });
  return [
    ...each,
    ...(sources.length > 1
      ? measuresOfLabels('all', labelled, `${labelled.length} texts of all sources, ${half}`)
      : []),
  ];
}

function ofSecrets(): Measure {
  const made = madeSecrets(EACH_SECRET, 11);
  const hidden = made.filter(({ text, secret }) => {
    const start = text.indexOf(secret);
    return isCovered(spansOf(text), start, start + secret.length);
  });
  return atLeast(
    'secrets-recall',
    hidden.length / made.length,
    0.99,
    `${made.length} made-up keys, tokens and passwords of ${new Set(made.map(({ kind }) => kind)).size} kinds, every character hidden`,
    'share',
  );
}

/** Whether every character lies in a span. */
function isCovered(spans: readonly Span[], start: number, end: number): boolean {
  let at = start;
  for (const span of spans) if (span.start <= at && span.end > at) at = span.end;
  return at >= end;
}

/** Hits in chats about coding tasks, where hardly anybody is named: nearly all are false. */
function ofCode(): Measure[] {
  const texts = codingTexts();
  if (texts.length === 0)
    return [withoutData('code-false-hits', 'conversations/realhumaneval.json')];
  return [true, false].map((tuning) => {
    const own = texts.filter(({ id }) => isTuning(id) === tuning);
    const words = own.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
    const hits = own.reduce((sum, { text }) => sum + spansOf(text).length, 0);
    const on = `${hits} hits of any kind in ${words} words of RealHumanEval chats, ${tuning ? 'tuning' : 'held-out'} half`;
    const perThousand = (hits / words) * 1000;
    return tuning
      ? reported('code-hits-tuning-half', perThousand, 'per 1,000 words', on)
      : atMost('code-false-hits', perThousand, 0.3, on, 'per 1,000 words');
  });
}

/** Time a kilobyte of prose and of hostile text takes, and how it grows with four times the text. */
function ofSpeed(): Measure[] {
  const texts = codingTexts().map(({ text }) => text);
  const chats =
    texts.length === 0
      ? 0
      : milliseconds(() => texts.map((text) => redact(text))) / (texts.join('').length / 1000);
  const hostile = HOSTILE.map((unit) => {
    const short = unit.repeat(Math.ceil(60_000 / unit.length));
    const long = unit.repeat(Math.ceil(240_000 / unit.length));
    return {
      short: milliseconds(() => redact(short)),
      long: milliseconds(() => redact(long)) / 240,
    };
  });
  const on = `${HOSTILE.length} hostile texts of 240 KB`;
  return [
    ...(texts.length === 0
      ? []
      : [reported('speed-chats', chats, 'ms per KB', 'RealHumanEval chats')]),
    reported(
      'speed-hostile',
      Math.max(...hostile.map(({ long }) => long)),
      'ms per KB',
      `worst of ${on}`,
    ),
    reported(
      'speed-growth',
      Math.max(...hostile.map(({ short, long }) => (long * 240) / Math.max(short, 1))),
      'times for 4 times the text',
      `worst of ${on}`,
    ),
  ];
}

function milliseconds(work: () => void): number {
  const started = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - started) / 1000;
}

function withoutData(name: string, file: string): Measure {
  return skipped(name, `data/${file} is not on this machine, set COGNIFORCE_SHARED`);
}
