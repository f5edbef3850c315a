import { readdir, readFile } from 'node:fs/promises';
import { CogniforceError } from '../../kernel/errors.ts';
import { foldSpace } from '../sql-text.ts';
import { graphOf, type RevisionFile, type RevisionGraph } from './graph.ts';
import type { Revision } from './operations.ts';

/** Sources and their build; neither tests nor declarations. */
const REVISION_FILE = /^(?!.*\.(?:test|d)\.[jt]s$).+\.[jt]s$/;

/**
 * The history that a folder holds, or that is given as it is.
 *
 * Errors  MIGRATION_INVALID naming the file that is no revision, or does not fit the others.
 */
export async function loadRevisions(source: URL | readonly Revision[]): Promise<RevisionGraph> {
  return graphOf(source instanceof URL ? await filesOf(source) : source.map(named));
}

async function filesOf(folder: URL): Promise<RevisionFile[]> {
  const names = (await readdir(folder)).filter((name) => REVISION_FILE.test(name)).sort();
  return Promise.all(names.map((name) => load(folder, name)));
}

function named(revision: Revision): RevisionFile {
  return { file: `revision ${revision.revision}`, revision };
}

async function load(folder: URL, file: string): Promise<RevisionFile> {
  const module: unknown = await import(new URL(file, folder).href).catch((cause) => {
    const text = `${file} cannot be loaded: ${String(cause).replace(/\.$/, '')}.`;
    throw new CogniforceError('MIGRATION_INVALID', text, { file }, { cause });
  });
  if (!isRevision(module)) {
    throw new CogniforceError(
      'MIGRATION_INVALID',
      `${file} is no revision: expected exports revision, downRevision, upgrade and downgrade.`,
      { file },
    );
  }
  return { file, revision: module, url: new URL(file, folder) };
}

function isRevision(module: unknown): module is Revision {
  const { revision, downRevision, upgrade, downgrade } = module as Partial<Revision>;
  const parents = downRevision === null ? [] : [downRevision].flat();
  return (
    typeof revision === 'string' &&
    parents.every((parent) => typeof parent === 'string') &&
    typeof upgrade === 'function' &&
    typeof downgrade === 'function'
  );
}

/** The first comment of a revision's file, in one line; empty where there is none. */
export async function summaryOf({ url }: RevisionFile): Promise<string> {
  if (!url) return '';
  const text = await readFile(url, 'utf8').catch(() => '');
  const [, comment = ''] = /\/\*\*(.*?)\*\//s.exec(text) ?? [];
  return foldSpace(comment.replace(/^\s*\*/gm, ' '));
}
