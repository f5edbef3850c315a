import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Letters, digits and hyphens, as ids are made: nothing that could be a sentence, an address or a line of a log. */
const ID = /^(?=.*\d)[0-9A-Za-z-]{16,64}$/;
/** Source: W3C Trace Context, version 00; an id of zeros is none. */
const TRACE_PARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-|$)/;

/** By what a request is known in every log on its way: the id that it comes with, or its trace, or a new one. */
export function requestIdOf({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const { 'x-request-id': given, traceparent } = headers;
  if (typeof given === 'string' && ID.test(given)) return given;
  const trace = typeof traceparent === 'string' ? TRACE_PARENT.exec(traceparent)?.[1] : undefined;
  return trace ?? randomUUID();
}
