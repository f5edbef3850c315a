/** A stream that ended before its answer did: somebody may have been billed for it. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The completion in the body of a response. Some gateways send events though no stream was asked for: their pieces are put
 * together.
 *
 * Errors: SyntaxError where it is neither; BrokenStream.
 */
export function completionOf(body: string): unknown {
  const text = body.replace(/^\uFEFF/, '').trim();
  return /^(?::|data:|event:)/.test(text) ? fromEvents(text) : (JSON.parse(text) as unknown);
}

function fromEvents(text: string): unknown {
  const data = [...text.matchAll(/^data:(.*)$/gm)].map(([, line = '']) => line.trim());
  const isWhole = data.at(-1) === '[DONE]';
  // The last line of a stream that broke off may be half of one.
  const sent = isWhole ? data.slice(0, -1) : data;
  const chunks = sent.flatMap((line, at) => chunkOf(line, !isWhole && at === sent.length - 1));
  const failed = chunks.find(({ error }) => error !== undefined && error !== null);
  if (failed !== undefined) return failed;
  const choices = chunks.map((chunk) => fields(Array.isArray(chunk.choices) && chunk.choices[0]));
  const reason = choices.map(({ finish_reason }) => finish_reason).findLast(isText);
  if (reason === undefined && !isWhole) throw new BrokenStream();
  const deltas = choices.map(({ delta, message }) => fields(delta ?? message));
  return {
    model: chunks.map(({ model }) => model).find(isText),
    choices: [
      {
        message: { content: joined(deltas, 'content'), refusal: joined(deltas, 'refusal') },
        finish_reason: reason,
      },
    ],
    usage: chunks
      .map(({ usage }) => usage)
      .findLast((usage) => usage !== undefined && usage !== null),
  };
}

function chunkOf(line: string, mayBeCut: boolean): Fields[] {
  try {
    return [fields(JSON.parse(line))];
  } catch (error) {
    if (mayBeCut) return [];
    throw error;
  }
}

function joined(deltas: readonly Fields[], name: string): string {
  return deltas
    .map((delta) => delta[name])
    .filter(isText)
    .join('');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
