import type { Problem } from '../../api/contracts/problem.ts';

/** Why a request gave nothing: no server, no session, or a problem that the server named. */
export type FailureKind = 'offline' | 'signed out' | 'problem';

/** A request that failed, and the problem that the server named. It never carries a raw answer. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly kind: FailureKind;
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  readonly problem: Problem | null;

  constructor(kind: FailureKind, status: number, problem: Problem | null) {
    super(problem?.title ?? kind);
    this.kind = kind;
    this.status = status;
    this.problem = problem;
  }
}

/** How the API is asked; a GET without a body where nothing is said. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Statuses besides 2xx whose body is a reply and not a problem. */
  readonly alsoReply?: readonly number[];
}

/** A JSON reply of the API; an empty one is undefined. Throws RequestFailure alone. */
export async function request<Reply>(path: string, options: RequestOptions = {}): Promise<Reply> {
  const { method = 'GET', body, signal, alsoReply = [] } = options;
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RequestFailure('offline', 0, null);
  });
  if (response.status === 204) return undefined as Reply;
  const content: unknown = await response.json().catch(() => null);
  const isReply = response.ok || alsoReply.includes(response.status);
  if (isReply && typeof content === 'object' && content !== null) return content as Reply;
  throw failureOf(response.status, content);
}

/** A file of the API, and the name that it has there. Throws RequestFailure alone. */
export async function requestFile(path: string): Promise<{ name: string; content: Blob }> {
  const response = await fetch(path, { credentials: 'same-origin' }).catch(() => {
    throw new RequestFailure('offline', 0, null);
  });
  if (!response.ok) {
    throw failureOf(response.status, await response.json().catch(() => null));
  }
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'cogniforce';
  const content = await response.blob().catch(() => {
    throw new RequestFailure('offline', 0, null);
  });
  return { name, content };
}

function failureOf(status: number, content: unknown): RequestFailure {
  const problem = isProblem(content) ? content : null;
  const signedOut = status === 401 && problem?.code !== 'PASSWORD_WRONG';
  return new RequestFailure(signedOut ? 'signed out' : 'problem', status, problem);
}

function isProblem(content: unknown): content is Problem {
  return (
    typeof content === 'object' &&
    content !== null &&
    typeof (content as Problem).title === 'string' &&
    typeof (content as Problem).detail === 'string'
  );
}

/** An address with its parameters. */
export function withQuery(path: string, parameters: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(parameters)}`;
}
