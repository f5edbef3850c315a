import path from 'node:path';
import type { SqliteAddress } from '../../address.ts';
import type { GrantRequest } from '../grants.ts';

/** SQLite has no roles: a sentence, and the commands that set the permissions of the file. */
export function grants({ address, domain, prefix }: GrantRequest<SqliteAddress>): string[] {
  const file = address?.file ?? `${domain}.db`;
  const [theFile, theFolder] = [quoted(file), quoted(path.dirname(file))];
  return [
    '# SQLite knows no roles: the permissions of the file and its folder say who reads and who writes, and whoever reads',
    '# the file reads every column of it. Its user owns it; a group may read it (with a write-ahead log only while',
    '# somebody who may write has it open).',
    `chown ${prefix}:${prefix}_readers ${theFile} ${theFolder}`,
    `chmod 640 ${theFile}`,
    `chmod 750 ${theFolder}`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
