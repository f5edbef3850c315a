import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { BEFORE_HEAD, HEAD } from '../../test/support/head.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { App } from '../app/index.ts';
import { chosen, writable } from './domains.ts';

const app = {
  domains: [
    { name: 'openwebui', ownership: 'external', handle: { address: file('webui') } },
    { name: 'cogniforce', ownership: 'managed', handle: { address: file('cogniforce') } },
    { name: 'shop', ownership: 'managed', handle: { address: file('shop') } },
  ],
} as unknown as App;

function file(name: string) {
  return { engine: 'sqlite', file: `/nowhere/${name}.db` } as const;
}

const names = (domains: readonly { readonly name: string }[]) => domains.map(({ name }) => name);

describe('the words after a command of db', () => {
  it('begin with a domain, or with what the command itself takes', () => {
    expect(chosen(app, ['shop', '+1'])).toMatchObject({ rest: ['+1'], named: true });
    expect(chosen(app, ['+1'])).toMatchObject({ rest: ['+1'], named: false });
    expect(names(chosen(app, ['shop']).domains)).toEqual(['shop']);
    expect(names(chosen(app, ['+1']).domains)).toEqual(['openwebui', 'cogniforce', 'shop']);
    expect(chosen(app, ['all', '+1'])).toMatchObject({ rest: ['+1'], named: false });
  });

  it('are refused where the command takes none', () => {
    expect(() => chosen(app, ['shop', 'now'], 0)).toThrow(
      'There is no domain "now"; there are openwebui, cogniforce, shop, and all for all of them.',
    );
    expect(chosen(app, ['all'], 0).rest).toEqual([]);
    expect(() => chosen(app, ['shop', 'rev', 'more'], 1)).toThrow('"more" is one word too many.');
  });

  it('name several domains where the command takes nothing else', () => {
    const several = chosen(app, ['shop', 'openwebui', 'shop'], 0);
    expect({ ...several, domains: names(several.domains) }).toEqual({
      ...{ domains: ['openwebui', 'shop'], rest: [], named: true, explicit: true },
    });
    expect(chosen(app, ['shop', 'all'], 0)).toMatchObject({ domains: app.domains, named: false });
    expect(() => chosen(app, ['shop', 'nobody', 'now'], 0)).toThrow('no domain "nobody"; there');
    expect(() => writable(chosen(app, ['shop', 'openwebui'], 0))).toThrow('openwebui belongs to');
  });

  it.each([[['shop', 'cogniforce']], [['all', 'cogniforce', 'head']], [['+1', 'cogniforce']]])(
    'name one domain, and first, where a target may follow: not %j',
    (words) => {
      expect(() => chosen(app, words)).toThrow(
        'One domain is named, or all, and before all else: "cogniforce" is too many.',
      );
    },
  );

  it('let nobody write what belongs to another program', () => {
    expect(names(writable(chosen(app, [])))).toEqual(['cogniforce', 'shop']);
    expect(names(writable(chosen(app, ['shop'])))).toEqual(['shop']);
    expect(() => writable(chosen(app, ['openwebui']))).toThrow(
      'openwebui belongs to another program, which alone changes it; Cogniforce only reads SQLite file /nowhere/webui.db.',
    );
  });

  it('mean every domain where none is named, whatever the one before has met', async () => {
    const folder = temporaryFolder();
    const env = {
      ANALYTICS_SALT: 'sixteen bytes or more',
      DATABASE_OWNERSHIP: 'managed',
      DATABASE_URL: `sqlite:///${folder}/webui.db`,
      COGNIFORCE_DATABASE_URL: `sqlite:///${folder}/own.db`,
    };
    writeFileSync(path.join(folder, 'webui.db'), 'no database at all. '.repeat(100));
    const upgraded = await cogniforceCommand(['db', 'upgrade', '--json'], env);
    expect(upgraded.exitCode).toBe(65);
    const [theirs, ours] = upgraded.stdout.split('\n');
    expect(JSON.parse(theirs ?? '')).toMatchObject({ domain: 'openwebui', status: 'failed' });
    expect(JSON.parse(ours ?? '')).toMatchObject({ domain: 'cogniforce', from: [] });
    const range = await cogniforceCommand(['db', 'upgrade', 'cogniforce', 'cf001:cf002'], env);
    expect(range.exitCode).toBe(64);
    expect(range.stderr).toContain('cf001:cf002 is a range, which only --sql takes');
    const sqlite = await cogniforceCommand(['db', 'upgrade', '--engine', 'postgres'], env);
    expect(sqlite).toMatchObject({ exitCode: 64, stdout: '' });
    expect(sqlite.stderr).toContain('--engine is for --sql');
  });

  it('reach the commands', async () => {
    const unknown = await cogniforceCommand(['db', 'status', 'nobody'], {});
    expect(unknown).toMatchObject({ exitCode: 64, stdout: '' });
    expect(unknown.stderr).toContain('There is no domain "nobody"');
    const both = await cogniforceCommand(['db', 'heads', 'cogniforce', 'openwebui', '--json'], {});
    const heads = both.stdout.trim().split('\n');
    expect(heads.map((line) => JSON.parse(line).domain)).toEqual(['openwebui', 'cogniforce']);
    const foreign = await cogniforceCommand(['db', 'upgrade', 'openwebui'], {
      ANALYTICS_SALT: 'sixteen bytes or more',
    });
    expect(foreign.exitCode).toBe(65);
    expect(foreign.stderr).toContain('openwebui belongs to another program');
  });
});

