import { readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { freshAddress } from '../../../test/support/fresh-address.ts';
import { openWebuiWorld } from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../../test/support/openwebui-document.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { urlOf } from '../../../test/support/url-of.ts';

/** Two hours after the work was done. */
const clock = { now: () => NINE * 1000 + 2 * 3_600_000 };

const workOf = (person: string) =>
  chatDocument([
    ask('u1', null, `Write a short mail to supplier ${person} about the late parts`, {
      timestamp: NINE,
    }),
    answer('a1', 'u1', 'Dear supplier, the parts are late. When will they come?', {
      timestamp: NINE + 1,
    }),
  ]);

/** Work of two people, a run over it that asks both, and the command that lists their questions. */
async function figures() {
  const place = await freshAddress('sqlite');
  onTestFinished(place.drop);
  const source = await openWebuiWorld(place);
  for (const userId of ['one', 'two']) {
    await source.hand.chat({ id: `chat of ${userId}`, userId, document: workOf(userId) });
  }
  await source.close();
  const env = {
    DATABASE_URL: urlOf(place.address),
    ANALYTICS_SALT: 'a salt of sixteen bytes or more',
    ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
    ANALYTICS_QUESTION_SHARE: '1',
    LOG_LEVEL: 'silent',
  };
  await cogniforceCommand(['process', '--json'], env, { clock });
  const list = (words: readonly string[] = [], more: Record<string, string> = {}) =>
    cogniforceCommand(['questions', ...words], { ...env, ...more }, { clock });
  return { list };
}

describe('questions', () => {
  it('lists the links of the questions that a run has asked, for their people alone where asked to', async () => {
    const { list } = await figures();
    const { exitCode, stdout, stderr } = await list();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^2 questions asked: what became of them is hidden/);
    expect(stdout).toMatch(
      /^q-[0-9a-f]{8} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}http:\S+\/question\/[\w-]{32}$/m,
    );
    expect(stderr).toContain('set ANALYTICS_PUBLIC_URL');

    const publicUrl = { ANALYTICS_PUBLIC_URL: 'https://figures.example.org/' };
    const plain = JSON.parse((await list(['--json'], publicUrl)).stdout);
    expect(plain.links).toHaveLength(2);
    expect(plain.links[0]).not.toHaveProperty('recipient');
    expect(plain.links[0]?.link).toMatch(/^https:\/\/figures\.example\.org\/question\/[\w-]{32}$/);

    const named = JSON.parse((await list(['--json', '--recipients'], publicUrl)).stdout);
    const people = named.links.map(({ recipient }: { recipient: string }) => recipient);
    expect(people.sort()).toEqual(['one', 'two']);
    const later = await list(['--json', '--since', new Date(clock.now() + 1).toISOString()]);
    expect(JSON.parse(later.stdout).links).toEqual([]);

    const erased = await list(['--erase', plain.links[0].link]);
    expect(erased).toMatchObject({
      exitCode: 0,
      stdout: 'There is no answer under this link now.\n',
    });
    const nobody = await list(['--erase', 'https://figures.example.org/question/nobody']);
    expect(nobody).toMatchObject({ exitCode: 64, stdout: '' });
    expect(nobody.stderr).toContain('There is no question under this link.');

    const otherSalt = await list([], { ANALYTICS_SALT: 'another salt than that one' });
    expect(otherSalt.stderr).toContain('made with another ANALYTICS_SALT');
    expect(otherSalt.stdout).toBe('');
  });

  it('makes nothing where there are no figures', async () => {
    const cwd = temporaryFolder();
    const { exitCode, stderr } = await cogniforceCommand(['questions'], {}, { cwd });
    expect(exitCode).toBe(69);
    expect(stderr).toContain('does not exist');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
