import { isKnownQuery, UNKNOWN_PARAMETER } from './postgres-parameters.ts';

/** A URL taken apart, nothing of it decoded. */
export interface Reading extends Place {
  /** Null: none is named. */
  readonly user: string | null;
  readonly password: string | null;
}

interface Place {
  /** As they stand there, with brackets; several are divided by commas, each with its port. */
  readonly hosts: string;
  readonly database: string;
  readonly query: string;
}

/** A name, the encoded folder of a Unix socket, an IPv6 address, or nothing. */
const HOST = String.raw`(?:[A-Za-z0-9_.-]*|%2[Ff][A-Za-z0-9_.~%+-]*|\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9_.-]+)?\])`;
const HOST_AND_PORT = String.raw`${HOST}(?::\d*)?`;
const PLACE = new RegExp(
  String.raw`^(${HOST_AND_PORT}(?:,${HOST_AND_PORT})*)(?:/([^?@/]*))?(?:\?(.*))?$`,
  's',
);
/** What somebody may have meant by a place, though it is none. */
const LIKE_A_PLACE = /^[^/?@]*\/[^/?@]+(?:\?.*)?$/s;
const WITHOUT_PORT = /^[^/?@]*:[^/?@]*[^\d/?@][^/?@]*(?:\/|$)/;

const ENCODE =
  'cannot be read for certain: in the user and the password write @ as %40, : as %3A, / as %2F, ? as %3F, # as %23 and % as %25';

/**
 * The one way to read what follows `//`; else why there is none, in words that repeat nothing of it.
 *
 * People paste passwords that are not encoded, so a user may end at any `@`. Each end makes a reading; one is taken where
 * it alone leads to a place, so that half a password is never taken for a host.
 */
export function readingOf(text: string): Reading | { readonly fault: string } {
  const ends = [-1, ...[...text.matchAll(/@/g)].map(({ index }) => index)];
  const found = ends.flatMap((end) => {
    const place = placeOf(text.slice(end + 1));
    return place === null ? [] : [{ end, place }];
  });
  const named = found.filter(({ place }) => isNamed(place));
  const [first, ...others] = named.length === 0 ? found : named;
  if (first === undefined) return { fault: faultOf(text) };
  const meant = ends.some((end) => end > first.end && LIKE_A_PLACE.test(text.slice(end + 1)));
  const login = first.end === -1 ? null : text.slice(0, first.end);
  const [user = '', ...password] = login?.split(':') ?? [];
  if (others.length > 0 || meant || /[/?#]/.test(user)) return { fault: ENCODE };
  return {
    user: user === '' ? null : user,
    password: password.length === 0 ? null : password.join(':'),
    ...first.place,
  };
}

/** The parts of a place; null: it is none. */
function placeOf(text: string): Place | null {
  const [whole, hosts = '', database = '', query = ''] = PLACE.exec(text) ?? [];
  return whole === undefined || !isKnownQuery(query) ? null : { hosts, database, query };
}

function isNamed({ database, query }: Place): boolean {
  return database !== '' || new URLSearchParams(query).has('dbname');
}

function faultOf(text: string): string {
  if (/\$\{?\w+\}/.test(text)) {
    return 'holds the name of a variable that was not filled in: write its value';
  }
  const place = text.slice(text.lastIndexOf('@') + 1);
  if (WITHOUT_PORT.test(place)) return 'has no valid port: write a number from 1 to 65535';
  const [before = '', query] = place.split(/\?(.*)/s);
  if (query !== undefined && placeOf(before) !== null) {
    return UNKNOWN_PARAMETER;
  }
  return ENCODE;
}
