import { setTimeout as sleep } from 'node:timers/promises';
import type { Release } from './release.ts';
import { openSocket, type Socket } from './socket.ts';

/** What the socket said of one answer. */
export interface Heard {
  content: string;
  usage?: unknown;
  output?: unknown;
  sources?: unknown;
  error?: unknown;
  /** Nothing more will come. */
  ended: boolean;
}

/** A running Open WebUI, as its people see it. */
export interface Place {
  readonly base: string;
  readonly release: Release;
}

export interface ModelInfo {
  readonly id: string;
  readonly [more: string]: unknown;
}

/** Somebody who has signed in: an account, a token and an open page. */
export interface Person extends Place {
  readonly name: string;
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly socket: Socket;
  /** By id, as `/api/models` tells them. */
  models: Readonly<Record<string, ModelInfo>>;
  /** Starts to listen for an answer. */
  expect(messageId: string): Heard;
  call<T = unknown>(method: string, path: string, body?: object): Promise<T>;
  leave(): void;
}

export class Refused extends Error {
  readonly status: number;
  constructor(what: string, status: number, said: string) {
    super(`${what} was answered with ${status}: ${said.slice(0, 300)}`);
    this.status = status;
  }
}

const PASSWORD = 'open-Sesame-1';
/** Long enough for a machine with other work to do. */
const CALL_TIMEOUT_MS = 60_000;

/** Sends one request; errors: Refused. */
export async function callAs<T = unknown>(
  { base }: Pick<Place, 'base'>,
  token: string | null,
  [method, path, body]: readonly [method: string, path: string, body?: object | undefined],
): Promise<T> {
  const response = await fetch(base + path, {
    method,
    signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(`${method} ${path}`, response.status, text);
  return (text === '' ? null : JSON.parse(text)) as T;
}

interface Session {
  readonly id: string;
  readonly token: string;
}

/** Makes the account, as the page's form does. Errors: Refused. */
export function signUp(place: Place, name: string): Promise<Session> {
  const form = { name, email: emailOf(name), password: PASSWORD, profile_image_url: '' };
  return callAs<Session>(place, null, ['POST', '/api/v1/auths/signup', form]);
}

const emailOf = (name: string) => `${name}@example.org`;
export const credentialsOf = (name: string) => ({ email: emailOf(name), password: PASSWORD });

/** Signs in somebody who has an account, and opens their page. */
export async function signIn(place: Place, name: string): Promise<Person> {
  const form = credentialsOf(name);
  const { id, token } = await callAs<Session>(place, null, ['POST', '/api/v1/auths/signin', form]);
  const heard = new Map<string, Heard>();
  const socket = await openSocket(place.base, token, (event) => hear(heard, event));
  const person: Person = {
    ...place,
    ...{ name, id, email: form.email, token, socket, models: {} },
    expect: (messageId) => {
      const fresh: Heard = { content: '', ended: false };
      heard.set(messageId, fresh);
      return fresh;
    },
    call: <T>(method: string, path: string, body?: object) =>
      callAs<T>(place, token, [method, path, body]),
    leave: () => socket.close(),
  };
  await learnModels(person);
  await sleep(100); // until the server has put the socket to the person
  return person;
}

/** Reads the list of models again. */
export async function learnModels(person: Person): Promise<void> {
  const { data } = await person.call<{ data: ModelInfo[] }>('GET', '/api/models');
  person.models = Object.fromEntries(data.map((model) => [model.id, model]));
}

function hear(waiting: ReadonlyMap<string, Heard>, event: Record<string, unknown>): void {
  const heard = waiting.get(String(event.message_id));
  if (heard === undefined) return;
  const { type, data } = (event.data ?? {}) as { type?: string; data?: Record<string, unknown> };
  if (type === 'chat:completion') hearCompletion(heard, data ?? {});
  if (type === 'chat:message:error') {
    heard.error = data?.error ?? data;
    heard.ended = true;
  }
  if (type === 'chat:tasks:cancel') heard.ended = true;
}

type Choice = { delta?: { content?: string }; message?: { content?: string } };

function hearCompletion(heard: Heard, data: Record<string, unknown>): void {
  for (const key of ['usage', 'output', 'sources', 'error'] as const) {
    if (data[key]) heard[key] = data[key];
  }
  const [choice] = (data.choices ?? []) as Choice[];
  if (typeof data.content === 'string' && data.content !== '') heard.content = data.content;
  else heard.content += choice?.delta?.content ?? choice?.message?.content ?? '';
  if (data.done === true || heard.error !== undefined) heard.ended = true;
}
