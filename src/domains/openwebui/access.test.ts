import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { type DatabaseAddress, openDomain } from '../../data/index.ts';
import { openwebui } from './domain.ts';

/** What a person is told who points the reader at this address. */
async function told(address: DatabaseAddress): Promise<{ code: string; message: string }> {
  const handle = openDomain(openwebui, address);
  try {
    await handle.repositories.chats.list({ after: null, limit: 1 });
    throw new Error('it was read');
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  } finally {
    await handle.close();
  }
}

describe('a database that is not Open WebUI’s', () => {
  eachDialect(null, (use, engine) => {
    it('is told from one that is missing and from one that is empty', async () => {
      const { address, create } = use();
      expect(await told(address)).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
      await create();
      if (address.engine === 'sqlite') writeFileSync(address.file, '');
      expect(await told(address)).toEqual({
        code: 'SCHEMA_FOREIGN',
        message: `Open WebUI's database has no table "chat", no table "user".`,
      });
    });

    if (engine === 'postgres') return;

    it.each([
      ['an encrypted file', () => randomBytes(8192)],
      ['a text', () => Buffer.from('Dear diary, '.repeat(500))],
    ])('is %s: one sentence names it and quotes nothing', async (_, content) => {
      const { address } = use();
      if (address.engine !== 'sqlite') throw new TypeError('a file is needed');
      writeFileSync(address.file, content());
      const { code, message } = await told(address);
      expect(code).toBe('DATABASE_UNREADABLE');
      expect(message).toContain('test.db');
      expect(message).toContain('encrypted');
      expect(message).not.toContain('diary');
    });

    it('is a folder', async () => {
      const { address } = use();
      if (address.engine !== 'sqlite') throw new TypeError('a file is needed');
      mkdirSync(address.file);
      expect(await told(address)).toMatchObject({ code: 'DATABASE_UNREADABLE' });
    });
  });
});
