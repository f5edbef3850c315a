import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** More than a few thousand people with a page open need at once; each takes some kilobytes and a file handle. */
const MOST_CONNECTIONS = 1_000;
/** Browsers open connections before they need them; one that has still said nothing is of no use to anybody. */
const SILENT_MS = 15_000;
/** A flood is worth a line, not one for each of it. */
const TELL_MS = 60_000;

/** Bounds how many connections there are, and how long one may say nothing. */
export function boundConnections(server: Server, logger: Logger | false): void {
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket) => socket.setTimeout(SILENT_MS));
  server.on('request', ({ socket }) => socket.setTimeout(server.timeout));
  let toldAt = Number.NEGATIVE_INFINITY;
  server.on('drop', () => {
    if (logger === false || performance.now() - toldAt < TELL_MS) return;
    toldAt = performance.now();
    logger.warn({ most: MOST_CONNECTIONS }, 'Connections are refused: there are too many.');
  });
}
