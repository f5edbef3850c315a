/** The thread, or the process, in which SQLite blocks, so that the main thread never does. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Request } from './messages.ts';
import { SqliteServer } from './server.ts';

const server = new SqliteServer();

if (parentPort === null) serveParent();
else serveThread(parentPort);

function serveThread(port: MessagePort): void {
  port.on('message', (request: Request) => {
    port.postMessage(server.answer(request));
    if (request.kind === 'close') port.close();
  });
}

function serveParent(): void {
  // They reach the whole group, and the parent still wants the answers that are under way; it ends this one itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  process.on('message', (request: Request) => {
    const reply = server.answer(request);
    process.send?.(reply, () => request.kind === 'close' && process.disconnect());
  });
  process.on('disconnect', () => process.exit());
}
