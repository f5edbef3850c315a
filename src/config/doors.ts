import { isIP } from 'node:net';
import { z } from 'zod';
import { setting } from './values.ts';

/** Whether nobody on another machine can reach it there; a name that only begins like such an address is none. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** What documents set, those of the Python implementation and earlier ones of ours: known to everybody who has read them. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'at least eight characters',
  'at least sixteen, keep it for ever',
  'at least thirty-two characters, any text',
  'change_me_in_production',
  'analytics_hash_salt',
  'default_salt',
]);

/** Text of at least so many bytes that no document has published; no fault ever shows it. */
export const password = (least: number) => setting(notPublished(least).optional());

/** The same for what nobody has to remember. */
export const key = (least: number) =>
  setting(
    notPublished(least)
      .refine((value) => new Set(value).size >= 8, 'at least 8 different characters')
      .optional(),
  );

function notPublished(least: number) {
  return z
    .string()
    .refine((value) => Buffer.byteLength(value) >= least, {
      error: `at least ${least} bytes`,
      abort: true,
    })
    .refine(
      (value) => !PUBLISHED.has(value.trim().toLowerCase()),
      'published as a default of the Python implementation, so that everybody knows it: choose another',
    );
}

const MOST_HOPS = 10;
const BELIEVES_ALL =
  'how many proxies stand before it, such as 1, or their addresses, such as 10.0.0.7 or 10.0.0.0/24; "true" would believe whatever a client says of its own address';

/** Proxies that end HTTPS and say whom they ask for: their number, or their addresses and networks; null: none. */
export const proxies = setting(
  z
    .string()
    .default('false')
    .transform((text, context): number | readonly string[] | null => {
      const value = text.trim().toLowerCase();
      if (['false', 'no', 'off', '0'].includes(value)) return null;
      if (/^\d+$/.test(value) && Number(value) <= MOST_HOPS) return Number(value);
      const places = value.split(/[\s,]+/).filter(Boolean);
      if (places.every(isPlace)) return places;
      context.addIssue(BELIEVES_ALL);
      return z.NEVER;
    }),
);

/** An address, or a network that is not everybody's. */
function isPlace(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  const most = version === 4 ? 32 : 128;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most);
}

const HOST_NAME = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** Names of hosts, with commas or spaces between; none without. */
export const hostNames = setting(
  z
    .string()
    .default('')
    .transform((text, context) => {
      const names = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      if (names.every((name) => HOST_NAME.test(name))) return names;
      context.addIssue(
        'names of hosts without port or scheme, such as ai.example.org, with commas between',
      );
      return z.NEVER;
    }),
);
