import { Failure } from '../support/failure.js';
import { oneMoreChats, placeAt, sixChat } from './chatting.ts';
import { type Docker, ran } from './docker.ts';
import { hardened, privateOf } from './hardened.ts';
import { watched } from './monitoring.ts';
import { type Ground, newProject, type Project } from './project.ts';
import { readsAlone } from './reading.ts';
import { analysed, shown, visit } from './visitor.ts';

/** One thing that has to hold. */
export interface Check {
  readonly name: string;
  readonly holds: boolean;
  readonly found: string;
}

/** What came of the compose files of one world. */
export interface Outcome {
  readonly world: string;
  readonly checks: readonly Check[];
  /** Seconds by what took them. */
  readonly seconds: Readonly<Record<string, number>>;
}

export interface Told {
  readonly checks: Check[];
  readonly seconds: Record<string, number>;
  /** Notes a thing that has to hold. */
  holds(name: string, does: boolean, found: unknown): void;
}

const PASSWORD = 'analytics_password';

/** Brings a world up, has people chat in it, restarts it, upgrades it, rolls it back and takes it down. Errors: Failure. */
export async function tellStory(
  ground: Ground & { readonly release: string; readonly say: (line: string) => void },
  world: Project['world'],
): Promise<Outcome> {
  const project = await newProject(ground, world);
  const told = newTold(ground.say);
  await begin(project, told);
  const chats = await sixChat(placeAt(project.ports.openwebui, ground.release));
  const visitor = await visit(project.ports.cogniforce, project.secret(PASSWORD));
  const first = await analysed(visitor);
  told.holds('the chats of six people are on the dashboard', first === chats, first);
  await hardened(ground.docker, project, told);
  await privateOf(ground.docker, project, told);
  await readsAlone(project, told);
  if (world === 'monitoring') await watched(project, told);
  else await through(ground, { project, told, chats });
  await project.compose('down', '--volumes', '--remove-orphans', '--timeout', '5');
  return { world, checks: told.checks, seconds: told.seconds };
}

function newTold(say: (line: string) => void): Told {
  const checks: Check[] = [];
  return {
    checks,
    seconds: {},
    holds: (name, does, found) => {
      checks.push({ name, holds: does, found: String(found) });
      say(`  ${does ? 'holds ' : 'FAILED'}  ${name}${does ? '' : `: ${found}`}`);
    },
  };
}

async function begin(project: Project, { seconds }: Told): Promise<void> {
  const started = performance.now();
  await makeSecrets(project);
  await project.compose('up', '--detach', '--no-build');
  const begun = await Promise.all([project.answers(), project.healthy('openwebui')]);
  seconds['until Cogniforce answers, after its start'] = begun[0];
  await project.healthy('cogniforce');
  seconds['until all answers, all new'] = (performance.now() - started) / 1000;
}

async function makeSecrets({ folder }: Project): Promise<void> {
  const script = './deploy/compose/make-secrets.sh';
  const { code, said } = await ran(script, [], { env: {}, cwd: folder });
  if (code !== 0) throw new Failure(`${script} failed.`, { output: said });
}

interface Way {
  readonly project: Project;
  readonly told: Told;
  readonly chats: number;
}

/** Restart, upgrade, rollback, and all containers made anew. */
async function through(ground: Ground & { readonly release: string }, way: Way): Promise<void> {
  const { project, told } = way;
  await project.compose('restart', 'cogniforce');
  told.seconds['until Cogniforce answers, restarted'] = await project.answers();
  await kept(way, 'a restart', 0);

  const { docker, images } = ground;
  const next = `${images.cogniforce}-next`;
  await docker('tag', images.cogniforce, next);
  project.use(next);
  await project.compose('up', '--detach', '--no-build');
  await project.healthy('cogniforce');
  const image = await imageOf(docker, project);
  told.holds('an upgrade makes the container anew', image === next, image);
  await oneMoreChats(placeAt(project.ports.openwebui, ground.release), 'person-c');
  await kept(way, 'an upgrade, and a chat more', 1);

  project.use(images.cogniforce);
  await project.compose('up', '--detach', '--no-build');
  await project.healthy('cogniforce');
  await kept(way, 'a rollback', 1);

  await stopped(docker, way);
  await project.compose('down');
  await project.compose('up', '--detach', '--no-build');
  await project.healthy('cogniforce');
  await kept(way, 'all containers made anew', 1);
}

async function imageOf(docker: Docker, project: Project): Promise<string> {
  return docker(
    'inspect',
    '--format',
    '{{.Config.Image}}',
    await project.containerOf('cogniforce'),
  );
}

async function kept({ project, told, chats }: Way, after: string, more: number): Promise<void> {
  const visitor = await visit(project.ports.cogniforce, project.secret(PASSWORD));
  // What is kept is there before anything is read again, where nothing is new.
  const found = more === 0 ? await shown(visitor) : await analysed(visitor);
  told.holds(`the figures are kept after ${after}`, found === chats + more, found);
}

/** Ends as it is asked to, and says so by its exit code. */
async function stopped(docker: Docker, { project, told }: Way): Promise<void> {
  const id = await project.containerOf('cogniforce');
  const started = performance.now();
  await docker('stop', '--time', '30', id);
  const took = (performance.now() - started) / 1000;
  const code = await docker('inspect', '--format', '{{.State.ExitCode}}', id);
  told.seconds['until it has ended'] = took;
  told.holds('SIGTERM ends it in order', code === '0' && took < 10, `${code} after ${took} s`);
}
