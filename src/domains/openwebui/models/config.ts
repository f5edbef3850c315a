import { bigint, plainJson, table, text } from '../../../data/index.ts';

/** One row per setting of Open WebUI itself. */
export const config = table('config', {
  key: text(),
  value: plainJson(),
  updated_at: bigint().nullable(),
}).primaryKey('key');
