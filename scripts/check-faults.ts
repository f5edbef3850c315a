import { startOwnPostgres } from '../test/support/postgres.ts';
import {
  type AnyFault,
  CannotBeTried,
  type Ground,
  type Server,
  type Suffered,
} from './faults/fault.ts';
import { type Options, readOptions } from './faults/options.ts';
import { allHolds, asJson, asText, type Skipped } from './faults/report.ts';
import { sufferUnderServe } from './faults/serve.ts';
import { suffer } from './faults/suffer.ts';
import type { Engine } from './reliability/place.ts';
import { newSource, newWorld, type Source } from './reliability/world.ts';
import type { Endings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:faults`: what happens to databases, disks, networks and models happens to runs, and they are held
// against undisturbed ones. `--help` says more.

const say = (line: string) => console.error(line);

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  return withEndings((endings) => check(options, endings));
});

async function check(options: Options, endings: Endings): Promise<number> {
  const { engines, faults, conversations } = options;
  const folder = workFolder('cogniforce-faults', endings);
  const source = await newSource(folder, conversations);
  const all: Suffered[] = [];
  const skipped: Skipped[] = [];
  for (const engine of engines) {
    const those = faults.filter((fault) => fault.engines.includes(engine));
    const ground = those.length === 0 ? null : await groundOn(engine, source, endings);
    if (ground === null) continue;
    if ('reason' in ground) {
      skipped.push(...those.map(({ name }) => ({ fault: `${name} on ${engine}`, ...ground })));
      continue;
    }
    for (const fault of those) await tryOne(fault, ground, options, { all, skipped });
  }
  if (all.length === 0) throw new Failure('Nothing could be tried.', { exitCode: 69 });
  console.log(options.json ? asJson(all, skipped) : asText(all, skipped));
  return allHolds(all) ? 0 : 1;
}

interface Results {
  readonly all: Suffered[];
  readonly skipped: Skipped[];
}

interface Way {
  readonly under: Suffered['under'];
  tryIt(ground: Ground): Promise<Suffered>;
}

/** How it is tried. */
function waysOf(fault: AnyFault, serve: boolean): Way[] {
  if ('suffer' in fault) return [{ under: 'serve', tryIt: (ground) => fault.suffer(ground) }];
  const alone: Way = { under: 'process', tryIt: (ground) => suffer(fault, ground) };
  const served: Way = { under: 'serve', tryIt: (ground) => sufferUnderServe(fault, ground) };
  return serve && fault.underServe ? [alone, served] : [alone];
}

async function tryOne(fault: AnyFault, ground: Ground, options: Options, results: Results) {
  for (const { under, tryIt } of waysOf(fault, options.serve)) {
    try {
      const suffered = await tryIt(ground);
      results.all.push(suffered);
      say(lineOf(suffered));
    } catch (error) {
      const { message } = error as Error;
      const what = `${fault.name} on ${ground.world.engine}`;
      say(`${what}: ${message}`);
      if (error instanceof CannotBeTried) results.skipped.push({ fault: what, reason: message });
      else results.all.push(brokenOff(fault, ground, under, message));
    }
  }
}

/** One less, and a reason to look; the others are tried. */
function brokenOff(
  { name }: AnyFault,
  { world }: Ground,
  under: Suffered['under'],
  message: string,
): Suffered {
  const nothing = { noticedMs: null, code: null, sentence: null, recoveredMs: null };
  return {
    ...{ fault: name, engine: world.engine, under, met: '', ...nothing },
    ...{ lost: 0, doubled: 0, findings: [`it was broken off: ${message}`] },
  };
}

function lineOf({ fault, engine, under, code, findings }: Suffered): string {
  const verdict = findings.length === 0 ? 'as expected' : `NOT SO: ${findings.join('; ')}`;
  return `${fault} on ${engine}, ${under}: ${code ?? 'it goes on'}, ${verdict}`;
}

async function groundOn(
  engine: Engine,
  source: Source,
  endings: Endings,
): Promise<Ground | { readonly reason: string }> {
  const server = engine === 'sqlite' ? null : await ownServer(endings);
  if (server !== null && 'reason' in server) return server;
  const world = await newWorld(source, engine, server?.url ?? null);
  return { world, server, endings };
}

async function ownServer(endings: Endings): Promise<Server | { readonly reason: string }> {
  const { notice, stop, restart } = await startOwnPostgres();
  if ('reason' in notice) return notice;
  endings.add(stop);
  let { pid } = notice;
  if (pid === undefined) return { reason: 'the server has no process of its own' };
  return {
    url: notice.url,
    pid: () => pid ?? 0,
    async restart() {
      ({ pid } = await restart());
    },
  };
}
