import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { keptLog, signIn, testServer } from '../test/support/api.ts';
import { factsOf, person } from '../test/support/cogniforce.ts';
import { eachDialect } from '../test/support/each-dialect.ts';
import { cogniforce } from './domains/cogniforce/index.ts';
import { drawQuestions } from './jobs/draw-questions.ts';
import { questionToken } from './kernel/question-tokens.ts';
import { questionDesk } from './question-desk.ts';

const salt = 'a salt for tests';
const BASE = '/api/v1/analytics/questions';
const RECEIPT = 'cogniforce_answer';
const CONSENT = { consent: true } as const;

type Cookies = Record<string, string>;

describe('the desk', () => {
  eachDialect(cogniforce, (use) => {
    /** So many people, each asked about half an hour of work; and the server that takes their answers. */
    async function office({ people = 1, publicUrl = null as string | null } = {}) {
      const { db, facts } = use();
      const ids = Array.from({ length: people }, (_, index) => `c-${index}`);
      await facts.replace(ids.map((id) => factsOf({ id, person: person(id) })));
      const clock = { ms: Date.parse('2026-03-02T12:00:00Z'), now: () => clock.ms };
      const repositories = { cogniforce: use().handle.repositories };
      await drawQuestions({ repositories, share: 1, salt, clock });
      const settings = { share: 0.05, webuiUrl: 'https://ai.example.org', publicUrl };
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
        withdraw: () => send('DELETE'),
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
        answer: { minutes: 60, wouldNotHaveDone: false, calibrates: true },
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
      const { kept: newer } = await answer({ minutes: 15, ...CONSENT });
      expect((await read(kept)).body.state).toBe('open');
      expect((await read(newer)).body.answer.minutes).toBe(15);
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
      expect((await withdraw()).status).toBe(204);
      expect([await labels(), await states()]).toEqual([[], ['declined']]);
      expect((await read(kept)).body.state).toBe('open');
      const again = await answer({ minutes: 30, ...CONSENT });
      expect(again.body.answer.calibrates).toBe(false);
      clock.ms += 30 * 24 * 3_600_000;
      expect((await withdraw()).status).toBe(204);
      expect(await labels()).toEqual([]);
    });

    it('takes no for an answer, and erases one that was given', async () => {
      const { answer, labels, states } = await office();
      await answer({ minutes: 60, ...CONSENT });
      const { body } = await answer({ declined: true });
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

    it('tells an administrator how many, with every link that takes an answer, and not who has answered', async () => {
      const { answer, overview, tokens, clock } = await office({
        people: 6,
        publicUrl: 'https://figures.example.org',
      });
      const before = await overview();
      await answer({ minutes: 60, ...CONSENT });
      const after = await overview();
      expect(after).toMatchObject({
        share: 0.05,
        asked: 6,
        answers: 0,
        waiting: 1,
        next: { state: 'provisional', from: 10 },
        open: 5,
        answered: 1,
        declined: 0,
        expired: 0,
        responseRate: 1,
        hidden: false,
      });
      expect(after.links).toEqual(before.links);
      expect(after.links.map(({ link }: { link: string }) => link).sort()).toEqual(
        tokens.map((each) => `https://figures.example.org/question/${each}`).sort(),
      );
      expect(JSON.stringify(after)).not.toMatch(/p-[0-9a-f]{8}|c-\d|[0-9a-f]{64}/);
      clock.ms = Date.parse('2026-03-09T12:00:00Z');
      expect(await overview()).toMatchObject({
        open: 0,
        expired: 5,
        responseRate: 1 / 6,
        links: [],
      });
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
      expect((await overview()).links).toHaveLength(4);
    });
  });
});

it('an address that asks too often is stopped for the rest of the minute', async () => {
  const app = await testServer();
  const ask = () => app.inject(`${BASE}/unknown`);
  for (let count = 0; count < 120; count += 1) expect((await ask()).statusCode).toBe(404);
  expect((await ask()).json().code).toBe('TOO_MANY_REQUESTS');
});
