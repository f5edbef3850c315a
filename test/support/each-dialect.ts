import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, type TestContext } from 'vitest';
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

/** Every engine that tests run on. */
export const ENGINES: readonly EngineName[] = ['sqlite', 'postgres'];

/** A place where there is no database yet. */
export interface BareWorld extends Pick<FreshAddress, 'create'> {
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
  domain: Domain<TableRecord, object, Ownership> | null,
  body: (use: () => never, engine: EngineName) => void,
  options: Omit<OpenOptions, 'writable'> = {},
): void {
  for (const engine of ENGINES) {
    describe(engine, () => {
      let world: World | null = null;
      beforeEach(async (context) => {
        world = await worldOrSkip(engine, domain, options, context);
      });
      afterEach(async () => {
        await world?.end();
        world = null;
      });
      body(() => world?.given as never, engine);
    });
  }
}

interface World {
  readonly given: object;
  end(): Promise<void>;
}

async function worldOrSkip(
  engine: EngineName,
  domain: Domain<TableRecord, object, Ownership> | null,
  options: OpenOptions,
  context: TestContext,
): Promise<World> {
  const place = await freshAddress(engine).catch((error: unknown) => {
    if (error instanceof NoPostgres) return context.skip(`no PostgreSQL: ${error.message}`);
    throw error;
  });
  const { address, create, drop } = place;
  if (domain === null) return { given: { address, create }, end: drop };
  const writer = openDomain(domain, address, { ...options, writable: true });
  const reader = domain.schema === 'managed' ? writer : openDomain(domain, address, options);
  await writer.migrations.upgrade();
  return {
    given: { ...reader.repositories, address, handle: reader, db: writer.db },
    async end() {
      await Promise.all([reader.close(), writer.close()]);
      await drop();
    },
  };
}
