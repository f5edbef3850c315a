import { refusedParameter } from './parameters.ts';

/** A failure that a server tells in the body of a response that says that all is well. */
export interface ErrorBody {
  /** As HTTP would have said it; null where that cannot be told. */
  readonly status: number | null;
  readonly code: unknown;
  readonly type: unknown;
  readonly param: unknown;
  readonly message: string;
  /** Whether a part of an answer was generated before. */
  readonly begun: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The failure in the body of a completion; null where it has none.
 *
 * As seen of OpenRouter (`error`, in a choice after the answer had begun), vLLM (`object: "error"`), Ollama and LM Studio (`error` is a
 * sentence), FastAPI (`detail`), Cloudflare (`errors`), and gateways that give every status as 200.
 */
export function errorIn(completion: unknown): ErrorBody | null {
  const body = fields(completion);
  const choice = fields(Array.isArray(body.choices) ? body.choices[0] : undefined);
  const ofChoice = choice.error ?? (choice.finish_reason === 'error' ? 'error' : undefined);
  if (isThere(ofChoice)) return told(ofChoice, true);
  if (isThere(body.error)) return told(body.error, false);
  if (Array.isArray(body.choices) && body.choices.length > 0) return null;
  if (Array.isArray(body.errors) && body.errors.length > 0) return told(body.errors[0], false);
  if (isThere(body.detail)) return told(body.detail, false);
  const isError = body.object === 'error' || typeof body.message === 'string';
  return isError ? told(body, false) : null;
}

function told(error: unknown, begun: boolean): ErrorBody {
  const given = typeof error === 'string' ? { message: error } : fields(error);
  const { code, type, param } = given;
  const message = typeof given.message === 'string' ? given.message : '';
  const refusal = { status: 400, code, param, message, error };
  const status =
    [code, given.status].map(statusOf).find((each) => each !== null) ??
    STATUS.find(([pattern]) => pattern.test(`${String(code)} ${String(type)} ${message}`))?.[1] ??
    (refusedParameter(refusal) === null ? null : 400);
  return { status, code, type, param, message, begun };
}

function statusOf(code: unknown): number | null {
  const number = typeof code === 'string' ? Number(code) : code;
  return typeof number === 'number' && number >= 400 && number < 600 ? number : null;
}

/** What a name or a sentence means; the first that fits counts. */
const STATUS: readonly (readonly [RegExp, number])[] = [
  [/insufficient_quota|insufficient (?:credits|balance|quota)/i, 402],
  [/invalid_api_key|authentication_error|unauthori[sz]ed|incorrect api key/i, 401],
  [/model_not_found|model\b.*(?:not found|does not exist|not exist)/i, 404],
  [/rate.?limit|too many requests/i, 429],
  [/content_filter|content_policy|context.?length/i, 400],
  [/overloaded|unavailable|server_error|internal/i, 503],
];

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
