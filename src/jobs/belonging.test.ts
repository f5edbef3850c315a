import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { checkKind, checkSalt, holdsDemonstration } from './belonging.ts';

describe('a database of figures', () => {
  eachDialect(cogniforce, (use) => {
    it('refuses another salt than the one it was made with', async () => {
      const { settings } = use();
      await checkSalt(settings, 'the first salt of all');
      await checkSalt(settings, 'the first salt of all');
      await expect(checkSalt(settings, 'another salt')).rejects.toMatchObject({
        code: 'SALT_CHANGED',
      });
    });

    it('keeps nothing that the salt could be read from', async () => {
      const { settings, db } = use();
      await checkSalt(settings, 'the first salt of all');
      const rows = await db.selectFrom('setting').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain('first salt');
    });

    it('never takes real data beside invented data', async () => {
      const { settings } = use();
      expect(await holdsDemonstration(settings)).toBe(false);
      await checkKind(settings, 'demonstration');
      expect(await holdsDemonstration(settings)).toBe(true);
      await expect(checkKind(settings, 'real')).rejects.toMatchObject({
        code: 'DEMONSTRATION_MIXED',
      });
    });
  });
});
