import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { addDomain } from './add-domain.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NEEDED = [
  'src/domains/index.ts',
  '.env.example',
  'docs/configuration.md',
  'test/support/each-dialect.ts',
];
const NAME = 'their-attic';

/** As much of a checkout as is looked at. */
function checkout(): string {
  const root = temporaryFolder();
  for (const file of NEEDED) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(root, file));
  }
  for (const domain of ['cogniforce', 'openwebui']) mkdirSync(join(root, 'src/domains', domain));
  return root;
}

const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

/** Names and contents of everything. */
function everything(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

describe('adding a domain', () => {
  it('writes its folder, a line in the registry and its settings, and nothing else', async () => {
    const root = checkout();
    const before = everything(root);
    const added = await addDomain(root, NAME);
    expect(added).toMatchObject({
      variable: 'THEIR_ATTIC_DATABASE_URL',
      revision: 'their_attic001_initial',
      changed: ['src/domains/index.ts', '.env.example', 'docs/configuration.md'],
    });
    for (const file of added.written) expect(existsSync(join(root, file))).toBe(true);
    const touched = Object.entries(everything(root)).filter(
      ([file, text]) => before[file] !== text,
    );
    expect(touched).toHaveLength(added.written.length + added.changed.length);
    const registry = textOf(root, 'src/domains/index.ts');
    expect(registry).toMatch(/^import \{ theirAttic \} from '\.\/their-attic\/index\.ts';$/m);
    expect(registry).toMatch(/= \[openwebui, cogniforce, .*theirAttic\];/);
    const imports = registry.match(/(?<=from '\.\/)[^/]+/g);
    expect(imports).toEqual(imports?.toSorted());
    const example = textOf(root, '.env.example');
    const table = textOf(root, 'docs/configuration.md');
    for (const setting of ['URL', 'POOL_SIZE', 'STATEMENT_TIMEOUT', 'UPGRADE_AT_START']) {
      expect(example).toContain(`# THEIR_ATTIC_DATABASE_${setting}=`);
      expect(table).toContain(`| \`THEIR_ATTIC_DATABASE_${setting}\``);
    }
    expect(example).not.toContain('THEIR_ATTIC_DATABASE_OWNERSHIP');
  });

  it('takes several, in a list that breaks when it is long', async () => {
    const root = checkout();
    const names = ['a-very-long-nameaaa', 'b-very-long-namebbb', 'c-very-long-nameccc', 'd_one'];
    for (const name of names) await addDomain(root, name);
    const registry = textOf(root, 'src/domains/index.ts');
    expect(registry).toContain('  bVeryLongNamebbb,\n  cVeryLongNameccc,\n  dOne,\n];');
    const example = textOf(root, '.env.example');
    const groups = [...example.matchAll(/^# --- The (\S+) domain/gm)].map(([, name]) => name);
    expect(groups).toEqual(names);
  });

  it.each([
    ['Shop', 'expected small letters'],
    ['my shop', 'expected small letters'],
    ['1shop', 'expected small letters'],
    ['../shop', 'expected small letters'],
    ['my--shop', 'expected small letters'],
    ['shop'.repeat(6), 'at most 20 characters'],
    ['cogniforce', 'there is one of that name'],
    ['all', 'means something else'],
    ['head', 'means something else'],
    ['delete', 'means something else'],
    ['arguments', 'means something else'],
    ['global-this', 'means something else'],
    // What its own files and their tests are written with.
    ['first', 'means something else'],
    ['handle', 'means something else'],
    ['use', 'means something else'],
    ['each-dialect', 'means something else'],
    ['define_domain', 'means something else'],
    ['verify', 'means something else'],
    ['constructor', 'means something else'],
    ['node_modules', 'means something else'],
    ['nul', 'means something else'],
    ['postgres', 'a database of that name is another one’s'],
    ['webui', 'a database of that name is another one’s'],
  ])('refuses the name %s and changes nothing', async (name, reason) => {
    const root = checkout();
    const before = everything(root);
    await expect(addDomain(root, name)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(reason),
    });
    expect(everything(root)).toEqual(before);
  });

  it('refuses a name whose variables are another one’s', async () => {
    const root = checkout();
    await addDomain(root, 'their-attic');
    await expect(addDomain(root, 'their_attic')).rejects.toThrow(
      'A domain cannot be called "their_attic": its variable THEIR_ATTIC_DATABASE_URL is another one’s already.',
    );
  });

  it('refuses a name that is another one’s in code', async () => {
    const root = checkout();
    await addDomain(root, 'my1shop');
    await expect(addDomain(root, 'my-1shop')).rejects.toThrow(
      'A domain cannot be called "my-1shop": in code it would be my1shop, as my1shop is.',
    );
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const root = checkout();
    const before = everything(root);
    const full = async (file: string) => {
      if (file.endsWith('.env.example')) throw new Error('the disk is full');
    };
    await expect(addDomain(root, NAME, full)).rejects.toThrow('the disk is full');
    expect(everything(root)).toEqual(before);
    expect(readdirSync(join(root, 'src/domains')).sort()).toEqual([
      'cogniforce',
      'index.ts',
      'openwebui',
    ]);
  });

  it('is refused in one sentence where there are no sources', async () => {
    await expect(addDomain(temporaryFolder(), NAME)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('in a checkout of Cogniforce'),
    });
  });
});
