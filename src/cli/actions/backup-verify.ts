import path from 'node:path';
import { type VerifiedBackup, verifyBackup } from '../../data/index.ts';
import { type Action, OK } from '../command.ts';

/** Says what a backup holds; fails where a part of it is damaged or missing. */
export const run: Action = async ({ cwd, out, signal }, { json }, file = '') => {
  const place = path.resolve(cwd, file);
  const found = await verifyBackup(place, signal);
  if (json) out.json({ file: place, ...found });
  else out.line(`${place} is whole: ${contents(found)}`);
  return OK;
};

function contents({ format, domain, madeAt, engine, heads, rows, tables }: VerifiedBackup): string {
  const at = heads === null ? '' : ` at ${heads.join(', ')}`;
  if (format !== 'dump') return `a ${engine === 'sqlite' ? 'SQLite file' : 'pg_dump archive'}${at}`;
  return `${rows} rows in ${tables} tables of ${domain}${at}, from ${engine}, made ${madeAt}`;
}
