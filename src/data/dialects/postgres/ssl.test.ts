import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresAddress } from '../../address.ts';
import { mayGoOnPlain, sslOptions } from './ssl.ts';

let folder: string;
let root: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-ssl-'));
  root = path.join(folder, 'root.crt');
  writeFileSync(root, 'certificate');
});
afterAll(() => rmSync(folder, { recursive: true }));

function at(parameters: Record<string, string>, host = 'db'): PostgresAddress {
  return {
    engine: 'postgres',
    host,
    port: 5432,
    database: 'x',
    user: null,
    password: null,
    parameters,
    settings: {},
  };
}

/** Whether it encrypts, checks who signed, and checks the name. */
function checks(parameters: Record<string, string>) {
  const options = sslOptions(at(parameters));
  if (options === false) return 'plain';
  const { rejectUnauthorized, checkServerIdentity } = options;
  if (!rejectUnauthorized) return 'encrypted';
  return checkServerIdentity === undefined ? 'signer and name' : 'signer';
}

describe('sslOptions', () => {
  it('means by sslmode what libpq means by it', () => {
    expect(checks({})).toBe('encrypted');
    expect(checks({ sslmode: 'disable' })).toBe('plain');
    expect(checks({ sslmode: 'allow' })).toBe('encrypted');
    expect(checks({ sslmode: 'prefer' })).toBe('encrypted');
    expect(checks({ sslmode: 'require' })).toBe('encrypted');
    expect(checks({ sslmode: 'require', sslrootcert: root })).toBe('signer');
    expect(checks({ sslmode: 'verify-ca', sslrootcert: root })).toBe('signer');
    expect(checks({ sslmode: 'verify-full', sslrootcert: root })).toBe('signer and name');
    expect(checks({ sslmode: 'verify-full', sslrootcert: 'system' })).toBe('signer and name');
  });

  it('reads the files that the address names', () => {
    const files = { sslmode: 'verify-full', sslrootcert: root, sslcert: root, sslkey: root };
    const certificate = Buffer.from('certificate');
    expect(sslOptions(at(files))).toMatchObject({
      ca: certificate,
      cert: certificate,
      key: certificate,
    });
  });

  it('takes a list of revoked certificates, the password of a key and versions of TLS', () => {
    const given = {
      sslcrl: root,
      sslpassword: 'word',
      ssl_min_protocol_version: 'TLSv1.2',
      ssl_max_protocol_version: 'TLSv1.3',
    };
    expect(sslOptions(at(given))).toMatchObject({
      crl: Buffer.from('certificate'),
      passphrase: 'word',
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.3',
    });
  });

  it('does not encrypt what goes through a Unix socket', () => {
    expect(sslOptions(at({ sslmode: 'require' }, '/run/postgresql'))).toBe(false);
  });
});

describe('mayGoOnPlain', () => {
  const noSsl = new Error('The server does not support SSL connections');

  it('is true only where encryption is wished for and not demanded, and cannot be had', () => {
    expect(mayGoOnPlain(at({}), noSsl)).toBe(true);
    expect(mayGoOnPlain(at({ sslmode: 'prefer' }), noSsl)).toBe(true);
    expect(mayGoOnPlain(at({ sslmode: 'allow' }), noSsl)).toBe(true);
    expect(mayGoOnPlain(at({ sslmode: 'require' }), noSsl)).toBe(false);
    expect(mayGoOnPlain(at({ channel_binding: 'require' }), noSsl)).toBe(false);
    expect(mayGoOnPlain(at({ sslmode: 'verify-full' }), noSsl)).toBe(false);
    expect(mayGoOnPlain(at({}), new Error('password authentication failed'))).toBe(false);
  });
});
