import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import type { AccountGroup } from '../domains/openwebui/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { userHasher } from '../kernel/pseudonym.ts';
import { readGroups } from './read-groups.ts';

const hashUserId = userHasher('a salt for tests');
/** Already the next day in Berlin. */
const LATE = '2026-03-09T23:30:00Z';

describe('reading groups', () => {
  eachDialect(cogniforce, (use) => {
    const read = (
      all: () => Promise<AccountGroup[] | null>,
      ratedGroups: readonly string[] = [],
      at = LATE,
    ) =>
      readGroups({
        repositories: {
          source: { groups: { all } } as never,
          cogniforce: use().handle.repositories,
        },
        analysis: { zone: 'Europe/Berlin' },
        hashUserId,
        clock: fixedClock(at),
        ratedGroups,
      });
    const team = (members: AccountGroup['members']) => async () => [
      { id: 'g', name: 'Engineering', parentId: null, members },
    ];

    it('stores hashes in the place of ids, and days of the organisation’s zone', async () => {
      expect(await read(team(['user-1']))).toEqual({
        changes: { opened: 1, closed: 0 },
        warnings: [],
      });
      await read(team(['user-1', 'user-2']));
      const rows = await use().groups.memberships();
      expect(rows.map(({ person }) => person).sort()).toEqual(
        [hashUserId('user-1'), hashUserId('user-2')].sort(),
      );
      expect(rows.map(({ validFrom }) => validFrom).sort()).toEqual(['0001-01-01', '2026-03-10']);
      expect(JSON.stringify(rows)).not.toContain('user-');
    });

    it('changes nothing where the source refuses, is away, or has no groups to read', async () => {
      await read(team(['user-1']));
      const before = JSON.stringify([
        await use().groups.memberships(),
        await use().groups.labels(),
      ]);
      const refused = async () => {
        throw new CogniforceError('DATABASE_REFUSED', 'The role may not read it.');
      };
      const told = await read(refused);
      expect(told.changes).toBeNull();
      expect(told.warnings).toEqual([expect.stringMatching(/stay as they were.*may not read it/)]);
      expect(await read(async () => null)).toEqual({ changes: null, warnings: [] });
      const unread = await read(team(null));
      expect(unread.warnings).toEqual([expect.stringMatching(/^One group .* cannot be read/)]);
      expect(JSON.stringify([await use().groups.memberships(), await use().groups.labels()])).toBe(
        before,
      );
    });

    it('notes which group a group is part of, and when it moves', async () => {
      const lab = (parentId: string | null) => async () => [
        { id: 'g', name: 'Engineering', parentId: null, members: ['user-1'] },
        { id: 'lab', name: 'Lab', parentId, members: ['user-1'] },
      ];
      const parents = async () => (await use().groups.labels()).map(({ parent_id }) => parent_id);
      await read(lab('g'));
      expect(await parents()).toEqual([null, 'g']);
      await read(lab(null));
      expect(await parents()).toEqual([null, null]);
    });

    it('does not hide a fault of ours', async () => {
      const broken = async () => {
        throw new TypeError('not a function');
      };
      await expect(read(broken)).rejects.toThrow(TypeError);
    });

    it('warns of a rate for a group that is not there', async () => {
      const { warnings } = await read(team([]), ['Engineering', 'Enginering', 'Sales']);
      expect(warnings).toEqual([
        'ANALYTICS_HOURLY_RATES names "Enginering", "Sales", and Open WebUI has no such group.',
      ]);
    });
  });
});
