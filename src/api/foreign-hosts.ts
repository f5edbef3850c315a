import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CogniforceError } from '../kernel/errors.ts';

/** A host with its port, as HTTP writes it: an address of IPv6 stands in brackets. */
const HOST = /^(?:\[(?<six>[0-9a-f:.]+)\]|(?<name>[a-z0-9._-]+))(?::\d{1,5})?$/;
/** Of a target in absolute form, as proxies are sent it. */
const TARGET = /^https?:\/\/([^/?#]*)/i;
/** What balancers ask with HTTP/1.0, and so without any host. */
const PROBE = /^\/health\/(?:live|ready)(?:\?|$)/;
/** Under a token that no browser has: monitoring asks by whatever name the service has there. */
const MONITORING = /^\/metrics(?:\?|$)/;

/**
 * Refuses requests that were meant for another host, before anything else is looked at.
 *
 * A page of another site can let its own name lead here (DNS rebinding), and is then of the same origin as we are: it could
 * read what is open, and try passwords. It cannot change the Host that its browser sends, which is that name. Addresses
 * are let through, since nobody can let an address lead elsewhere.
 */
export function refuseForeignHosts(app: FastifyInstance, names: readonly string[]): void {
  const ours = new Set(names);
  app.addHook('onRequest', async (request) => {
    const { headers, rawHeaders, httpVersion, url = '' } = request.raw;
    // RFC 9112, section 3.2: which of two is meant the next program on the way may see in another way.
    if (hostHeaders(rawHeaders) > 1) {
      throw new CogniforceError('REQUEST_INVALID', 'The request has more than one Host header.');
    }
    if (headers.host === undefined && httpVersion !== '1.0') {
      throw new CogniforceError('REQUEST_INVALID', 'The request has no Host header.');
    }
    if (headers.host === undefined && PROBE.test(url)) return;
    if (MONITORING.test(url)) return;
    if (!hostsMeant(request, url).every((host) => isKnown(host, ours))) throw foreign();
  });
}

function hostHeaders(rawHeaders: readonly string[]): number {
  return rawHeaders.filter((each, at) => at % 2 === 0 && each.toLowerCase() === 'host').length;
}

/** A proxy says in X-Forwarded-Host what the browser has sent to it; a target may name a host, and then means it. */
function hostsMeant({ headers, host }: FastifyRequest, url: string): string[] {
  const target = TARGET.exec(url)?.[1];
  return [headers.host ?? '', host, ...(target === undefined ? [] : [target])];
}

/** Whether requests for this host may be answered. */
function isKnown(host: FastifyRequest['host'], ours: ReadonlySet<string>): boolean {
  const { six, name } = HOST.exec(host.toLowerCase())?.groups ?? {};
  if (six !== undefined) return isIP(six) === 6;
  const plain = name?.replace(/\.$/, '') ?? '';
  if (isIP(plain) === 4 || plain === 'localhost' || plain.endsWith('.localhost')) return true;
  return ours.has(plain);
}

function foreign(): CogniforceError {
  return new CogniforceError('HOST_FOREIGN', 'This server does not answer for that host name.');
}
