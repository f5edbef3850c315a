import { startPostgres } from '../test/support/postgres.ts';
import { type Cases, newCases } from './crash/cases.ts';
import type { Outcome } from './crash/kill.ts';
import { type Options, readOptions } from './crash/options.ts';
import { allHolds, asJson, asText } from './crash/report.ts';
import { newSource, newWorld, type World } from './reliability/world.ts';
import type { Endings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:crash`: kills runs, migrations, backups and restores in the middle, and shows that the same command
// again comes to what undisturbed ones make. `--help` says more.

const say = (line: string) => console.error(line);
/** Where every moment comes too late nothing is shown by trying for ever. */
const MOST_CASES_A_KILL = 5;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  return withEndings((endings) => check(options, endings));
});

async function check(options: Options, endings: Endings): Promise<number> {
  const { seed, conversations, elsewhere, engines } = options;
  const started = performance.now();
  say(`${options.kills} kills on ${engines.join(' and ')}, seed ${seed} (--seed repeats it)`);
  const folder = workFolder('cogniforce-crash', endings);
  const source = await newSource(folder, conversations);
  const skipped: { what: string; reason: string }[] = [];
  const worlds: World[] = [];
  for (const engine of engines) {
    const server = engine === 'postgres' ? await serverOr(skipped, endings) : null;
    if (engine === 'postgres' && server === null) continue;
    const world = await newWorld(source, engine, server);
    for (const place of [world.ready, world.full]) endings.add(place.drop);
    worlds.push(world);
    say(`${engine}: an undisturbed run takes ${seconds(world.processMs)} of processor time`);
  }
  if (worlds.length === 0) throw new Failure('Nothing could be tried.', { exitCode: 69 });
  const outcomes = await carryOut(newCases({ worlds, seed, elsewhere }), options);
  const took = (performance.now() - started) / 1000;
  const tried = { seed, conversations, elsewhere, outcomes, skipped, seconds: took };
  console.log(options.json ? asJson(tried) : asText(tried));
  return allHolds(outcomes) ? 0 : 1;
}

/** A case whose moment came too late killed nothing: another one takes its place. */
async function carryOut(cases: Cases, { kills, case: only }: Options): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  if (only !== null) return [await cases.carryOut(only)];
  const most = kills * MOST_CASES_A_KILL;
  for (let [number, killed] = [1, 0]; killed < kills && number <= most; number += 1) {
    const outcome = await cases.carryOut(number);
    outcomes.push(outcome);
    killed += outcome.kills;
    say(lineOf(outcome, killed, kills));
  }
  return outcomes;
}

function lineOf(
  { number, kind, engine, met, findings }: Outcome,
  killed: number,
  of: number,
): string {
  const verdict = findings.length === 0 ? 'as undisturbed' : `DIFFERENT: ${findings.join('; ')}`;
  return `${killed} of ${of}  case ${number}, ${kind} on ${engine} (${met.join(', ') || 'nothing under way'}): ${verdict}`;
}

async function serverOr(
  skipped: { what: string; reason: string }[],
  endings: Endings,
): Promise<string | null> {
  const { notice, stop } = await startPostgres();
  if ('reason' in notice) {
    skipped.push({ what: 'PostgreSQL', reason: notice.reason });
    return null;
  }
  endings.add(stop);
  return notice.url;
}
