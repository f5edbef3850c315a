import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentsOf } from '../../config/documents.ts';
import type { ConfiguredDomain } from '../../config/index.ts';
import { domains as registered } from '../../domains/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { checkName } from './name.ts';
import { domainsIn, withDomain } from './registry.ts';
import { filesOf, namesOf } from './templates.ts';

const REGISTRY = 'src/domains/index.ts';
/** What only a checkout of the sources has. */
const SOURCES = [REGISTRY, '.env.example', 'docs/configuration.md', 'test/support/each-dialect.ts'];

/** What was added, paths from the root. */
export interface AddedDomain {
  readonly domain: string;
  /** Names its database. */
  readonly variable: string;
  readonly revision: string;
  readonly written: readonly string[];
  readonly changed: readonly string[];
}

/**
 * Adds a domain to the sources in this folder: its own folder, a line in the registry and its settings in what is made
 * of the declarations.
 *
 * All or nothing; `beforeChange` is called with each file that is about to change, and may still refuse. Errors: USAGE where there are no sources, where the name cannot be, or where a file is not as expected.
 */
export async function addDomain(
  root: string,
  name: string,
  beforeChange: (file: string) => Promise<void> = async () => {},
): Promise<AddedDomain> {
  if (!SOURCES.every((file) => existsSync(join(root, file)))) {
    throw new CogniforceError(
      'USAGE',
      'A domain is added to the sources: run this in a checkout of Cogniforce, as npm run -s cogniforce -- domain add NAME.',
    );
  }
  const folders = await readdir(join(root, 'src/domains'), { withFileTypes: true });
  const taken = folders.map((each) => each.name).filter((each) => each !== 'index.ts');
  const variables = checkName(name, taken);
  const names = namesOf(name);
  const registry = await changed(root, REGISTRY, (text) => withDomain(text, names));
  const changes = new Map([[REGISTRY, registry]]);
  for (const [file, text] of Object.entries(documentsOf(configuredIn(registry.after)))) {
    changes.set(file, await changed(root, file, () => text));
  }
  const files = filesOf(names);
  await write(root, join('src/domains', name), files, changes, beforeChange);
  return {
    domain: name,
    variable: variables.find((each) => each.endsWith('_DATABASE_URL')) ?? '',
    revision: names.revision,
    written: Object.keys(files).map((file) => `src/domains/${name}/${file}`),
    changed: [...changes.keys()],
  };
}

/** The domains of a registry; this process knows those of the one that it was started with, and what is added is ours. */
function configuredIn(registry: string): ConfiguredDomain[] {
  return domainsIn(registry).map((name) => {
    const known = registered.find((each) => each.name === name);
    return { name, schema: known?.schema ?? 'managed' };
  });
}

interface Change {
  readonly before: string;
  readonly after: string;
}

async function changed(
  root: string,
  file: string,
  change: (text: string) => string | null,
): Promise<Change> {
  const before = await readFile(join(root, file), 'utf8');
  const after = change(before);
  if (after !== null) return { before, after };
  throw new CogniforceError('USAGE', `${file} is not written as expected: nothing was changed.`);
}

/** The folder appears at once, and goes again when a file that names it cannot be changed. */
async function write(
  root: string,
  folder: string,
  files: Readonly<Record<string, string>>,
  changes: ReadonlyMap<string, Change>,
  beforeChange: (file: string) => Promise<void>,
): Promise<void> {
  const place = join(root, folder);
  const draft = await mkdtemp(join(root, 'src/domains/.new-'));
  const begun: [string, Change][] = [];
  let made = draft;
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(draft, file)), { recursive: true });
      await writeFile(join(draft, file), text);
    }
    await rename(draft, place);
    made = place;
    for (const [file, change] of changes) {
      begun.push([file, change]);
      await beforeChange(file);
      await writeFile(join(root, file), change.after);
    }
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    // One that could not be written may be half written.
    for (const [file, { before }] of begun) {
      await writeFile(join(root, file), before).catch(() => undefined);
    }
    throw error;
  }
}
