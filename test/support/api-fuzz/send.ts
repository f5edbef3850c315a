import { type Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FuzzRequest } from './any-request.ts';

export interface FuzzReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly ms: number;
}

const LATE_MS = 30_000;

/** What comes back. Of events the first is enough. Errors: nothing came. */
export function send(
  url: string,
  { method, url: path, headers, body, isSignedIn }: FuzzRequest,
  { agent, cookie, from }: { agent: Agent; cookie: string; from: string },
): Promise<FuzzReply> {
  const began = performance.now();
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({
      ...{ agent, hostname, port, method, path },
      headers: {
        'x-forwarded-for': from,
        ...(isSignedIn && { cookie }),
        ...(body !== null && { 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
    });
    asked.setTimeout(LATE_MS, () => asked.destroy(new Error('no answer')));
    asked.on('error', reject);
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: unpacked(Buffer.concat(chunks), response.headers['content-encoding']).toString(
            'utf8',
          ),
          ms: performance.now() - began,
        });
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (!String(response.headers['content-type']).startsWith('text/event-stream')) return;
        done();
        response.destroy();
      });
      response.on('end', done);
      response.on('error', done);
    });
    asked.end(body ?? undefined);
  });
}

/** As it was before it was packed; what cannot be unpacked stays as it came, and is found to be unreadable. */
function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  try {
    if (encoding === 'gzip') return gunzipSync(bytes);
    return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}
