import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDomain } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { type CallLine, callLine, logAt, requestLine } from '../support/audit-log.ts';
import { COMMAND_FILE } from '../support/command-file.ts';
import { COMPILED } from '../support/compiled.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { openWebuiWorld } from '../support/openwebui.ts';
import { chatDocument, NINE } from '../support/openwebui-document.ts';
import { eachReported, type Reported } from '../support/reported.ts';
import { sized } from '../support/sized.ts';
import { talk } from '../support/talks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { urlOf } from '../support/url-of.ts';

const MODEL = 'granite-4';
let lines = 0;
const call = (at: number, over: Partial<CallLine> = {}) => {
  lines += 1;
  return callLine({ id: `line ${lines}`, at, model: MODEL, ...over });
};

/** The two answers of a talk are asked for at nine and four minutes later. */
const FIRST = NINE + 5;
const SECOND = NINE + 245;

function logged() {
  const log = logAt(join(temporaryFolder(), 'audit.log'));
  const run = async (world: Reported, path = log.path) => {
    const warnings: string[] = [];
    const onWarning = (warning: string) => warnings.push(warning);
    const stage = { auditLog: path, processingVersion: 'with the log' };
    const { status } = await world.run({ onWarning }, stage);
    world.clock.ms += 3_600_000;
    return { status, warnings: warnings.filter((warning) => /audit|AUDIT/.test(warning)) };
  };
  return { log, run };
}

async function figures(world: Reported) {
  const { models, total, outsideChats } = await world.cost();
  const [model] = models.filter((each) => each.model === MODEL);
  return {
    answers: total.answers,
    unknown: total.answersWithoutUsage,
    tokens: [model?.inputTokens ?? null, model?.outputTokens ?? null, model?.totalTokens ?? null],
    outside: [outsideChats.calls, outsideChats.totalTokens],
  };
}

const chat = (id: string, options: Parameters<typeof talk>[0] = {}) => ({
  ...{ id, userId: 'user-1', createdAt: NINE, updatedAt: NINE + 252 },
  document: chatDocument(talk(options), { id }),
});

/** The baseline knows no channels: releases have had them since 0.5. */
const CHANNELS = `create table message (id text primary key, user_id text, channel_id text,
  content text, meta json, created_at bigint)`;

