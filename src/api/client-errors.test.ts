import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { figures, signIn, testServer } from '../../test/support/api.ts';
import { rawRequest } from '../../test/support/raw-request.ts';
import { ERRORS, type ErrorCode } from '../kernel/errors.ts';
import { problem } from './contracts/problem.ts';

const HOST = 'Host: localhost';
const AUTH = '/api/v1/analytics/auth';

async function listening(parts: Parameters<typeof testServer>[0] = {}) {
  const app = await testServer(parts);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url };
}

/** What a server sent before it closed: status, headers and the problem. */
function read(text: string) {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  return { status: Number(first.split(' ')[1]), headers, body };
}

describe('what is no request', () => {
  it.each<[string, ErrorCode, string]>([
    ['no HTTP', 'REQUEST_INVALID', 'hello\r\n\r\n'],
    ['another version', 'REQUEST_INVALID', `GET / HTTP/3.7\r\n${HOST}\r\n\r\n`],
    ['a method that there is none', 'REQUEST_INVALID', `FETCH / HTTP/1.1\r\n${HOST}\r\n\r\n`],
    ['a header without a name', 'REQUEST_INVALID', `GET / HTTP/1.1\r\n${HOST}\r\n: x\r\n\r\n`],
    ['a null in a header', 'REQUEST_INVALID', `GET / HTTP/1.1\r\n${HOST}\r\nX: \0\r\n\r\n`],
    ['no Host', 'REQUEST_INVALID', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n'],
    [
      'two lengths',
      'REQUEST_INVALID',
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx`,
    ],
    [
      'a length and chunks',
      'REQUEST_INVALID',
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      'a negative length',
      'REQUEST_INVALID',
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nContent-Length: -1\r\n\r\n`,
    ],
    [
      'a chunk that is none',
      'REQUEST_INVALID',
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    ],
    [
      'another coding',
      'REQUEST_INVALID',
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nTransfer-Encoding: gzip\r\n\r\n`,
    ],
    [
      'two codings',
      'REQUEST_INVALID',
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      'headers of 20 kB',
      'HEADERS_TOO_LARGE',
      `GET / HTTP/1.1\r\n${HOST}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    ],
    [
      'an address of 20 kB',
      'ADDRESS_TOO_LONG',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n\r\n`,
    ],
    [
      'another expectation',
      'EXPECTATION_UNKNOWN',
      `GET / HTTP/1.1\r\n${HOST}\r\nExpect: tea\r\n\r\n`,
    ],
  ])('is a problem, and ends the connection: %s', async (_what, code, sent) => {
    const { url } = await listening();
    const { status, headers, body } = read((await rawRequest(url, sent)).text);
    expect(problem.parse(JSON.parse(body))).toMatchObject({ code, status: ERRORS[code].status });
    expect(status).toBe(ERRORS[code].status);
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': String(Buffer.byteLength(body)),
      'x-request-id': JSON.parse(body).reference,
      connection: 'close',
    });
    expect(body).not.toMatch(/\.[jt]s:|HPE_|xxx/);
  });

  it('is told that it came too slowly, where Node.js says so', async () => {
    const { app, url } = await listening();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const [theirs] = await once(app.server, 'connection');
    socket.write('GET / HTTP/1.1\r\nHo');
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    app.server.emit('clientError', late, theirs);
    const [chunk] = await once(socket, 'data');
    socket.destroy();
    const { status, body } = read(String(chunk));
    expect([status, JSON.parse(body).code]).toEqual([408, 'REQUEST_TOO_SLOW']);
  });

  it('is answered after what came whole before it, on the same connection', async () => {
    let answerNow = () => {};
    const answer = () =>
      new Promise((resolve) => {
        answerNow = () => resolve({ figure: 1, query: {} });
      });
    const { app, url } = await listening({ metrics: [{ ...figures, answer }] });
    const cookie = Object.entries(await signIn(app))
      .map((pair) => pair.join('='))
      .join('; ');
    const whole = `GET /api/v1/analytics/figures HTTP/1.1\r\n${HOST}\r\nCookie: ${cookie}\r\n\r\n`;
    const { hostname, port } = new URL(url);
    // It goes on listening: who says that it has ended is gone.
    const socket = connect(Number(port), hostname);
    socket.write(`${whole}hello\r\n\r\n`);
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += String(chunk);
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(text).toBe('');
    answerNow();
    await once(socket, 'end');
    socket.destroy();
    const statuses = Array.from(text.matchAll(/HTTP\/1\.1 (\d+)/g), ([, code]) => code);
    expect(statuses).toEqual(['200', '400']);
  });

  it('reaches who is still sending', async () => {
    const { url } = await listening();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${AUTH} HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n`,
    );
    const more = setInterval(() => socket.writable && socket.write('x'.repeat(10_000)), 5);
    socket.on('error', () => {});
    const [chunk] = await once(socket, 'data');
    clearInterval(more);
    socket.destroy();
    expect(read(String(chunk))).toMatchObject({ status: 413, headers: { connection: 'close' } });
  });
});
