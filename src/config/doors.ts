import { isIP } from 'node:net';
import { z } from 'zod';
import { type Group, setting, type Values } from './setting.ts';
import { number, text, wholeAbove } from './values.ts';

/** Whether nobody on another machine can reach it there; a name that only begins like such an address is none. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

const MOST_HOPS = 10;
const BELIEVES_ALL =
  'how many proxies stand before it, such as 1, or their addresses, such as 10.0.0.7 or 10.0.0.0/24; "true" would believe whatever a client says of its own address';

/** Proxies that end HTTPS and say whom they ask for: their number, or their addresses and networks; null: none. */
const proxies = z.string().transform((given, context): number | readonly string[] | null => {
  const value = given.trim().toLowerCase();
  if (['false', 'no', 'off', '0'].includes(value)) return null;
  if (/^\d+$/.test(value) && Number(value) <= MOST_HOPS) return Number(value);
  const places = value.split(/[\s,]+/).filter(Boolean);
  if (places.every(isPlace)) return places;
  context.addIssue(BELIEVES_ALL);
  return z.NEVER;
});

/** An address, or a network that is not everybody's. */
function isPlace(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  const most = version === 4 ? 32 : 128;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most);
}

const HOST_NAME = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** Names of hosts, with commas or spaces between. */
const hostNames = z.string().transform((given, context): readonly string[] => {
  const names = given
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (names.every((name) => HOST_NAME.test(name))) return names;
  context.addIssue(
    'names of hosts without port or scheme, such as ai.example.org, with commas between',
  );
  return z.NEVER;
});

export const SERVER: Group = { title: 'The server', says: '' };

export const server = {
  host: setting('HOST', {
    group: SERVER,
    says: 'The address that it listens at. 0.0.0.0: every machine that reaches this one reaches it.',
    schema: text,
    default: '127.0.0.1',
  }),
  port: setting('PORT', {
    group: SERVER,
    says: 'The port that it listens at. 0: any that is free.',
    schema: number(wholeAbove(0, 65535)),
    default: '8787',
  }),
  /** Null: nobody is believed. */
  proxies: setting('ANALYTICS_BEHIND_HTTPS_PROXY', {
    group: SERVER,
    says: 'How many proxies stand before it (1), or better their addresses (10.0.0.7, 10.1.0.0/16): their X-Forwarded-* is believed, and the cookie goes over HTTPS alone.',
    schema: proxies,
    default: 'false',
  }),
  /** Names by which browsers reach it, beside addresses and localhost. */
  hosts: setting('ANALYTICS_ALLOWED_HOSTS', {
    group: SERVER,
    says: 'Names by which browsers reach it, with commas: ai.example.org. Its address, localhost and the host of ANALYTICS_PUBLIC_URL are known.',
    schema: hostNames,
    default: '',
  }),
};

/** Where it listens and where people reach it is said already; what else leads here is to be listed. */
export function hostsOf({ host, hosts }: Values<typeof server>, publicUrl: string | null) {
  const known = publicUrl === null ? [] : [new URL(publicUrl).hostname];
  return [...new Set([host.toLowerCase(), ...known, ...hosts])];
}
