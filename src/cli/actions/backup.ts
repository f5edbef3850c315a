import { statSync } from 'node:fs';
import path from 'node:path';
import { type AppDomain, warningOfPath } from '../../app/domains.ts';
import { BACKUP_ENDINGS, type BackupFormat, backupName, makeBackup } from '../../data/index.ts';
import { bytesText } from '../../kernel/bytes.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import type { Action, CommandContext } from '../command.ts';
import { type Chosen, chosen } from '../domains.ts';
import { eachDomain } from '../each-domain.ts';
import { withApp } from '../with-app.ts';

/** Writes what is in each database to a file of its own, and says how much that was. */
export const run: Action = async (context, { to, format = 'dump', json }, ...words) => {
  const form = formatOf(String(format));
  return withApp(context, 'maintain', async (app) => {
    const domains = meant(chosen(app, words, 0), words);
    const place = to === undefined ? `${app.config.backups.folder}/` : String(to);
    const placeOf = places(context, place, form, domains);
    return eachDomain(context, domains, json, async (domain) => {
      const file = placeOf(domain);
      const { out, signal, clock } = context;
      const started = performance.now();
      // A dump of ours is read in one transaction, which any pooler holds.
      const warning = form === 'pg_dump' ? await warningOfPath(domain) : null;
      if (warning !== null) out.note(`${domain.name}: ${warning}`);
      const made = await makeBackup(domain.handle, file, {
        format: form,
        signal,
        now: new Date(clock.now()),
        onProgress: (text) => out.progress(`${domain.name}: ${text}`),
      });
      out.done();
      const seconds = Math.round(performance.now() - started) / 1000;
      if (json) out.json({ domain: domain.name, file, ...made, seconds });
      else out.line(`${domain.name}: ${file}, ${bytesText(made.bytes)}${rowsText(made.rows)}`);
    });
  });
};

function formatOf(text: string): BackupFormat {
  if (text in BACKUP_ENDINGS) return text as BackupFormat;
  const known = Object.keys(BACKUP_ENDINGS).join(', ');
  throw new CogniforceError('USAGE', `--format takes one of ${known}, not "${text}".`);
}

/** Another program's database is kept only where somebody asks for it by name, or for all. */
function meant({ domains, named }: Chosen, words: readonly string[]): readonly AppDomain[] {
  if (named || words.length > 0) return domains;
  return domains.filter(({ ownership }) => ownership === 'managed');
}

/** Where the backup of each goes; in a folder it is named by domain and time. */
function places(
  { cwd, clock }: CommandContext,
  to: string,
  format: BackupFormat,
  domains: readonly AppDomain[],
): (domain: AppDomain) => string {
  const place = path.resolve(cwd, to);
  if (/[\\/]$/.test(to) || statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
    const now = clock.now();
    return ({ name }) => path.join(place, backupName(name, now, format));
  }
  if (domains.length === 1) return () => place;
  const names = domains.map(({ name }) => name).join(', ');
  throw new CogniforceError(
    'USAGE',
    `--to names one file for several domains (${names}): name a folder, or one domain.`,
  );
}

function rowsText(rows: number | null): string {
  return rows === null ? '' : `, ${rows} rows`;
}
