import { setTimeout as sleep } from 'node:timers/promises';
import { atMost, type Measure, print, reported } from '../bench/measure.ts';
import { makeDemonstration } from '../src/demo/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { freePort } from '../test/support/free-port.ts';
import { type RunningServer, signIn, startServer } from '../test/support/server.ts';
import { urlOf } from '../test/support/url-of.ts';
import { heapAfterCollection, watchResident } from './load/memory.ts';
import { type Options, readOptions } from './load/options.ts';
import { type Answer, askTogether } from './load/readers.ts';
import { ensureBuilt } from './support/build.js';
import type { Endings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';
import { placesFor } from './support/places.ts';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:load`: many readers ask the built server for minutes. `--help` says more.

const PASSWORD = 'correct horse battery staple';
const say = (line: string) => console.error(line);

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  if (process.platform !== 'linux') throw new Failure('Needs Linux.', { exitCode: 69 });
  await ensureBuilt({ say });
  return withEndings((endings) => check(options, endings));
});

async function check(options: Options, endings: Endings): Promise<number> {
  const port = await freePort();
  const server = await serverFor(options, port, endings);
  say('The demonstration is analysed.');
  await server.hasProcessed(600_000);
  const cookie = await signIn(server.url, PASSWORD);
  say(`${options.readers} readers ask for ${options.minutes} minutes.`);
  const measures = await underLoad(options, { server, cookie, port });
  const holds = measures.every(({ ok }) => ok !== false);
  if (options.json) console.log(JSON.stringify({ status: holds ? 'passed' : 'failed', measures }));
  else print(measures, false);
  return holds ? 0 : 1;
}

async function serverFor(
  { conversations, engine }: Options,
  port: number,
  endings: Endings,
): Promise<RunningServer> {
  const folder = workFolder('cogniforce-load', endings);
  const file = `${folder}/webui.db`;
  await makeDemonstration({ file, zone: 'UTC', conversations });
  const place = (await placesFor([engine], endings))(engine);
  const { address, drop } = await place;
  endings.add(drop);
  const server = await startServer({
    folder,
    env: {
      DATABASE_URL: urlOf({ engine: 'sqlite', file }),
      COGNIFORCE_DATABASE_URL: urlOf(address),
      ANALYTICS_PASSWORD: PASSWORD,
      ANALYTICS_SALT: 'a salt of sixteen bytes or more',
      ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
      ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
      LOG_LEVEL: 'silent',
      NODE_OPTIONS: `--inspect=127.0.0.1:${port}`,
    },
  });
  endings.add(async () => void (await server.stop()));
  return server;
}

interface Ground {
  readonly server: RunningServer;
  readonly cookie: string;
  /** Of the inspector. */
  readonly port: number;
}

async function underLoad(options: Options, ground: Ground): Promise<Measure[]> {
  const { server, cookie, port } = ground;
  const thirdMs = options.minutes * 20_000;
  const asking = new AbortController();
  const { url } = server;
  const answers = askTogether({ url, cookie, readers: options.readers, signal: asking.signal });
  await sleep(thirdMs);
  const heapBefore = await heapAfterCollection(port);
  const second = await meanResident(server.pid, thirdMs);
  const last = await meanResident(server.pid, thirdMs);
  const heapAfter = await heapAfterCollection(port);
  // In the middle of questions, which it still answers.
  const code = server.stop();
  asking.abort();
  return [
    ...ofAnswers(await answers, options),
    ...ofMemory({ second, last }, { before: heapBefore, after: heapAfter }, options.engine),
    atMost('exit code after SIGTERM', (await code) ?? -1, 0, 'in the middle of questions', ''),
  ];
}

async function meanResident(pid: number, ms: number): Promise<number> {
  const { seen, stop } = watchResident(pid);
  await sleep(ms);
  stop();
  return seen.reduce((sum, each) => sum + each, 0) / seen.length;
}

function ofAnswers(answers: readonly Answer[], { engine, readers }: Options): Measure[] {
  const on = `${answers.length} answers to ${readers} readers, ${engine}`;
  const times = answers.map(({ ms }) => ms);
  const count = (is: (status: number) => boolean) =>
    answers.filter(({ status }) => is(status)).length;
  const at = (share: number) => reported(`p${100 * share}`, quantile(times, share), 'ms', on);
  return [
    atMost(
      '5xx',
      count((status) => status >= 500),
      0,
      on,
      'answers',
    ),
    atMost(
      '429',
      count((status) => status === 429),
      0,
      on,
      'answers',
    ),
    atMost(
      'not answered',
      count((status) => status === 0),
      0,
      on,
      'questions',
    ),
    atMost(
      'neither 200 nor 304',
      count((status) => ![200, 304].includes(status)),
      0,
      on,
      'answers',
    ),
    ...[at(0.5), at(0.95), at(0.99)],
  ];
}

function ofMemory(
  resident: { readonly second: number; readonly last: number },
  heap: { readonly before: number; readonly after: number },
  on: string,
): Measure[] {
  const megabytes = (bytes: number) => bytes / 1e6;
  return [
    reported('resident memory, second third', megabytes(resident.second), 'MB', on),
    reported('resident memory, last third', megabytes(resident.last), 'MB', on),
    atMost('resident memory, last third / second', resident.last / resident.second, 1.15, on, ''),
    reported('heap after a collection, at a third', megabytes(heap.before), 'MB', on),
    reported('heap after a collection, at the end', megabytes(heap.after), 'MB', on),
    atMost('heap after a collection, end / third', heap.after / heap.before, 1.05, on, ''),
  ];
}
