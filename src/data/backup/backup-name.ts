import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { BACKUP_ENDINGS, type BackupFormat } from './backup-file.ts';

/** A backup in a folder, by what its name says. */
export interface NamedBackup {
  readonly domain: string;
  readonly format: BackupFormat;
  /** Absolute. */
  readonly file: string;
  /** When it was begun, epoch milliseconds. */
  readonly madeAt: number;
  readonly bytes: number;
}

/** What a backup is called that no name was given. */
export function backupName(domain: string, atMs: number, format: BackupFormat): string {
  const time = new Date(atMs).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${domain}-${time}${BACKUP_ENDINGS[format]}`;
}

const NAME =
  /^(?<domain>.+)-(?<day>\d{8})T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)Z(?<ending>\.(?:jsonl\.gz|db|pgdump))$/;

/** The backups in a folder that are called so, newest first; none where there is no such folder. */
export async function backupsIn(folder: string): Promise<NamedBackup[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.map((name) => named(folder, name)));
  return found.filter((each) => each !== null).toSorted((a, b) => b.madeAt - a.madeAt);
}

async function named(folder: string, name: string): Promise<NamedBackup | null> {
  const { domain, day = '', hour, minute, second, ending } = NAME.exec(name)?.groups ?? {};
  const formats = Object.entries(BACKUP_ENDINGS);
  const format = formats.find(([, each]) => each === ending)?.[0] as BackupFormat | undefined;
  if (domain === undefined || format === undefined) return null;
  const date = day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  const madeAt = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  const file = path.join(folder, name);
  // One that was removed meanwhile is none.
  const size = (await stat(file).catch(() => null))?.size;
  if (Number.isNaN(madeAt) || size === undefined) return null;
  return { domain, format, file, madeAt, bytes: size };
}
