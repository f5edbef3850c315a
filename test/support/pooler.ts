import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';
import type { PostgresAddress } from '../../src/data/index.ts';

/** A pooler in transaction mode between clients and a server. */
export interface Pooler {
  /** The same database, through it. */
  readonly address: PostgresAddress;
  close(): Promise<void>;
}

/** What may be set at connecting: what the server reports of itself, so that a pooler can keep it by client. */
const TRACKED = new Set(
  'user database client_encoding datestyle timezone standard_conforming_strings application_name intervalstyle'.split(
    ' ',
  ),
);
const SSL_REQUEST = 80_877_103;
const CANCEL_REQUEST = 80_877_102;

/**
 * Hands a server connection to a client for one transaction, and to the next one as it is, as PgBouncer does unless it is told
 * otherwise. With `size` 1, whatever somebody leaves on it everybody else meets.
 *
 * Clients are let in without a password; the server is asked with that of the address.
 */
export async function startPooler(address: PostgresAddress, size = 1): Promise<Pooler> {
  const servers: ServerSide[] = [];
  const idle: ServerSide[] = [];
  const waiting: ((server: ServerSide) => void)[] = [];

  async function take(): Promise<ServerSide> {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (servers.length < size) {
      const made = await ServerSide.connect(address);
      servers.push(made);
      return made;
    }
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  }

  function give(server: ServerSide): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(server);
    else next(server);
  }

  const first = await take();
  give(first);
  const clients = new Set<Socket>();
  const listener = createServer((socket) => {
    clients.add(socket);
    socket.on('close', () => clients.delete(socket));
    serve(socket, first.greeting, { take, give });
  });
  return {
    address: { ...address, host: '127.0.0.1', port: await listening(listener) },
    async close() {
      for (const socket of clients) socket.destroy();
      listener.close();
      for (const server of servers) await server.close();
    },
  };
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

interface Pool {
  take(): Promise<ServerSide>;
  give(server: ServerSide): void;
}

/** One client, from its first byte to its last. */
function serve(socket: Socket, greeting: Buffer, pool: Pool): void {
  const client = new ClientSide(socket, pool);
  const frames = new Frames(false);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => client.leave());
  socket.on('data', (chunk) => {
    for (const frame of frames.of(chunk)) {
      if (frames.started) client.say(frame);
      else frames.started = letIn(socket, frame, greeting);
    }
  });
}

/** Answers what comes before a client is let in; whether it is now. */
function letIn(socket: Socket, frame: Buffer, greeting: Buffer): boolean {
  const { bytes, isLetIn, isLast } = answerToStart(frame, greeting);
  if (isLast) socket.end(bytes ?? Buffer.alloc(0));
  else if (bytes !== null) socket.write(bytes);
  return isLetIn;
}

/** A client that was let in. */
class ClientSide {
  readonly #socket: Socket;
  readonly #pool: Pool;
  #server: Promise<ServerSide> | null = null;
  /** Answers that are still to come before the server can be given to somebody else. */
  #owed = 0;
  /** Something was said of which no answer comes until `sync`. */
  #isHalfSaid = false;
  #hasLeft = false;

  constructor(socket: Socket, pool: Pool) {
    this.#socket = socket.setNoDelay();
    this.#pool = pool;
  }

