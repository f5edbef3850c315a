import type { FastifyInstance } from 'fastify';

/**
 * Lets requests in progress finish when the server closes, and ends their connections with them: Node ends those
 * that are idle at that moment, but keeps one that is answering open for the whole keep-alive time, and `close()`
 * waits for it.
 */
export function closeGracefully(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
