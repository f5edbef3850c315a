import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type KeptAnswer, sendKept } from './kept-answers.ts';

/** A browser keeps it for whoever sits there, and asks each time whether it is still so. */
const KEPT_BY_ITS_READER = 'private, no-cache';

/**
 * The name of an answer: the same for the same question of the same state, and nothing in it can be read. Weak, since it is compressed
 * for some.
 */
export function tagOf(question: unknown, state: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([question, state]))
    .digest('base64url');
  return `W/"${digest.slice(0, 27)}"`;
}

/** What is sent, of which one is asked for. */
interface Answers {
  /** Without a name. */
  plain(): Promise<unknown>;
  kept(tag: string): Promise<KeptAnswer>;
}

/**
 * Sends an answer, or 304 where the reader has it already. Input: `tag`, found before; null: the answer has no name, and is sent. What
 * changes meanwhile is at worst sent once more: no answer is older than its tag.
 */
export async function sendUnlessKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  tag: string | null,
  answers: Answers,
) {
  const isKnown = tag !== null && names(request.headers['if-none-match'], tag);
  const kept = tag === null || isKnown ? null : await answers.kept(tag);
  const body = tag === null ? await answers.plain() : undefined;
  reply.header('cache-control', KEPT_BY_ITS_READER);
  if (tag !== null) reply.header('etag', tag);
  if (isKnown) return reply.code(304).send();
  return kept === null ? body : sendKept(request, reply, kept);
}

/** Whether a list of tags has this one; weak ones compare by their text, RFC 9110 section 8.8.3.2. */
function names(list: string | undefined, tag: string): boolean {
  if (list === undefined) return false;
  return list.split(',').some((each) => each.trim() === '*' || opaque(each) === opaque(tag));
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
