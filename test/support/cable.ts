import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line between a server and its database that a test can cut and mend. */
export interface Cable {
  /** Where the database seems to be, on 127.0.0.1. */
  readonly port: number;
  /** Ends every connection and refuses new ones, as a database that goes away. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Drops everything on the connections that there are, and on new ones where `all`, and tells nobody. */
  hush(all?: boolean): void;
  /** The same as soon as so many bytes have gone over it, in both directions together. */
  hushAfter(bytes: number, all?: boolean): void;
  /** New connections are sound again, and the server learns of those that were ended meanwhile. */
  speak(): void;
  /** Ends every connection, and leads new ones to another port of the same host. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** Lays a cable to `host` (a name, or the folder of a Unix socket) and a port. */
export async function layCable(host: string, firstPort: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  const pairs: (readonly [Socket, Socket])[] = [];
  let port = firstPort;
  let isSilent = false;
  let bytesLeft = Number.POSITIVE_INFINITY;
  let isAll = true;
  const hush = (all: boolean) => {
    isSilent = all;
    for (const socket of sockets) socket.unpipe().resume();
  };
  const count = (chunk: Buffer) => {
    bytesLeft -= chunk.length;
    if (bytesLeft > 0) return;
    bytesLeft = Number.POSITIVE_INFINITY;
    hush(isAll);
  };
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const accept = (near: Socket) => {
    const far = host.startsWith('/')
      ? connect(`${host}/.s.PGSQL.${port}`)
      : connect({ host, port });
    pairs.push([near, far]);
    for (const end of [near, far]) {
      keep(end);
      end.on('data', count);
    }
    if (isSilent) near.resume();
    else near.pipe(far).pipe(near);
  };
  let server = await listen(0, accept);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');

  async function cut(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    port: address.port,
    cut,
    async mend() {
      if (!server.listening) server = await listen(address.port, accept);
    },
    hush: (all = true) => hush(all),
    hushAfter(bytes, all = true) {
      [bytesLeft, isAll] = [bytes, all];
    },
    speak() {
      [isSilent, bytesLeft] = [false, Number.POSITIVE_INFINITY];
      // The system of whoever has ended says so again and again, until that arrives.
      for (const [near, far] of pairs) if (near.destroyed) far.destroy();
    },
    leadTo(other) {
      port = other;
      for (const socket of sockets) socket.destroy();
    },
    close: cut,
  };
}

async function listen(port: number, accept: (socket: Socket) => void): Promise<Server> {
  const server = createServer(accept).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
