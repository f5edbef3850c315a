import type { Docker } from './docker.ts';
import { type Project, secretsOf } from './project.ts';
import type { Told } from './story.ts';

const USER = '1000:1000';

/** Holds that the container has no more rights than it needs, as Docker tells and as a process in it finds. */
export async function hardened(docker: Docker, project: Project, told: Told): Promise<void> {
  const id = await project.containerOf('cogniforce');
  const [found] = JSON.parse(await docker('inspect', id));
  const { User } = found.Config;
  const { ReadonlyRootfs, CapDrop, SecurityOpt, Privileged } = found.HostConfig;
  told.holds('it is no root', User === USER, User);
  told.holds('its root is read-only', ReadonlyRootfs === true && !Privileged, ReadonlyRootfs);
  told.holds('it has no capability', String(CapDrop) === 'ALL', CapDrop);
  told.holds('it can get no more rights', /no-new-privileges/.test(SecurityOpt), SecurityOpt);
  const inside = (script: string) => docker('exec', id, 'sh', '-c', script);
  const wrote = await inside('touch /app/a /usr/a 2>/dev/null && echo yes || echo no');
  told.holds('nothing can be written beside /data and /tmp', wrote === 'no', wrote);
  const ids = await inside('id -u; grep -c . /proc/1/cmdline; tr "\\0" " " < /proc/1/cmdline');
  told.holds('the server itself is the first process', /cogniforce.* serve/.test(ids), ids);
  const tools = await inside(
    'for each in cc gcc make python3 git; do command -v $each || true; done',
  );
  told.holds('there are no build tools in it', tools === '', tools);
  const health = await inside('cogniforce health');
  told.holds('the product’s own health command says ready', health === 'ready', health);
}

/** Holds that no secret stands where whoever may look at containers and images sees it. */
export async function privateOf(docker: Docker, project: Project, told: Told): Promise<void> {
  const ids = (await project.compose('ps', '--quiet')).split('\n').filter(Boolean);
  const texts = [
    await docker('inspect', ...ids),
    await docker('history', '--no-trunc', await imageName(docker, ids)),
    await project.compose('logs', '--no-color'),
  ];
  const seen = [...secretsOf(project)].filter(([, secret]) =>
    texts.some((text) => text.includes(secret)),
  );
  const names = seen.map(([name]) => name).join(', ');
  told.holds('no secret is in docker inspect, an image or a log', names === '', names);
}

async function imageName(docker: Docker, [first = '']: readonly string[]): Promise<string> {
  return docker('inspect', '--format', '{{.Config.Image}}', first);
}
