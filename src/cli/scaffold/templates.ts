/** How a new domain is called in each place. */
export interface Names {
  /** As its owner wrote it: folder, domain and, where it is derived, database. */
  readonly domain: string;
  /** In code. */
  readonly variable: string;
  /** Of its first revision. */
  readonly revision: string;
  /** The same as a file's name. */
  readonly revisionFile: string;
}

/** The names that follow from a domain's. */
export function namesOf(domain: string): Names {
  const words = domain.split(/[-_]/);
  const [first = '', ...others] = words;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const revision = `${words.join('_')}001_initial`;
  return {
    domain,
    variable: [first, ...others.map(capital)].join(''),
    revision,
    revisionFile: revision.replaceAll('_', '-'),
  };
}

/** Every file of the folder of a new domain, by its path in there: an example to begin with. */
export function filesOf(names: Names): Readonly<Record<string, string>> {
  return {
    'domain.ts': domainFile(names),
    'index.ts': `export { ${names.variable} } from './domain.ts';\n`,
    'tables/index.ts': TABLES,
    'tables/note.ts': TABLE,
    [`migrations/${names.revisionFile}.ts`]: revisionFile(names),
    'migrations/migrations.test.ts': migrationsTest(names),
    'repositories/notes.ts': REPOSITORY,
    'repositories/notes.test.ts': repositoryTest(names),
  };
}

function domainFile({ domain, variable }: Names): string {
  return `import { defineDomain } from '../../data/index.ts';
import { notes } from './repositories/notes.ts';
import { tables } from './tables/index.ts';

/** The ${domain} database: ours to migrate and to write. */
export const ${variable} = defineDomain({
  name: '${domain}',
  schema: 'managed',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  repositories: (db) => ({ notes: notes(db) }),
});
`;
}

const TABLES = `import { note } from './note.ts';

/** The tables of this domain, by name. */
export const tables = { note };
`;

const COLUMNS = `table('note', {
  id: uuid(),
  text: text(),
  created_at: instant(),
})
  .primaryKey('id')
  .index('idx_note_created_at', ['created_at'])`;

const TABLE = `import { instant, table, text, uuid } from '../../../data/index.ts';

/** One row per note: an example to begin with. */
export const note = ${COLUMNS};
`;

function revisionFile({ revision }: Names): string {
  return `import { instant, type Operations, table, text, uuid } from '../../../data/index.ts';

/** Creates note. */
export const revision = '${revision}';
export const downRevision = null;

const note = ${COLUMNS};

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(note);
}

/** Loses every note. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable('note');
}
`;
}

function migrationsTest({ domain, variable, revision }: Names): string {
  return `import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { openDomain } from '../../../data/index.ts';
import { ${variable} } from '../index.ts';

describe('the revisions of ${domain}', () => {
  eachDialect(null, (use) => {
    it('go up, up again, down and up', async () => {
      const handle = openDomain(${variable}, use().address);
      try {
        const up = await handle.migrations.upgrade();
        expect(up.applied).toContain('${revision}');
        expect((await handle.migrations.upgrade()).applied).toEqual([]);
        await handle.migrations.downgrade('base');
        expect((await handle.migrations.state()).applied).toEqual([]);
        expect((await handle.migrations.upgrade()).applied).toEqual(up.applied);
      } finally {
        await handle.close();
      }
    });
  });
});
`;
}

const REPOSITORY = `import type { Kysely } from 'kysely';
import type { Row, TablesOf } from '../../../data/index.ts';
import type { tables } from '../tables/index.ts';

type Note = Row<typeof tables.note>;

/** What was noted. */
export function notes(db: Kysely<TablesOf<typeof tables>>) {
  return {
    /** Keeps a note; where there is one of its id, that one stays. */
    async add(note: Note): Promise<void> {
      await db
        .insertInto('note')
        .values(note)
        .onConflict((on) => on.column('id').doNothing())
        .execute();
    },

    /** At most so many, the newest first. */
    newest(limit: number): Promise<Note[]> {
      return db
        .selectFrom('note')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
    },
  };
}
`;

function repositoryTest({ variable }: Names): string {
  return `import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { ${variable} } from '../index.ts';

const first = {
  id: '2f0c4a52-93a5-4e58-9f2c-6f1d3b1f0a11',
  text: 'Begin',
  created_at: '2026-03-02T09:00:00.000Z',
};
const second = {
  id: '6b0e5d0e-7f0d-4f2b-8f39-0f7c5a3c1d22',
  text: 'Go on',
  created_at: '2026-03-02T10:00:00.000Z',
};

describe('notes', () => {
  eachDialect(${variable}, (use) => {
    it('are given back, the newest first, and no more than are wanted', async () => {
      const { notes } = use();
      for (const note of [first, second]) await notes.add(note);
      expect(await notes.newest(10)).toEqual([second, first]);
      expect(await notes.newest(1)).toEqual([second]);
    });

    it('stay as they are when one is added again', async () => {
      const { notes } = use();
      await notes.add(first);
      await notes.add({ ...first, text: 'Something else' });
      expect(await notes.newest(10)).toEqual([first]);
    });
  });
});
`;
}
