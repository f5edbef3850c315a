import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { library } from '../../../test/support/domains/library.ts';
import { freshAddress, freshPostgres } from '../../../test/support/fresh-address.ts';
import { openWebuiWorld } from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../test/support/openwebui-document.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import { engines } from '../../data/dialects/index.ts';
import { openDomain } from '../../data/index.ts';

/** An Open WebUI with a chat, and the figures of it beside, both in SQLite. */
async function installation() {
  const place = await freshAddress('sqlite');
  onTestFinished(() => place.drop());
  const world = await openWebuiWorld(place);
  onTestFinished(() => world.close());
  const document = chatDocument([ask('q1', null, 'A secret word'), answer('a1', 'q1', 'Dear')]);
  await world.hand.chat({ id: 'c', document });
  const folder = temporaryFolder();
  const env = {
    DATABASE_URL: `sqlite:///${place.address.engine === 'sqlite' ? place.address.file : ''}`,
    COGNIFORCE_DATABASE_URL: `sqlite:///${folder}/cogniforce.db`,
    ANALYTICS_SALT: 'a salt for these tests',
    LOG_LEVEL: 'silent',
  };
  const run = (words: readonly string[], over: Readonly<Record<string, string>> = {}) =>
    cogniforceCommand(words, { ...env, ...over }, { cwd: folder });
  expect(await run(['process'])).toMatchObject({ exitCode: 0 });
  return { folder, run };
}

/** Places of databases that are not made yet, where there are a server and its programs. */
async function servers(context: TestContext, count: number) {
  if (spawnSync('pg_dump', ['--version']).status !== 0) context.skip('needs pg_dump');
  const places = await Promise.all(Array.from({ length: count }, () => freshPostgres(context)));
  return places.map(({ address, create, drop }) => {
    onTestFinished(drop);
    if (address.engine !== 'postgres') throw new Error('no PostgreSQL');
    return { address, create };
  });
}

