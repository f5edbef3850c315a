import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { App } from '../app.ts';
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
  });

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
  });

  it('reach the commands', async () => {
    const unknown = await cogniforceCommand(['db', 'status', 'nobody'], {});
    expect(unknown).toMatchObject({ exitCode: 64, stdout: '' });
    expect(unknown.stderr).toContain('There is no domain "nobody"');
    const foreign = await cogniforceCommand(['db', 'upgrade', 'openwebui'], {
      ANALYTICS_SALT: 'sixteen bytes or more',
    });
    expect(foreign.exitCode).toBe(65);
    expect(foreign.stderr).toContain('openwebui belongs to another program');
  });
});
