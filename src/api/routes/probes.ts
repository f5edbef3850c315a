import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ErrorCode } from '../../kernel/errors.ts';
import { type DomainState, liveReply, type ReadyReply, readyReply } from '../contracts/health.ts';
import { MEANINGS } from '../error-meanings.ts';
import { sessionOf } from '../guards.ts';
import { json, OPEN } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import { problemResponses } from '../problem-responses.ts';
import type { Sessions } from '../sessions.ts';

type ProbeParts = Pick<ServerParts, 'domains' | 'demonstration' | 'version'>;

const FIGURES = 'cogniforce'; // the domain without which there is nothing to serve

/** /health/live and /health/ready: for orchestrators and for the page before anybody has signed in. */
export const probeRoutes: FastifyPluginAsyncZod<{
  parts: ProbeParts;
  sessions: Sessions;
}> = async (app, { parts, sessions }) => {
  app.get(
    '/live',
    {
      schema: {
        ...OPEN,
        tags: ['probes'],
        summary: 'Whether the process answers; says nothing about databases',
        operationId: 'live',
        response: { 200: json(liveReply, 'The process answers'), ...problemResponses('INTERNAL') },
      },
    },
    async () => ({ status: 'live' as const }),
  );

  app.get(
    '/ready',
    {
      schema: {
        ...OPEN,
        tags: ['probes'],
        summary: 'Whether figures can be served, and which database is down',
        description: 'Why, and where that database is, is told to whoever is signed in alone.',
        operationId: 'ready',
        response: {
          200: json(
            readyReply,
            'Figures can be served; degraded: another database is down, or this one can only be read',
          ),
          503: json(readyReply, 'The database with the figures is not ready'),
          ...problemResponses('INTERNAL'),
        },
      },
    },
    async (request, reply) => {
      const all = parts.domains();
      const status = readiness(all);
      // Whether a session is in force may not be known while a database is down: that is no reason to answer nothing.
      const session = await sessionOf(request, sessions).catch(() => null);
      const domains = session === null ? all.map(forStrangers) : all;
      return reply.code(status === 'down' ? 503 : 200).send({
        status,
        demonstration: isDemonstration(parts),
        version: parts.version,
        domains,
      });
    },
  );
};

/** Reasons, values and remedies name hosts, databases and files. */
function forStrangers(domain: DomainState): DomainState {
  const { readOnly } = domain;
  return {
    ...domain,
    ...{ reason: null, values: {}, hint: null, lastError: null },
    readOnly: readOnly && {
      ...readOnly,
      ...{ values: {}, reason: MEANINGS[readOnly.code as ErrorCode], hint: '' },
    },
  };
}

/** Down without the figures' own database; degraded without another, or where what is ours can only be read. */
export function readiness(domains: readonly DomainState[]): ReadyReply['status'] {
  const up = ({ state }: DomainState) => state === 'ready';
  if (!domains.some((domain) => domain.domain === FIGURES && up(domain))) return 'down';
  return domains.every((each) => up(each) && each.readOnly === null) ? 'ready' : 'degraded';
}

export function isDemonstration({ demonstration }: Pick<ServerParts, 'demonstration'>): boolean {
  return typeof demonstration === 'function' ? demonstration() : demonstration;
}
