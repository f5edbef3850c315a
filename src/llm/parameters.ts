/** What a server may refuse and can be asked without. */
export type Parameter = 'response_format' | 'max_completion_tokens' | 'temperature';

/** How an answer's form is asked for: by its schema, as any JSON, or in words alone. */
export type AnswerForm = 'json_schema' | 'json_object' | 'words';

/** What a server takes, as far as it is known: only ever less, for the rest of the process. */
export interface Accepted {
  readonly form: AnswerForm;
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  readonly temperature: boolean;
}

/** What every server is asked with first. */
export const EVERYTHING: Accepted = {
  form: 'json_schema',
  limit: 'max_completion_tokens',
  temperature: true,
};

/**
 * What to ask with instead, after `parameter` of a request made with `used` was refused; null where nothing is left to try:
 * a request without any limit of tokens is never sent.
 */
export function without(parameter: Parameter, used: Accepted): Accepted | null {
  switch (parameter) {
    case 'response_format':
      if (used.form === 'words') return null;
      return { ...used, form: used.form === 'json_schema' ? 'json_object' : 'words' };
    case 'max_completion_tokens':
      return used.limit === 'max_tokens' ? null : { ...used, limit: 'max_tokens' };
    case 'temperature':
      return used.temperature ? { ...used, temperature: false } : null;
  }
}

/** The less demanding of two: answers come back in any order. */
export function lesser(one: Accepted, other: Accepted): Accepted {
  const forms: readonly AnswerForm[] = ['json_schema', 'json_object', 'words'];
  return {
    form: forms[Math.max(forms.indexOf(one.form), forms.indexOf(other.form))] ?? 'words',
    limit: one.limit === 'max_tokens' ? one.limit : other.limit,
    temperature: one.temperature && other.temperature,
  };
}

/** What servers call it in `param` or in their sentence; the first that is found counts. */
const NAMES: readonly (readonly [RegExp, Parameter])[] = [
  [/max_completion_tokens|max_tokens/i, 'max_completion_tokens'],
  [/temperature/i, 'temperature'],
  [/response_format|json_schema|json_object|structured output|guided_json/i, 'response_format'],
];

/** A question that is too long names the limit too, and would be too long without it. */
const TOO_LONG = /context length|context_length|context window|too large|too long/i;

interface Refusal {
  readonly status: number | undefined;
  readonly code?: unknown;
  readonly param?: unknown;
  readonly message: string;
  readonly error?: unknown;
}

/**
 * The parameter that a refusal (400 or 422) names; null for any other refusal.
 *
 * `param` counts before the sentence; of a sentence only whether a name is in it is used.
 */
export function refusedParameter(refusal: Refusal): Parameter | null {
  const { status, code, param, message, error } = refusal;
  if (status !== 400 && status !== 422) return null;
  if (TOO_LONG.test(`${String(code)} ${message}`)) return null;
  const texts = [typeof param === 'string' ? param : '', message, textOf(error)];
  for (const text of texts) {
    const found = NAMES.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return null;
}

/** FastAPI's refusals (vLLM, Open WebUI) name the field in `detail` or `loc`. */
function textOf(error: unknown): string {
  return JSON.stringify(error ?? '').slice(0, 4_000);
}
