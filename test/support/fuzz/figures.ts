import type { App } from '../../../src/app/index.ts';
import { verifyDays } from '../../../src/jobs/index.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { OPERATOR } from '../../../src/kernel/principal.ts';
import { type Metric, metrics } from '../../../src/metrics/index.ts';
import type { Note } from './findings.ts';
import { impossibleIn } from './stored-rows.ts';

/** Holds that every stored total is what the facts give, as `rebuild --verify` does. */
export async function checkTotals(app: App, note: Note): Promise<void> {
  const repositories = { source: app.source.repositories, cogniforce: app.own.repositories };
  const stage = { repositories, analysis: app.config.analysis, clock: systemClock };
  const { differences, waiting, conversationsLacking } = await verifyDays(stage);
  for (const { table, column, rows } of differences)
    note(null, `rebuild --verify: ${table}.${column} in ${rows} rows`);
  if (waiting > 0) note(null, `rebuild --verify: ${waiting} days wait`);
  if (conversationsLacking > 0)
    note(null, `rebuild --verify: ${conversationsLacking} conversations lack facts`);
}

const RANGES = [
  {},
  { start_date: '2019-01-01', end_date: '2040-12-31' },
  { start_date: '2026-03-02', end_date: '2026-03-08' },
];

/** Holds that every question is answered as its contract says, and with nothing that cannot be. */
export async function checkMetrics(app: App, note: Note): Promise<void> {
  const asked = metrics.flatMap((metric) => RANGES.map((range) => [metric, range] as const));
  for (const [metric, range] of asked)
    for (const minimumGroup of [1, 5])
      await checkMetric(app, metric, { range, minimumGroup }, note);
}

async function checkMetric(
  app: App,
  metric: Metric,
  { range, minimumGroup }: { readonly range: object; readonly minimumGroup: number },
  note: Note,
): Promise<void> {
  try {
    const figures = await app.figuresFor(OPERATOR, { minimumGroup });
    const answer = await metric.answer(figures, metric.query.parse(range));
    metric.reply.parse(answer);
    for (const what of impossibleIn(answer)) note(null, `${metric.name}: ${what}`);
  } catch (error) {
    note(null, `${metric.name} does not answer: ${nameOf(error)}`);
  }
}

/** The message of an error may quote what it is about. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'an unknown error';
}
