import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CogniforceError } from '../kernel/errors.ts';
import { type DatabaseAddress, describeAddress, parseAddress, sameDatabase } from './address.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'cogniforce-address-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const parse = (url: string) => parseAddress(url, { variable: 'DATABASE_URL', cwd });

/** The sentence with which a URL is refused. */
function refusal(url: string): string {
  try {
    parse(url);
  } catch (error) {
    if (error instanceof CogniforceError && error.code === 'CONFIG_INVALID') return error.message;
    throw error;
  }
  throw new Error('it was accepted');
}

const server = {
  engine: 'postgres',
  host: 'db',
  port: 5432,
  database: 'openwebui',
  user: 'app',
  password: 'secret',
  parameters: {},
  settings: {},
};

describe('parseAddress', () => {
  it('leaves it to whoever opens the file to say that it cannot be reached', () => {
    const loop = path.join(cwd, 'loop');
    symlinkSync(loop, loop);
    const file = path.join(loop, 'webui.db');
    expect(parse(`sqlite:///${file}`)).toEqual({ engine: 'sqlite', file });
  });

  it.each([
    'postgres://app:secret@db/openwebui',
    'postgresql://app:secret@db:5432/openwebui',
    'postgresql+psycopg2://app:secret@db/openwebui',
    'POSTGRESQL+asyncpg://app:secret@db:/openwebui',
    '  postgresql://app:secret@db/openwebui\n',
    'postgresql://db/openwebui?user=app&password=secret',
    'postgresql://app:secret@/ignored?host=db&port=5432&dbname=openwebui',
  ])('reads %s', (url) => {
    expect(parse(url)).toEqual(server);
  });

  it.each([
    ['postgresql://app@[2001:db8::1]:6432/x', { host: '2001:db8::1', port: 6432, user: 'app' }],
    ['postgresql:///x?host=/run/postgresql', { host: '/run/postgresql', user: null }],
    ['postgresql://%2Frun%2Fpostgresql/x', { host: '/run/postgresql', password: null }],
    ['postgresql:///x', { host: 'localhost', port: 5432 }],
    [
      'postgresql://db/x?sslmode=require&application_name=a%20b',
      {
        parameters: { sslmode: 'require', application_name: 'a b' },
      },
    ],
    ['postgresql://db:5432/x?application_name=a@b', { host: 'db', user: null }],
    ['postgresql://app:@db/x', { user: 'app', password: '' }],
    ['postgresql://app:50%off@db/x', { password: '50%off' }],
    ['postgresql://app:p#ss/w:rd?@db/x', { password: 'p#ss/w:rd?' }],
    ['postgresql://app:p@ss@db/x', { password: 'p@ss', host: 'db' }],
    ['postgresql://db/a%2Fb', { database: 'a/b' }],
    ['postgresql://db/x?schema=figures', { schema: 'figures', parameters: {} }],
  ])('reads %s', (url, part) => {
    expect(parse(url)).toMatchObject(part);
  });

  it('starts a relative SQLite path from the given folder, and takes an absolute one as it is', () => {
    expect(parse('sqlite:///data/webui.db')).toEqual({
      engine: 'sqlite',
      file: path.join(cwd, 'data/webui.db'),
    });
    expect(parse('sqlite:///./x.db')).toEqual({ engine: 'sqlite', file: path.join(cwd, 'x.db') });
    expect(parse('sqlite:////srv/50%25 off.db?timeout=5')).toEqual({
      engine: 'sqlite',
      file: '/srv/50%25 off.db',
    });
  });

  it.each([
    ['', 'is empty'],
    ['webui.db', 'is no database URL'],
    ['/srv/webui.db', 'is no database URL'],
    ['postgresql:db/x', 'lacks two slashes'],
    ['mysql://root:secret@db/x', 'names a MySQL database'],
    ['mssql+pyodbc://sa:secret@db/x', 'names a Microsoft SQL Server database'],
    ['mongodb://root:secret@db/x', 'names a MongoDB database'],
    ['secret://x', 'names a product that is not known'],
    ['sqlite+sqlcipher:///webui.db', 'sqlcipher'],
    ['sqlite://webui.db', 'three slashes'],
    ['sqlite://', 'names no file'],
    ['sqlite:///', 'names no file'],
    ['sqlite:///:memory:', 'names no file'],
    ['sqlite:///file:x?mode=ro', 'write the path alone'],
    ['sqlite:///data/', 'names a folder'],
    ['sqlite:///.', 'names a folder'],
    ['sqlite:///a\0b', 'no file name'],
    ['postgresql://app:secret@db', 'names no database'],
    ['postgresql://app:secret@db/', 'names no database'],
    ['postgresql://app:secret@db:99999/x', 'port'],
    ['postgresql://app:secret@db:secret/x', 'port'],
    ['postgresql://app:secret@a,b/x', 'several hosts'],
    ['postgresql://app:secret@db/x?sslmode=secret', 'disable, allow, prefer, require'],
  ])(
    'refuses %j in one sentence that names the variable and repeats nothing of the URL',
    (url, part) => {
      const sentence = refusal(url);
      expect(sentence).toMatch(/^DATABASE_URL .+\.$/);
      expect(sentence).toContain(part);
      expect(sentence).not.toContain('secret');
    },
  );

  it('keeps a password of any characters, when it is percent-encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (password) => {
        const address = parse(`postgresql://app:${encodeURIComponent(password)}@db/openwebui`);
        expect(address).toEqual({ ...server, password });
      }),
    );
  });

  it('never repeats what it refuses', () => {
    const word = fc.stringMatching(/^[a-z0-9]{8,12}$/);
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(':', '@', '/', '?', '#', '//', ':5432/'),
        word,
        (a, mark, b) => {
          const sentence = refusal(`mysql://${a}${mark}${b}`);
          expect(sentence).not.toContain(a);
          expect(sentence).not.toContain(b);
        },
      ),
    );
  });
});

