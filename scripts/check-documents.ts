import type { Finding } from '../test/support/fuzz/findings.ts';
import {
  fewestMutations,
  type Numbers,
  numberAtFault,
  type Outcome,
  tryNumbers,
} from '../test/support/fuzz/try-numbers.ts';
import { type Options, readOptions } from './documents/options.ts';
import { asText, findingText, type Report, type Told } from './documents/report.ts';
import { sizesReport } from './documents/sizes.ts';
import type { Endings } from './support/endings.ts';
import { script } from './support/failure.js';
import { placesFor } from './support/places.ts';
import { untilStopped } from './support/until-stopped.ts';

// `npm run -s check:documents`: damaged chats by the thousand, on both engines. `--help` says more.

/** Documents of one trial: few enough that a finding is soon found again, many enough that databases cost little. */
const AT_ONCE = 1_000;

/** Findings that are made smaller: each costs some trials. */
const SMALLER = 5;

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  return untilStopped((endings, signal) =>
    options.sizes ? sizesReport(options, signal) : check(options, endings, signal),
  );
});

async function check(options: Options, endings: Endings, signal: AbortSignal): Promise<number> {
  const { seed, first, documents, engines, json } = options;
  const started = performance.now();
  const place = await placesFor(engines, endings);
  const asked = { seed, engines, place, signal };
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
