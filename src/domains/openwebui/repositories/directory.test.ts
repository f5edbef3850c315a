import { describe, expect, it } from 'vitest';
import { eachOpenWebui } from '../../../../test/support/openwebui.ts';

describe('directory.accounts', () => {
  eachOpenWebui((use) => {
    it('counts who may use Open WebUI, and nobody who is waiting or has another role', async () => {
      const { directory, hand } = use();
      expect(await directory.accounts()).toBe(0);
      for (const [index, role] of ['admin', 'user', 'user', 'pending', 'odd', null].entries()) {
        await hand.insert('user', { id: `account-${index}`, role });
      }
      expect(await directory.accounts()).toBe(3);
    });
  });
});
