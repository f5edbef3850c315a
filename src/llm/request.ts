import type { Prompt } from '../kernel/prompt.ts';
import { type Accepted, EVERYTHING } from './parameters.ts';
import type { LlmSettings } from './settings.ts';

/** What a request depends on besides the question. */
export type RequestSettings = Pick<LlmSettings, 'model' | 'temperature' | 'maximumOutputTokens'>;

/** One message as it is sent. */
export interface OutgoingMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** How the form of an answer is asked for, in the words of the API. */
export type ResponseFormat =
  | { readonly type: 'json_object' }
  | {
      readonly type: 'json_schema';
      readonly json_schema: Prompt['schema'] & { readonly strict: true };
    };

/** Body of a request to `/chat/completions`. */
export interface OutgoingRequest {
  readonly model: string;
  readonly messages: readonly OutgoingMessage[];
  readonly response_format?: ResponseFormat;
  readonly max_completion_tokens?: number;
  readonly max_tokens?: number;
  readonly temperature?: number;
}

/**
 * Exactly what is sent for a question to a server that takes `accepted`, the body of the request whole.
 *
 * Where a server knows no schema, or ignores it, the schema stands in the instructions.
 */
export function requestOf(
  question: Prompt,
  settings: RequestSettings,
  given: Accepted = EVERYTHING,
): OutgoingRequest {
  const accepted: Accepted = question.formInWords === true ? { ...given, form: 'words' } : given;
  return {
    model: settings.model,
    messages: [
      { role: 'system', content: instructionsOf(question, accepted) },
      { role: 'user', content: question.user },
    ],
    ...formOf(question, accepted),
    [accepted.limit]: outputTokensOf(question, settings),
    ...(accepted.temperature ? { temperature: settings.temperature } : {}),
  };
}

/** The same request with another limit of tokens. */
export function withOutputTokens(request: OutgoingRequest, tokens: number): OutgoingRequest {
  return request.max_tokens === undefined
    ? { ...request, max_completion_tokens: tokens }
    : { ...request, max_tokens: tokens };
}

/** Tokens that the answer may have at most. */
export function outputTokensOf(
  { maximumOutputTokens }: Pick<Prompt, 'maximumOutputTokens'>,
  settings: Pick<LlmSettings, 'maximumOutputTokens'>,
): number {
  return Math.max(maximumOutputTokens, settings.maximumOutputTokens);
}

function instructionsOf({ system, schema }: Prompt, { form }: Accepted): string {
  if (form === 'json_schema') return system;
  const text = JSON.stringify(schema.schema);
  return `${system}\n\nAnswer with one JSON object and nothing else. It must fit this JSON schema:\n${text}`;
}

function formOf({ schema }: Prompt, { form }: Accepted): Pick<OutgoingRequest, 'response_format'> {
  if (form === 'words') return {};
  if (form === 'json_object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } };
}
