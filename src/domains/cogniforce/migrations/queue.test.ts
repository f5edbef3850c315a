import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { HEAD } from '../../../../test/support/head.ts';
import { type DatabaseAddress, openDomain, type UntypedKysely } from '../../../data/index.ts';
import { cogniforce } from '../index.ts';

const settings = { hashUserId: (id: string) => id };

describe('the queue beside the tables of cogniforce', () => {
  eachDialect(null, (use, engine) => {
    it('comes with an upgrade, where the engine has one', async () => {
      const handle = openDomain(cogniforce, use().address, { settings });
      const { queue } = await handle.migrations.upgrade();
      await handle.close();
      const installed = { from: null, to: expect.any(Number) };
      expect(queue).toEqual(engine === 'sqlite' ? undefined : installed);
    });

    // A file has none.
    if (engine === 'sqlite') return;

    it('is an error of an upgrade that may not install it, and a warning where one may do without', async () => {
      const { address, create } = use();
      await create();
      const role = `plain_${randomBytes(5).toString('hex')}`;
      const admin = openDomain(cogniforce, address, { settings });
      const db = admin.db as unknown as UntypedKysely;
      await sql`create role ${sql.id(role)} login password ${sql.lit(role)}`.execute(db);
      await sql`grant all on schema public to ${sql.id(role)}`.execute(db);
      const plainly: DatabaseAddress =
        address.engine === 'postgres' ? { ...address, user: role, password: role } : address;
      const plain = openDomain(cogniforce, plainly, { settings });
      try {
        await expect(plain.migrations.upgrade()).rejects.toMatchObject({
          code: 'DATABASE_REFUSED',
        });
        const told: string[] = [];
        const onWarning = (warning: string) => told.push(warning);
        const { to, queue } = await plain.migrations.upgrade({ mayLackQueue: true, onWarning });
        expect({ to, queue }).toEqual({ to: [HEAD], queue: undefined });
        expect(told).toEqual([
          expect.stringMatching(/has no schema pgboss for the queue, .* it goes on without\.$/),
        ]);
        await sql`create schema pgboss authorization ${sql.id(role)}`.execute(db);
        await sql`create table pgboss.version (release text)`.execute(
          plain.db as unknown as UntypedKysely,
        );
        await plain.migrations.upgrade({ mayLackQueue: true, onWarning });
        expect(told[1]).toMatch(/is not what pg-boss has made: .* it goes on without\.$/);
      } finally {
        await plain.close();
        await sql`drop owned by ${sql.id(role)}`.execute(db);
        await sql`drop role ${sql.id(role)}`.execute(db);
        await admin.close();
      }
    });
  });
});
