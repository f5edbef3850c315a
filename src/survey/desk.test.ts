import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { keptLog, signIn, testServer } from '../../test/support/api.ts';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { eraseAnswer, questionDesk } from './desk.ts';
import { drawQuestions } from './draw.ts';
import { questionToken } from './tokens.ts';

const salt = 'a salt for tests';
const BASE = '/api/v1/analytics/questions';
const RECEIPT = 'cogniforce_answer';
const CONSENT = { consent: true } as const;

type Cookies = Record<string, string>;

describe('the desk', () => {
  eachDialect(cogniforce, (use) => {
    /** So many people, each asked about half an hour of work; and the server that takes their answers. */
    async function office({ people = 1 } = {}) {
      const { db, facts } = use();
      const ids = Array.from({ length: people }, (_, index) => `c-${index}`);
      await facts.replace(ids.map((id) => factsOf({ id, person: person(id) })));
      const clock = { ms: Date.parse('2026-03-02T12:00:00Z'), now: () => clock.ms };
      const repositories = { cogniforce: use().handle.repositories };
      await drawQuestions({ repositories, share: 1, salt, clock });
      const settings = { share: 0.05, webuiUrl: 'https://ai.example.org', publicUrl: null };
      const desk = {
        repositories: repositories.cogniforce,
        salt,
        settings,
        zone: 'Europe/Berlin',
        minimumGroup: 5,
        clock,
      };
      const { logger, lines } = keptLog();
      const app = await testServer({ questions: questionDesk(desk), logger });
      const rows = await db
        .selectFrom('question')
        .select('id')
        .orderBy('conversation_id')
        .execute();
      const tokens = rows.map(({ id }) => questionToken(salt, id));
      const [token = ''] = tokens;
      const send = async (
        method: 'GET' | 'POST' | 'DELETE',
        payload?: object,
        cookies?: Cookies,
      ) => {
        const request: InjectOptions = { method, url: `${BASE}/${token}` };
        if (payload !== undefined) request.payload = payload;
        if (cookies !== undefined) request.cookies = cookies;
        const reply = await app.inject(request);
        const body = reply.body === '' ? null : reply.json();
        const kept = Object.fromEntries(reply.cookies.map(({ name, value }) => [name, value]));
        return { status: reply.statusCode, body, kept, cookies: reply.cookies };
      };
      return {
        app,
        clock,
        lines,
        tokens,
        token,
        read: (cookies?: Cookies) => send('GET', undefined, cookies),
        answer: (payload: object, cookies?: Cookies) => send('POST', payload, cookies),
        withdraw: (cookies?: Cookies) => send('DELETE', undefined, cookies),
        /** From a browser of its own. */
        answerAs: (each: string) =>
          app.inject({
            method: 'POST',
            url: `${BASE}/${each}`,
            payload: { minutes: 60, ...CONSENT },
          }),
        erase: (each = token) => eraseAnswer(desk, `https://figures.example.org/question/${each}`),
        labels: () => db.selectFrom('label').selectAll().execute(),
        states: async () => {
          const all = await db.selectFrom('question').select('state').execute();
          return all.map(({ state }) => state);
        },
        overview: async () => {
          const reply = await app.inject({ url: BASE, cookies: await signIn(app) });
          return reply.json();
        },
      };
    }

    it('shows what the task is known by, without the estimate and without any text', async () => {
      const { read } = await office();
      const { status, body } = await read();
      expect(status).toBe(200);
      expect(body).toEqual({
        state: 'open',
        task: {
          from: '2026-03-02T09:00:00.000Z',
          to: '2026-03-02T09:10:00.000Z',
          timeZone: 'Europe/Berlin',
          taskClass: 'draft',
          asks: 1,
          conversationUrl: 'https://ai.example.org/c/c-0',
        },
        answerUntil: '2026-03-09T12:00:00.000Z',
        answer: null,
        estimate: null,
        demonstration: false,
      });
    });

    it('keeps an answer as a label, and shows the estimate then', async () => {
      const { answer, labels, states } = await office();
      const { body, cookies } = await answer({ minutes: 60, ...CONSENT });
      expect(body).toMatchObject({
        state: 'answered',
        answer: { minutes: 60, wouldNotHaveDone: false, withAiMinutes: null, calibrates: true },
        estimate: { mostLikely: 30 },
      });
      expect(cookies).toMatchObject([{ name: RECEIPT, httpOnly: true, sameSite: 'Strict' }]);
      expect(await states()).toEqual(['answered']);
      expect(await labels()).toMatchObject([
        {
          conversation_id: 'c-0',
          ordinal: 0,
          user_id_hash: person('c-0'),
          task_class: 'draft',
          method: 'test',
          raw_p50: 30,
          minutes: 60,
          would_not_have_done: false,
          seen_estimate: false,
          consent_at: '2026-03-02T12:00:00.000Z',
          asked_at: '2026-03-02T12:00:00.000Z',
          answered_at: '2026-03-02T12:00:00.000Z',
        },
      ]);
    });

    it('shows the answer to the browser alone that has given it', async () => {
      const { answer, read } = await office();
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      expect((await read(kept)).body).toMatchObject({ state: 'answered', answer: { minutes: 60 } });
      for (const cookies of [undefined, {}, { [RECEIPT]: 'somebody else’s' }]) {
        const { body } = await read(cookies);
        expect(body).toMatchObject({ state: 'open', answer: null, estimate: null });
      }
    });

    it('lets nobody else change an answer, decline it or take it back, and says so', async () => {
      const { answer, withdraw, read, labels, states } = await office();
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      const { kept: other } = await read();
      expect(other[RECEIPT]).not.toBe(kept[RECEIPT]);
      const guesses = [undefined, other, { [RECEIPT]: 'a'.repeat(32) }, { [RECEIPT]: 'x' }];
      for (const cookies of guesses) {
        for (const body of [{ minutes: 15, ...CONSENT }, { declined: true }]) {
          const refused = await answer(body, cookies);
          expect([refused.status, refused.body.code]).toEqual([409, 'QUESTION_ANSWERED']);
          expect(JSON.stringify(refused.body)).not.toMatch(/estimate|minutes|mostLikely/);
        }
        expect((await withdraw(cookies)).status).toBe(403);
      }
      expect(await states()).toEqual(['answered']);
      expect(await labels()).toMatchObject([{ minutes: 60 }]);
      expect((await read(kept)).body.answer.minutes).toBe(60);
    });

    it('tells nobody by the way of taking back whether there is an answer', async () => {
      const { answer, withdraw, read } = await office();
      const { kept: stranger } = await read();
      const plain = ({ status, body }: Awaited<ReturnType<typeof withdraw>>) => ({
        ...body,
        status,
        reference: '',
      });
      const before = [plain(await withdraw()), plain(await withdraw(stranger))];
      expect(before[0]).toMatchObject({ status: 403, code: 'RECEIPT_MISSING' });
      await answer({ minutes: 60, ...CONSENT });
      expect([plain(await withdraw()), plain(await withdraw(stranger))]).toEqual(before);
    });

    it('knows the browser again whose reply was lost on the way', async () => {
      const { answer, read, labels } = await office();
      const { kept } = await read();
      expect(kept[RECEIPT]).toMatch(/^[\w-]{32}$/);
      await answer({ minutes: 60, ...CONSENT }, kept);
      const again = await answer({ minutes: 60, ...CONSENT }, kept);
      expect(again.body).toMatchObject({ state: 'answered', answer: { calibrates: true } });
      expect(again.kept).toEqual(kept);
      expect(await labels()).toHaveLength(1);
    });

    it('keeps one answer of two browsers that send theirs at once', async () => {
      const { answer, labels, read } = await office();
      const both = [15, 60] as const;
      const replies = await Promise.all(both.map((minutes) => answer({ minutes, ...CONSENT })));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      const won = replies.findIndex(({ status }) => status === 200);
      expect(await labels()).toMatchObject([{ minutes: both[won] }]);
      expect((await read(replies[won]?.kept)).body.answer.minutes).toBe(both[won]);
    });

    it('keeps no receipt, and a digest of it alone', async () => {
      const { answer } = await office();
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      const rows = await use().db.selectFrom('question').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(kept[RECEIPT]);
    });

    it('keeps how long it took with AI beside what the chat says of it, where somebody says it', async () => {
      const { answer, labels, read } = await office();
      const { kept, body } = await answer({ minutes: 60, withAiMinutes: 15, ...CONSENT });
      expect(body.answer).toMatchObject({ minutes: 60, withAiMinutes: 15, calibrates: true });
      expect(await labels()).toMatchObject([
        { with_ai_minutes: 15, chat_minutes: 10, counted_turns: 1, seen_estimate: false },
      ]);
      expect((await read(kept)).body.answer.withAiMinutes).toBe(15);
      // Another answer to the second part alone is another answer: the estimate was seen.
      await answer({ minutes: 60, withAiMinutes: 30, ...CONSENT }, kept);
      expect(await labels()).toMatchObject([{ with_ai_minutes: 30, seen_estimate: true }]);
    });

    it('does not set an answer beside a task that went on since it was asked about', async () => {
      const { answer, labels } = await office();
      await use().db.updateTable('episode').set({ to_at: '2026-03-02T11:00:00.000Z' }).execute();
      await answer({ minutes: 60, withAiMinutes: 15, ...CONSENT });
      expect(await labels()).toMatchObject([
        { with_ai_minutes: 15, chat_minutes: null, counted_turns: null },
      ]);
    });

    it('lets a later answer count, which calibrates nothing once the estimate was seen', async () => {
      const { answer, labels, read } = await office();
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      // Sent again because no reply came: the same answer stays what it was.
      await answer({ minutes: 60, ...CONSENT }, kept);
      expect(await labels()).toMatchObject([{ minutes: 60, seen_estimate: false }]);
      const changed = await answer({ minutes: null, wouldNotHaveDone: true, ...CONSENT }, kept);
      expect(changed.body.answer).toEqual({
        minutes: null,
        wouldNotHaveDone: true,
        withAiMinutes: null,
        calibrates: false,
      });
      expect(await labels()).toMatchObject([
        { minutes: null, would_not_have_done: true, seen_estimate: true },
      ]);
      expect((await read(kept)).body.state).toBe('answered');
    });

    it('erases an answer that is taken back, also when the time of the question is over', async () => {
      const { answer, withdraw, labels, states, clock, read } = await office();
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      expect((await withdraw(kept)).status).toBe(204);
      expect([await labels(), await states()]).toEqual([[], ['declined']]);
      expect((await read(kept)).body.state).toBe('open');
      const again = await answer({ minutes: 30, ...CONSENT });
      expect(again.body.answer.calibrates).toBe(false);
      clock.ms += 30 * 24 * 3_600_000;
      expect((await withdraw(again.kept)).status).toBe(204);
      expect(await labels()).toEqual([]);
    });

    it('takes no for an answer, and erases one that was given', async () => {
      const { answer, labels, states } = await office();
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      const { body } = await answer({ declined: true }, kept);
      expect(body).toMatchObject({ state: 'declined', answer: null, estimate: null });
      expect([await labels(), await states()]).toEqual([[], ['declined']]);
    });

    it('stores nothing without consent, or of what is no answer', async () => {
      const { answer, labels, states } = await office();
      for (const wrong of [
        { minutes: 60 },
        { minutes: 60, consent: false },
        { minutes: 7, ...CONSENT },
        { minutes: null, wouldNotHaveDone: false, ...CONSENT },
        { minutes: 60, wouldNotHaveDone: true, ...CONSENT },
        { minutes: 60, comment: 'text', ...CONSENT },
        { declined: false },
      ]) {
        const { status, body } = await answer(wrong);
        expect([status, body.code]).toEqual([400, 'REQUEST_INVALID']);
      }
      expect([await labels(), await states()]).toEqual([[], ['open']]);
    });

    it('says after its time that the time is over, and stores nothing', async () => {
      const { answer, read, labels, clock } = await office();
      clock.ms = Date.parse('2026-03-09T12:00:00Z');
      expect((await read()).body).toMatchObject({ status: 410, code: 'QUESTION_CLOSED' });
      expect((await answer({ minutes: 60, ...CONSENT })).body.code).toBe('QUESTION_CLOSED');
      expect((await answer({ declined: true })).body.code).toBe('QUESTION_CLOSED');
      expect(await labels()).toEqual([]);
    });

    it('says one thing of every link that belongs to no question, and writes none of them down', async () => {
      const { app, token, lines, answer } = await office();
      await answer({ minutes: 60, ...CONSENT });
      const others = [
        'x',
        `${token}x`,
        token.slice(1),
        'a'.repeat(900),
        '%00',
        '..%2f..',
        '%F0%9F%8D%8E',
      ];
      const replies = await Promise.all(others.map((other) => app.inject(`${BASE}/${other}`)));
      const said = replies.map((reply) => ({ ...reply.json(), reference: '' }));
      expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(said[0]).toMatchObject({
        status: 404,
        code: 'QUESTION_UNKNOWN',
        title: 'There is no question under this link.',
      });
      const page = await app.inject(`/question/${token}`);
      expect(page.headers['referrer-policy']).toBe('no-referrer');
      expect(page.headers['x-robots-tag']).toContain('noindex');
      const log = lines.join('');
      expect(log).toContain('/questions/:token');
      expect(log).toContain('/question/*');
      for (const secret of [token, token.slice(1), 'a'.repeat(900)]) {
        expect(log).not.toContain(secret);
      }
    });

    it('counts in steps of the smallest group, and gives no link away', async () => {
      const { answer, answerAs, overview, tokens, clock } = await office({ people: 12 });
      const before = await overview();
      expect(before).toMatchObject({ asked: 12, open: 10, answered: 0, responseRate: null });
      for (const token of tokens.slice(0, 4)) await answerAs(token);
      expect(await overview()).toMatchObject({ asked: 12, open: 5, answered: 0, waiting: 0 });
      await answerAs(tokens[4] ?? '');
      const after = await overview();
      expect(after).toMatchObject({ asked: 12, open: 5, answered: 5, declined: 0, answers: 5 });
      expect(JSON.stringify(after)).not.toMatch(/question\/|p-[0-9a-f]{8}|c-\d|[0-9a-f]{64}|links/);
      for (const token of tokens) expect(JSON.stringify(after)).not.toContain(token);
      await answer({ minutes: 30, ...CONSENT });
      expect(await overview()).toEqual(after);
      clock.ms = Date.parse('2026-03-09T12:00:00Z');
      expect(await overview()).toMatchObject({
        open: 0,
        expired: 5,
        answered: 5,
        responseRate: 0.5,
      });
    });

    it('erases an answer for whoever hands out the links, and says nothing of whether there was one', async () => {
      const { answer, erase, labels, states, read } = await office();
      await erase();
      expect(await states()).toEqual(['open']);
      const { kept } = await answer({ minutes: 60, ...CONSENT });
      await erase();
      expect([await labels(), await states()]).toEqual([[], ['declined']]);
      expect((await read(kept)).body.state).toBe('open');
      await expect(erase('nobody')).rejects.toMatchObject({ code: 'QUESTION_UNKNOWN' });
    });

    it('hides what became of questions to so few that one could tell who it was', async () => {
      const { answer, overview } = await office({ people: 4 });
      await answer({ minutes: 60, ...CONSENT });
      expect(await overview()).toMatchObject({
        hidden: true,
        asked: 4,
        answers: null,
        open: null,
        answered: null,
        declined: null,
        expired: null,
        responseRate: null,
      });
    });
  });
});

it('an address that asks too often is stopped for the rest of the minute', async () => {
  const app = await testServer();
  const ask = () => app.inject(`${BASE}/unknown`);
  for (let count = 0; count < 120; count += 1) expect((await ask()).statusCode).toBe(404);
  expect((await ask()).json().code).toBe('TOO_MANY_REQUESTS');
});
