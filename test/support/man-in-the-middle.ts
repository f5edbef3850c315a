import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectEncrypted, TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Holder } from './certificate.ts';

/** What a client sends to ask for encryption: the length, and a number that is no version of the protocol. */
export const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex');

/** Listens on a port of 127.0.0.1 until the test has finished. */
export async function listening(accept: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    accept(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** Everything that a client sends to whoever answers its first bytes like this, once it has gone. */
export async function recording(answer: (socket: Socket) => void) {
  const heard: Buffer[] = [];
  const port = await listening((socket) => {
    socket.on('data', (bytes) => heard.push(bytes));
    socket.once('data', () => answer(socket));
  });
  return { port, heard: () => Buffer.concat(heard) };
}

/**
 * A port that leads to a PostgreSQL server on 127.0.0.1, both sides encrypted, by somebody who has a certificate of
 * another name and reads everything.
 */
export function manInTheMiddle({ certificate, keyText }: Holder, port: number): Promise<number> {
  return listening((near) => {
    near.once('data', () => {
      near.write('S');
      const client = new TLSSocket(near, { isServer: true, cert: certificate, key: keyText });
      const far = connect(port, '127.0.0.1', () => far.write(SSL_REQUEST));
      far.on('error', () => near.destroy());
      far.once('data', () => {
        join(client, connectEncrypted({ socket: far, rejectUnauthorized: false }));
      });
    });
  });
}

function join(one: Duplex, other: Duplex): void {
  for (const each of [one, other]) {
    each.on('error', () => {
      one.destroy();
      other.destroy();
    });
  }
  one.pipe(other).pipe(one);
}