describe('Open WebUI’s audit log', () => {
  eachReported((use) => {
    it('fills what is unknown of answers, and counts all other calls as outside chats', async () => {
      const { log, run } = logged();
      await use().source.hand.chat(chat('c-1'));
      const tool = { request: 'with a tool' };
      log.write(
        call(FIRST, { ...tool, tokens: [100, 10] }),
        call(FIRST + 3, { ...tool, tokens: [150, 20] }),
      );
      log.write(call(NINE + 3000, { tokens: [7, 8] }), call(NINE + 20, { user: 'user-2' }));
      await run(use());
      // The second answer has no call in its turn but the one fifty minutes later, which is taken for its own.
      expect(await figures(use())).toEqual({
        ...{ answers: 3, unknown: 0, tokens: [250 + 7 + 10, 30 + 8 + 20, 280 + 15 + 30] },
        outside: [1, 30],
      });
      const { outsideChats } = await use().cost({ costUsd: (_, { input }) => input });
      expect(outsideChats).toMatchObject({
        ...{ since: '2026-03-02', calls: 1 },
        knownUsd: 10,
      });
    });

    it('leaves what answers say themselves, and counts nothing twice', async () => {
      const { log, run } = logged();
      const usage = { prompt_tokens: 20, completion_tokens: 30, total_tokens: 50 };
      await use().source.hand.chat(chat('c-1', { usage }));
      log.write(call(FIRST, { tokens: [21, 31] }), call(SECOND, { tokens: [20, 30] }));
      await run(use());
      const known = { answers: 2, unknown: 0, tokens: [40, 60, 100], outside: [0, 0] };
      expect(await figures(use())).toEqual(known);
      await run(use());
      expect(await figures(use())).toEqual(known);
    });

    it('counts once what is left of a log whose head somebody cut off, or of which it lost the place', async () => {
      const { log, run } = logged();
      const old = [0, 1, 2].map((at) => call(NINE + at * 600, { tokens: [1, 1] }));
      log.write(...old);
      await run(use());
      const known = { answers: 3, unknown: 0, tokens: [3, 3, 6], outside: [3, 6] };
      expect(await figures(use())).toEqual(known);
      const [, ...left] = old;
      const cut = logAt(join(temporaryFolder(), 'audit.log'));
      cut.write(...left, call(NINE + 3000, { tokens: [10, 10] }));
      await run(use(), cut.path);
      expect(await figures(use())).toMatchObject({ tokens: [13, 13, 26], outside: [4, 26] });
      await sql`delete from log_file`.execute(use().own.db as never);
      await run(use(), cut.path);
      expect(await figures(use())).toMatchObject({ tokens: [13, 13, 26], outside: [4, 26] });
    });

    it('makes anew what calls told of days where that is gone', async () => {
      const { log, run } = logged();
      await use().source.hand.chat(chat('c-1'));
      log.write(call(FIRST, { tokens: [100, 10] }), call(NINE + 9000, { tokens: [1, 2] }));
      await run(use());
      const before = await figures(use());
      expect(before).toMatchObject({ outside: [1, 3] });
      await sql`delete from outside_usage`.execute(use().own.db as never);
      await run(use());
      expect(await figures(use())).toEqual(before);
    });

    it('gives the same whether a call or its chat was read first, and when the chat is read again', async () => {
      const { log, run } = logged();
      log.write(call(FIRST, { tokens: [100, 10] }));
      await run(use());
      expect(await figures(use())).toMatchObject({ answers: 1, outside: [1, 110] });
      const [q1, a1, ...rest] = talk();
      const begun = { ...chat('c-1'), document: chatDocument([q1, a1], { id: 'c-1' }) };
      await use().source.hand.chat({ ...begun, updatedAt: NINE + 12 });
      await run(use());
      const after = { unknown: 0, tokens: [100, 10, 110], outside: [0, 0] };
      expect(await figures(use())).toEqual({ answers: 1, ...after });
      log.write(call(SECOND, { tokens: [200, 20] }));
      await run(use());
      const whole = JSON.stringify(chatDocument([q1, a1, ...rest], { id: 'c-1' }));
      await use().source.hand.script(
        `update chat set chat = '${whole.replaceAll("'", "''")}', updated_at = ${NINE + 252}`,
      );
      await run(use());
      expect(await figures(use())).toEqual({
        ...{ answers: 2, unknown: 0, tokens: [300, 30, 330], outside: [0, 0] },
      });
    });

    it('keeps the calls of a chat that is deleted, or forgets them with it, as the settings say', async () => {
      const { log, run } = logged();
      await use().source.hand.chat(chat('c-1'));
      log.write(call(FIRST), call(SECOND));
      await run(use());
      const before = await figures(use());
      expect(before).toMatchObject({ answers: 2, unknown: 0, outside: [0, 0] });
      await use().source.hand.script('delete from chat');
      await run(use());
      expect(await figures(use())).toEqual(before);
      await use().run(
        {},
        { auditLog: log.path, processingVersion: 'with the log', deletedChats: 'forget' },
      );
      expect(await figures(use())).toMatchObject({ answers: 0, outside: [0, 0] });
      expect(await use().own.db.selectFrom('model_call').selectAll().execute()).toEqual([]);
      await run(use());
      expect(await figures(use())).toMatchObject({ answers: 0, outside: [0, 0] });
    });

    it('keeps of a line when, who (hashed), which model, how many tokens and where, and nothing else', async () => {
      const { log, run } = logged();
      log.write(
        call(FIRST, { request: 'a-request-of-theirs', user: 'user-7' }),
        requestLine('r', NINE, 'our secret plan'),
      );
      await run(use());
      const { db } = use().own;
      const rows = await Promise.all(
        Object.keys(cogniforce.tables).map((name) =>
          db
            .selectFrom(name as 'model_call')
            .selectAll()
            .execute(),
        ),
      );
      const said = JSON.stringify(rows);
      expect(said).not.toMatch(
        /user-7|example\.org|Name of|a-request-of-theirs|line \d|192\.0|Mozilla|secret|admin/,
      );
      const [kept] = await db.selectFrom('model_call').selectAll().execute();
      expect(kept).toEqual({
        ...{
          mark: expect.stringMatching(/^[0-9a-f]{16}$/),
          user_id_hash: use().hashUserId('user-7'),
        },
        ...{ called_at: '2026-03-02T09:00:05.000Z', day: '2026-03-02', model: MODEL },
        ...{ asked_in: 'chat', rounds: 1, rounds_unknown: 0 },
        ...{ input_tokens: 10, output_tokens: 20, total_tokens: 30 },
        ...{ answered: false, conversation_id: null },
      });
    });

    it('costs a sentence where it cannot be read, and nothing else', async () => {
      const { log, run } = logged();
      await use().source.hand.chat(chat('c-1'));
      expect(await run(use())).toEqual({
        status: 'completed',
        warnings: [
          expect.stringMatching(/OPENWEBUI_AUDIT_LOG, .*, is not there\. Name the file .*\.$/),
        ],
      });
      expect(await figures(use())).toMatchObject({ answers: 2, unknown: 2, outside: [null, null] });
      mkdirSync(log.path);
      expect((await run(use())).warnings).toEqual([expect.stringMatching(/is a folder/)]);
      rmSync(log.path, { recursive: true });
      log.write('not a line', call(FIRST));
      expect((await run(use())).warnings).toEqual([
        'One line of the audit log: damaged, and left out.',
      ]);
      expect(await run(use())).toEqual({ status: 'completed', warnings: [] });
      expect(await figures(use())).toMatchObject({ unknown: 1, outside: [0, 0] });
    });

    it('changes nothing where it is not set, and is unknown before it began, not none', async () => {
      const { log, run } = logged();
      await use().source.hand.chat(chat('c-1'));
      await use().run();
      const rows = () => use().own.db.selectFrom('usage_fact').selectAll().execute();
      expect((await rows()).map(({ turns }) => turns)).toEqual([null]);
      expect(await figures(use())).toMatchObject({ outside: [null, null] });
      log.write(call(NINE + 86_400));
      await run(use());
      expect((await rows()).map(({ turns }) => turns?.length)).toEqual([2]);
      const before = { start_date: '2026-03-01', end_date: '2026-03-02' };
      expect((await use().cost({}, before)).outsideChats).toMatchObject({
        calls: null,
        since: '2026-03-03',
      });
      const since = { start_date: '2026-03-01', end_date: '2026-03-04' };
      expect((await use().cost({}, since)).outsideChats).toMatchObject({
        calls: 1,
        totalTokens: 30,
      });
    });

    it('fills tokens of answers in channels, which stand nowhere else', async () => {
      const { log, run } = logged();
      const { hand } = use().source;
      await hand.script(CHANNELS);
      await hand.insert('message', {
        ...{ id: 'm', user_id: 'user-1', channel_id: 'c', content: 'said' },
        created_at: `${NINE}500000000`,
        meta: `{"model_id": "${MODEL}", "model_name": "x", "done": true}`,
      });
      const uri = 'https://ai.example.org/api/v1/channels/c/messages/post';
      log.write(call(NINE, { uri, tokens: [90, 9] }), call(NINE + 1, { tokens: [1, 2] }));
      await run(use());
      expect(await figures(use())).toEqual({
        ...{ answers: 2, unknown: 0, tokens: [91, 11, 102], outside: [1, 3] },
      });
      await hand.script('delete from message');
      await run(use());
      expect(await figures(use())).toMatchObject({ answers: 2, outside: [2, 102] });
    });
  });
});

