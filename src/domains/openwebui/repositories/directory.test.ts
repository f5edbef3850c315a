import { describe, expect, it } from 'vitest';
import { eachOpenWebui, onSqlite } from '../../../../test/support/openwebui.ts';

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

describe('directory.ids', () => {
  eachOpenWebui((use) => {
    it('gives all accounts page by page, whatever they may do, in order by byte', async () => {
      const { directory, hand } = use();
      for (const [id, role] of [
        ['b', 'pending'],
        ['Z', 'admin'],
        ['ä', 'user'],
        ['a', 'user'],
      ] as const) {
        await hand.account(id, role);
      }
      expect(await directory.ids(null, 3)).toEqual(['Z', 'a', 'b']);
      expect(await directory.ids('b', 3)).toEqual(['ä']);
      expect(await directory.ids('ä', 3)).toEqual([]);
    });
  });
});

describe('directory.createdAt', () => {
  const now = Date.UTC(2026, 2, 2);
  const at = Date.UTC(2025, 0, 31, 9);

  eachOpenWebui((use) => {
    it('is a time of any unit, null where it cannot be, and nothing without an account', async () => {
      const { directory, hand } = use();
      const stored = {
        seconds: at / 1e3,
        milliseconds: at,
        nanoseconds: `${at}000001`,
        future: at / 1e3 + 4e7,
        nought: 0,
        none: null,
      };
      for (const [id, created_at] of Object.entries(stored)) {
        await hand.insert('user', { id, role: 'user', created_at });
      }
      const ids = [...Object.keys(stored), 'gone'];
      expect(Object.fromEntries(await directory.createdAt(ids, now))).toEqual({
        ...{ seconds: at, milliseconds: at, nanoseconds: at },
        ...{ future: null, nought: null, none: null },
      });
      expect(await directory.createdAt([], now)).toEqual(new Map());
    });

    it('is not known where the release keeps none', async () => {
      const { directory, hand } = use();
      await hand.account('one', 'user');
      await hand.script('alter table "user" drop column created_at');
      expect(await directory.createdAt(['one', 'gone'], now)).toEqual(new Map([['one', null]]));
    });
  });

  onSqlite((use) => {
    it('is read from a text and from a fraction, too', async () => {
      const { directory, hand } = use();
      const stored = {
        text: `${at / 1e3}.5`,
        real: at / 1e3 + 0.25,
        words: 'yesterday',
        blank: ' ',
      };
      for (const [id, created_at] of Object.entries(stored)) {
        await hand.insert('user', { id, role: 'user', created_at });
      }
      expect(Object.fromEntries(await directory.createdAt(Object.keys(stored), now))).toEqual({
        ...{ text: at + 500, real: at + 250, words: null, blank: null },
      });
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
