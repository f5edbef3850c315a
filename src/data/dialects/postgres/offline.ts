import { DummyDriver, Kysely } from 'kysely';
import type { UntypedKysely, UntypedTables } from '../engine.ts';
import { dialectOver } from './dialect.ts';

/** Runs `work` on no server: statements are compiled and go nowhere, questions find nothing. */
export function offline<T>(work: (db: UntypedKysely) => Promise<T>): Promise<T> {
  return work(new Kysely<UntypedTables>({ dialect: dialectOver(() => new DummyDriver()) }));
}
