import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Reply, Request } from './messages.ts';

/** Who is told what comes from the other side. */
export interface Listener {
  onReply(reply: Reply): void;
  /** It has ended, or will give nothing more. */
  onEnd(error: Error): void;
}

/** Where SQLite blocks, so that this thread never does. */
export interface Channel {
  send(request: Request): void;
  /** Whether this process stays alive for it. */
  hold(isHeld: boolean): void;
  /** Ends it whatever it does. */
  kill(): void;
}

/** Starts one. */
export type NewChannel = (listener: Listener) => Channel;

/** Beside the sources `.ts`, in the build `.js`, where this file bears the same ending. */
function placeOf(name: string): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${ending}`, import.meta.url);
}

/** Starts a thread. */
export function newSqliteThread(file: 'worker' | 'backup-worker'): Worker {
  return new Worker(placeOf(file));
}

/** A thread: little to start and to keep, but a statement that has begun in it runs to its end. */
export const inThread: NewChannel = ({ onReply, onEnd }) => {
  const worker = newSqliteThread('worker');
  worker.on('message', onReply);
  worker.on('error', onEnd);
  worker.on('exit', () => onEnd(new Error('the SQLite thread has ended')));
  return {
    send: (request) => worker.postMessage(request),
    hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    kill: () => void worker.terminate(),
  };
};

/** In this thread, which it blocks: for a process that looks at a file and ends. Nothing is to be started, and nothing to be ended. */
export const here: NewChannel = ({ onReply, onEnd }) => {
  // Loaded now: other processes have SQLite in threads alone.
  const starting = import('./server.ts').then(({ SqliteServer }) => new SqliteServer());
  return {
    send(request) {
      starting
        .then((server) => {
          onReply(server.answer(request));
          if (request.kind === 'close') onEnd(new Error('the SQLite file is closed'));
        })
        .catch(onEnd);
    },
    hold: () => {},
    kill: () => {},
  };
};

/** A process: it can be ended in the middle of a statement, which no thread can. */
export const inProcess: NewChannel = ({ onReply, onEnd }) => {
  const child = fork(fileURLToPath(placeOf('worker')), [], {
    // Options of this process, such as an open inspector, are not for it.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Error('the SQLite process has ended');
  child.on('message', (reply) => onReply(reply as Reply));
  child.on('error', onEnd);
  child.on('exit', () => onEnd(ended));
  return {
    // It fails with what has ended meanwhile, as everything that waits does.
    send: (request) => void child.send(request, (error) => error !== null && onEnd(ended)),
    hold(isHeld) {
      if (isHeld) child.ref();
      else child.unref();
      if (isHeld) child.channel?.ref();
      else child.channel?.unref();
    },
    kill: () => void child.kill('SIGKILL'),
  };
};
