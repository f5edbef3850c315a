import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { integer, text } from '../column.ts';
import { defineDomain, openDomain } from '../domain/domain.ts';
import type { TableShape } from '../shape.ts';
import { table } from '../table.ts';
import type { Revision } from './operations.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

const book = table('book', { id: integer(), title: text().nullable() })
  .primaryKey('id')
  .check('book_id', sql`id > 0`);
const paged = table('book', { ...book.columns, pages: integer().nullable() })
  .primaryKey('id')
  .check('book_id', sql`id > 0`);
const retitled = table('book', { id: integer(), name: text().nullable() })
  .primaryKey('id')
  .check('book_id', sql`id > 0`);

let home = '';
let folder = '';

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'cogniforce-draft-'));
  folder = path.join(home, 'migrations/');
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(home, 'node_modules'));
  writeFileSync(path.join(home, 'package.json'), '{ "type": "module" }');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function migrations(
  models: readonly TableShape[],
  revisions: URL | readonly Revision[] = pathToFileURL(folder),
  schema: 'managed' | 'external' = 'managed',
) {
  const domain = defineDomain({
    name: 'library',
    schema,
    tables: {},
    models: Object.fromEntries(models.map((shape) => [shape.name, shape])) as never,
    migrations: revisions,
    repositories: (_: Kysely<object>) => ({}),
  });
  return openDomain(domain as never, { engine: 'sqlite', file: path.join(home, 'library.db') })
    .migrations;
}

const files = () => readdirSync(folder).sort();
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

async function begun(models: readonly TableShape[] = [book]) {
  mkdirSync(folder);
  await migrations(models).revise({ message: 'books', autogenerate: true, id: 'lib001_books' });
}

