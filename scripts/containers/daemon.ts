import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepRunning } from '../openwebui/kept-process.ts';
import type { Endings } from '../support/endings.ts';
import { Failure } from '../support/failure.js';
import { type Docker, dockerAt, ran } from './docker.ts';
import { rememberNetwork } from './network.ts';

/** Programs that the check runs, and the package of Debian that each is in. */
const PROGRAMS = {
  dockerd: 'docker.io',
  docker: 'docker.io',
  'docker-compose': 'docker-compose',
  debootstrap: 'debootstrap',
  iptables: 'iptables',
} as const;

const START_TIMEOUT_MS = 60_000;
const HERE = { env: {}, cwd: '/' };

/** Why nothing can be checked on this machine; null: it can. */
export async function whyNot(): Promise<string | null> {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root, to start a Docker server of its own';
  for (const [program, its] of Object.entries(PROGRAMS)) {
    const { code } = await ran('sh', ['-c', `command -v ${program}`], HERE);
    if (code !== 0) return `needs ${program}: apt-get install ${its}`;
  }
  return null;
}

/** Starts a server that keeps everything in this folder, and ends with us. Errors: Failure with its last lines. */
export async function startDaemon(folder: string, endings: Endings): Promise<Docker> {
  // It changes rules and routes of the whole machine, and leaves them behind when it ends.
  endings.add(await rememberNetwork());
  const socket = join(folder, 'docker.sock');
  rmSync(join(folder, 'docker.pid'), { force: true });
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'dockerd.log');
  writeFileSync(log, '');
  const daemon = await keepRunning({
    command: 'dockerd',
    args: [
      ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
      ...['--pidfile', join(folder, 'docker.pid'), '--host', `unix://${socket}`],
      // Networks are those of the compose files; the usual one would stay behind, or be somebody else's.
      ...['--bridge', 'none'],
    ],
    env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
    cwd: folder,
    log,
  });
  const docker = dockerAt(socket);
  endings.add(async () => {
    // Broken off in the middle of a build it would wait for that longer than it is waited for.
    const running = await docker('ps', '--all', '--quiet').catch(() => '');
    if (running !== '') await docker('rm', '--force', ...running.split('\n')).catch(() => '');
    await daemon.stop();
    endShims(folder);
    await unmountBelow(folder);
  });
  const until = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const { code } = await ran('docker', ['--host', `unix://${socket}`, 'info'], HERE);
    if (code === 0) return docker;
    if (daemon.exitCode() !== null || Date.now() > until) {
      throw new Failure('Docker’s server did not start.', { output: daemon.tail(), exitCode: 69 });
    }
    await sleep(250);
  }
}

/** What holds containers outlives a server that was killed, and the containers with it. */
function endShims(folder: string): void {
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
    if (commandOf(pid).includes(`${folder}/exec/`)) process.kill(pid, 'SIGKILL');
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it has ended
  }
}

/** What a server that was killed has left mounted, which could not be removed. */
async function unmountBelow(folder: string): Promise<void> {
  const places = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((place) => place.startsWith(`${folder}/`));
  for (const place of places.reverse()) await ran('umount', ['--lazy', place], HERE);
}
