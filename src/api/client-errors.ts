import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { CogniforceError } from '../kernel/errors.ts';
import type { Problem } from './contracts/problem.ts';
import { PROBLEM_TYPE, toProblem } from './problems.ts';

/** A closing connection is read on for so long: one that is cut while the other side sends loses the answer. */
const LINGER_MS = 2_000;

/** What Node.js says of a request that never became one. */
interface ClientError extends Error {
  readonly code?: string;
  /** What came last. */
  readonly rawPacket?: Buffer;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export type OnClientError = (error: Error, socket: Socket) => void;

/**
 * Answers what the HTTP server refuses before there is a request for a route: bytes that are no HTTP, headers that are too long,
 * a request that comes too slowly. As a problem like any other, in its turn, and the connection ends with it.
 */
export function clientErrors(logger: Logger | false): {
  readonly onClientError: OnClientError;
  /** Follows what is being answered on each connection. */
  follow(server: Server): void;
} {
  const underWay = new WeakMap<Socket, Set<Exchange>>();
  const answered = new WeakSet<Socket>();

  function follow(server: Server): void {
    server.on('request', (request, response) => {
      const { socket } = request;
      const exchange = { request, response };
      const all = underWay.get(socket) ?? new Set<Exchange>();
      underWay.set(socket, all.add(exchange));
      response.once('close', () => all.delete(exchange));
    });
  }

  function onClientError(error: Error, socket: Socket): void {
    if (answered.has(socket)) return;
    answered.add(socket);
    const before = [...(underWay.get(socket) ?? [])];
    const made = toProblem(refusalOf(error), randomUUID());
    const isGone = (error as ClientError).code === 'ECONNRESET' || !socket.writable;
    if (isGone || before.some(hasBegun)) {
      socket.destroy(error);
      return;
    }
    if (logger !== false) {
      logger.info({ status: made.status, code: made.code, reference: made.reference }, 'request');
    }
    const broken = before.find(({ request }) => !request.complete);
    if (broken === undefined) inTurn(before, () => endWith(made, socket));
    else answer(broken.response, made);
  }

  return { onClientError, follow };
}

/** A part of its answer is sent already, and the rest of its request is none. */
function hasBegun({ request, response }: Exchange): boolean {
  return !request.complete && response.headersSent;
}

/** After the answers to what came whole before it. */
function inTurn(before: readonly Exchange[], then: () => void): void {
  const last = before.at(-1)?.response;
  if (last === undefined || last.writableFinished) then();
  else last.once('close', then);
}

function answer(response: ServerResponse, made: Problem): void {
  const body = JSON.stringify(made);
  response.writeHead(made.status, headersOf(made, body)).end(body);
}

function endWith(made: Problem, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(made);
  const headers = Object.entries(headersOf(made, body)).map(([name, value]) => `${name}: ${value}`);
  const first = `HTTP/1.1 ${made.status} ${STATUS_CODES[made.status]}`;
  socket.end([first, ...headers, '', body].join('\r\n'));
  const late = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(late));
}

function headersOf({ reference }: Problem, body: string): Record<string, string> {
  return {
    'content-type': `${PROBLEM_TYPE}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': reference,
    date: new Date().toUTCString(),
    connection: 'close',
  };
}

/** Its own message quotes what came, so it is not passed on. */
function refusalOf(error: Error): CogniforceError {
  const { code, rawPacket } = error as ClientError;
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return isInFirstLine(rawPacket)
        ? new CogniforceError('ADDRESS_TOO_LONG', 'The address of the request is too long.')
        : new CogniforceError('HEADERS_TOO_LARGE', 'The headers of the request are too large.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new CogniforceError('REQUEST_TOO_LARGE', 'The body of the request is too large.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new CogniforceError('REQUEST_TOO_SLOW', 'The request was not sent in time.');
    case 'HPE_INVALID_TRANSFER_ENCODING':
      return transferUnknown();
    default:
      return new CogniforceError('REQUEST_INVALID', 'The request is not valid HTTP.');
  }
}

/** The first line alone takes more than half of what all headers may. */
const LONG_ADDRESS = /^[A-Z-]+ \S{8000}/;

function isInFirstLine(rawPacket: Buffer | undefined): boolean {
  return LONG_ADDRESS.test(rawPacket?.toString('latin1', 0, 8_200) ?? '');
}

export function transferUnknown(): CogniforceError {
  return new CogniforceError('REQUEST_INVALID', 'Transfer-Encoding takes chunked alone.');
}
