import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { urlOf } from '../../test/support/url-of.ts';
import { openwebui } from '../domains/openwebui/index.ts';

describe('another program’s database', () => {
  eachDialect(openwebui, (use) => {
    const run = async (...words: string[]) => {
      const env = { DATABASE_URL: urlOf(use().address), LOG_LEVEL: 'silent' };
      const { exitCode, stdout } = await cogniforceCommand([...words, 'openwebui'], env);
      return { exitCode, stdout };
    };
    const unknown = () => sql`update alembic_version set version_num = 'ffffffffffff'`;

    it('is said to be at an unknown revision, and to be readable all the same', async () => {
      const { db } = use();
      expect(await run('db', 'status')).toMatchObject({
        exitCode: 0,
        stdout: expect.stringMatching(/ can be read\n$/),
      });
      await unknown().execute(db);
      const untried = 'unknown to this version: a newer release, probably';
      expect(await run('db', 'status')).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining(`  can be read; ${untried}\n`),
      });
      expect(await run('db', 'current')).toEqual({
        exitCode: 0,
        stdout: `openwebui: ffffffffffff (${untried})\n`,
      });
      expect(await run('db', 'check')).toEqual({
        exitCode: 0,
        stdout: `openwebui: can be read, at ffffffffffff (${untried})\n`,
      });
    });

    it('is said to hold several revisions, which no release has, though each is known', async () => {
      const { db } = use();
      await sql`insert into alembic_version (version_num) values ('0bd252b206fb')`.execute(db);
      const remark =
        'its version table holds several revisions, which no release has: a fork, or two databases mixed by a restore';
      const both = '0bd252b206fb, d4c1a8e37b62';
      expect(await run('db', 'status')).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining(`  can be read; ${remark}\n`),
      });
      expect(await run('db', 'current')).toEqual({
        exitCode: 0,
        stdout: `openwebui: ${both} (${remark})\n`,
      });
      expect(await run('db', 'check')).toEqual({
        exitCode: 0,
        stdout: `openwebui: can be read, at ${both} (${remark})\n`,
      });
      await sql`alter table chat rename column user_id to owner_id`.execute(db);
      expect((await run('db', 'check')).stdout).toContain(
        `, whose version table holds several revisions (${both}), which no release has, has no chat.user_id: it cannot be read.`,
      );
    });

    it('fails a status that a deployment waits for where it cannot be read, and names what is gone', async () => {
      const { db } = use();
      await sql`alter table chat rename column user_id to owner_id`.execute(db);
      const { exitCode, stdout } = await run('db', 'status');
      expect(exitCode).toBe(65);
      expect(stdout).toMatch(
        / {2}unreadable\nopenwebui: .* has no chat\.user_id: it cannot be read\. /,
      );
      await unknown().execute(db);
      for (const command of ['status', 'check']) {
        const later = await run('db', command);
        expect(later.exitCode).toBe(65);
        expect(later.stdout).toMatch(
          /, at revision ffffffffffff that is unknown to this version, has no chat\.user_id: it cannot be read\. .* Update Cogniforce\.\n$/,
        );
      }
    });
  });
});
