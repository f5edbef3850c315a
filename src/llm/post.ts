import type { OutgoingRequest } from './request.ts';
import type { LlmSettings } from './settings.ts';

/** A response that says that something is wrong. The message is the server's own sentence, empty where it has none. */
export class RefusedResponse extends Error {
  override readonly name = 'RefusedResponse';
  readonly status: number;
  readonly headers: Headers;
  readonly code: unknown;
  readonly type: unknown;
  readonly param: unknown;
  /** All that it says of the failure. */
  readonly error: unknown;

  constructor({ status, headers }: Response, body: string) {
    const error = errorOf(body);
    const { code, type, param, message } = fields(error);
    const sentence = typeof error === 'string' ? error : message;
    super(typeof sentence === 'string' ? sentence : JSON.stringify(sentence ?? error ?? ''));
    Object.assign(this, { code, type, param });
    this.status = status;
    this.headers = headers;
    this.error = error;
  }
}

/** Somebody of ours ended the request. */
export class StoppedRequest extends Error {
  override readonly name = 'StoppedRequest';
}

/** The response was not there, whole, in time. */
export class LateResponse extends Error {
  override readonly name = 'LateResponse';
}

type PostSettings = Pick<LlmSettings, 'baseUrl' | 'apiKey' | 'timeoutMs'>;

/**
 * The body of the server's response to a request for a completion, as text.
 *
 * Errors: StoppedRequest; LateResponse; RefusedResponse; else what fetch throws where nobody could be reached or the
 * connection broke.
 */
export async function posted(
  settings: PostSettings,
  request: OutgoingRequest,
  signal: AbortSignal,
): Promise<string> {
  const timeout = AbortSignal.timeout(settings.timeoutMs);
  try {
    const response = await fetch(addressOf(settings.baseUrl), {
      method: 'POST',
      headers: headersOf(settings),
      body: JSON.stringify(request),
      // A summary goes to the server that was named and to no other, wherever that one points.
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (response.ok) return await response.text();
    throw new RefusedResponse(response, await saidIn(response));
  } catch (error) {
    if (signal.aborted) throw new StoppedRequest();
    throw timeout.aborted ? new LateResponse() : error;
  }
}

/** What the address has for all its paths, as Azure's `?api-version=`, stays. */
function addressOf(baseUrl: string): URL {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return url;
}

function headersOf({ apiKey }: PostSettings): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'cogniforce',
    // Servers at home want none.
    ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
  };
}

/** The status tells enough where the body breaks off. */
async function saidIn(response: Response): Promise<string> {
  return response.text().catch(() => '');
}

/** Undefined where the server sent no JSON: a page of a gateway says nothing of a failure. */
function errorOf(body: string): unknown {
  try {
    return fields(JSON.parse(body)).error;
  } catch {
    return undefined;
  }
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
