import { readFileSync, writeFileSync } from 'node:fs';

/** Pages of a SQLite file. The file must be closed, or opened by nobody who has read it, and in no write-ahead log. */
export interface Pages {
  /** Those in which the text stands at least `times` times, in the order of the file. */
  holding(text: string, times?: number): number[];
  /** Leaves of tables: what a row does not find room for lies in pages beyond. */
  leaves(): number[];
  /** Leaves of indexes. */
  indexLeaves(): number[];
  /** Writes over the beginning of a page, as a disk that lost a write does. */
  overwrite(page: number): void;
}

const TABLE_LEAF = 0x0d;
const INDEX_LEAF = 0x0a;

/** The pages of this file, numbered from 0. */
export function pagesOf(file: string): Pages {
  const data = readFileSync(file);
  const written = data.readUInt16BE(16);
  const size = written === 1 ? 65_536 : written;
  const all = Array.from({ length: data.length / size }, (_, page) => page);
  const bytes = (page: number) => data.subarray(page * size, (page + 1) * size);
  const ofKind = (kind: number) => all.filter((page) => bytes(page)[page === 0 ? 100 : 0] === kind);
  return {
    holding: (text, times = 1) =>
      all.filter((page) => bytes(page).toString('latin1').split(text).length > times),
    leaves: () => ofKind(TABLE_LEAF),
    indexLeaves: () => ofKind(INDEX_LEAF),
    overwrite(page) {
      data.fill(0xff, page * size, page * size + 8);
      writeFileSync(file, data);
    },
  };
}

/** SQL that deletes all that lies outside of the rows of PostgreSQL's `chat`, which no statement may. */
export const LOSE_TOAST = `
  set allow_system_table_mods = on;
  do $$
  declare toast oid := (select reltoastrelid from pg_class where oid = 'chat'::regclass);
  begin
    update pg_class set relkind = 'r' where oid = toast;
    execute format('truncate %s', toast::regclass);
    update pg_class set relkind = 't' where oid = toast;
  end $$;
  reset allow_system_table_mods`;
