import { describe, expect, it } from 'vitest';
import { eachOpenWebui } from '../../../../test/support/openwebui.ts';

describe('chats.present', () => {
  eachOpenWebui((use) => {
    it('gives those that are there, and no shared copy', async () => {
      const { chats, hand } = use();
      await hand.chat({ id: 'a' });
      await hand.chat({ id: 'b', userId: null });
      await hand.chat({ id: 'copy', userId: 'shared-a' });
      expect(await chats.present(['a', 'b', 'copy', 'gone'])).toEqual(new Set(['a', 'b']));
      expect(await chats.present([])).toEqual(new Set());
    });

    it('finds one among more than any statement takes', async () => {
      const { chats, hand } = use();
      await hand.chat({ id: 'a' });
      const many = Array.from({ length: 40_000 }, (_, at) => `gone-${at}`);
      expect(await chats.present([...many, 'a'])).toEqual(new Set(['a']));
    });
  });
});
