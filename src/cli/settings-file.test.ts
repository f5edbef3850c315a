import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readSettingsFile } from './settings-file.ts';

describe('.env', () => {
  it('need not be there', () => {
    expect(readSettingsFile(temporaryFolder())).toEqual({});
  });

  it('may come from Windows', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), '\uFEFFDATABASE_URL=sqlite:///a.db\r\nPORT=9000\r\n');
    expect(readSettingsFile(folder)).toEqual({ DATABASE_URL: 'sqlite:///a.db', PORT: '9000' });
  });

  it('gives what can be read in it, whatever stands beside', () => {
    const folder = temporaryFolder();
    const odd = ['=', 'A B=c', "K='unclosed", '\u0000\u0001', ' '.repeat(500), '`ls`', '$(ls)'];
    writeFileSync(join(folder, '.env'), ['PORT=9000', ...odd, ''].join('\n'));
    expect(readSettingsFile(folder)).toMatchObject({ PORT: '9000' });
  });

  it('is named when it is a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.env'));
    expect(() => readSettingsFile(folder)).toThrow(/\.env is a folder: make it a readable file/);
  });
});
