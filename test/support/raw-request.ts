import { connect } from 'node:net';

/** What came back, as it was sent. */
export interface RawReply {
  readonly status: number;
  readonly text: string;
}

/** Sends exactly these bytes, as no client library would, and reads until the server closes. */
export function rawRequest(url: string, text: string): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let received = '';
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('utf8');
    });
    socket.on('error', reject);
    socket.on('close', () => {
      resolve({ status: Number(/^HTTP\/1\.\d (\d{3})/.exec(received)?.[1] ?? 0), text: received });
    });
  });
}

/** A GET with these headers and no others. */
export function rawGet(
  url: string,
  path: string,
  headers: readonly string[],
  version = '1.1',
): Promise<RawReply> {
  const lines = [`GET ${path} HTTP/${version}`, ...headers, 'Connection: close', '', ''];
  return rawRequest(url, lines.join('\r\n'));
}
