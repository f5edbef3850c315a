import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import { offlineEnvironment } from '../openwebui/server.ts';
import type { Endings } from '../support/endings.ts';
import { Failure } from '../support/failure.js';
import { root } from '../support/root.js';
import type { Docker } from './docker.ts';
import type { Images } from './images.ts';
import type { World } from './options.ts';

/** Compose files that are up. */
export interface Project {
  readonly world: World;
  /** Folder with the compose files and the secrets. */
  readonly folder: string;
  readonly ports: Readonly<Record<'cogniforce' | 'openwebui' | 'prometheus', number>>;
  /** Runs a command of docker-compose on it. */
  compose(...args: readonly string[]): Promise<string>;
  /** Docker's number of the container of a service. */
  containerOf(service: string): Promise<string>;
  /** Waits until Docker, which looks twice a minute, calls a service healthy. */
  healthy(service: string): Promise<void>;
  /** Waits until Cogniforce can show figures; seconds since its container was started. */
  answers(): Promise<number>;
  /** Takes another image for Cogniforce from here on. */
  use(image: string): void;
  secret(name: string): string;
}

const FILES: Readonly<Record<World, readonly string[]>> = {
  postgres: ['compose.yaml'],
  sqlite: ['compose.sqlite.yaml'],
  monitoring: ['compose.sqlite.yaml', 'compose.monitoring.yaml'],
};

const HEALTHY_TIMEOUT_MS = 1_200_000;

/** Copies the files of a world as a person would have them, with secrets of their own; starts nothing. */
export async function newProject(
  { docker, images, folder, endings }: Ground,
  world: World,
): Promise<Project> {
  const own = join(folder, `world-${world}`);
  mkdirSync(own, { recursive: true });
  for (const part of [...FILES[world], 'deploy']) {
    cpSync(join(root, part), join(own, part), { recursive: true });
  }
  await docker.compose(['version'], { env: {}, cwd: own });
  cpSync(join(root, 'scripts', 'openwebui'), join(own, 'scripts', 'openwebui'), {
    recursive: true,
  });
  cpSync(join(root, 'scripts', 'containers'), join(own, 'scripts', 'containers'), {
    recursive: true,
  });
  writeFileSync(join(own, 'check.yaml'), besides(images, world));
  const [cogniforce, openwebui, prometheus] = [
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const env: Record<string, string> = {
    COMPOSE_PROJECT_NAME: `cogniforce-check-${world}`,
    COMPOSE_HTTP_TIMEOUT: '300',
    ...{ COGNIFORCE_IMAGE: images.cogniforce, OPENWEBUI_IMAGE: images.openwebui },
    ...{ POSTGRES_IMAGE: images.postgres, PROMETHEUS_IMAGE: images.prometheus },
    ...{ COGNIFORCE_PORT: `${cogniforce}`, OPENWEBUI_PORT: `${openwebui}` },
    ...{ PROMETHEUS_PORT: `${prometheus}`, OPENWEBUI_VOLUME: `cogniforce-check-${world}` },
  };
  const files = [...FILES[world], 'check.yaml'].flatMap((file) => ['--file', file]);
  const compose = (...args: readonly string[]) =>
    docker.compose([...files, ...args], { env, cwd: own });
  // Where it fails, the server takes the containers with it; it must be ended in any case.
  endings.add(async () => {
    await compose('down', '--volumes', '--remove-orphans', '--timeout', '5').catch(() => '');
  });
  const containerOf = async (service: string) => await compose('ps', '--quiet', service);
  return {
    ...{ world, folder: own, ports: { cogniforce, openwebui, prometheus }, compose, containerOf },
    healthy: async (service) => await untilHealthy(docker, await containerOf(service), service),
    answers: async () => {
      const id = await containerOf('cogniforce');
      return await untilReady(
        cogniforce,
        await docker('inspect', '--format', '{{.State.StartedAt}}', id),
      );
    },
    use: (image) => {
      env.COGNIFORCE_IMAGE = image;
    },
    secret: (name) => readFileSync(join(own, 'secrets', name), 'utf8').trim(),
  };
}

export interface Ground {
  readonly docker: Docker;
  readonly images: Images;
  readonly folder: string;
  readonly endings: Endings;
}

/** All that is in the folder of secrets, by name. */
export function secretsOf({ folder, secret }: Project): Map<string, string> {
  return new Map(readdirSync(join(folder, 'secrets')).map((name) => [name, secret(name)]));
}

/** What the files leave to whoever has a network and models: a stand-in of a model server, and nothing that reaches beyond this machine. */
function besides(images: Images, world: World): string {
  const environment = offlineEnvironment('http://model:8000/v1');
  const services = {
    openwebui: { environment, depends_on: { model: { condition: 'service_started' } } },
    // Two accounts write here: what is shown of five people would show nothing.
    cogniforce: { environment: { ANALYTICS_PEOPLE: 'pseudonymous' } },
    model: {
      image: images.node,
      volumes: ['./scripts:/scripts:ro'],
      command: ['node', '/scripts/containers/serve-model.ts'],
      init: true,
    },
    // It is in no package of Debian: the file as a whole has to come up all the same.
    ...(world === 'monitoring' && { grafana: { image: images.node, command: ['sleep', '1d'] } }),
  };
  return JSON.stringify({ services }, null, 2); // JSON is YAML
}

async function untilReady(port: number, started: string): Promise<number> {
  const until = Date.now() + HEALTHY_TIMEOUT_MS;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return (Date.now() - Date.parse(started)) / 1000;
    if (Date.now() > until) throw new Failure('Cogniforce did not answer.');
    await sleep(100);
  }
}

async function untilHealthy(docker: Docker, id: string, service: string): Promise<void> {
  const until = Date.now() + HEALTHY_TIMEOUT_MS;
  for (;;) {
    const [running, health] = JSON.parse(
      await docker(
        ...['inspect', '--format'],
        '[{{json .State.Running}}, {{json .State.Health.Status}}]',
        id,
      ),
    );
    if (health === 'healthy') return;
    if (!running || Date.now() > until) {
      const output = await docker('logs', '--tail', '30', id);
      throw new Failure(`${service} did not become healthy (${health}).`, { output });
    }
    await sleep(500);
  }
}
