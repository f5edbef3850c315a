import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { writeWhole } from './new-file.ts';

const refusal = (code: string) =>
  Object.assign(new Error('of the system'), { code, syscall: 'write' });

describe('a file that is written whole', () => {
  it('is there with what was written, its folder made for it', async () => {
    const file = join(temporaryFolder(), 'some/where/kept.txt');
    await writeWhole(file, (unfinished) => writeFile(unfinished, 'all of it'));
    expect(readFileSync(file, 'utf8')).toBe('all of it');
    expect(readdirSync(join(file, '..'))).toEqual(['kept.txt']);
  });

  it.each([
    ['ENOSPC', 'DATABASE_FULL', 'the disk is full', /^Free some disk space there/],
    [
      'EROFS',
      'DATABASE_READ_ONLY',
      'it lies on a read-only file system',
      /^Name a file in another/,
    ],
    ['EACCES', 'DATABASE_READ_ONLY', 'this user may not write there', /^Make its folder writable/],
    ['EIO', 'DATABASE_READ_ONLY', 'the disk reports an error', /^Check the disk/],
    ['EMFILE', 'DATABASE_READ_ONLY', 'too many files are open', /^Raise the limit of open files/],
    ['ENOTDIR', 'DATABASE_READ_ONLY', 'its folder is a file', /^Name a file in a folder\.$/],
    ['EXDEV', 'DATABASE_READ_ONLY', 'the file system says EXDEV', /^Name a file in another place/],
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

  it('tells as it is what is not the file system’s', async () => {
    const fault = Object.assign(new TypeError('no text'), { code: 'ERR_INVALID_ARG_TYPE' });
    const written = writeWhole(join(temporaryFolder(), 'kept.txt'), () => Promise.reject(fault));
    await expect(written).rejects.toBe(fault);
  });

  it('says that its folder is a file', async () => {
    const folder = join(temporaryFolder(), 'a-file');
    writeFileSync(folder, '');
    const written = writeWhole(join(folder, 'kept.txt'), async () => {});
    await expect(written).rejects.toThrow('kept.txt cannot be written: its folder is a file.');
    expect(existsSync(folder)).toBe(true);
  });
});

describe('what a process left that was killed', () => {
  const HOURS_AGO = new Date(Date.now() - 2 * 3_600_000);

  /** A folder with unfinished files of these names; `#` is the number of a process that is gone. */
  function folderWith(names: readonly string[], touched = HOURS_AGO): string {
    const folder = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const name of names) {
      const file = join(folder, name.replace('#', String(pid)));
      writeFileSync(file, 'half of');
      utimesSync(file, touched, touched);
    }
    return folder;
  }

  const written = async (folder: string) => {
    await writeWhole(join(folder, 'new.gz'), (unfinished) => writeFile(unfinished, ''));
    return readdirSync(folder).filter((name) => name !== 'new.gz');
  };

  it('goes at once with the same file, with all that lies beside it', async () => {
    const names = ['new.gz.making-#', 'new.gz.making-#.copy', 'new.gz.making-#.copy-journal'];
    expect(await written(folderWith(names, new Date()))).toEqual([]);
  });

  it('goes with any file of the folder, since a backup bears its time in its name', async () => {
    const names = ['old.gz.making-#', 'old.gz.making-#.copy', 'old.db.restoring-#.copy-journal'];
    expect(await written(folderWith(names))).toEqual([]);
  });

  it('stays while any of it was touched lately: its process may be another machine’s', async () => {
    const folder = folderWith(['old.gz.making-#', 'old.gz.making-#.copy']);
    const copy = readdirSync(folder).find((name) => name.endsWith('.copy')) ?? '';
    utimesSync(join(folder, copy), new Date(), new Date());
    expect(await written(folder)).toHaveLength(2);
  });

  it('is told from what a living process makes, and from files of other people', async () => {
    const theirs = [`old.gz.making-${process.ppid}`, `new.gz.making-${process.ppid}`];
    const names = [...theirs, 'making-#', 'cake.making-#.txt', 'cake.making-of.mov', 'old.gz'];
    const folder = folderWith(names);
    const before = readdirSync(folder);
    expect(await written(folder)).toEqual(before);
  });
});
