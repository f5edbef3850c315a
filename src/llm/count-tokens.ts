import type { OutgoingRequest } from './request.ts';

/** OpenAI's models since gpt-4o: the tokenizer at hand counts their text exactly. */
const COUNTED = /(^|[/.])(chatgpt-4o|gpt-4o|gpt-4\.1|gpt-5|o\d)(?![a-z0-9])/i;

/** What a server adds around messages and makes of a schema; measured figures are below a third of it. */
const FRAME_TOKENS = 100;
const MARGIN = 1.1;

/**
 * Input tokens of a request at most.
 *
 * Counted for OpenAI's models, with a tenth on top for what is added around the text; for all others its bytes: no
 * tokenizer that works on bytes makes more tokens of a text than it has. The tokenizer is loaded at first use, 4 MB.
 */
export async function tokensAtMost(request: OutgoingRequest): Promise<number> {
  const texts = request.messages.map(({ content }) => content);
  const form = JSON.stringify(request.response_format ?? '');
  const count = await counterFor(request.model);
  const tokens = [...texts, form].reduce((sum, text) => sum + count(text), 0);
  return Math.ceil(tokens * MARGIN) + FRAME_TOKENS;
}

async function counterFor(model: string): Promise<(text: string) => number> {
  if (!COUNTED.test(model)) return (text) => Buffer.byteLength(text);
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  // A text that names a special token ("<|endoftext|>") is text all the same.
  return (text) => countTokens(text, { disallowedSpecial: new Set() });
}
