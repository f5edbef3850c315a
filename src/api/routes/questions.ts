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
import type { QuestionView, ServerParts } from '../parts.ts';
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

/** What tells one browser from another; sent to that one question alone, and no script can read it. */
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
  const view = (asked: QuestionView) => ({ ...asked, demonstration: isDemonstration(parts) });
  const cookie = (token: string) =>
    ({
      path: `/api/v1/analytics/questions/${encodeURIComponent(token)}`,
      httpOnly: true,
      sameSite: 'strict',
      secure: auth.secureCookie,
    }) as const;
  const keep = (reply: FastifyReply, token: string, receipt: string) =>
    reply.setCookie(RECEIPT, receipt, { ...cookie(token), maxAge: KEPT_SECONDS });

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
    async ({ params: { token }, cookies }, reply) => {
      const asked = await questions.ask(token, cookies[RECEIPT] ?? null);
      keep(reply, token, asked.receipt);
      return view(asked.reply);
    },
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
          'Nothing is stored without `consent`. A later answer of the same browser, which the cookie tells, takes the place of an earlier one; nobody else can change it. The estimate comes with the reply, and never before.',
        operationId: 'answerQuestion',
        params: questionParameters,
        body: questionBody,
        response: {
          200: json(questionReply, 'Stored; the question with answer and estimate'),
          ...problemResponses(
            ...CHANGE_ERRORS,
            ...ANY_ERRORS,
            'QUESTION_CLOSED',
            'QUESTION_ANSWERED',
          ),
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
        summary:
          'Take the answer of this browser back, also after the time of the question; it is erased',
        operationId: 'withdrawAnswer',
        params: questionParameters,
        response: {
          204: z.undefined().describe('There is no answer now'),
          ...problemResponses(...CHANGE_ERRORS, ...ANY_ERRORS, 'RECEIPT_MISSING'),
        },
      },
    },
    async ({ params: { token }, cookies }, reply) => {
      await questions.withdraw(token, cookies[RECEIPT] ?? null);
      return reply.code(204).send();
    },
  );
};

/** GET questions: counts, for whoever may see the figures; links are handed out by `cogniforce questions` alone. */
export const questionsRoutes: FastifyPluginAsyncZod<QuestionOptions> = async (
  app,
  { parts: { questions } },
) => {
  app.get(
    '/questions',
    {
      schema: {
        tags: ['questions'],
        summary: 'How many questions were asked and answered',
        description:
          'Which of them have been answered is said nowhere; links are handed out on the command line.',
        operationId: 'questions',
        response: {
          200: json(questionsReply, 'Counts'),
          ...problemResponses(...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    ({ principal }) => questions.overview(principal),
  );
};