describe('revise', () => {
  it('writes nothing where PostgreSQL would take two names for one', async () => {
    await begun();
    const long = 'title_'.padEnd(63, 'x');
    const twins = book.index(`${long}1`, ['title']).index(`${long}2`, ['id']);
    const refused = {
      code: 'MIGRATION_INVALID',
      message: `PostgreSQL knows the index ${long}1 of book and the index ${long}2 of book by one name, ${long}: it keeps the first 63 bytes of a name. Give one of them another name.`,
    };
    const revised = migrations([twins]).revise({ message: 'twins', autogenerate: true });
    await expect(revised).rejects.toMatchObject(refused);
    writeFileSync(
      path.join(folder, 'lib002-twins.ts'),
      `export const revision = 'lib002_twins';
export const downRevision = 'lib001_books';
const index = (name) => ({ name, parts: ['id'] });
export async function upgrade(op) {
  await op.createIndex('book', index('${long}1'));
  await op.createIndex('book', index('${long}2'));
}
export async function downgrade() {}
`,
    );
    await expect(migrations([book]).revise({ message: 'more' })).rejects.toMatchObject(refused);
    expect(files()).toEqual(['lib001-books.ts', 'lib002-twins.ts']);
  });

  it('writes what leads from the history to the models, until there is nothing more to write', async () => {
    await begun();
    expect(files()).toEqual(['lib001-books.ts']);
    expect(read('lib001-books.ts')).toContain('export const downRevision = null;');
    expect(await migrations([book]).revise({ message: 'x', autogenerate: true })).toBeNull();
    const written = await migrations([paged]).revise({
      message: 'Count pages',
      autogenerate: true,
    });
    expect(written).toEqual({
      revision: 'lib002_count_pages',
      downRevision: 'lib001_books',
      file: path.join(folder, 'lib002-count-pages.ts'),
      questions: [],
    });
    expect(read('lib002-count-pages.ts')).toContain("addColumn('pages', integer().nullable())");
    expect(files()).toEqual(['lib001-books.ts', 'lib002-count-pages.ts']);
    expect(await migrations([paged]).revise({ message: 'x', autogenerate: true })).toBeNull();
    const handle = migrations([paged]);
    expect((await handle.upgrade()).to).toEqual(['lib002_count_pages']);
    expect((await handle.check()).differences).toEqual([]);
  });

  it('writes an empty revision, and needs no database for it', async () => {
    await begun();
    const written = await migrations([book]).revise({ message: 'later' });
    expect(written).toMatchObject({ revision: 'lib002_later', questions: [] });
    expect(read('lib002-later.ts')).toContain('// Say here what it does.');
    expect(readdirSync(home)).not.toContain('library.db');
  });

  it('asks about new names where there is somebody, and in the file where there is nobody', async () => {
    await begun();
    const asked: string[] = [];
    const confirm = async (question: string) => {
      asked.push(question);
      return true;
    };
    const told = await migrations([retitled]).revise({ message: 'a', autogenerate: true, confirm });
    expect(asked).toEqual(['Is book.name what was book.title?']);
    expect(told?.questions).toEqual([]);
    expect(read('lib002-a.ts')).toContain("(t) => t.renameColumn('title', 'name')");
    rmSync(path.join(folder, 'lib002-a.ts'));
    const alone = await migrations([retitled]).revise({ message: 'b', autogenerate: true });
    expect(alone?.questions).toHaveLength(1);
    expect(read('lib002-b.ts')).toContain('// Question: Is book.name what was book.title?');
  });

  it('writes down what SQL of a revision has made and no model knows', async () => {
    await begun();
    const made: Revision = {
      revision: 'lib002_sql',
      downRevision: 'lib001_books',
      upgrade: (op) => op.execute(sql`create index by_title on book (title)`),
      downgrade: (op) => op.execute(sql`drop index by_title`),
    };
    writeFileSync(
      path.join(folder, 'lib002-sql.ts'),
      `import { sql } from 'kysely';
export const revision = '${made.revision}';
export const downRevision = '${made.downRevision}';
export const upgrade = (op) => op.execute(sql\`create index by_title on book (title)\`);
export const downgrade = (op) => op.execute(sql\`drop index by_title\`);
`,
    );
    const written = await migrations([book]).revise({ message: 'c', autogenerate: true });
    expect(written?.questions).toEqual([
      expect.stringMatching(/^The index of book\.by_title is in no model: create index "by_title"/),
    ]);
    expect(read('lib003-c.ts')).toContain(
      '// Question: The index of book.by_title is in no model:',
    );
  });

  it('writes down that it could not be tried', async () => {
    await begun();
    const odd = book.check('book_regular', sql`title ~ '^a'`);
    const written = await migrations([odd]).revise({ message: 'd', autogenerate: true });
    expect(written?.questions).toEqual([
      expect.stringMatching(/^This was tried on SQLite and failed: /),
    ]);
  });

  it('follows the head that is named, where there are several', async () => {
    await begun();
    await migrations([book]).revise({ message: 'left', id: 'left' });
    const branch = read('left.ts').replace("'left'", "'right'");
    writeFileSync(path.join(folder, 'right.ts'), branch);
    await expect(migrations([book]).revise({ message: 'x' })).rejects.toMatchObject({
      code: 'USAGE',
      message:
        'library has several heads, left, right: say with --head which one the revision follows, or join them first with `cogniforce db merge library -m TEXT`.',
    });
    await expect(migrations([book]).revise({ message: 'x', head: 'lib001' })).rejects.toMatchObject(
      {
        code: 'USAGE',
        message: 'lib001_books is no head: revisions follow it already. Heads are left, right.',
      },
    );
    const written = await migrations([book]).revise({ message: 'x', head: 'ri' });
    expect(written?.downRevision).toBe('right');
  });

  it('replaces no file', async () => {
    await begun();
    writeFileSync(path.join(folder, 'taken.d.ts'), '');
    writeFileSync(path.join(folder, 'taken.ts'), read('lib001-books.ts'));
    const before = files();
    rmSync(path.join(folder, 'lib001-books.ts'));
    await expect(migrations([book]).revise({ message: 'x', id: 'taken' })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('is there already'),
    });
    expect(files()).toEqual(before.filter((name) => name !== 'lib001-books.ts'));
  });

  it('says what the file system says', async () => {
    mkdirSync(folder);
    const gone = migrations([book]);
    await gone.graph();
    rmSync(folder, { recursive: true });
    await expect(gone.revise({ message: 'x', id: 'lost' })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/lost\.ts cannot be written: the file system says ENOENT\.$/),
    });
  });

  it('refuses where there is no folder to write to, and what belongs to another program', async () => {
    await expect(migrations([book], []).revise({ message: 'x' })).rejects.toMatchObject({
      code: 'USAGE',
      message: 'The revisions of library are in no folder: there is no place to write one to.',
    });
    await expect(
      migrations([book], pathToFileURL(folder), 'external').revise({ message: 'x' }),
    ).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
  });
});

describe('merge', () => {
  it('joins all heads, or those that are named', async () => {
    await begun();
    for (const id of ['one', 'two', 'three']) {
      writeFileSync(
        path.join(folder, `${id}.ts`),
        read('lib001-books.ts')
          .replace("'lib001_books'", `'${id}'`)
          .replace('downRevision = null', "downRevision = 'lib001_books'"),
      );
    }
    const some = await migrations([book]).merge({
      message: 'some',
      revisions: ['one', 'th'],
      id: 'some',
    });
    expect(some).toEqual({
      revision: 'some',
      downRevision: ['one', 'three'],
      file: path.join(folder, 'some.ts'),
      questions: [],
    });
    const all = await migrations([book]).merge({ message: 'all', revisions: [] });
    expect(all).toMatchObject({ revision: 'lib002_all', downRevision: ['some', 'two'] });
    expect((await migrations([book]).graph()).heads).toEqual(['lib002_all']);
    await expect(migrations([book]).merge({ message: 'x', revisions: [] })).rejects.toMatchObject({
      code: 'USAGE',
      message: 'library has nothing to merge: lib002_all is all there is to join.',
    });
    await expect(
      migrations([book]).merge({ message: 'x', revisions: ['one', 'two'] }),
    ).rejects.toMatchObject({
      code: 'USAGE',
      message: 'one is no head: revisions follow it already. Heads are lib002_all.',
    });
  });
});
