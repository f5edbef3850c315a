import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { exportParameters } from '../contracts/exports.ts';
import type { ExportFile, ExportPort } from '../parts.ts';
import { FIGURES_ERRORS, problemResponses, SESSION_ERRORS } from '../problem-responses.ts';

/** Whatever reads it knows how. */
const file = (what: string) => ({ schema: z.any().describe(what) });

/** GET export/{format}: figures to take along, streamed, with what every column means. GET chats: why there are none. */
export const exportRoutes: FastifyPluginAsyncZod<{ exports: ExportPort }> = async (
  app,
  { exports },
) => {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

  app.get(
    '/export/:format',
    {
      schema: {
        tags: ['metrics'],
        summary: 'Every table of the figures as a file, with the definitions of its columns',
        description:
          'What the figures of the same days answer, and nothing besides. Without `table`, `figure`, `sheet` or `type`: all tables. `csv` is one file for one table, else a ZIP archive of them with `manifest.json`; `json` has `manifest` and `tables`; of `ndjson` the first line is the manifest and the last one counts the rows; `xlsx` has a sheet for each table, one about the file and one with the definitions. Empty is not known or not said, never zero.',
        operationId: 'export',
        params: exportParameters,
        querystring: exports.query,
        response: {
          200: {
            description: 'The file',
            content: {
              'text/csv': file('One table, UTF-8 with a byte order mark, RFC 4180'),
              'application/zip': file('A CSV file for each table, and manifest.json'),
              'application/json': file('manifest, and tables by name'),
              'application/x-ndjson': file('A manifest, rows, and a line that counts them'),
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                file('A workbook'),
            },
          },
          ...problemResponses(
            'REQUEST_INVALID',
            'PEOPLE_NOT_SHOWN',
            'NOT_FOUND',
            ...SESSION_ERRORS,
            ...FIGURES_ERRORS,
          ),
        },
      },
    },
    async ({ params: { format }, query, principal }, reply) => {
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      return sendFile(reply, await exports.make(format, query, principal, signal));
    },
  );

  app.get(
    '/chats',
    {
      schema: {
        tags: ['metrics'],
        summary: 'Conversations one by one, which are not shown: 403 with the mode',
        description:
          'For clients of the Python implementation. What one conversation or one person did is in no answer; sums are in the figures.',
        operationId: 'chats',
        querystring: anyQuery,
        response: problemResponses('PEOPLE_NOT_SHOWN', 'REQUEST_INVALID', ...SESSION_ERRORS),
      },
    },
    async ({ principal }) => exports.conversations(principal),
  );
};

/** What is sent is a problem in any case; nothing of the question is looked at. */
const anyQuery = z.strictObject({
  start_date: z.string().optional(),
  end_date: z.string().optional(),
  range_type: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  offset: z.coerce.number().int().min(0).optional(),
  full_summary: z.enum(['true', 'false']).optional(),
});

/** It is read as fast as it is taken; who goes away ends it. */
function sendFile(reply: FastifyReply, { name, type, content }: ExportFile) {
  return reply
    .type(type === 'text/csv' ? 'text/csv; charset=utf-8' : type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(content, { objectMode: false }));
}
