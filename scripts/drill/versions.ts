import { globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ran } from '../containers/docker.ts';
import { Failure } from '../support/failure.js';
import { npm } from '../support/npm.js';
import { root } from '../support/root.js';
import { tail } from '../support/run.js';

/** Two packed versions as somebody has them who installs from a registry: `cogniforce` of each. */
export interface Versions {
  readonly old: string;
  readonly now: string;
  /** The commit that the old one was packed from. */
  readonly commit: string;
}

const REVISIONS = 'src/domains/cogniforce/migrations';

/** Packs and installs this state and the older one. Errors: Failure. */
export async function packBoth(folder: string, from: string | null): Promise<Versions> {
  const commit = from ?? (await beforeNewestRevision());
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  const archive = join(folder, 'sources.tar');
  await must('git', ['archive', '--output', archive, commit], root);
  await must('tar', ['--extract', '--file', archive], sources);
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'));
  return {
    old: await installed(join(folder, 'old'), sources),
    now: await installed(join(folder, 'now'), root),
    commit,
  };
}

/** The last commit that the newest revision was not in. Errors: Failure where git does not know it. */
async function beforeNewestRevision(): Promise<string> {
  const newest = globSync(`${REVISIONS}/cf*.ts`, { cwd: root }).sort().at(-1) ?? '';
  const words = ['log', '--diff-filter=A', '--format=%H', '--', newest];
  const added = (await must('git', words, root)).trim().split('\n').at(-1);
  if (!added) throw new Failure(`git does not know when ${newest} came: name a commit.`);
  return (await must('git', ['rev-parse', `${added}^`], root)).trim();
}

async function installed(place: string, sources: string): Promise<string> {
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  const [program, args] = npm();
  const pack = ['pack', '--ignore-scripts=false', '--pack-destination', place];
  await must(program, [...args, ...pack], sources);
  const [file = ''] = globSync('*.tgz', { cwd: place });
  await must(program, [...args, 'install', '--ignore-scripts', join(place, file)], place);
  return join(place, 'node_modules', 'cogniforce', 'bin', 'cogniforce.js');
}

async function must(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, said } = await ran(command, args, { env: {}, cwd });
  if (code === 0) return stdout;
  const what = `${command} ${args.slice(-2).join(' ')}`;
  throw new Failure(`${what} failed (${code}).`, { output: tail(said), exitCode: 69 });
}