describe('a run over the audit log that is killed at any moment', () => {
  eachDialect(null, (use, engine) => {
    it('loses no line and doubles none', async () => {
      const folder = temporaryFolder();
      const source = await freshAddress('sqlite');
      const world = await openWebuiWorld(source);
      await use().create();
      const path = join(folder, 'audit.log');
      const count = sized(24_000, 60_000);
      const written = Array.from({ length: count }, (_, at) =>
        callLine({
          id: `l${at}`,
          at: NINE + at,
          model: 'm',
          user: `user-${at % 50}`,
          tokens: [1, 2],
        }),
      );
      writeFileSync(path, `${written.join('\n')}\n`);
      const env = {
        DATABASE_URL: urlOf(source.address),
        COGNIFORCE_DATABASE_URL: urlOf(use().address),
        OPENWEBUI_AUDIT_LOG: path,
        ANALYTICS_SALT: 'sixteen bytes or more',
        ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
      };
      const own = openDomain(cogniforce, use().address, { settings: { hashUserId: String } });
      await own.migrations.upgrade();
      const known = async () => {
        const { calls, tokens } = await own.db
          .selectFrom('model_call')
          .select(({ fn }) => [
            fn.countAll<number>().as('calls'),
            fn.sum<number>('total_tokens').as('tokens'),
          ])
          .executeTakeFirstOrThrow();
        return { calls, tokens: Number(tokens) };
      };
      const process = async (isDone: () => Promise<boolean>) => {
        const child = spawn(globalThis.process.execPath, [COMMAND_FILE, 'process'], {
          env: { ...COMPILED, ...env },
          stdio: 'ignore',
        });
        const ended = new Promise((resolve) => child.once('close', resolve));
        while (child.exitCode === null && !(await isDone())) await wait(5);
        child.kill('SIGKILL');
        await ended;
        return child.exitCode;
      };
      for (const least of [1, count / 3, (2 * count) / 3]) {
        await process(async () => (await known()).calls >= least);
        const { calls, tokens } = await known();
        expect(tokens).toBe(3 * calls);
        const { read_to } = await own.db
          .selectFrom('log_file')
          .select('read_to')
          .executeTakeFirstOrThrow();
        const text = written.slice(0, calls).join('\n');
        expect(read_to).toBe(Buffer.byteLength(text) + 1);
      }
      expect(await process(async () => false)).toBe(0);
      expect(await known()).toEqual({ calls: count, tokens: 3 * count });
      const { outside } = await own.db
        .selectFrom('outside_usage')
        .select(({ fn }) => fn.sum<number>('answers').as('outside'))
        .executeTakeFirstOrThrow();
      expect(Number(outside)).toBe(count);
      await own.close();
      await world.close();
      await source.drop();
      expect(engine).toMatch(/sqlite|postgres/);
    }, 120_000);
  });
});
