import path from 'node:path';
import { type VerifiedBackup, verifyBackup } from '../../data/index.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';

/** Exits 0 when the backup is whole, else with the code of BACKUP_DAMAGED. */
export const backupVerify: Command = {
  name: 'backup verify',
  summary: 'Check that a backup is whole; needs no database',
  arguments: [['<file>', 'made by cogniforce backup']],
  options: JSON_OPTION,

  async run({ cwd, out, signal }, { json }, file = '') {
    const place = path.resolve(cwd, file);
    const found = await verifyBackup(place, signal);
    if (json) out.json({ file: place, ...found });
    else out.line(`${place} is whole: ${contents(found)}`);
    return OK;
  },
};

function contents({ format, domain, madeAt, engine, heads, rows, tables }: VerifiedBackup): string {
  const at = heads === null ? '' : ` at ${heads.join(', ')}`;
  if (format !== 'dump') return `a ${engine === 'sqlite' ? 'SQLite file' : 'pg_dump archive'}${at}`;
  return `${rows} rows in ${tables} tables of ${domain}${at}, from ${engine}, made ${madeAt}`;
}
