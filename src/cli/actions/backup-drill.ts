import type { AppDomain } from '../../app/domains.ts';
import { backupsIn, type Drilled, drillBackup } from '../../data/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { userHasher } from '../../kernel/pseudonym.ts';
import type { Action } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { eachDomain } from '../each-domain.ts';
import { withApp } from '../with-app.ts';

/** Restores the newest backup of each into a database that is gone afterwards, and says whether all is there. */
export const run: Action = async (context, { json }, ...words) => {
  const { out, signal, clock } = context;
  return withApp(context, 'maintain', async (app) => {
    const { folder } = app.config.backups;
    const found = await backupsIn(folder);
    return eachDomain(context, writable(chosen(app, words, 0)), json, async (domain) => {
      const file = newest(found, domain, folder);
      const began = performance.now();
      const drilled = await drillBackup(domain.definition, file, {
        signal,
        now: new Date(clock.now()),
        settings: { hashUserId: userHasher(app.config.secrets.salt ?? '') },
        onProgress: (table, rows) => out.progress(`${domain.name}: ${table}, ${rows} rows`),
      });
      out.done();
      const seconds = Math.round(performance.now() - began) / 1000;
      if (json) out.json({ domain: domain.name, file, ...drilled, seconds });
      else out.line(`${domain.name}: ${file} ${text(drilled)} ${seconds} s.`);
    });
  });
};

function newest(
  found: Awaited<ReturnType<typeof backupsIn>>,
  { name }: AppDomain,
  folder: string,
): string {
  const dump = found.find(({ domain, format }) => domain === name && format === 'dump');
  if (dump !== undefined) return dump.file;
  const remedy = `Make one: cogniforce backup ${name}`;
  const message = `There is no dump of ${name} in ${folder} to be restored.`;
  throw new CogniforceError('USAGE', message, { folder, remedy });
}

function text({ rows, tables, heads, changed, madeAt }: Drilled): string {
  const what = `of ${madeAt} was restored: ${rows} rows in ${tables} tables at ${heads.join(', ')},`;
  if (changed === 0) return `${what} each as it was, in`;
  return `${what} all there; ${changed} values cannot be held by SQLite as they were, so that only counts were compared, in`;
}
