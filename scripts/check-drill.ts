import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemonstration } from '../src/demo/index.ts';
import { ran } from './containers/docker.ts';
import { type Act, CHAPTERS, type Chapter, type Step } from './drill/steps.ts';
import { packBoth, type Versions } from './drill/versions.ts';
import { Failure, script } from './support/failure.js';
import { valuesOf, wholeAbove0 } from './support/options.ts';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:drill`: restore, upgrade, rollback, a lost database and a lost key, with packed versions. `--help` says more.

const HELP = `Usage: npm run -s check:drill -- [options]

Packs this state and an older one, installs both, and goes through docs/operations-drill.md with them:
every command has to end as it is written there. Prints what was typed and what was said, as Markdown.

  --from COMMIT       the older state (default: the last one without the newest revision)
  --conversations N   of the demonstration (default: 600)
  --help

Needs git and npm's registry. Exits 0 where all holds, 1 where something does not. Five minutes.
`;

await script(async () => {
  const values = valuesOf(process.argv.slice(2), {
    from: { type: 'string' },
    conversations: { type: 'string', default: '600' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const conversations = wholeAbove0('--conversations', values.conversations);
  return withEndings(async (endings) => {
    const folder = workFolder('cogniforce-drill', endings);
    const versions = await packBoth(folder, values.from ?? null);
    const world = await newWorld(folder, versions, conversations);
    for (const chapter of CHAPTERS) await tell(world, chapter);
    return 0;
  });
});

interface World {
  readonly versions: Versions;
  /** Where commands run. */
  readonly place: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of the old version. */
  readonly revision: string;
}

async function newWorld(folder: string, versions: Versions, conversations: number): Promise<World> {
  const place = join(folder, 'world');
  mkdirSync(place);
  await makeDemonstration({ file: join(place, 'webui.db'), zone: 'UTC', conversations });
  writeFileSync(join(place, 'salt'), 'a salt that is made up, 24 letters\n', { mode: 0o600 });
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    ...{ PATH, HOME, LOG_LEVEL: 'silent', ANALYTICS_PROCESSING_TIMEZONE: 'UTC' },
    DATABASE_URL: `sqlite:///${place}/webui.db`,
    COGNIFORCE_DATABASE_URL: `sqlite:///${place}/cogniforce.db`,
    ANALYTICS_SALT_FILE: `${place}/salt`,
  };
  const world = { versions, place, env, revision: '' };
  await said(world, { by: 'old', words: 'process', exits: 0 });
  const { text } = await said(world, { by: 'old', words: 'db current cogniforce', exits: 0 });
  return { ...world, revision: /cf\d{3}_\w+/.exec(text)?.[0] ?? '' };
}

async function tell(world: World, { title, why, steps }: Chapter): Promise<void> {
  console.log(`## ${title}\n\n${why}\n\n\`\`\`console`);
  for (const step of steps) {
    if ('types' in step) type(world, step);
    else await show(world, step);
  }
  console.log('```\n');
}

function type({ place }: World, { types }: Act): void {
  console.log(`$ ${types}`);
  execFileSync('sh', ['-c', types], { cwd: place });
}

async function show(world: World, step: Step): Promise<void> {
  const { typed, text } = await said(world, step);
  const lines = text.trimEnd().split('\n');
  console.log(`$ ${typed}`);
  for (const line of lines.slice(-(step.lines ?? lines.length))) console.log(line);
  if (step.exits !== 0) console.log(`# exit ${step.exits}`);
}

/** Errors: Failure where it ends otherwise than it should, or does not say what it should. */
async function said(world: World, { by = 'now', words, exits, says }: Step) {
  const { place, revision, versions } = world;
  const [backup = ''] = globSync('backup/*.gz', { cwd: place });
  const full = words.replace('BACKUP', backup).replace('REVISION', revision);
  const typed = `${by === 'old' ? 'old/' : ''}cogniforce ${full}`;
  const given = { env: world.env, cwd: place };
  const ended = await ran(process.execPath, [versions[by], ...full.split(' ')], given);
  const text = ended.said.replaceAll(`${place}/`, '');
  if (ended.code !== exits || !(says ?? /^/).test(text)) {
    throw new Failure(`${typed} ended with ${ended.code}, not as it should (${exits}).`, {
      output: text,
    });
  }
  return { typed, text };
}
