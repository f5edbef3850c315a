import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import {
  type DatabaseAddress,
  type DatabaseOf,
  type Domain,
  type DomainHandle,
  type OpenOptions,
  type Ownership,
  openDomain,
  type TableRecord,
  type TablesOf,
} from '../../src/data/index.ts';
import { type EngineName, type FreshAddress, freshAddress, NoPostgres } from './fresh-address.ts';
import { type Migrated, migrated } from './migrated.ts';

/** Every engine that tests run on. */
export const ENGINES: readonly EngineName[] = ['sqlite', 'postgres'];

/** A place where there is no database yet. */
export interface BareWorld extends Pick<FreshAddress, 'create' | 'drop'> {
  readonly address: DatabaseAddress;
}

/** The domain's repositories by their names, and beside them: */
export type DomainWorld<T extends TableRecord, Repositories, S extends Ownership> = Repositories & {
  readonly address: DatabaseAddress;
  /** As the application opens it: an external domain's only reads. */
  readonly handle: DomainHandle<DatabaseOf<TablesOf<T>, S>, Repositories>;
  /** Writes, also where the domain may not: to fill the tables. */
  readonly db: Kysely<TablesOf<T>>;
};

/**
 * Runs the tests of `body` on each engine. Every test has a database of its own, fresh and migrated, gone afterwards;
 * for `null` only its address, with nothing there. Where PostgreSQL is not to be had, its tests are skipped and say why.
 */
export function eachDialect<T extends TableRecord, Repositories, S extends Ownership>(
  domain: Domain<T, Repositories, S>,
  body: (use: () => DomainWorld<T, Repositories, S>, engine: EngineName) => void,
  options?: Omit<OpenOptions, 'writable'>,
): void;
export function eachDialect(
  domain: null,
  body: (use: () => BareWorld, engine: EngineName) => void,
): void;
export function eachDialect(
  domain: AnyDomain | null,
  body: (use: () => never, engine: EngineName) => void,
  options: Omit<OpenOptions, 'writable'> = {},
): void {
  for (const engine of ENGINES) {
    describe(engine, () => {
      let template: Template | NoPostgres;
      let world: World | null = null;
      beforeAll(async () => {
        template = await templateOrReason(engine, domain, options);
      });
      beforeEach(async (context) => {
        if (template instanceof NoPostgres) context.skip(`needs PostgreSQL: ${template.message}`);
        else world = await worldFrom(template, engine, domain, options);
      });
      afterEach(async () => {
        await world?.end();
        world = null;
      });
      afterAll(async () => {
        if (!(template instanceof NoPostgres)) await template?.drop();
      });
      body(() => world?.given as never, engine);
    });
  }
}

type AnyDomain = Domain<TableRecord, object, Ownership>;

/** Migrated once; every test has a copy of it. Null: there is nothing to copy. */
type Template = Migrated | null;

async function templateOrReason(
  engine: EngineName,
  domain: AnyDomain | null,
  options: OpenOptions,
): Promise<Template | NoPostgres> {
  try {
    if (domain !== null) return await migrated(engine, domain, options);
    await freshAddress(engine).then(({ drop }) => drop());
    return null;
  } catch (error) {
    if (error instanceof NoPostgres) return error;
    throw error;
  }
}

/** A thread for each SQLite file of each test takes longer than most of what the tests ask it; `blocks: false` has one. */
const IN_THIS_THREAD = { blocks: true } as const;

interface World {
  readonly given: object;
  end(): Promise<void>;
}

async function worldFrom(
  template: Template,
  engine: EngineName,
  domain: AnyDomain | null,
  options: OpenOptions,
): Promise<World> {
  const { address, create, drop } = await freshAddress(engine);
  if (domain === null || template === null) return { given: { address, create, drop }, end: drop };
  await create(template.address);
  const open = { ...IN_THIS_THREAD, ...options };
  const writer = openDomain(domain, address, { ...open, writable: true });
  const reader = domain.schema === 'managed' ? writer : openDomain(domain, address, open);
  return {
    given: { ...reader.repositories, address, handle: reader, db: writer.db },
    async end() {
      await Promise.all([reader.close(), writer.close()]);
      await drop();
    },
  };
}
