import { startDaemon, whyNot } from './containers/daemon.ts';
import { makeImages } from './containers/images.ts';
import { type Options, readOptions } from './containers/options.ts';
import { allHolds, asJson, asText, type Skipped } from './containers/report.ts';
import { type Outcome, tellStory } from './containers/story.ts';
import type { Endings } from './support/endings.ts';
import { Failure, script } from './support/failure.js';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:containers`: the image is built and the compose files run, for real. `--help` says more.

const UNAVAILABLE = 69;
const say = (line: string) => console.error(line);

const SKIPPED: readonly Skipped[] = [
  {
    what: 'Grafana',
    reason: 'it is in no package of Debian; a test holds its dashboard and its provisioning',
  },
];

await script(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return 0;
  const reason = await whyNot();
  if (reason === null) return withEndings((endings) => check(options, endings));
  if (options.json) console.log(JSON.stringify({ status: 'skipped', reason }));
  throw new Failure(`Not checked: ${reason}.`, { exitCode: UNAVAILABLE });
});

async function check(options: Options, endings: Endings): Promise<number> {
  const folder = workFolder('cogniforce-containers', endings, options.keep);
  const docker = await startDaemon(folder, endings);
  const { images, ...made } = await makeImages({ docker, folder, say }, options.release);
  const outcomes: Outcome[] = [];
  const { release } = options;
  for (const world of options.worlds) {
    say(world);
    const ground = { docker, images, folder, endings, release, say };
    outcomes.push(await tellStory(ground, world));
  }
  const report = { made, outcomes, skipped: SKIPPED };
  console.log(options.json ? asJson(report) : asText(report));
  return allHolds(report) ? 0 : 1;
}
