import { spawn } from 'node:child_process';
import { COMMAND_FILE } from './command-file.ts';
import { COMPILED } from './compiled.ts';

/** Says at the end how much memory the process took at most. */
const WATCH = `data:text/javascript,process.once('exit',()=>process.stderr.write('\\nmost '+process.resourceUsage().maxRSS+'\\n'))`;

export interface EndedApart {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Bytes of memory at most. */
  readonly memory: number;
  readonly seconds: number;
}

/** `cogniforce` in a process of its own, with these settings and no others. */
export async function cogniforceApart(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<EndedApart> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', WATCH, COMMAND_FILE, ...words], {
    env: { ...COMPILED, ...env },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    written.stdout += text;
  });
  child.stderr.on('data', (text) => {
    written.stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const most = [...written.stderr.matchAll(/most (\d+)/g)].map(([, kilobytes]) =>
    Number(kilobytes),
  );
  const seconds = (performance.now() - started) / 1000;
  return { exitCode, stdout: written.stdout, memory: 1024 * Math.max(...most), seconds };
}
