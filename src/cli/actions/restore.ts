import path from 'node:path';
import type { AppDomain } from '../../app/domains.ts';
import type { App } from '../../app/index.ts';
import { type Restored, restoreBackup, verifyBackup } from '../../data/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Puts a backup into an empty database; says how many rows that were. */
export const run: Action = async (context, { json }, file = '', ...words) => {
  const { out, signal, clock, cwd } = context;
  return withApp(context, 'maintain', async (app) => {
    const place = path.resolve(cwd, file);
    const { name, handle } = await target(app, place, words, signal);
    const restored = await restoreBackup(handle, place, {
      signal,
      now: new Date(clock.now()),
      onProgress: (table, rows) => out.progress(`${name}: ${table}, ${rows} rows`),
    });
    out.done();
    if (json) out.json({ domain: name, file: place, ...restored });
    else out.line(`${name}: ${restoredText(restored)}`);
    return OK;
  });
};

/** Named, or as the dump says; another program's is refused before the file is looked at. */
async function target(
  app: App,
  file: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Pick<AppDomain, 'name' | 'handle'>> {
  const given = words[0] ?? (await verifyBackup(file, signal)).domain;
  if (given === null) {
    throw new CogniforceError(
      'USAGE',
      `${file} does not say whose it is: name the domain after it.`,
    );
  }
  const found = chosen(app, [given], 0);
  const [domain] = found.named ? writable(found) : [];
  if (domain !== undefined) return domain;
  throw new CogniforceError('USAGE', 'A backup is restored into one domain: name it.');
}

function restoredText({ rows, tables, heads, changed, extra }: Restored): string {
  const what = rows === null ? 'everything' : `${rows} rows in ${tables} tables`;
  const lost =
    changed === 0
      ? ''
      : ` ${changed} values held what this engine cannot (NUL, half a character, NaN): they are U+FFFD or null there.`;
  const plain =
    extra.length === 0
      ? ''
      : ` No revision makes ${extra.join(', ')}: restored without keys and indexes.`;
  return `restored ${what}, at ${heads.join(', ')}.${lost}${plain}`;
}
