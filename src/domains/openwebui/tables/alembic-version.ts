import { table, varchar } from '../../../data/index.ts';

/** The head of Open WebUI's own migration history: one row. */
export const alembicVersion = table('alembic_version', {
  version_num: varchar(32),
}).primaryKey('version_num');
