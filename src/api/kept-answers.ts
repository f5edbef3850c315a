import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Bytes of all answers that are kept, before they are packed; packed they are a tenth of it more. */
const MOST_BYTES = 8_000_000;
/** What is shorter is sent as it is. */
const WORTH_PACKING = 1_024;

type Encoding = 'br' | 'gzip';

const PACK: Readonly<Record<Encoding, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

/** An answer as it is sent, in each encoding that somebody has asked for. */
export interface KeptAnswer {
  readonly text: Buffer;
  packed(encoding: Encoding): Promise<Buffer>;
}

/** Answers as they were sent, by their names. */
export interface KeptAnswers {
  /** Who asks while it is made waits for the same; a failure is not kept. */
  of(tag: string, make: () => Promise<string>): Promise<KeptAnswer>;
}

/**
 * Keeps answers, those that were asked for last: an equal name is an equal answer, so that it is worked out, written and packed once for
 * all who ask.
 */
export function keptAnswers(mostBytes = MOST_BYTES): KeptAnswers {
  const kept = new Map<string, Promise<KeptAnswer>>();
  const sizes = new Map<string, number>();
  let bytes = 0;

  function forget(tag: string): void {
    kept.delete(tag);
    bytes -= sizes.get(tag) ?? 0;
    sizes.delete(tag);
  }

  async function made(tag: string, make: () => Promise<string>): Promise<KeptAnswer> {
    const text = Buffer.from(await make());
    // Let go meanwhile: nobody counts it.
    if (!kept.has(tag)) return answerOf(text);
    bytes += text.length - (sizes.get(tag) ?? 0);
    sizes.set(tag, text.length);
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
    return answerOf(text);
  }

  return {
    of(tag, make) {
      const answer = kept.get(tag) ?? made(tag, make);
      kept.delete(tag);
      kept.set(tag, answer);
      answer.catch(() => kept.delete(tag));
      return answer;
    },
  };
}

function answerOf(text: Buffer): KeptAnswer {
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    text,
    packed(encoding) {
      const known = packed.get(encoding) ?? PACK[encoding](text);
      packed.set(encoding, known);
      return known;
    },
  };
}

/** Sends it packed, where the reader takes that. */
export async function sendKept(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer) {
  reply.type('application/json; charset=utf-8');
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding === null || answer.text.length < WORTH_PACKING) return reply.send(answer.text);
  reply.header('content-encoding', encoding).header('vary', 'accept-encoding');
  return reply.send(await answer.packed(encoding));
}

/** Whoever weighs them is left to the plugin that packs all other answers. */
function encodingFor(header: string | string[] | undefined): Encoding | null {
  const asked = String(header ?? '')
    .split(',')
    .map((each) => each.trim());
  return (['br', 'gzip'] as const).find((each) => asked.includes(each)) ?? null;
}
