import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../support/failure.js';
import { tail } from '../support/run.js';

const UNAVAILABLE = 69;
/** Open WebUI runs on these. */
const PYTHONS = ['python3.12', 'python3.11', 'python3'];
const FITS = 'import sys, pip; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 12) else 1)';

/**
 * What a release requires and does not need to serve chats: models of its own for embeddings, speech and pictures, with
 * gigabytes of CUDA. All of them are imported only when they are used; the server's own code is installed as it is.
 */
const LEFT_OUT = [
  ...['torch', 'torchvision', 'sentence-transformers', 'transformers', 'accelerate', 'colbert-ai'],
  ...['faster-whisper', 'rapidocr-onnxruntime', 'opencv-python', 'opencv-python-headless'],
  ...['unstructured', 'playwright'],
];
/** Drivers of PostgreSQL, which some releases leave to their image, and what came with the packages that were left out. */
const EXTRAS = ['psycopg2-binary', 'beautifulsoup4', 'itsdangerous', 'onnxruntime'];

/** Where releases are installed, one after the other. */
export interface Installer {
  readonly folder: string;
  readonly uv: string;
  readonly python: string;
}

/** Errors: Failure with exit code 69 where there is no Python that Open WebUI runs on, or no uv for it. */
export async function prepareInstaller(folder: string): Promise<Installer> {
  const python = await findPython();
  const tools = join(folder, 'tools');
  const uv = join(tools, 'bin', 'uv');
  if (!existsSync(uv)) {
    await must(python, ['-m', 'venv', tools], 'No virtual environment could be made');
    const pip = ['-m', 'pip', 'install', '--quiet', 'uv'];
    await must(join(tools, 'bin', 'python'), pip, 'uv could not be installed', UNAVAILABLE);
  }
  return { folder, uv, python };
}

async function findPython(): Promise<string> {
  for (const name of PYTHONS) {
    const { code } = await ran(name, ['-c', FITS]);
    if (code === 0) return name;
  }
  throw new Failure('Not checked: needs Python 3.11 or 3.12 with pip and venv.', {
    exitCode: UNAVAILABLE,
  });
}

export interface Installed {
  /** The virtual environment. */
  readonly environment: string;
  /** Null: it was there. */
  readonly seconds: number | null;
}

/** Installs a release into a folder of its own. Errors: Failure with what pip said. */
export async function install(
  { folder, uv, python }: Installer,
  release: string,
): Promise<Installed> {
  const environment = join(folder, `open-webui-${release}`);
  const whole = join(environment, 'whole');
  if (existsSync(whole)) return { environment, seconds: null };
  rmSync(environment, { recursive: true, force: true });
  const started = Date.now();
  mkdirSync(folder, { recursive: true });
  const overrides = join(folder, 'left-out.txt');
  writeFileSync(overrides, LEFT_OUT.map((name) => `${name} ; sys_platform == "never"\n`).join(''));
  const cache = ['--cache-dir', join(folder, 'cache')];
  await must(uv, ['venv', '--quiet', '--python', python, environment, ...cache], 'No environment');
  const packages = [`open-webui==${release}`, ...EXTRAS, '--override', overrides];
  const into = ['--python', join(environment, 'bin', 'python'), ...cache];
  const what = `Open WebUI ${release} could not be installed`;
  await must(uv, ['pip', 'install', '--quiet', ...into, ...packages], what, UNAVAILABLE);
  writeFileSync(whole, '');
  return { environment, seconds: (Date.now() - started) / 1000 };
}

export function uninstall({ environment }: Installed): void {
  rmSync(environment, { recursive: true, force: true });
}

async function must(command: string, args: readonly string[], what: string, exitCode = 1) {
  const { code, said } = await ran(command, args);
  if (code !== 0) throw new Failure(`${what}.`, { output: tail(said), exitCode });
}

function ran(command: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.once('error', ({ message }) => resolve({ code: 127, said: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
