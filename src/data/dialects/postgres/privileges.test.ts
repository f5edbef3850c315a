import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { library } from '../../../../test/support/domains/library.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { openDomain } from '../../index.ts';

describe('whether a role could write', () => {
  eachDialect(library, (use, engine) => {
    if (engine === 'sqlite') {
      it('is not asked of a file, which has no roles', async () => {
        expect(await use().handle.couldWrite()).toBe(false);
      });
      return;
    }

    /** A role of this test alone, with these rights, and what it could do. */
    async function could(...rights: string[]): Promise<boolean> {
      const { db, address } = use();
      if (address.engine !== 'postgres') throw new TypeError('a server is needed');
      const owner = db as unknown as Kysely<never>;
      const role = `test_${randomBytes(6).toString('hex')}`;
      const run = (text: string) => sql.raw(text).execute(owner);
      await run(`create role ${role} login password '${role}'`);
      onTestFinished(async () => {
        // The database is gone by then, and with it what the role could do there.
        const admin = openDomain(library, { ...address, database: 'postgres' });
        await sql.raw(`drop role if exists ${role}`).execute(admin.db as unknown as Kysely<never>);
        await admin.close();
      });
      for (const right of rights) await run(`${right} to ${role}`);
      const handle = openDomain(library, { ...address, user: role, password: role });
      try {
        return await handle.couldWrite();
      } finally {
        await handle.close();
      }
    }

    it('is true of the owner, and of who may do anything', async () => {
      expect(await use().handle.couldWrite()).toBe(true);
    });

    it('is false of one that may only read', async () => {
      expect(await could('grant select on all tables in schema public')).toBe(false);
    });

    it.each(['insert', 'update', 'delete'])('is true with %s on a single table', async (right) => {
      expect(await could('grant select on book', `grant ${right} on book`)).toBe(true);
    });
  });
});
