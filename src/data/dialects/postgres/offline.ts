import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { UntypedKysely, UntypedTables } from '../engine.ts';

/** Runs `work` on no server: statements are compiled and go nowhere, questions find nothing. */
export function offline<T>(work: (db: UntypedKysely) => Promise<T>): Promise<T> {
  const nowhere = new Kysely<UntypedTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return work(nowhere);
}
