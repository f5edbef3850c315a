import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { type DatabaseAddress, drillBackup, openDomain, verifyBackup } from '../data/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import type { CogniforceError } from '../kernel/errors.ts';
import { readBackupState } from './backup-state.ts';
import { appBackups } from './backups.ts';
import type { KeptBackup } from './keep-backups.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2026-03-02T03:30:00Z');

/** A process that makes backups at half past three, and what it has told. */
function serving(address: DatabaseAddress, folder: string, { now = FIRST, keep = 3 } = {}) {
  const handle = openDomain(cogniforce, address);
  onTestFinished(() => handle.close());
  const clock = { at: now, now: () => clock.at };
  const backups = appBackups({
    config: {
      backups: { schedule: '30 3 * * *', folder, keep },
      analysis: { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 },
    },
    domains: [{ name: 'cogniforce', ownership: 'managed', handle }],
    settings: handle.repositories.settings,
    clock,
    isReady: () => true,
  });
  const kept: KeptBackup[] = [];
  const failed: CogniforceError[] = [];
  const look = (signal = new AbortController().signal) =>
    backups.look({
      signal,
      onKept: (each) => void kept.push(each),
      onFailed: (error) => void failed.push(error),
    });
  const state = async () => (await readBackupState(handle.repositories.settings)).state;
  return { clock, look, state, kept, failed };
}

const dumps = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));

describe('backups on a schedule', () => {
  eachDialect(cogniforce, (use) => {
    it('are made once at each time, by one of several processes, and read back', async () => {
      const folder = temporaryFolder();
      const { address, settings } = use();
      await settings.put('kept', 'a value');
      const all = Array.from({ length: 4 }, () => serving(address, folder));
      await Promise.all(all.map(({ look }) => look()));
      await Promise.all(all.map(({ look }) => look()));
      const kept = all.flatMap((each) => each.kept);
      expect(kept).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['cogniforce-20260302T033000Z.jsonl.gz']);
      const [{ file, rows } = { file: '', rows: null }] = kept;
      expect(await verifyBackup(file, new AbortController().signal)).toMatchObject({ rows });
      expect(statSync(file).mode & 0o077).toBe(0);
      expect(await all[0]?.state()).toMatchObject({ state: 'done', succeededAt: FIRST });
    });

    it('take the oldest of their own away, and nothing else', async () => {
      const folder = temporaryFolder();
      const others = ['notes.txt', 'openwebui-20200101T000000Z.jsonl.gz'];
      for (const name of others) writeFileSync(join(folder, name), '');
      const { clock, look, kept } = serving(use().address, folder, { keep: 2 });
      for (let day = 0; day < 4; day += 1) {
        clock.at = FIRST + day * DAY_MS;
        await look();
      }
      expect(kept.map(({ removed }) => removed)).toEqual([0, 0, 1, 1]);
      expect(readdirSync(folder).toSorted()).toEqual([
        'cogniforce-20260304T033000Z.jsonl.gz',
        'cogniforce-20260305T033000Z.jsonl.gz',
        ...others,
      ]);
    });

    it('that fail are told, tried again later, and cost no old one', async () => {
      const folder = join(temporaryFolder(), 'backups');
      const { clock, look, state, kept, failed } = serving(use().address, folder, { keep: 1 });
      await look();
      expect(dumps(folder)).toHaveLength(1);
      const whole = `${folder}-aside`;
      const { renameSync } = await import('node:fs');
      renameSync(folder, whole);
      writeFileSync(folder, 'in the way');
      clock.at = FIRST + DAY_MS;
      await look();
      expect(failed).toHaveLength(1);
      expect(await state()).toMatchObject({
        ...{ state: 'failed', code: 'DATABASE_READ_ONLY', succeededAt: FIRST, tries: 1 },
      });
      // Not at once again.
      await look();
      expect(failed).toHaveLength(1);
      rmSync(folder);
      renameSync(whole, folder);
      clock.at += 60_000;
      await look();
      expect(kept).toHaveLength(2);
      expect(await state()).toMatchObject({ state: 'done', succeededAt: clock.at, tries: 2 });
      expect(dumps(folder)).toEqual(['cogniforce-20260303T033100Z.jsonl.gz']);
    });

    it('of a process that died are made by another one, when it gave no sign for ten minutes', async () => {
      const folder = temporaryFolder();
      const { address, settings } = use();
      const dead = { scheduledAt: FIRST, state: 'making', until: FIRST + 600_000, tries: 1 };
      const rest = { succeededAt: null, code: null, reason: null };
      await settings.put('backups', JSON.stringify({ ...dead, ...rest }));
      const { clock, look, kept } = serving(address, folder);
      clock.at = FIRST + 599_000;
      await look();
      expect(kept).toHaveLength(0);
      clock.at = FIRST + 601_000;
      await look();
      expect(kept).toHaveLength(1);
    });

    it('that are interrupted leave nothing, are no failure, and are made at the next start', async () => {
      const folder = temporaryFolder();
      const { look, failed, kept } = serving(use().address, folder);
      await look(AbortSignal.abort());
      expect({ failed, files: readdirSync(folder) }).toEqual({ failed: [], files: [] });
      await look();
      expect(kept).toHaveLength(1);
    });

    it('can be restored, and hold what there was', async () => {
      const folder = temporaryFolder();
      const { address, settings, nights } = use();
      for (const key of ['b', 'a', 'ő']) await settings.put(key, `${key} "\\ € 😀`);
      await nights.open([
        { scheduledAt: '2026-03-02T00:15:00.000Z', state: 'waiting', reason: null },
      ]);
      const { look, kept } = serving(address, folder);
      await look();
      const { file = '', rows } = kept[0] ?? {};
      const signal = new AbortController().signal;
      const options = { signal, now: new Date(FIRST), settings: {}, onProgress: () => {} };
      const drilled = await drillBackup(cogniforce, file, options);
      expect(drilled).toMatchObject({ changed: 0 });
      // Beside its rows a database holds how it was made.
      expect(drilled.rows).toBeGreaterThanOrEqual(4);
      expect(drilled.rows).toBeLessThan(rows ?? 0);
      truncateSync(file, statSync(file).size - 20);
      await expect(drillBackup(cogniforce, file, options)).rejects.toMatchObject({
        code: 'BACKUP_DAMAGED',
      });
    });
  });
});
