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
  /** New connections are sound again. */
  speak(): void;
  close(): Promise<void>;
}

/** Lays a cable to `host` (a name, or the folder of a Unix socket) and `port`. */
export async function layCable(host: string, port: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const accept = (near: Socket) => {
    const far = host.startsWith('/')
      ? connect(`${host}/.s.PGSQL.${port}`)
      : connect({ host, port });
    keep(near);
    keep(far);
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
    hush(all = true) {
      isSilent = all;
      for (const socket of sockets) socket.unpipe().resume();
    },
    speak() {
      isSilent = false;
    },
    close: cut,
  };
}

async function listen(port: number, accept: (socket: Socket) => void): Promise<Server> {
  const server = createServer(accept).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
