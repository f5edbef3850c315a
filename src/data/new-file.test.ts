import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { writeWhole } from './new-file.ts';

const refusal = (code: string) => Object.assign(new Error('of the system'), { code });

describe('a file that is written whole', () => {
  it('is there with what was written, its folder made for it', async () => {
    const file = join(temporaryFolder(), 'some/where/kept.txt');
    await writeWhole(file, (unfinished) => writeFile(unfinished, 'all of it'));
    expect(readFileSync(file, 'utf8')).toBe('all of it');
    expect(readdirSync(join(file, '..'))).toEqual(['kept.txt']);
  });

  it.each([
    ['ENOSPC', 'DATABASE_FULL', 'the disk is full', /^Free some disk space there/],
    ['EROFS', 'DATABASE_READ_ONLY', 'it lies on a read-only file system', /^Make its folder writ/],
    ['EACCES', 'DATABASE_READ_ONLY', 'this user may not write there', /^Make its folder writable/],
    ['EMFILE', 'DATABASE_READ_ONLY', 'the file system says EMFILE', /^Make its folder writable/],
  ])(
    'names itself, the reason and the remedy at %s, and leaves nothing',
    async (code, kind, why, hint) => {
      const folder = temporaryFolder();
      const file = join(folder, 'kept.txt');
      const written = writeWhole(file, async (unfinished) => {
        writeFileSync(unfinished, 'half of');
        throw refusal(code);
      });
      await expect(written).rejects.toMatchObject({
        code: kind,
        message: `${file} cannot be written: ${why}.`,
        hint: expect.stringMatching(hint),
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('says that its folder is a file', async () => {
    const folder = join(temporaryFolder(), 'a-file');
    writeFileSync(folder, '');
    const written = writeWhole(join(folder, 'kept.txt'), async () => {});
    await expect(written).rejects.toThrow('kept.txt cannot be written: its folder is a file.');
    expect(existsSync(folder)).toBe(true);
  });
});