describe('describeAddress', () => {
  it('says engine, place and name', () => {
    const postgres = parse('postgresql://app:secret@db/openwebui');
    expect(describeAddress(postgres)).toBe('PostgreSQL database openwebui on db:5432');
    expect(describeAddress(parse('postgresql://[::1]/x'))).toBe(
      'PostgreSQL database x on [::1]:5432',
    );
    expect(describeAddress(parse('postgresql:///x?host=/run/pg'))).toBe(
      'PostgreSQL database x on /run/pg',
    );
    expect(describeAddress({ engine: 'sqlite', file: path.resolve('data/webui.db') })).toBe(
      `SQLite file ${path.join('data', 'webui.db')}`,
    );
    expect(describeAddress({ engine: 'sqlite', file: '/elsewhere/webui.db' })).toBe(
      'SQLite file /elsewhere/webui.db',
    );
  });

  it('says the same whatever user, password and parameters are', () => {
    const secret = fc.option(fc.string(), { nil: null });
    fc.assert(
      fc.property(
        secret,
        secret,
        fc.dictionary(fc.string(), fc.string()),
        (user, password, parameters) => {
          const address = { ...server, user, password, parameters } as DatabaseAddress;
          expect(describeAddress(address)).toBe('PostgreSQL database openwebui on db:5432');
        },
      ),
    );
  });
});

describe('sameDatabase', () => {
  it('sees one file behind two paths, also where it does not exist yet', () => {
    mkdirSync(path.join(cwd, 'real'));
    symlinkSync(path.join(cwd, 'real'), path.join(cwd, 'link'));
    expect(sameDatabase(parse('sqlite:///real/a.db'), parse('sqlite:///link/a.db'))).toBe(true);
    writeFileSync(path.join(cwd, 'real/a.db'), '');
    expect(sameDatabase(parse('sqlite:///real/a.db'), parse('sqlite:///link/a.db'))).toBe(true);
    expect(sameDatabase(parse('sqlite:///real/a.db'), parse('sqlite:///link/b.db'))).toBe(false);
  });

  it('compares server and name, and not who asks', () => {
    const a = parse('postgresql://app:secret@localhost/x');
    expect(sameDatabase(a, parse('postgresql://other@127.0.0.1:5432/x?sslmode=disable'))).toBe(
      true,
    );
    expect(sameDatabase(a, parse('postgresql://app:secret@localhost/y'))).toBe(false);
    expect(sameDatabase(a, parse('postgresql://app:secret@localhost:5433/x'))).toBe(false);
    expect(sameDatabase(a, parse('sqlite:///x'))).toBe(false);
    expect(sameDatabase(parse('sqlite:///x'), a)).toBe(false);
  });
});
