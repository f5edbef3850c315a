import type { FuzzRequest } from './any-request.ts';
import { type ApiDocument, misfit, type Operation } from './document.ts';
import type { FuzzReply } from './send.ts';

const PROBLEM = 'application/problem+json';
/** A line of a stack. */
const STACK = /\bat [^"\\]{1,200}\.[jt]s:\d+/;

/** What is wrong with an answer, in one line; null where the document has it so. */
export function wrongWith(
  asked: FuzzRequest,
  reply: FuzzReply,
  document: ApiDocument,
): string | null {
  const { status, body } = reply;
  if (status >= 500) return `is answered with ${status}`;
  if (STACK.test(body)) return 'is answered with a stack';
  if (asked.hasUnknown && status < 400 && asked.method !== 'OPTIONS') {
    return `has an unknown part, and is answered with ${status}`;
  }
  const methods = document.paths[asked.template] ?? {};
  const operation = methods[asked.method === 'HEAD' ? 'get' : asked.method.toLowerCase()];
  if (operation === undefined) return wrongWithOther(reply, methods);
  return wrongWithAnswer(asked, reply, operation, document);
}

/** Of a method that the path does not take. An address that cannot be read, or is foreign, and a body that is too large, are refused before. */
function wrongWithOther(
  { status, headers, body }: FuzzReply,
  methods: ApiDocument['paths'][string],
): string | null {
  const before = [400, 413, 414, 415, 417, 421];
  if (before.includes(status)) return null;
  if (status !== 405 && status !== 204)
    return `takes no such method, and is answered with ${status}`;
  const allowed = String(headers.allow).split(', ');
  const lacks = Object.keys(methods).filter((each) => !allowed.includes(each.toUpperCase()));
  if (lacks.length > 0) return `is told of methods without ${lacks.join(', ')}`;
  return status === 204 || body === '' || String(headers['content-type']).startsWith(PROBLEM)
    ? null
    : 'is no problem';
}

function wrongWithAnswer(
  { method }: FuzzRequest,
  reply: FuzzReply,
  { responses }: Operation,
  document: ApiDocument,
): string | null {
  const documented = responses[reply.status];
  if (documented === undefined) return `is answered with ${reply.status}, which is not documented`;
  if (method === 'HEAD') return reply.body === '' ? null : 'is answered with a body';
  const { content } = documented;
  if (content === undefined) return reply.body === '' ? null : 'is answered with a body';
  const type = String(reply.headers['content-type']).split(';', 1).join();
  const schema = content[type]?.schema;
  if (schema === undefined) return `is answered with ${reply.status} as ${type}`;
  // Files are held against what they must hold in src/exports.
  if (type !== 'application/json' && type !== PROBLEM) return null;
  const why = misfit(JSON.parse(reply.body), schema, document);
  return why === null ? null : `is answered with ${reply.status} off its schema: ${why}`;
}
