import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  annotation,
  annotationBody,
  cost,
  costBody,
  entriesReply,
  entryParameters,
  invoice,
  invoiceBody,
  invoiceQuery,
} from '../contracts/entries.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  FIGURES_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';

const CHANGED = problemResponses(...CHANGE_ERRORS, ...SESSION_ERRORS, ...DATABASE_ERRORS);
const OF_ONE = problemResponses(
  'ENTRY_UNKNOWN',
  ...CHANGE_ERRORS,
  ...SESSION_ERRORS,
  ...DATABASE_ERRORS,
);
const GONE = z.undefined().describe('It is gone');

/** GET entries; costs, invoices and annotations: what people enter beside the figures, and take away again. */
export const entriesRoutes: FastifyPluginAsyncZod<{
  parts: Pick<ServerParts, 'entries'>;
}> = async (app, { parts: { entries } }) => {
  const tags = ['settings'];

  app.get(
    '/entries',
    {
      schema: {
        tags,
        summary: 'Costs that are no tokens, invoices and annotations, as people entered them',
        operationId: 'entries',
        response: {
          200: json(entriesReply, 'All of them'),
          ...problemResponses(...SESSION_ERRORS, ...FIGURES_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    ({ principal }) => entries.list(principal),
  );

  app.post(
    '/costs',
    {
      schema: {
        tags,
        summary: 'Enter a cost of each month that is no token: licences, a machine',
        operationId: 'addCost',
        body: costBody,
        response: { 201: json(cost, 'The cost'), ...CHANGED },
      },
    },
    async ({ body, principal }, reply) =>
      reply.code(201).send(await entries.addCost(body, principal)),
  );

  app.put(
    '/costs/:id',
    {
      schema: {
        tags,
        summary: 'Change a cost, or say in which month it ended',
        operationId: 'changeCost',
        params: entryParameters,
        body: costBody,
        response: { 200: json(cost, 'The cost now'), ...OF_ONE },
      },
    },
    ({ params: { id }, body, principal }) => entries.changeCost(id, body, principal),
  );

  app.put(
    '/invoices',
    {
      schema: {
        tags,
        summary: 'Enter what a provider has billed for a month, in the place of what was entered',
        operationId: 'putInvoice',
        body: invoiceBody,
        response: { 200: json(invoice, 'The invoice'), ...CHANGED },
      },
    },
    ({ body, principal }) => entries.putInvoice(body, principal),
  );

  app.delete(
    '/invoices',
    {
      schema: {
        tags,
        summary: 'Take away what was entered of a provider and month',
        operationId: 'removeInvoice',
        querystring: invoiceQuery,
        response: { 204: GONE, ...OF_ONE },
      },
    },
    async ({ query, principal }, reply) => {
      await entries.removeInvoice(query, principal);
      return reply.code(204).send();
    },
  );

  app.post(
    '/annotations',
    {
      schema: {
        tags,
        summary: 'Note a roll-out, a training, or what else explains a curve',
        operationId: 'addAnnotation',
        body: annotationBody,
        response: { 201: json(annotation, 'The annotation'), ...CHANGED },
      },
    },
    async ({ body, principal }, reply) =>
      reply.code(201).send(await entries.addAnnotation(body, principal)),
  );

  for (const [noun, remove, operationId] of [
    ['costs', entries.removeCost, 'removeCost'],
    ['annotations', entries.removeAnnotation, 'removeAnnotation'],
  ] as const) {
    app.delete(
      `/${noun}/:id`,
      {
        schema: {
          tags,
          summary: `Take away one of the ${noun}; its text is gone with it`,
          operationId,
          params: entryParameters,
          response: { 204: GONE, ...OF_ONE },
        },
      },
      async ({ params: { id }, principal }, reply) => {
        await remove(id, principal);
        return reply.code(204).send();
      },
    );
  }
};
