import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install, prepareInstaller } from '../openwebui/install.ts';
import { Failure } from '../support/failure.js';
import { nodeBinary } from '../support/node.js';
import { root } from '../support/root.js';
import { tail } from '../support/run.js';
import { type Docker, ran } from './docker.ts';

/** Images by what they stand for. */
export interface Images {
  readonly cogniforce: string;
  readonly node: string;
  readonly openwebui: string;
  readonly postgres: string;
  readonly prometheus: string;
}

export interface Made {
  readonly images: Images;
  readonly bytes: { readonly image: number; readonly base: number };
  readonly seconds: { readonly base: number; readonly others: number; readonly image: number };
}

interface Yard {
  readonly docker: Docker;
  /** For what images are made of. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

const MIRROR = 'http://deb.debian.org/debian';
const DEBIAN = 'cogniforce-check/debian';
const named = (name: string) => `cogniforce-check/${name}:local`;

/** What npm needs to reach its registry through a proxy of this machine. */
const AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt';

/** Makes all images that the compose files name, those that are there already stay. Errors: Failure. */
export async function makeImages(yard: Yard, release: string): Promise<Made> {
  const base = await timed(() => makeBase(yard));
  const others = await timed(async () => {
    await fromPackages(yard, 'postgres', POSTGRES, { 'entrypoint.sh': POSTGRES_ENTRYPOINT });
    await fromPackages(yard, 'prometheus', PROMETHEUS, {});
    await makeOpenwebui(yard, release);
  });
  const image = await timed(() => makeOurs(yard));
  return {
    images: {
      ...{ cogniforce: named('cogniforce'), node: named('node'), openwebui: named('openwebui') },
      ...{ postgres: named('postgres'), prometheus: named('prometheus') },
    },
    bytes: {
      image: await sizeOf(yard, named('cogniforce')),
      base: await sizeOf(yard, named('node')),
    },
    seconds: { base, others, image },
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function sizeOf({ docker }: Yard, image: string): Promise<number> {
  return Number(await docker('image', 'inspect', '--format', '{{.Size}}', image));
}

async function isThere({ docker }: Yard, image: string): Promise<boolean> {
  return (await docker('images', '--quiet', image)) !== '';
}

/** Debian with Node.js and npm, as the official image has them. */
async function makeBase(yard: Yard): Promise<void> {
  if (await isThere(yard, named('node'))) return;
  const { docker, folder, say } = yard;
  say('Debian, by debootstrap');
  const tree = join(folder, 'debian');
  const here = { env: {}, cwd: folder };
  const boot = ['--variant=minbase', '--include=ca-certificates', 'bookworm', tree, MIRROR];
  await must('debootstrap', boot, here);
  const archive = join(folder, 'debian.tar');
  const less = [
    '--exclude=./var/cache/apt/*',
    '--exclude=./var/lib/apt/lists/*',
    '--exclude=./dev/*',
  ];
  await must('tar', ['--create', '--file', archive, ...less, '--directory', tree, '.'], here);
  await docker('import', archive, DEBIAN);
  for (const made of [tree, archive]) rmSync(made, { recursive: true, force: true });
  const context = newContext(yard, 'node', NODE);
  cpSync(nodeBinary(), join(context, 'node'), { dereference: true });
  cpSync(npmFolder(), join(context, 'npm'), { recursive: true, dereference: true });
  cpSync(AUTHORITIES, join(context, 'authorities.crt'), { dereference: true });
  await build(yard, 'node');
}

const NODE = `FROM ${DEBIAN}
COPY node /usr/local/bin/node
COPY npm /usr/local/lib/node_modules/npm
COPY authorities.crt ${AUTHORITIES}
ENV NODE_EXTRA_CA_CERTS=${AUTHORITIES}
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
`;

/** The npm that runs this. */
function npmFolder(): string {
  const cli = process.env.npm_execpath ?? '';
  if (!cli.endsWith('npm-cli.js')) {
    throw new Failure('Start it by npm run, whose npm goes into the base image.', { exitCode: 64 });
  }
  return dirname(dirname(cli));
}

const APT = (names: string) =>
  `RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${names} && rm -rf /var/lib/apt/lists/*`;

const POSTGRES = `FROM ${DEBIAN}
${APT('postgresql-15')}
ENV PATH=/usr/lib/postgresql/15/bin:/usr/sbin:/usr/bin:/sbin:/bin PGDATA=/var/lib/postgresql/data
COPY entrypoint.sh /entrypoint.sh
STOPSIGNAL SIGINT
ENTRYPOINT ["sh", "/entrypoint.sh"]
CMD ["postgres"]
`;

/** What the compose files want of the official one: a password from a file, and scripts for a new volume, before it can be reached. */
const POSTGRES_ENTRYPOINT = `set -eu
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA" /var/run/postgresql
  chown -R postgres "$PGDATA" /var/run/postgresql
  chmod 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups sh /entrypoint.sh "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  initdb --username=postgres --pwfile="$POSTGRES_PASSWORD_FILE" --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  pg_ctl start --wait --options="-c listen_addresses=''"
  for each in /docker-entrypoint-initdb.d/*.sh; do "$each"; done
  pg_ctl stop --wait --mode=fast
fi
exec "$@" -c listen_addresses='*'
`;

const PROMETHEUS = `FROM ${DEBIAN}
${APT('prometheus')}
RUN mkdir -p /prometheus && chown nobody /prometheus
USER nobody
ENTRYPOINT ["prometheus"]
`;

/** Debian's Python is older than 3.11.3, from which on aiohttp and redis do without async-timeout. */
const OPENWEBUI = `FROM ${DEBIAN}
${APT('python3 python3-async-timeout bash')}
COPY packages /opt/open-webui
COPY start.sh /app/backend/start.sh
ENV PYTHONPATH=/opt/open-webui PYTHONDONTWRITEBYTECODE=1 DATA_DIR=/app/backend/data
WORKDIR /app/backend
HEALTHCHECK --interval=5s --timeout=30s --start-period=300s CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/health')"]
CMD ["bash", "start.sh"]
`;

const OPENWEBUI_START = `exec python3 -c 'from open_webui import app; app()' serve --host 0.0.0.0 --port 8080
`;

async function makeOpenwebui(yard: Yard, release: string): Promise<void> {
  if (await isThere(yard, named('openwebui'))) return;
  yard.say(`Open WebUI ${release}, from its Python package`);
  const { environment } = await install(await prepareInstaller(yard.folder), release);
  const packages = join(environment, 'lib', 'python3.11', 'site-packages');
  if (!existsSync(packages)) {
    throw new Failure('Not checked: needs Python 3.11, as Debian has it in the image.', {
      exitCode: 69,
    });
  }
  const context = newContext(yard, 'openwebui', OPENWEBUI);
  writeFileSync(join(context, 'start.sh'), OPENWEBUI_START);
  await must('cp', ['--recursive', '--link', packages, join(context, 'packages')], HERE);
  await build(yard, 'openwebui');
}

async function fromPackages(
  yard: Yard,
  name: string,
  dockerfile: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  if (await isThere(yard, named(name))) return;
  yard.say(`${name}, from Debian's package`);
  const context = newContext(yard, name, dockerfile);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(context, file), text);
  await build(yard, name);
}

/** Ours, from the sources as they are, on that base. */
async function makeOurs({ docker, say }: Yard): Promise<void> {
  say('our image, from the sources');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const args = ['--build-arg', `BASE=${named('node')}`, '--build-arg', `VERSION=${version}`];
  await docker('build', '--network', 'host', ...args, '--tag', named('cogniforce'), root);
}

function newContext({ folder }: Yard, name: string, dockerfile: string): string {
  const context = join(folder, 'contexts', name);
  rmSync(context, { recursive: true, force: true });
  mkdirSync(context, { recursive: true });
  writeFileSync(join(context, 'Dockerfile'), dockerfile);
  return context;
}

async function build({ docker, folder }: Yard, name: string): Promise<void> {
  const context = join(folder, 'contexts', name);
  await docker('build', '--network', 'host', '--tag', named(name), context);
  rmSync(context, { recursive: true, force: true });
}

const HERE = { env: {}, cwd: '/' };

async function must(command: string, args: readonly string[], given: typeof HERE): Promise<void> {
  const { code, said } = await ran(command, args, given);
  if (code !== 0) throw new Failure(`${command} failed.`, { output: tail(said), exitCode: 69 });
}
