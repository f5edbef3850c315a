import { boolean, table, text, varchar } from '../../../data/index.ts';

/** One row per account that signs in with a password; its id is the account's. */
export const auth = table('auth', {
  id: varchar(),
  email: varchar().nullable(),
  password: text().nullable(),
  active: boolean().nullable(),
}).primaryKey('id');
