import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Who may sign certificates, or has one. */
export interface Holder {
  readonly name: string;
  readonly serial: number;
  readonly key: KeyObject;
  /** In PEM. */
  readonly certificate: string;
  readonly keyText: string;
}

/** What a certificate is for: a name, and the names and addresses at which whoever has it answers. */
export interface Subject {
  readonly name: string;
  readonly dns?: readonly string[];
  /** IPv4. */
  readonly ip?: readonly string[];
  /** Absent: it signs itself, and others. */
  readonly issuer?: Holder;
}

let serials = 1;

/** A key and its certificate (X.509, ECDSA with SHA-256), good for a day. */
export function certified({ name, dns = [], ip = [], issuer }: Subject): Holder {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  serials += 1;
  const serial = serials;
  const names = [
    ...dns.map((text) => der(0x82, Buffer.from(text))),
    ...ip.map((text) => der(0x87, Buffer.from(text.split('.').map(Number)))),
  ];
  const extensions = [
    sequence(oid(BASIC_CONSTRAINTS), octets(sequence(...(issuer ? [] : [TRUE])))),
    ...(names.length === 0 ? [] : [sequence(oid(OTHER_NAMES), octets(sequence(...names)))]),
  ];
  const body = sequence(
    der(0xa0, integer(2)),
    integer(serial),
    ALGORITHM,
    nameOf(issuer?.name ?? name),
    sequence(instant(-HOUR), instant(24 * HOUR)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const certificate = pem('CERTIFICATE', signed(body, issuer?.key ?? privateKey));
  const keyText = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { name, serial, key: privateKey, certificate, keyText };
}

/** The issuer's list of certificates that count no more, in PEM. */
export function revocations(issuer: Holder, revoked: readonly Holder[]): string {
  const entries = revoked.map(({ serial }) => sequence(integer(serial), instant(-HOUR)));
  const body = sequence(
    integer(1),
    ALGORITHM,
    nameOf(issuer.name),
    instant(-HOUR),
    instant(24 * HOUR),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
  );
  return pem('X509 CRL', signed(body, issuer.key));
}

const HOUR = 3_600_000;
const BASIC_CONSTRAINTS = [2, 5, 29, 19];
const OTHER_NAMES = [2, 5, 29, 17];
const COMMON_NAME = [2, 5, 4, 3];
const TRUE = der(0x01, Buffer.from([0xff]));
/** ecdsa-with-SHA256 */
const ALGORITHM = sequence(oid([1, 2, 840, 10_045, 4, 3, 2]));

function signed(body: Buffer, key: KeyObject): Buffer {
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, key)]);
  return sequence(body, ALGORITHM, der(0x03, signature));
}

function nameOf(name: string): Buffer {
  return sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(name)))));
}

function instant(fromNowMs: number): Buffer {
  const text = new Date(Date.now() + fromNowMs).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(text.slice(2)));
}

function oid([first = 0, second = 0, ...rest]: readonly number[]): Buffer {
  const groups = (arc: number): number[] => (arc < 128 ? [arc] : [...groups(arc >> 7), arc & 127]);
  const bytes = rest.flatMap((arc) =>
    groups(arc).map((group, at, all) => (at === all.length - 1 ? group : group | 128)),
  );
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function integer(value: number): Buffer {
  const bytes = value < 128 ? [value] : [value >> 8, value & 255];
  return der(0x02, Buffer.from(bytes));
}

function octets(content: Buffer): Buffer {
  return der(0x04, content);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

/** Distinguished encoding: tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
