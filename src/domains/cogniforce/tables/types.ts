import type { TablesOf } from '../../../data/index.ts';
import type { tables } from './index.ts';

/** What Kysely knows of this database. */
export type CogniforceTables = TablesOf<typeof tables>;
