import { bigint, table, varchar } from '../../../data/index.ts';

/** One row per account. Names, addresses and settings are not declared, so that nobody can select them. */
export const user = table('user', {
  id: varchar(),
  /** `admin`, `user` or `pending`; any other value has no access. */
  role: varchar().nullable(),
  /** Epoch seconds by rights. */
  created_at: bigint().nullable(),
}).primaryKey('id');
