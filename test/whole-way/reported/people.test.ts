import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../support/command-line.ts';
import { chatDocument } from '../../support/openwebui-document.ts';
import { eachReported, type Reported } from '../../support/reported.ts';
import { talk } from '../../support/talks.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { urlOf } from '../../support/url-of.ts';

/** Ids from trusted headers, directories and old imports; some differ in nothing that one sees. */
const PEOPLE = [
  'rita.lund@example.org',
  'uid=rlund,ou=Front Desk,dc=example,dc=org',
  '007',
  '7',
  'MAIL-Room',
  'mail-room',
  'Søren-Åkerlund'.normalize('NFC'),
  'Søren-Åkerlund'.normalize('NFD'),
  'y'.repeat(240),
  `o'neil";--%_`,
  ' room ',
  'room',
  'guest\u200d',
  'guest',
  'null',
  '窓口',
];

async function fill({ source, account }: Reported): Promise<void> {
  for (const [at, userId] of PEOPLE.entries()) {
    await account(userId);
    const document = chatDocument(talk({ about: `For house ${at}. ` }));
    await source.hand.chat({ id: `talk-${at}`, userId, document });
  }
}

describe('user ids of other kinds', () => {
  eachReported((use) => {
    it('are as many people, none merged and none gone', async () => {
      const world = use();
      await fill(world);
      expect(await world.run()).toMatchObject({
        status: 'completed',
        conversationsProcessed: PEOPLE.length,
        conversationsFailed: 0,
      });
      const facts = await world.facts();
      for (const [at, userId] of PEOPLE.entries()) {
        expect(facts[`talk-${at}`]).toMatchObject({
          status: 'estimated',
          person: world.hashUserId(userId),
          asks: 2,
        });
      }
      expect(await world.summary()).toMatchObject({
        peopleActive: PEOPLE.length,
        peopleGone: 0,
        totalChats: PEOPLE.length,
      });
    });

    it('stand in nothing that a command says or keeps', async () => {
      const world = use();
      await fill(world);
      const figures = `sqlite:///${temporaryFolder()}/figures.db`;
      const env = {
        DATABASE_URL: urlOf(world.source.address),
        COGNIFORCE_DATABASE_URL: figures,
        ANALYTICS_SALT: 'a salt for the tests',
        ANALYTICS_PEOPLE: 'pseudonymous',
      };
      const said = [];
      for (const words of [
        ['process'],
        ['process', '--json'],
        ['metric', 'user-breakdown', '--json'],
      ]) {
        const { exitCode, stdout, stderr } = await cogniforceCommand(words, env);
        expect(exitCode).toBe(0);
        said.push(stdout, stderr);
      }
      await world.run();
      const kept = [];
      for (const name of TABLES)
        kept.push(await world.own.db.selectFrom(name).selectAll().execute());
      const text = `${said.join('\n')}${JSON.stringify(kept)}`;
      expect(text).toContain(world.hashUserId('rita.lund@example.org'));
      // The shorter ones are words of their own.
      const telling = PEOPLE.filter((id) => id.length > 6);
      expect(telling.filter((id) => text.includes(id))).toEqual([]);
    });
  });
});

const TABLES = [
  'conversation_analysis',
  'conversation_author',
  'daily_aggregates',
  'episode',
  'user_engagement',
  'usage_fact',
  'gone_account',
] as const;
