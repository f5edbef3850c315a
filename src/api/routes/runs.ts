import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CogniforceError } from '../../kernel/errors.ts';
import { wait } from '../../kernel/wait.ts';
import {
  type RunDetail,
  runDetail,
  runParameters,
  runsQuery,
  runsReply,
} from '../contracts/runs.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import { DATABASE_ERRORS, problemResponses, SESSION_ERRORS } from '../problem-responses.ts';

const LOOK_MS = 1_000;
/** Something is said at least so often: whoever stands between drops a connection that is silent. */
const SILENT_MS = 15_000;
/** Then a browser connects again, and is asked again whether it is still signed in. */
const LONGEST_MS = 600_000;

/** GET runs, runs/{id}, runs/{id}/events: what a run does now, and what became of those before. */
export const runsRoutes: FastifyPluginAsyncZod<{ parts: ServerParts }> = async (app, { parts }) => {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

  app.get(
    '/runs',
    {
      schema: {
        tags: ['processing'],
        summary: 'The newest runs, newest first',
        operationId: 'runs',
        querystring: runsQuery,
        response: {
          200: json(runsReply, 'Each run'),
          ...problemResponses('REQUEST_INVALID', ...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    async ({ query: { limit }, principal }) => ({ runs: await parts.runs.list(limit, principal) }),
  );

  app.get(
    '/runs/:id',
    {
      schema: {
        tags: ['processing'],
        summary: 'One run: how far it is, its pace, and why it left conversations out',
        operationId: 'run',
        params: runParameters,
        response: {
          200: json(runDetail, 'The run'),
          ...problemResponses(
            'RUN_UNKNOWN',
            'REQUEST_INVALID',
            ...SESSION_ERRORS,
            ...DATABASE_ERRORS,
          ),
        },
      },
    },
    async ({ params: { id }, principal }) => parts.runs.find(id, principal),
  );

  app.get(
    '/runs/:id/events',
    {
      compress: false,
      schema: {
        tags: ['processing'],
        summary: 'One run as it goes on, as server-sent events',
        description:
          'An event `run` with the same object as `GET /api/v1/analytics/runs/{id}` whenever it changes, once a second at most, and `end` with the last one. A `problem` says why it cannot be told just now. It ends after ten minutes at the latest; a browser connects again by itself.',
        operationId: 'runEvents',
        params: runParameters,
        response: {
          200: {
            description: 'Events',
            content: { 'text/event-stream': { schema: z.any().describe('Server-sent events') } },
          },
          ...problemResponses(
            'RUN_UNKNOWN',
            'REQUEST_INVALID',
            ...SESSION_ERRORS,
            ...DATABASE_ERRORS,
          ),
        },
      },
    },
    async ({ params: { id }, raw, principal }, reply) => {
      const find = () => parts.runs.find(id, principal);
      const first = await find();
      const gone = new AbortController();
      raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      const events = Readable.from(eventsOf(find, first, signal), {
        objectMode: false,
      });
      return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(events);
    },
  );
};

/** What is sent of a run until it ends, or nobody listens any more. */
async function* eventsOf(
  find: () => Promise<RunDetail>,
  first: RunDetail,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const endMs = performance.now() + LONGEST_MS;
  let said = '';
  let saidMs = 0;
  for (let told = eventOf(first); ; told = await look(find)) {
    if (told.text !== said) {
      yield told.text;
      [said, saidMs] = [told.text, performance.now()];
    } else if (performance.now() - saidMs > SILENT_MS) {
      yield ':\n\n';
      saidMs = performance.now();
    }
    if (told.isLast || performance.now() > endMs) return;
    await wait(LOOK_MS, signal);
    if (signal.aborted) return;
  }
}

async function look(find: () => Promise<RunDetail>) {
  try {
    return eventOf(await find());
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    const { code, message } = error;
    return { text: eventText('problem', { code, title: message }), isLast: false };
  }
}

function eventOf(run: RunDetail) {
  const isLast = run.status !== 'running';
  return { text: eventText(isLast ? 'end' : 'run', run), isLast };
}

function eventText(event: 'run' | 'end' | 'problem', data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
