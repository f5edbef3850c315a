import { before, spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

const EMAIL =
  /(?<![\p{L}\p{N}_%+])[\p{L}\p{N}_%+](?:[\p{L}\p{N}._%+-]|'(?=\p{L})){0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/dgu;
/** A name that is longer than addresses may be: its last 64 characters are the address. */
const EMAIL_AFTER_LONG_RUN =
  /(?<=[\p{L}\p{N}_%+])[\p{L}\p{N}_%+]{64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/dgu;
const SPELT_AT = /[[({] ?(?:at|ät|@) ?[\])}]/i;
const SPELT_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} ?[[({] ?(?:at|ät|@) ?[\])}] ?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:(?: ?[[({] ?(?:dot|punkt|\.) ?[\])}] ?|\.)[\p{L}\p{N}-]{1,63}){1,4}/dgiu;

/** E-mail addresses, also those spelt with [at] and [dot]. */
export function emails(text: string): Span[] {
  if (!text.includes('@')) return [];
  return spansOfPattern(text, EMAIL, 'EMAIL', ([match]) => !match.startsWith('git@'));
}

/** E-mail addresses in unusual form: too long a name, or spelt with [at] and [dot]. */
export function oddEmails(text: string): Span[][] {
  return [
    text.includes('@') ? spansOfPattern(text, EMAIL_AFTER_LONG_RUN, 'EMAIL') : [],
    SPELT_AT.test(text) ? spansOfPattern(text, SPELT_EMAIL, 'EMAIL') : [],
  ];
}

const URL_PATTERN =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftps?|sftp|wss?|ssh|file):\/\/|www\.)[^\s<>"'`{}|\\^()[\]]{2,2000}/dgiu;

/** Hosts, exact or as a parent domain, whose pages are public reference and point at no person. */
const PUBLIC_HOSTS = new Set(
  (
    'docs.python.org docs.oracle.com docs.microsoft.com learn.microsoft.com developer.mozilla.org w3.org w3schools.com ' +
    'schema.org json-schema.org xmlns.com purl.org ns.adobe.com schemas.microsoft.com schemas.openxmlformats.org ' +
    'schemas.android.com maven.apache.org apache.org numpy.org scipy.org pandas.pydata.org matplotlib.org pytorch.org ' +
    'tensorflow.org scikit-learn.org kubernetes.io docs.docker.com nodejs.org npmjs.com registry.npmjs.org pypi.org ' +
    'example.com example.org example.net localhost 127.0.0.1 0.0.0.0 wikipedia.org stackoverflow.com unpkg.com ' +
    'cdnjs.cloudflare.com cdn.jsdelivr.net fonts.googleapis.com react.dev vuejs.org angular.io rust-lang.org go.dev'
  ).split(' '),
);

/** Web addresses but those of public reference pages without a query. The host decides, not how the address begins. */
export function urls(text: string): Span[] {
  return spansOfPattern(text, URL_PATTERN, 'URL', ([match]) => !isPublicPage(match)).map(
    ({ start, end, label }) => ({ start, end: start + withoutTail(text.slice(start, end)), label }),
  );
}

/** How much of an address is left without the punctuation of the sentence around it. */
function withoutTail(url: string): number {
  let length = url.length;
  while (length > 0 && '.,;:!?*_'.includes(url.charAt(length - 1))) length -= 1;
  return length;
}

function isPublicPage(url: string): boolean {
  if (/[?@]/.test(url)) return false;
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const bare = host.replace(/\.$/, '');
  if (PUBLIC_HOSTS.has(bare)) return true;
  const parents = bare.split('.');
  return parents.some((_, at) => at > 0 && PUBLIC_HOSTS.has(parents.slice(at).join('.')));
}

const IPV4 = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/dg;
const IPV6 = /(?<![\w:.])[0-9a-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])/dgi;
const TWO_COLONS = /:[0-9a-f]{0,4}:/i;
const MAC =
  /(?<![\w:-])(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}(?![\w:])|(?<![\w-])(?:[0-9A-F]{2}-){5}[0-9A-F]{2}(?![\w-])/dg;
const VERSION =
  /(?:\bv(?:er(?:sion)?s?|\.)?|release|build|section|chapter|kapitel|abschnitt|[=<>~^]=?)\s*:?\s*$/i;

/** Addresses of the Internet protocol, version 4 and 6, but those that mean no machine in particular. */
export function internetAddresses(text: string): Span[][] {
  return [
    spansOfPattern(
      text,
      IPV4,
      'IP',
      (match) => isIpv4(match[0]) && !VERSION.test(before(text, match.index, 16)),
    ),
    TWO_COLONS.test(text) ? spansOfPattern(text, IPV6, 'IP', ([match]) => isIpv6(match)) : [],
    spansOfPattern(text, MAC, 'MAC'),
  ];
}

function isIpv4(address: string): boolean {
  const parts = address.split('.').map(Number);
  if (parts.some((part) => part > 255)) return false;
  const [first] = parts;
  return first !== 127 && first !== 0 && !address.startsWith('255.255.');
}

/** Eight groups, or fewer around one `::`; what could be a time, a slice or a C++ name is none. */
function isIpv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^(?:[0-9a-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})$/i.test(group)))
    return false;
  if (halves.length === 1) return groups.length === 8;
  return groups.length >= 3 && groups.length < 8 && /\d/.test(address);
}

const HOME =
  /(?:\/home\/|\/Users\/|[A-Za-z]:\\{1,2}(?:Users|Benutzer)\\{1,2}|[A-Za-z]:\/Users\/)(?<value>[\p{L}\p{N}][\p{L}\p{N} ._-]{0,40}?)(?=[/\\])/dgu;
const NOBODY =
  /^(?:user|username|your[-_ ]?(?:user)?name|name|me|you|public|default|ubuntu|root|admin|administrator|runner|app|node|vsts|ec2-user|pi|shared|all users|dev|developer|test|appuser|jovyan|vscode|vagrant|docker|user\d*)$/i;

/** Names of people in paths of their home folders. */
export function homeFolders(text: string): Span[] {
  return spansOfPattern(text, HOME, 'PERSON', (match) => !NOBODY.test(match.groups?.value ?? ''));
}
