import { type ApiOutcome, fuzzApi } from '../test/support/api-fuzz/fuzz-api.ts';
import type { EngineName } from '../test/support/fresh-address.ts';
import type { Endings } from './support/endings.ts';
import { script } from './support/failure.js';
import { enginesOf, misuse, valuesOf } from './support/options.ts';
import { placesFor } from './support/places.ts';
import { untilStopped } from './support/until-stopped.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:api`: requests on both sides of all that the OpenAPI document says. `--help` says more.

/** So late may the event loop of the server be, 99 times in a hundred. */
const MOST_DELAY_MS = 50;

const HELP = `Usage: npm run -s check:api -- [options]

Starts the real server over a demonstration, in a process of its own, reads its OpenAPI document and
sends it requests of every route with values on both sides of what the document allows: days, numbers,
texts, bodies, methods, headers, parameters that there are none. Holds that no answer is 5xx, that each
has a status, a media type and a schema of the document, that what is unknown is refused, and that the
event loop of the server is at most ${MOST_DELAY_MS} ms late (99th percentile).

  --requests N        how many for each engine (default: 1000)
  --seed N            which ones: the same number gives the same requests (default: by chance)
  --engine E          sqlite, postgres or both (default: both)
  --json              one JSON object on standard output instead of text
  --help

Exits 0 where all holds, 1 where something does not, 69 where PostgreSQL is not to be had.
`;

await script(async () => {
  const values = valuesOf(process.argv.slice(2), {
    requests: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    engine: { type: 'string', default: 'both' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
  const asked = { requests: whole('requests', values.requests), seed: whole('seed', seed) };
  const engines = enginesOf(values.engine);
  return untilStopped((endings, signal) =>
    check(engines, { ...asked, signal }, endings, values.json === true),
  );
});

async function check(
  engines: readonly EngineName[],
  {
    signal,
    ...asked
  }: { readonly requests: number; readonly seed: number; readonly signal: AbortSignal },
  endings: Endings,
  json: boolean,
): Promise<number> {
  console.error(`${asked.requests} requests, seed ${asked.seed} (--seed repeats it)`);
  const placeFor = await placesFor(engines, endings);
  const outcomes: Partial<Record<EngineName, ApiOutcome>> = {};
  for (const engine of engines) {
    const place = await placeFor(engine);
    const dropped = endings.add(() => place.drop());
    const onProgress = (done: number) => console.error(`  ${engine}: ${done}`);
    const folder = workFolder('cogniforce-check-api', endings);
    const trial = { ...asked, figures: place.address, folder, signal, onProgress };
    outcomes[engine] = await fuzzApi(trial);
    await dropped();
  }
  console.log(json ? JSON.stringify({ ...asked, engines: outcomes }) : asText(outcomes));
  return Object.values(outcomes).every(isRight) ? 0 : 1;
}

function isRight({ findings, delay }: ApiOutcome): boolean {
  return findings.length === 0 && delay.p99 <= MOST_DELAY_MS;
}

function asText(outcomes: Partial<Record<EngineName, ApiOutcome>>): string {
  return Object.entries(outcomes)
    .flatMap(([engine, { requests, statuses, findings, delay }]) => [
      `${engine}: ${requests} requests, ${findings.length} findings; event loop at most ${delay.p99} ms late in 99 of 100, ${delay.max} ms at the most`,
      `  answers: ${Object.entries(statuses)
        .map(([status, count]) => `${status} ${count}`)
        .join(', ')}`,
      ...findings.map((each) => `  ${JSON.stringify(each)}`),
    ])
    .join('\n');
}

function whole(name: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw misuse(`--${name} takes a whole number, not "${text}".`);
}
