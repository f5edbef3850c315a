import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const BIOME = path.join('node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** The text as the project's formatter leaves it; as it is where there is none. */
export async function formatted(text: string, file: string): Promise<string> {
  const root = rootOf(path.dirname(file));
  if (root === null) return text;
  const options = ['check', '--write', '--linter-enabled=false', `--stdin-file-path=${file}`];
  const child = spawn(process.execPath, [path.join(root, BIOME), ...options], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
  });
  // One that ends without reading is no formatter.
  child.stdin.on('error', () => {});
  child.stdin.end(text);
  return (await ended) === 0 && written !== '' ? written : text;
}

/** The nearest folder above that has the formatter and says how to format. */
function rootOf(folder: string): string | null {
  const has = (name: string) => existsSync(path.join(folder, name));
  if (has(BIOME) && has('biome.json')) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : rootOf(parent);
}
