import { createHash } from 'node:crypto';
import { spansBy } from '../src/analysis/redaction/index.ts';
import { taggerOf } from '../src/analysis/redaction/tagger.ts';
import { fittedWeights, tuningRows } from '../training/redaction/fit.ts';
import type { Example } from '../training/redaction/made.ts';
import { print, skipped } from './measure.ts';
import { measuresOfLabels } from './redaction-score.ts';

const FOLDS = 4;

/**
 * How well the redactor does on sentences of a kind that it has not seen: node bench/redaction-templates.ts [--json]
 *
 * The labelled texts are made from templates, so a half drawn by rows shares its templates with the other. Here the
 * templates of the tuning half are split in four, and each quarter is scored by weights that were fitted without it.
 * Takes minutes, since it fits four times.
 */
const rows = tuningRows();
const scored = Array.from({ length: FOLDS }, (_, fold) => scoredFold(rows, fold)).flat();
print(
  rows.length === 0
    ? [skipped('template-split', 'data/pii.jsonl is not on this machine, set COGNIFORCE_SHARED')]
    : measuresOfLabels(
        'template-split',
        scored,
        `${rows.length} texts of the tuning half, each by weights fitted without its template`,
      ),
  process.argv.includes('--json'),
);

function scoredFold(all: readonly Example[], fold: number) {
  const held = all.filter(({ template }) => foldOf(template) === fold);
  if (held.length === 0) return [];
  const tagger = taggerOf(fittedWeights(all.filter(({ template }) => foldOf(template) !== fold)));
  return held.map(({ text, spans }) => ({ text, spans, found: spansBy(text, tagger) }));
}

function foldOf(template: string): number {
  return (createHash('sha256').update(`f${template}`).digest()[0] ?? 0) % FOLDS;
}