  say(frame: Buffer): void {
    if (frame[0] === code('X')) {
      this.#socket.end();
      return;
    }
    const isAnswered = frame[0] === code('Q') || frame[0] === code('S');
    if (isAnswered) this.#owed += 1;
    this.#isHalfSaid = !isAnswered;
    this.#server ??= this.#pool.take().then((taken) => {
      taken.onFrame = (answer) => this.#hear(taken, answer);
      return taken;
    });
    void this.#server.then((server) => server.write(frame));
  }

  /** What was left open is rolled back before anybody else gets the server. */
  leave(): void {
    this.#hasLeft = true;
    void this.#server?.then((held) => {
      if (this.#owed === 0) this.#giveBack(held, false);
    });
  }

  #hear(server: ServerSide, frame: Buffer): void {
    if (!this.#hasLeft) this.#socket.write(frame);
    if (frame[0] !== code('Z')) return;
    this.#owed -= 1;
    const isIdle = frame[5] === code('I');
    const isDone = this.#owed === 0 && !this.#isHalfSaid && isIdle;
    if (isDone || (this.#hasLeft && this.#owed === 0)) this.#giveBack(server, isIdle);
  }

  #giveBack(server: ServerSide, isIdle: boolean): void {
    this.#server = null;
    server.onFrame = () => {};
    if (isIdle) this.#pool.give(server);
    else void server.rollBack().then(() => this.#pool.give(server));
  }
}

interface StartAnswer {
  readonly bytes: Buffer | null;
  readonly isLetIn: boolean;
  readonly isLast: boolean;
}

function answerToStart(frame: Buffer, greeting: Buffer): StartAnswer {
  const kind = frame.readInt32BE(4);
  if (kind === SSL_REQUEST) return { bytes: Buffer.from('N'), isLetIn: false, isLast: false };
  if (kind === CANCEL_REQUEST) return { bytes: null, isLetIn: false, isLast: true };
  const words = frame.subarray(8).toString().split('\0');
  const names = words.filter((_, at) => at % 2 === 0 && words[at] !== '');
  const unknown = names.find((name) => !TRACKED.has(name.toLowerCase()));
  if (unknown === undefined) return { bytes: greeting, isLetIn: true, isLast: false };
  const text = `SFATAL\0C08P01\0Munsupported startup parameter: ${unknown}\0\0`;
  return { bytes: message('E', Buffer.from(text)), isLetIn: false, isLast: true };
}

/** A connection to the server, past its greeting. */
class ServerSide {
  /** Told of each of its messages. */
  onFrame: (frame: Buffer) => void = () => {};
  readonly greeting: Buffer;
  readonly #socket: Socket;

  private constructor(socket: Socket, greeting: Buffer) {
    this.#socket = socket.setNoDelay();
    this.greeting = greeting;
    const frames = new Frames(true);
    socket.removeAllListeners('data');
    socket.on('data', (chunk) => {
      for (const frame of frames.of(chunk)) this.onFrame(frame);
    });
  }

  /** Lets the driver log in, and takes its socket over. */
  static async connect({
    host,
    port,
    database,
    user,
    password,
  }: PostgresAddress): Promise<ServerSide> {
    const client = new pg.Client({
      host,
      port,
      database,
      ...(user === null ? {} : { user }),
      ...(password === null ? {} : { password }),
    });
    const { connection } = client as unknown as {
      readonly connection: {
        readonly stream: Socket;
        on(name: string, heard: (said: Said) => void): void;
      };
    };
    const reports: Buffer[] = [];
    connection.on('parameterStatus', ({ parameterName = '', parameterValue = '' }) =>
      reports.push(message('S', Buffer.from(`${parameterName}\0${parameterValue}\0`))),
    );
    client.on('error', () => {});
    await client.connect();
    const key = Buffer.alloc(8);
    // Like PgBouncer it makes up the key by which a query can be cancelled, and with it the number of the process.
    key.writeInt32BE(randomInt(1, 2 ** 31 - 1), 0);
    const greeting = Buffer.concat([
      message('R', Buffer.alloc(4)),
      ...reports,
      message('K', key),
      message('Z', Buffer.from('I')),
    ]);
    return new ServerSide(connection.stream, greeting);
  }

  write(frame: Buffer): void {
    this.#socket.write(frame);
  }

  async rollBack(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.onFrame = (frame) => {
        if (frame[0] === code('Z')) resolve();
      };
      this.write(message('Q', Buffer.from('rollback\0')));
    });
    this.onFrame = () => {};
  }

  async close(): Promise<void> {
    this.#socket.removeAllListeners('error');
    this.#socket.on('error', () => {});
    this.#socket.destroy();
  }
}

interface Said {
  readonly parameterName?: string;
  readonly parameterValue?: string;
}

/** Cuts a stream into the messages of PostgreSQL's protocol. */
class Frames {
  /** Before a client has been let in, its messages have no letter in front. */
  started: boolean;
  #rest: Buffer = Buffer.alloc(0);

  constructor(started: boolean) {
    this.started = started;
  }

  *of(chunk: Buffer): Generator<Buffer> {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const letters = this.started ? 1 : 0;
      if (this.#rest.length < 4 + letters) return;
      const end = this.#rest.readInt32BE(letters) + letters;
      if (this.#rest.length < end) return;
      const frame = this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end);
      yield frame;
    }
  }
}

function message(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
