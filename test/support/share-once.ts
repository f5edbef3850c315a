import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** What the files of one run make once for all of them. */
export interface Shared {
  /** Where to ask. */
  readonly port: number;
  /** What was made, as its makers told it, when nobody asks any more. */
  close(): Promise<readonly string[]>;
}

/**
 * Answers one line, the name of a thing, with another: where it is. Who asks first is told `make` and has to say it;
 * the others wait for that, and lose the connection where it does not come.
 */
export async function shareOnce(): Promise<Shared> {
  const made = new Map<string, Promise<string>>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    const lines = createInterface(socket)[Symbol.asyncIterator]();
    serve(socket, lines, made).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to share at');
  return {
    port: address.port,
    async close() {
      server.close();
      const all = await Promise.allSettled(made.values());
      return all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
  };
}

type Lines = AsyncIterator<string, unknown>;

async function serve(socket: Socket, lines: Lines, made: Map<string, Promise<string>>) {
  const name = await next(lines);
  const known = made.get(name);
  if (known !== undefined) {
    socket.end(`${await known}\n`);
    return;
  }
  const told = next(lines);
  made.set(name, told);
  // Who asks next tries it again.
  told.catch(() => made.delete(name));
  socket.write('make\n');
  await told.finally(() => socket.end());
}

async function next(lines: Lines): Promise<string> {
  const { done, value } = await lines.next();
  if (done) throw new Error('it was not made');
  return value;
}
