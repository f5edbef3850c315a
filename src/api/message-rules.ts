import type { FastifyInstance } from 'fastify';
import { CogniforceError } from '../kernel/errors.ts';
import { transferUnknown } from './client-errors.ts';

/** Refuses requests that HTTP lets through and nobody here can read: another coding, another expectation. */
export function refuseUnreadable(app: FastifyInstance): void {
  // Node.js would answer by itself, with nothing said.
  app.server.on('checkExpectation', (request, response) =>
    app.server.emit('request', request, response),
  );
  app.addHook('onRequest', async ({ headers, raw }, reply) => {
    const { expect = '' } = headers;
    const transfer = raw.headers['transfer-encoding'] ?? 'chunked';
    const coding = headers['content-encoding'] ?? 'identity';
    if (transfer.toLowerCase() !== 'chunked') {
      // Where its body ends is not known for sure.
      reply.header('connection', 'close');
      throw transferUnknown();
    }
    if (expect !== '' && expect.toLowerCase() !== '100-continue') {
      reply.header('connection', 'close');
      throw new CogniforceError('EXPECTATION_UNKNOWN', 'Expect takes 100-continue alone.');
    }
    if (coding.toLowerCase() !== 'identity') {
      throw new CogniforceError('MEDIA_TYPE_UNKNOWN', 'The body of the request is compressed.');
    }
  });
}