describe('db show', () => {
  it.each([
    ['openwebui', 'head'],
    ['openwebui', 'heads'],
    ['cogniforce', 'head'],
    ['cogniforce', 'heads'],
  ])('shows what is the newest of %s by the name of %s', async (domain, target) => {
    const folder = temporaryFolder();
    const env = { DATABASE_URL: `sqlite:///${folder}/webui.db` };
    const { stdout } = await cogniforceCommand(['db', 'heads', domain, '--json'], env);
    const shown = await cogniforceCommand(['db', 'show', domain, target, '--json'], env);
    expect(JSON.parse(shown.stdout)).toMatchObject(JSON.parse(stdout));
  });
});

describe('db downgrade', () => {
  it('takes nothing back in every domain unless all is said', async () => {
    const folder = temporaryFolder();
    const env = {
      ANALYTICS_SALT: 'sixteen bytes or more',
      DATABASE_URL: `sqlite:///${folder}/none.db`,
      COGNIFORCE_DATABASE_URL: `sqlite:///${folder}/own.db`,
    };
    const run = (...words: string[]) => cogniforceCommand(['db', ...words], env);
    expect((await run('upgrade', 'cogniforce')).exitCode).toBe(0);
    for (const words of [['-1'], ['cf008'], ['nobody', '-1'], ['head:cf008', '--sql']]) {
      const refused = await run('downgrade', ...words);
      expect({ words, exitCode: refused.exitCode }).toEqual({ words, exitCode: 64 });
      expect(refused.stderr).toMatch(
        /^Name the domain \(.*\bcogniforce\b.*\), or say all\.\nRun: cogniforce db downgrade DOMAIN /,
      );
    }
    expect((await run('current', 'cogniforce')).stdout).toBe(`cogniforce: ${HEAD} (head)\n`);
    const all = await run('downgrade', 'all', '-1');
    expect(all.stdout).toContain(`cogniforce: took back ${HEAD}; at ${BEFORE_HEAD}\n`);
  });
});

describe('a database that cannot be asked', () => {
  /** Open WebUI's file is not there, and nothing listens where ours would be. */
  async function said(...words: string[]) {
    const folder = temporaryFolder();
    const env = {
      DATABASE_URL: `sqlite:///${folder}/webui.db`,
      COGNIFORCE_DATABASE_URL: 'postgresql://u@127.0.0.1:1/figures',
    };
    const { stdout, exitCode } = await cogniforceCommand(words, env);
    return { lines: stdout.replaceAll(folder, '').trim().split('\n'), exitCode };
  }

  const theirs =
    'openwebui: SQLite file /webui.db does not exist. Check its name: only the program that it belongs to makes it. Found: from DATABASE_URL.';
  const ours =
    'cogniforce: PostgreSQL database figures on 127.0.0.1:1 cannot be reached: nothing listens there. Check that the database is up and that its URL is right. Found: from COGNIFORCE_DATABASE_URL.';

  it.each([
    ['db', 'ping'],
    ['db', 'status'],
    ['db', 'check'],
    ['db', 'current'],
    ['domain', 'list'],
  ])('is told once by %s %s, with its remedy and the variable that names it', async (...words) => {
    const { lines, exitCode } = await said(...words);
    const told = lines.filter((line) => /^(?:openwebui|cogniforce): /.test(line));
    expect({ told, exitCode }).toEqual({ told: [theirs, ours], exitCode: 69 });
    // Others may have been added; of these two nothing else is said.
    const others = lines.filter((line) => !told.includes(line) && /webui\.db|figures/.test(line));
    expect(others.join()).not.toMatch(/does not exist|cannot be reached/);
  });

  it('is told with its remedy to scripts, too', async () => {
    for (const words of [
      ['db', 'ping'],
      ['db', 'status'],
      ['db', 'check'],
      ['domain', 'list'],
    ]) {
      const { lines } = await said(...words, '--json');
      const hints = new Map(
        lines
          .map((line) => JSON.parse(line))
          .map(({ domain, name, hint }) => [domain ?? name, hint]),
      );
      expect(hints.get('openwebui')).toMatch(/^Check its name: .* Found: from DATABASE_URL\.$/);
      expect(hints.get('cogniforce')).toMatch(
        /^Check that .* Found: from COGNIFORCE_DATABASE_URL\.$/,
      );
    }
  });

  it('can be made where it is ours, and was looked for beside Open WebUI’s', async () => {
    const folder = temporaryFolder();
    const env = { DATABASE_URL: `sqlite:///${folder}/webui.db` };
    const { stdout } = await cogniforceCommand(['db', 'ping', 'cogniforce'], env);
    expect(stdout).toContain(
      'cogniforce.db does not exist. Check its name, or make it: cogniforce db create cogniforce. Found: beside Open WebUI’s; COGNIFORCE_DATABASE_URL names another one.',
    );
  });
});
