import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import pino from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../src/app/index.ts';
import { readConfig } from '../../src/config/index.ts';
import type { PostgresAddress } from '../../src/data/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { freshPostgres } from '../support/fresh-address.ts';
import { openWebuiWorld, type Release } from '../support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../support/openwebui-document.ts';
import { describeWithShared } from '../support/shared.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const SALT = 'a salt for these tests';

/** An Open WebUI of this release with a conversation in it. */
async function openWebuiOf(release: Release, context: { skip(note: string): never }) {
  const place = await freshPostgres(context);
  const world = await openWebuiWorld(place, release);
  onTestFinished(async () => {
    await world.close();
    await place.drop();
  });
  const document = chatDocument([ask('q1', null, 'Write a letter'), answer('a1', 'q1', 'Dear')]);
  await world.hand.account('user-1', 'user');
  await world.hand.chat({ id: 'c', document });
  return world;
}

const command = (address: PostgresAddress, figures: string, ...words: string[]) =>
  cogniforceCommand(words, {
    DATABASE_URL: urlOf(address),
    COGNIFORCE_DATABASE_URL: `sqlite:///${figures}`,
    ANALYTICS_SALT: SALT,
    LOG_LEVEL: 'silent',
  });

describeWithShared('a role made for Open WebUI 0.6.41', () => {
  it.for(['0.8.12', '0.10.2', '0.11.4', '0.12.4'] as const)(
    'goes on after an upgrade to %s, says what it lacks, and takes up what it is granted then',
    { timeout: 120_000 },
    async (release, context) => {
      const old = await openWebuiOf('0.6.41', context);
      const upgraded = await openWebuiOf(release, context);
      const address = upgraded.address as PostgresAddress;
      const figures = `${temporaryFolder()}/cogniforce.db`;
      const prefix = `upgraded_${randomBytes(5).toString('hex')}`;
      const role = { ...address, user: `${prefix}_reader`, password: 'a password for tests' };
      const printed = await command(
        old.address as PostgresAddress,
        ...[figures, 'db', 'grants', 'openwebui', '--role-prefix', prefix],
      );
      // What the role was given then is what it has now: an upgrade grants it nothing.
      const before = (old.address as PostgresAddress).database;
      await upgraded.hand.script(printed.stdout.replaceAll(`"${before}"`, `"${address.database}"`));
      await upgraded.hand.script(`alter role ${role.user} password '${role.password}'`);
      onTestFinished(() =>
        upgraded.hand.script(`drop owned by ${role.user}; drop role ${role.user}`),
      );
      await upgraded.hand.insert('chat_message', {
        ...{ id: 'c-a1', chat_id: 'c', user_id: 'user-1', role: 'assistant', done: true },
        ...{ usage: '{"input_tokens": 12, "output_tokens": 20}' },
        ...{ created_at: NINE, updated_at: NINE },
      });

      const run = (...words: string[]) => command(role, figures, ...words);
      const tokens = () => {
        const own = new Database(figures, { readonly: true });
        const known = own.prepare('select input_tokens from usage_fact').pluck().all();
        own.close();
        return known;
      };
      expect(await run('db', 'ping', 'openwebui')).toMatchObject({ exitCode: 0 });
      expect(await run('db', 'status', 'openwebui')).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining(' can be read in part: cogniforce db check openwebui\n'),
      });
      const first = await run('process', '--json');
      expect(first.exitCode).toBe(0);
      expect(JSON.parse(first.stdout)).toMatchObject({ conversationsProcessed: 1 });
      expect(tokens()).not.toContain(12);

      const told = await run('db', 'check', 'openwebui');
      expect(told.exitCode).toBe(2);
      expect(told.stdout).toMatch(/^openwebui: can be read in part, at /);
      expect(told.stdout).toMatch(/: usage of answers comes from the document alone\n/);
      const grants = told.stdout.split('\n').filter((line) => line.startsWith('grant '));
      expect(grants.length).toBeGreaterThan(0);
      expect(grants.every((line) => line.endsWith(` to "${role.user}";`))).toBe(true);
      expect(await limitsSeenBy(role, figures)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^chat_message/)]),
      );

      await upgraded.hand.script(grants.join('\n'));
      expect(await run('db', 'check', 'openwebui')).toMatchObject({ exitCode: 0 });
      const again = await run('process', '--json');
      expect(JSON.parse(again.stdout)).toMatchObject({ conversationsProcessed: 1 });
      expect(tokens()).toContain(12);
      expect(await limitsSeenBy(role, figures)).toEqual([]);
    },
  );
});

/** What the page shows of it, once a server has looked at its databases. */
async function limitsSeenBy(role: PostgresAddress, figures: string): Promise<readonly string[]> {
  const env = {
    DATABASE_URL: urlOf(role),
    COGNIFORCE_DATABASE_URL: `sqlite:///${figures}`,
    ANALYTICS_SALT: SALT,
    ANALYTICS_PASSWORD: 'correct horse',
    ANALYTICS_SESSION_KEY: 'a key of thirty-two bytes or more',
  };
  const config = readConfig({ env, cwd: '/nowhere', purpose: 'serve' });
  const app = buildApp({
    config,
    salt: SALT,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
  });
  try {
    for (const { monitor } of app.domains) await monitor.start();
    return (await app.health()).systemInfo.sourceLimits.closed.map(({ name }) => name);
  } finally {
    await app.close();
  }
}
