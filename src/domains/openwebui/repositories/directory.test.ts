import { describe, expect, it } from 'vitest';
import { eachOpenWebui } from '../../../../test/support/openwebui.ts';

describe('directory.byIds', () => {
  eachOpenWebui((use) => {
    it('gives id and role of those that have an account, and leaves the others out', async () => {
      const { directory, hand } = use();
      await hand.account('one', 'admin');
      await hand.account('two', 'pending');
      expect(await directory.byIds(['two', 'gone', 'one', 'two'])).toHaveLength(2);
      expect(await directory.byIds(['one'])).toEqual([{ id: 'one', role: 'admin' }]);
      expect(await directory.byIds([])).toEqual([]);
    });
  });
});

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
