import { constants } from 'node:os';
import { type EngineName, freshAddress, freshDatabaseOn } from '../test/support/fresh-address.ts';
import type { Finding } from '../test/support/fuzz/findings.ts';
import {
  fewestMutations,
  type Numbers,
  numberAtFault,
  type Outcome,
  tryNumbers,
} from '../test/support/fuzz/try-numbers.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { sharePostgres } from '../test/support/shared-postgres.ts';
import { type Options, readOptions } from './documents/options.ts';
import { asText, findingText, type Report, type Told } from './documents/report.ts';
import { sizesReport } from './documents/sizes.ts';
import { whenEnding } from './support/ending.js';
import { type Endings, newEndings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';

// `npm run -s check:documents`: damaged chats by the thousand, on both engines. `--help` says more.

/** Documents of one trial: few enough that a finding is soon found again, many enough that databases cost little. */
const AT_ONCE = 1_000;

/** Findings that are made smaller: each costs some trials. */
const SMALLER = 5;

const stop = new AbortController();

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  const endings = newEndings();
  whenEnding((signal) => {
    // What goes on ends at the next document, and takes its databases away; the second time at once.
    if (stop.signal.aborted) process.exit(128 + constants.signals[signal]);
    stop.abort();
    process.exitCode = 128 + constants.signals[signal];
  });
  try {
    return await (options.sizes ? sizesReport(options, stop.signal) : check(options, endings));
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('Stopped.');
    return Number(process.exitCode);
  } finally {
    await endings.all();
  }
});

async function check(options: Options, endings: Endings): Promise<number> {
  const { seed, first, documents, engines, json } = options;
  const started = performance.now();
  const place = await placesFor(engines, endings);
  const asked = { seed, engines, place, signal: stop.signal };
  console.error(`${documents} documents from number ${first}, seed ${seed} (--seed repeats it)`);
  const outcomes: Record<string, Record<string, number>> = {};
  const told: Told[] = [];
  for (let at = first; at < first + documents; at += AT_ONCE) {
    const count = Math.min(AT_ONCE, first + documents - at);
    const numbers = Array.from({ length: count }, (_, place) => at + place);
    const outcome = await tryNumbers({ ...asked, numbers });
    addUp(outcomes, outcome);
    for (const finding of outcome.findings) {
      const one = await toldOf(finding, { ...asked, numbers }, told.length);
      told.push(one);
      console.error(findingText(one));
    }
    const done = at + count - first;
    console.error(`  ${done} of ${documents}, ${told.length} findings, ${secondsSince(started)} s`);
  }
  const report: Report = {
    ...{ seed, first, documents, outcomes, findings: told, seconds: secondsSince(started) },
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(json ? JSON.stringify(report) : asText(report));
  return told.length === 0 ? 0 : 1;
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 1000);
}

function addUp(sums: Record<string, Record<string, number>>, { outcomes }: Outcome): void {
  for (const [engine, counts] of Object.entries(outcomes)) {
    const sum = sums[engine] ?? {};
    sums[engine] = sum;
    for (const [outcome, count] of Object.entries(counts))
      sum[outcome] = (sum[outcome] ?? 0) + count;
  }
}

/** A finding with the document behind it, and what of its mutations it takes, as far as that is soon found out. */
async function toldOf(
  { engine, number, what }: Finding,
  asked: Numbers,
  before: number,
): Promise<Told> {
  const isLookedInto = before < SMALLER && asked.numbers.length > 0;
  const alone = number ?? (isLookedInto ? await numberAtFault(asked) : null);
  const mutations = isLookedInto && alone !== null ? await fewestMutations(alone, asked) : null;
  const [from = 0] = asked.numbers;
  const which =
    alone === null || (isLookedInto && mutations === null)
      ? `--first ${from} --documents ${asked.numbers.length}`
      : `--only ${alone}`;
  const on = asked.engines.length > 1 ? '' : ` --engine ${asked.engines[0]}`;
  const again = `npm run -s check:documents -- --seed ${asked.seed} ${which}${on}`;
  return { engine, number: alone, what, mutations, again };
}

async function placesFor(
  engines: readonly EngineName[],
  endings: Endings,
): Promise<Numbers['place']> {
  if (!engines.includes('postgres')) return freshAddress;
  const { notice, stop: end } = await startPostgres();
  endings.add(end);
  if ('reason' in notice) {
    throw new Failure(`Needs PostgreSQL (${notice.reason}); --engine sqlite does without.`, {
      exitCode: 69,
    });
  }
  const { url } = notice;
  sharePostgres(notice);
  return async (engine) => (engine === 'postgres' ? freshDatabaseOn(url) : freshAddress(engine));
}
