import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cogniforce-launch-'));
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Writes each signal to a file and ends a moment after the first, as a server does. */
const SERVER = `
  import { appendFileSync } from 'node:fs';
  const note = (text) => appendFileSync('notes', text + ' ');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
    note(signal);
    setTimeout(() => { note('ended'); process.exit(7); }, 200);
  });
  setInterval(() => undefined, 1000);
  note('pid:' + process.pid);
`;

/** Starts a script that launches `program` and, like npm's, leads a process group. */
async function launcherOf(program: string): Promise<ChildProcess> {
  const launch = new URL('./launch.js', import.meta.url).href;
  writeFileSync(join(folder, 'program.mjs'), program);
  writeFileSync(
    join(folder, 'launcher.mjs'),
    `import { launch } from ${JSON.stringify(launch)};
     process.exitCode = await launch('program.mjs', process.argv.slice(2));`,
  );
  const child = spawn(process.execPath, ['launcher.mjs', 'one', '--two'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  children.push(child);
  return child;
}

function notes(): string {
  try {
    return readFileSync(join(folder, 'notes'), 'utf8');
  } catch {
    return '';
  }
}

async function noted(text: string): Promise<string> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(20)) {
    if (notes().includes(text)) return notes();
  }
  throw new Error(`not noted within 10 s: ${text}`);
}

describe('launch', () => {
  it('passes arguments on and ends with the exit code of the program', async () => {
    const launcher = await launcherOf(
      'console.log(process.argv.slice(2).join()); process.exitCode = 69;',
    );
    const [output] = await once(launcher.stdout ?? launcher, 'data');
    const [code] = await once(launcher, 'exit');
    expect(String(output).trim()).toBe('one,--two');
    expect(code).toBe(69);
  });

  it('delivers a signal once when the whole process group gets it twice', async () => {
    const launcher = await launcherOf(SERVER);
    await noted('pid:');
    process.kill(-(launcher.pid ?? 0), 'SIGTERM');
    process.kill(-(launcher.pid ?? 0), 'SIGTERM');
    const [code] = await once(launcher, 'exit');
    expect(notes().match(/SIGTERM/g)).toHaveLength(1);
    expect(code).toBe(7);
  });

  it('forwards Ctrl-C as what it is', async () => {
    const launcher = await launcherOf(SERVER);
    await noted('pid:');
    launcher.kill('SIGINT');
    await once(launcher, 'exit');
    expect(notes()).toContain('SIGINT ended');
  });

  it('leaves no program behind when it is killed without a word', async () => {
    const launcher = await launcherOf(SERVER);
    await noted('pid:');
    launcher.kill('SIGKILL');
    expect(await noted('ended')).toContain('SIGTERM');
  });
});
