import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { ServerNotice } from './postgres-server.ts';

let known: Promise<ServerNotice> | null = null;

/** The server that all files of this run share; it starts when the first one asks. */
export function sharedPostgres(): Promise<ServerNotice> {
  known ??= ask(inject('postgresPort'));
  return known;
}

/** In a script, which has no run of Vitest: the server that it has started. */
export function sharePostgres(notice: ServerNotice): void {
  known = Promise.resolve(notice);
}

async function ask(port: number): Promise<ServerNotice> {
  const socket = connect(port, '127.0.0.1');
  return JSON.parse(await text(socket)) as ServerNotice;
}