describe('cogniforce backup', () => {
  it('drills: restores the newest and finds every row of every table, and says where there is none', async () => {
    const { run } = await installation();
    const none = await run(['backup', 'drill']);
    expect(none).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('cogniforce backup'),
    });
    expect((await run(['backup'])).exitCode).toBe(0);
    const { exitCode, stdout } = await run(['backup', 'drill', '--json']);
    expect(exitCode).toBe(0);
    const drilled = JSON.parse(stdout);
    expect(drilled).toMatchObject({ domain: 'cogniforce', changed: 0 });
    expect(drilled.rows).toBeGreaterThan(5);
    expect((await run(['backup', 'drill'])).stdout).toMatch(
      / was restored: .* each as it was, in /,
    );
  });

  it('keeps what is ours in ./backup/, for its owner alone, and verifies it', async () => {
    const { folder, run } = await installation();
    const { exitCode, stdout } = await run(['backup', 'cogniforce', '--json']);
    const made = JSON.parse(stdout) as { file: string; sha256: string; rows: number };
    expect({ exitCode, made }).toMatchObject({
      exitCode: 0,
      made: { domain: 'cogniforce', format: 'dump' },
    });
    expect(readdirSync(join(folder, 'backup'))).toHaveLength(1);
    expect(statSync(made.file).mode & 0o777).toBe(0o600);
    const verified = await run(['backup', 'verify', made.file, '--json']);
    const { sha256, rows } = made;
    expect(JSON.parse(verified.stdout)).toMatchObject({ domain: 'cogniforce', sha256, rows });
    truncateSync(made.file, 100);
    const damaged = await run(['backup', 'verify', made.file]);
    expect(damaged).toMatchObject({ exitCode: 65 });
  });

  it('never restores over openwebui, whatever it is asked', async () => {
    const { folder, run } = await installation();
    const file = join(folder, 'theirs.jsonl.gz');
    expect(await run(['backup', 'openwebui', '--to', file])).toMatchObject({ exitCode: 0 });
    for (const words of [[file], [file, 'openwebui'], ['nothing', 'openwebui'], [file, 'all']]) {
      const { exitCode, stderr } = await run(['restore', ...words]);
      expect({ words, exitCode }).not.toMatchObject({ exitCode: 0 });
      expect(stderr.trim().split('\n')).toHaveLength(2);
    }
    expect(await run(['restore', file, 'cogniforce'])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('is a backup of openwebui, not of cogniforce'),
    });
  });

  it.each([
    [['backup', '--format', 'zip'], /--format takes one of/],
    [['backup', '--format', 'pg_dump'], /cannot be kept with --format pg_dump/],
    [['backup', 'all', '--to', 'one.gz'], /name a folder, or one domain/],
    [['restore', 'nothing.gz', 'nobody'], /There is no domain "nobody"/],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const { exitCode, stderr } = await (await installation()).run(words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 64, stderr: expect.stringMatching(sentence) });
  });

  it.each([
    [
      ['restore', 'nothing.gz'],
      /^There is no file \S+nothing\.gz\.\nCheck its name and its folder\.\n$/,
    ],
    [['restore', 'nothing.gz', 'cogniforce'], /^There is no file /],
    [['backup', 'verify', '.'], / is a folder\.\nName a backup in it\.\n$/],
  ])(
    'takes a name of no file for a mistake, and for no damaged backup: %j',
    async (words, sentence) => {
      const { exitCode, stderr } = await cogniforceCommand(words, {}, { cwd: temporaryFolder() });
      expect({ exitCode, stderr }).toEqual({
        exitCode: 64,
        stderr: expect.stringMatching(sentence),
      });
    },
  );

  it('keeps and restores PostgreSQL through pg_dump', async (context) => {
    const [from, to] = (await servers(context, 2)).map(({ address }) => ({
      COGNIFORCE_DATABASE_URL: urlOf(address),
    }));
    const { folder, run } = await installation();
    const file = join(folder, 'ours.pgdump');
    expect(await run(['process'], from)).toMatchObject({ exitCode: 0 });
    const kept = await run(['backup', 'cogniforce', '--format', 'pg_dump', '--to', file], from);
    // One that is older than the server of the tests says so.
    if (/older than the server/.test(kept.stderr))
      context.skip('needs pg_dump as new as the server');
    expect(kept).toMatchObject({ exitCode: 0 });
    expect(existsSync(`${file}.sha256`)).toBe(true);
    expect(await run(['restore', file, 'cogniforce'], to)).toMatchObject({ exitCode: 0 });
    const [before, after] = [
      await run(['metric', 'summary'], from),
      await run(['metric', 'summary'], to),
    ];
    expect(after.stdout).toBe(before.stdout);
    expect(await run(['restore', file, 'cogniforce'], to)).toMatchObject({ exitCode: 73 });
    truncateSync(file, 5000);
    rmSync(`${file}.sha256`);
    expect(await run(['restore', file, 'cogniforce'], to)).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('ours.pgdump is no whole backup: pg_restore cannot read it'),
    });
  });

  it('says that the disk is full where pg_dump fills it', async (context) => {
    if (!existsSync('/dev/full')) context.skip('needs /dev/full, a device that is always full');
    const [place] = await servers(context, 1);
    const { archiver } = engines.postgres.backup;
    if (archiver === null || place === undefined) throw new Error('no PostgreSQL');
    await place.create();
    // As much as no buffer holds.
    const handle = openDomain(library, place.address);
    await sql`create table much as select md5(n::text) as text from generate_series(1, 2000) n`
      .execute(handle.db as unknown as Kysely<never>)
      .finally(() => handle.close());
    const full = archiver.write(place.address, '/dev/full', new AbortController().signal);
    const failure = await full.catch((error: unknown) => error);
    if (/older than the server/.test(String(failure))) {
      context.skip('needs pg_dump as new as the server');
    }
    expect(failure).toMatchObject({ code: 'ENOSPC' });
  });
});
