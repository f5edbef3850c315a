import { chmodSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { cogniforceCommand } from '../support/command-line.ts';
import { JUDGED, READ_OTHERWISE } from '../support/judged-chats.ts';
import { describeWithShared, sharedPath } from '../support/shared.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describeWithShared('process on the filled 0.12.4', () => {
  async function processed() {
    const folder = temporaryFolder();
    const source = path.join(folder, 'webui.db');
    copyFileSync(sharedPath('openwebui', 'databases', 'webui-0.12.4.db'), source);
    chmodSync(source, 0o644);
    const salt = 'a salt for the tests';
    const env = {
      DATABASE_URL: `sqlite:///${source}`,
      ANALYTICS_SALT: salt,
      ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
    };
    const { exitCode, stdout } = await cogniforceCommand(['process', '--json'], env);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      conversationsProcessed: 20,
      conversationsFailed: 0,
      unreadable: [],
    });
    const own = new Database(path.join(folder, 'cogniforce.db'), { readonly: true });
    const theirs = new Database(source, { readonly: true });
    const people = theirs.prepare('select id, name from user').all() as {
      id: string;
      name: string;
    }[];
    theirs.close();
    const hash = userHasher(salt);
    const names = new Map(people.map(({ id, name }) => [hash(id), name]));
    return {
      /** Whose account is gone has no name any more. */
      nameOf: (person: unknown) => names.get(String(person)) ?? 'bob',
      rows: (sql: string) => own.prepare(sql).all() as Record<string, unknown>[],
    };
  }

  it('says of each chat what was judged: whose work, why it counts or not, what came of it, tokens', async () => {
    const { rows, nameOf } = await processed();
    const seen = Object.fromEntries(
      rows(CHATS).map((row) => [
        row.chat,
        {
          owner: nameOf(row.person),
          counts: row.counts,
          outcome: row.outcome,
          asks: row.asks,
          answers: row.answers,
          unknown: row.unknown,
          tokens: [row.input, row.output],
          total: row.total,
        },
      ]),
    );
    const judged = Object.entries(JUDGED).map(([chat, each]) => {
      const { whole: _, unknown = 0, tokens = [null, null], counts, ...rest } = each;
      const total = each.tokens === undefined ? null : each.tokens[0] + each.tokens[1];
      return [chat, { ...rest, counts: READ_OTHERWISE[chat] ?? counts, unknown, tokens, total }];
    });
    expect(seen).toEqual(Object.fromEntries(judged));
  });

  it('knows of a continued answer its last call alone: at least', async () => {
    const { rows } = await processed();
    const whole = Object.fromEntries(rows(CHATS).map(({ chat, whole }) => [chat, whole]));
    const judged = Object.entries(JUDGED).map(
      ([chat, { answers, unknown = 0, whole = answers - unknown }]) => [chat, whole],
    );
    expect(whole).toEqual(Object.fromEntries(judged));
  });

  it('counts the one answer that was asked for again', async () => {
    const { rows } = await processed();
    const again = rows(
      'select substr(conversation_id, 1, 8) as chat, regenerations, side_by_side as beside from conversation_analysis where regenerations + side_by_side > 0',
    );
    expect(again).toEqual([{ chat: 'a09b5ee7', regenerations: 1, beside: 0 }]);
  });

  it('knows through what answers were asked for', async () => {
    const { rows } = await processed();
    const sources = rows(
      'select substr(conversation_id, 1, 8) as chat, source, sum(answers) as answers from usage_fact group by 1, 2',
    );
    const by = (source: string) =>
      Object.fromEntries(
        sources.filter((row) => row.source === source).map(({ chat, answers }) => [chat, answers]),
      );
    expect(by('automation')).toEqual({ affda12c: 1 });
    expect(by('background')).toEqual({ '5b57f4ec': 1, '5b6fb57d': 1, '967e73ef': 1 });
    // Two without a task, and one without a column, which no page leaves away.
    expect(by('api')).toEqual({ '9545e788': 1, a09b5ee7: 1, e563002c: 1 });
  });

  it('adds up for each person what they asked and used, also where the account is gone', async () => {
    const { rows, nameOf } = await processed();
    const used = rows(
      `select user_id_hash as person, sum(answers) as answers, sum(input_tokens) as input, sum(output_tokens) as output,
         sum(total_tokens) as total, sum(ratings_up) as up, sum(ratings_down) as down, sum(tool_calls) as tools
       from usage_fact where source in ('chat', 'api') group by 1`,
    );
    expect(Object.fromEntries(used.map(({ person, ...sums }) => [nameOf(person), sums]))).toEqual({
      ada: { answers: 14, input: 580, output: 359, total: 939, up: 1, down: 1, tools: 3 },
      bob: { answers: 1, input: 61, output: 31, total: 92, up: 1, down: 0, tools: 0 },
      cyd: { answers: 1, input: 11, output: 31, total: 42, up: 0, down: 0, tools: 0 },
      dan: { answers: 1, input: 15, output: 35, total: 50, up: 0, down: 0, tools: 0 },
    });
    expect(
      rows('select sum(answers) as answers, sum(total_tokens) as total from usage_fact'),
    ).toEqual([{ answers: 21, total: 1836 }]);
    const gone = rows('select user_id_hash as person from gone_account');
    expect(gone.map(({ person }) => nameOf(person))).toEqual(['bob']);
  });

  it('counts the answer in a channel for who asked, and members of a group in its parents', async () => {
    const { rows, nameOf } = await processed();
    const outside = rows(
      'select user_id_hash as person, source, model, answers from outside_usage',
    );
    expect(outside.map(({ person, ...row }) => ({ person: nameOf(person), ...row }))).toEqual([
      { person: 'ada', source: 'channel', model: 'plain', answers: 1 },
    ]);
    const members = rows(
      'select user_id_hash as person, substr(group_id, 1, 8) as of from membership where valid_to is null',
    );
    expect(members.map(({ person, of }) => [nameOf(person), of])).toEqual([['cyd', '6a895482']]);
    expect(rows('select tool, calls from tool_use order by tool')).toEqual([
      { tool: 'delegate_task', calls: 1 },
      { tool: 'get_current_timestamp', calls: 1 },
      { tool: 'timer', calls: 1 },
    ]);
  });
});

/** One row a chat, in the words of the table. */
const CHATS = `
  select substr(c.conversation_id, 1, 8) as chat, c.user_id_hash as person,
    case when c.status = 'excluded' then c.status_reason
      when c.manual_time_most_likely > 0 then 'counted'
      when c.outcome = 'no' then 'failed' else 'small_talk' end as counts,
    case when c.status = 'excluded' then null else c.outcome end as outcome,
    c.ask_count + coalesce((select sum(a.ask_count) from conversation_author a
      where a.conversation_id = c.conversation_id), 0) as asks,
    coalesce(sum(u.answers), 0) as answers, coalesce(sum(u.answers_without_usage), 0) as unknown,
    sum(u.input_tokens) as input, sum(u.output_tokens) as output, sum(u.total_tokens) as total,
    coalesce(sum(u.answers_priceable), 0) as whole
  from conversation_analysis c left join usage_fact u on u.conversation_id = c.conversation_id
  group by c.conversation_id`;
