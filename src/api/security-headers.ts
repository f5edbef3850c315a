import type { FastifyHelmetOptions } from '@fastify/helmet';
import { STYLE_SOURCE } from './plain-page.ts';

/**
 * Headers that keep a browser from doing more than the page needs.
 *
 * No HSTS: it binds a host with all its ports, so that an Open WebUI on the same host without HTTPS would be cut
 * off. Who ends TLS in front of us may set it. Openers and agent clusters mean something over HTTPS alone and fill
 * the console with warnings elsewhere.
 */
export function securityHeaders(https: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false, // its upgrade-insecure-requests breaks a page served over plain HTTP
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", STYLE_SOURCE],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  };
}
