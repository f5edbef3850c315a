import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  questionBody,
  questionParameters,
  questionReply,
  questionsReply,
} from '../contracts/questions.ts';
import { json, OPEN } from '../open-api.ts';
import type { AskedView, ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';
import { isDemonstration } from './probes.ts';

interface QuestionOptions {
  readonly parts: Pick<ServerParts, 'questions' | 'auth' | 'demonstration'>;
}

/** What the browser keeps that has answered; sent to that one question alone, and no script can read it. */
const RECEIPT = 'cogniforce_answer';
const KEPT_SECONDS = 30 * 24 * 3600; // longer than any question takes an answer
const BODY_LIMIT = 1024;

const ANY_ERRORS = [
  'QUESTION_UNKNOWN',
  'TOO_MANY_REQUESTS',
  'INTERNAL',
  ...DATABASE_ERRORS,
] as const;

/** GET, POST and DELETE questions/{token}: one question, for whoever has its link. */
export const questionRoutes: FastifyPluginAsyncZod<QuestionOptions> = async (app, { parts }) => {
  const { questions, auth } = parts;
  const view = (asked: AskedView) => ({ ...asked, demonstration: isDemonstration(parts) });
  const cookie = (token: string) =>
    ({
      path: `/api/v1/analytics/questions/${encodeURIComponent(token)}`,
      httpOnly: true,
      sameSite: 'strict',
      secure: auth.secureCookie,
    }) as const;
  const keep = (reply: FastifyReply, token: string, receipt: string | null) =>
    receipt === null
      ? reply.clearCookie(RECEIPT, cookie(token))
      : reply.setCookie(RECEIPT, receipt, { ...cookie(token), maxAge: KEPT_SECONDS });

  app.get(
    '/questions/:token',
    {
      schema: {
        ...OPEN,
        tags: ['questions'],
        summary: 'One question, with what its person knows the task by and no text of it',
        operationId: 'getQuestion',
        params: questionParameters,
        response: {
          200: json(questionReply, 'The question'),
          ...problemResponses(...ANY_ERRORS, 'QUESTION_CLOSED'),
        },
      },
    },
    async ({ params, cookies }) =>
      view(await questions.ask(params.token, cookies[RECEIPT] ?? null)),
  );

  app.post(
    '/questions/:token',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        ...OPEN,
        tags: ['questions'],
        summary: 'Answer it, change the answer, or say that there will be none',
        description:
          'Nothing is stored without `consent`. A later answer takes the place of an earlier one. The estimate comes with the reply, and never before.',
        operationId: 'answerQuestion',
        params: questionParameters,
        body: questionBody,
        response: {
          200: json(questionReply, 'Stored; the question with answer and estimate'),
          ...problemResponses(...CHANGE_ERRORS, ...ANY_ERRORS, 'QUESTION_CLOSED'),
        },
      },
    },
    async ({ params: { token }, body, cookies }, reply) => {
      const done = await questions.react(token, body, cookies[RECEIPT] ?? null);
      keep(reply, token, done.receipt);
      return view(done.reply);
    },
  );

  app.delete(
    '/questions/:token',
    {
      schema: {
        ...OPEN,
        tags: ['questions'],
        summary: 'Take an answer back, also after the time of the question; it is erased',
        operationId: 'withdrawAnswer',
        params: questionParameters,
        response: {
          204: z.undefined().describe('There is no answer now'),
          ...problemResponses(...CHANGE_ERRORS, ...ANY_ERRORS),
        },
      },
    },
    async ({ params: { token } }, reply) => {
      await questions.withdraw(token);
      return keep(reply, token, null).code(204).send();
    },
  );
};

/** GET questions: counts and links, for whoever may see the figures. */
export const questionsRoutes: FastifyPluginAsyncZod<QuestionOptions> = async (
  app,
  { parts: { questions } },
) => {
  app.get(
    '/questions',
    {
      schema: {
        tags: ['questions'],
        summary: 'How many questions were asked and answered, and the links to hand out',
        description: 'Which of them have been answered is said nowhere.',
        operationId: 'questions',
        response: {
          200: json(questionsReply, 'Counts and links'),
          ...problemResponses(...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    () => questions.overview(),
  );
};
