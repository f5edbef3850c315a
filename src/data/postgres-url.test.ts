import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CogniforceError } from '../kernel/errors.ts';
import { addressOfParts, onSameServer, type PostgresAddress, parseAddress } from './address.ts';

const refuse = (error: unknown): string => {
  if (error instanceof CogniforceError && error.code === 'CONFIG_INVALID') return error.message;
  throw error;
};

/** The address, or the sentence with which the URL is refused. */
function read(url: string): PostgresAddress | string {
  try {
    return parseAddress(url, { variable: 'DATABASE_URL', cwd: '/' }) as PostgresAddress;
  } catch (error) {
    return refuse(error);
  }
}

/** How the parameters are taken, or the sentence with which they are not. */
function query(parameters: string) {
  const read_ = read(`postgresql://app:hidden@db/webui?${parameters}`);
  if (typeof read_ === 'string') return read_;
  const { parameters: kept, settings, schema } = read_;
  return {
    ...kept,
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
    ...(schema === undefined ? {} : { schema }),
  };
}

const ENCODE =
  'DATABASE_URL cannot be read for certain: in the user and the password write @ as %40, : as %3A, / as %2F, ? as %3F, # as %23 and % as %25.';

describe('the end of the user', () => {
  it.each([
    ['app:secret@db/x', 'app', 'secret'],
    ['app@tenant:secret@db/x', 'app@tenant', 'secret'],
    ['app@tenant:12345@db/x', 'app@tenant', '12345'],
    ['app:a@b@db/x', 'app', 'a@b'],
    ['app:a/b?c#d:e@db/x', 'app', 'a/b?c#d:e'],
    ['app:a@b/c#d?%2541:e+f g@db/x', 'app', 'a@b/c#d?%41:e+f g'],
    ['app:a?sslmode=require@db/x', 'app', 'a?sslmode=require'],
    ['app:@db/x', 'app', ''],
    ['app:50%off%bc%2F%c3%a9@db/x', 'app', '50%off%bc/é'],
    ['db/x?application_name=a@b', null, null],
  ])('is found in //%s', (text, user, password) => {
    expect(read(`postgresql://${text}`)).toMatchObject({
      host: 'db',
      user,
      password,
      database: 'x',
    });
  });

  it.each([
    ['the password may be a place with a parameter', 'app:5432/x?application_name=a@db/y'],
    ['half of the password may be one', 'app:a@other/x?sslmode=require&schema=b@db/y'],
    [
      'the place that was meant may have a parameter that is not known',
      'app:a@other/x?schema=b@db/y?mine=1',
    ],
    ['or no port', 'app:a@other/x?schema=b@db:five/y'],
    [
      'the name of the database may stand in a parameter',
      'app:5432/x?application_name=a@db?dbname=y',
    ],
    ['or the user may be one', 'me/x?application_name=a:b@db/y'],
    ['a user holds what ends it', 'a/b:c@db/x'],
    ['nothing is a host', 'app:hidden@a b/x'],
  ])('is guessed by nobody where %s', (_, text) => {
    expect(read(`postgresql://${text}`)).toBe(ENCODE);
  });
});

/** Any characters, and those that a URL is made of more often, with pieces of one. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        '@',
        ':',
        '/',
        '?',
        '#',
        '%',
        '&',
        '=',
        ',',
        ' ',
        '%40',
        '%2F',
        '[',
        ']',
        '..',
      ),
      fc.constantFrom(
        '?sslmode=require',
        '?schema=',
        '&host=',
        ':5432',
        '@other/x',
        'other',
        '@:1/',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');
const host = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/),
  fc.constantFrom('127.0.0.1', '::1', '2001:db8::7', '/run/postgresql', '/tmp/a b,c@d'),
);
const place = fc.record({
  host,
  port: fc.integer({ min: 1, max: 65_535 }),
  database: anything,
});

function placeText(at: { host: string; port: number; database: string }): string {
  const name = at.host.includes(':') ? `[${at.host}]` : encodeURIComponent(at.host);
  return `${name}:${at.port}/${encodeURIComponent(at.database)}`;
}

describe('a URL', () => {
  it('is read back as it was built, whatever is in it, where everything is encoded', () => {
    fc.assert(
      fc.property(anything, anything, place, (user, password, at) => {
        const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
        expect(read(`postgresql://${login}@${placeText(at)}?sslmode=require`)).toEqual({
          engine: 'postgres',
          ...at,
          user,
          password,
          parameters: { sslmode: 'require' },
          settings: {},
        });
      }),
    );
  });

  it('leads to its own host or nowhere, where user and password were pasted as they are', () => {
    fc.assert(
      fc.property(
        anything,
        anything,
        place,
        fc.constantFrom('', '?sslmode=require', '?mine=1', '?application_name=a@b'),
        (user, password, at, rest) => {
          const found = read(`postgresql://${user}:${password}@${placeText(at)}${rest}`);
          if (typeof found === 'string') return;
          expect(found).toMatchObject(at);
          if (/[:%]/.test(user) || password.includes('%')) return;
          expect(found).toMatchObject({ user, password });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is in no sentence with a piece of its password', () => {
    // Letters that no sentence of ours has in a row.
    const word = fc.string({ unit: fc.constantFrom(...'QXZJ749'), minLength: 4, maxLength: 6 });
    const marks = fc.constantFrom('@', '/', '?', '#', ':', '?schema=', '/x@', '${', '&', ',');
    const forms = fc.constantFrom(
      (text: string) => `postgresql://app:${text}@db:x/y`,
      (text: string) => `postgresql://app:${text}@db/y?mine=${text}`,
      (text: string) => `postgresql://app:${text}@db/y?sslmode=${text}`,
      (text: string) => `postgresql://app:${text}@db/y?${text}=1`,
      (text: string) => `postgresql://app:${text}@db/y?options=${text}`,
      (text: string) => `postgresql://app:${text}@db/y?host=${text},`,
      (text: string) => `postgresql://${text}:${text}@db`,
      (text: string) => `postgresql:/${text}:${text}@db/x`,
      (text: string) => `"postgresql://app:${text}@db/x"`,
      (text: string) => `jdbc:postgresql://db/x?user=${text}&password=${text}`,
      (text: string) => `host=db password=${text}`,
      (text: string) => `${text}://db/x`,
      (text: string) => `mysql://app:${text}@db/x`,
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, marks), { minLength: 1, maxLength: 3 }),
        forms,
        (parts, form) => {
          const sentence = read(form(parts.flat().join('')));
          if (typeof sentence !== 'string') return;
          expect(sentence).toMatch(/^DATABASE_URL [^\n]+\.$/);
          for (const [text] of parts) {
            for (let at = 0; at + 4 <= text.length; at += 1) {
              expect(sentence).not.toContain(text.slice(at, at + 4));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a host', () => {
  it.each([
    ['[2001:db8::1]:6432/x', { host: '2001:db8::1', port: 6432 }],
    ['[fe80::1%25eth0]/x', { host: 'fe80::1%eth0' }],
    ['%2Frun%2Fpostgresql:6432/x', { host: '/run/postgresql', port: 6432 }],
    ['app@:6432/x?host=/run/postgresql', { host: '/run/postgresql', port: 6432, user: 'app' }],
    ['/x?host=/run/postgresql&port=6432', { host: '/run/postgresql', port: 6432 }],
    ['/x?host=db:6432', { host: 'db', port: 6432 }],
    ['/x?host=::1', { host: '::1', port: 5432 }],
    ['other:1/x?host=db&port=2', { host: 'db', port: 2 }],
    ['/x', { host: 'localhost', port: 5432 }],
  ])('is found in //%s', (text, found) => {
    expect(read(`postgresql://${text}`)).toMatchObject({ ...found, database: 'x' });
  });

  it.each([
    'a,b/x',
    'app:hidden@a:1,b:2/x',
    'a,b:5432/x?target_session_attrs=read-write',
    '/x?host=a,b',
    '/x?host=a:1&host=b:2',
    'a/x?port=1,2',
  ])('is one: //%s is refused', (text) => {
    expect(read(`postgresql://${text}`)).toBe(
      'DATABASE_URL names several hosts: write one of them.',
    );
  });

  it('is a name, an address or a folder', () => {
    const sentence =
      'DATABASE_URL names no possible host: write a name, an IP address or the folder of a Unix socket.';
    expect(read('postgresql:///x?host=a b')).toBe(sentence);
    expect(read('postgresql:///x?host=@abstract')).toBe(sentence);
  });
});

/** As a shell or Compose leaves it, which had nothing to fill in. */
const unfilled = (name: string) => `$\{${name}}`;

describe('what is often pasted instead of a URL', () => {
  it.each([
    [
      '"postgresql://app:hidden@db/x"',
      'begins with a quotation mark: remove the quotation marks around the URL',
    ],
    [
      "'sqlite:///webui.db'",
      'begins with a quotation mark: remove the quotation marks around the URL',
    ],
    [
      unfilled('DATABASE_URL'),
      'is the name of a variable that was not filled in: write the URL itself',
    ],
    ['$DATABASE_URL', 'is the name of a variable that was not filled in: write the URL itself'],
    [
      `postgresql://app:${unfilled('PASSWORD')}@${unfilled('HOST')}/x`,
      'holds the name of a variable that was not filled in: write its value',
    ],
    ["psql 'postgresql://app:hidden@db/x'", 'has something before the URL: write the URL alone'],
    [
      'DATABASE_URL=postgresql://app:hidden@db/x',
      'has something before the URL: write the URL alone',
    ],
    [
      'jdbc:postgresql://db/x?user=app',
      'is a JDBC URL: write postgresql://user:password@host:port/database',
    ],
    [
      'host=db dbname=x password=hidden',
      'is written in key words of libpq (host=... dbname=...): write postgresql://user:password@host:port/database',
    ],
    [
      'postgresql:/app:hidden@db/x',
      'lacks two slashes behind its colon: write postgresql://user:password@host:port/database',
    ],
    [
      'sqlite:/data/webui.db',
      'needs three slashes before a relative path (sqlite:///data/webui.db), four before an absolute one',
    ],
    [
      'sqlite:///file:data/webui.db?mode=ro&uri=true',
      'names its file by a file: URI: write the path alone (sqlite:///data/webui.db)',
    ],
    ['postgresql://app:hidden@db', 'names no database: expected postgresql://host:port/database'],
    ['postgresql://app:hidden@db:five/x', 'has no valid port: write a number from 1 to 65535'],
    ['postgresql://app:hidden@db:99999/x', 'has no valid port: write a number from 1 to 65535'],
    [
      'postgresql://app:hidden@db/x?mine=hidden',
      'has a parameter that is not known; a ? in the password is written as %3F',
    ],
  ])('%s is told what to write', (text, sentence) => {
    expect(read(text)).toBe(`DATABASE_URL ${sentence}.`);
  });
});

describe('a parameter', () => {
  it.each([
    ['ssl=require', { sslmode: 'require' }],
    ['ssl=verify-full&sslmode=verify-full', { sslmode: 'verify-full' }],
    ['sslrootcert=system', { sslmode: 'verify-full', sslrootcert: 'system' }],
    ['sslmode=require&channel_binding=require', { sslmode: 'require', channel_binding: 'require' }],
    ['target_session_attrs=read-write', { target_session_attrs: 'read-write' }],
    ['connect_timeout=3&application_name=a+b', { connect_timeout: '3', application_name: 'a b' }],
    ['sslmode=require&sslmode=require', { sslmode: 'require' }],
    ['sslmode=', {}],
    ['schema=chat', { schema: 'chat' }],
    ['keepalives_idle=5&client_encoding=utf8&pgbouncer=true&connection_limit=1', {}],
    ['gssencmode=disable&sslsni=1&statement_cache_size=0', {}],
  ])('%s is honoured, or changes nothing', (given, kept) => {
    expect(query(given)).toEqual(kept);
  });

  it.each([
    [
      'sslmode=required',
      'has an unknown value of sslmode: write one of disable, allow, prefer, require, verify-ca, verify-full',
    ],
    [
      'ssl=true',
      'has an unknown value of ssl: write one of disable, allow, prefer, require, verify-ca, verify-full',
    ],
    [
      'ssl=require&sslmode=disable',
      'has ssl and sslmode with two different values: write sslmode alone',
    ],
    [
      'sslmode=require&sslmode=disable',
      'has the parameter sslmode with two different values: write one of them',
    ],
    [
      'sslrootcert=system&sslmode=require',
      'has sslrootcert=system with a weaker sslmode than verify-full: write sslmode=verify-full',
    ],
    [
      'sslnegotiation=direct',
      'has sslnegotiation=direct with an sslmode that demands no encryption: write sslmode=require',
    ],
    [
      'channel_binding=require&sslmode=disable',
      'has channel_binding=require with sslmode=disable: write sslmode=require',
    ],
    [
      'channel_binding=always',
      'has an unknown value of channel_binding: write one of disable, prefer, require',
    ],
    ['connect_timeout=soon', 'has an unknown value of connect_timeout: write a whole number'],
    [
      'hostaddr=10.0.0.1',
      'has the parameter hostaddr, which cannot be honoured: write the address as the host',
    ],
    [
      'service=main',
      'has the parameter service, which cannot be honoured: write what the service file says into the URL',
    ],
    [
      'passfile=/x',
      'has the parameter passfile, which cannot be honoured: write the password into the URL, or into ~/.pgpass',
    ],
    [
      'gssencmode=require',
      'has the parameter gssencmode, which cannot be honoured: Kerberos (GSSAPI) is not supported, so use a password or a client certificate',
    ],
    [
      'search_path=chat',
      'has the parameter search_path, which cannot be honoured: write schema=... or options=-csearch_path=...',
    ],
    [
      'ssl_min_protocol_version=TLSv1.3&ssl_max_protocol_version=TLSv1.2',
      'has an ssl_min_protocol_version that is newer than its ssl_max_protocol_version: write the older one first',
    ],
  ])('%s is refused by name', (given, sentence) => {
    expect(query(given)).toBe(`DATABASE_URL ${sentence}.`);
  });
});

describe('a URL in parts', () => {
  const parts = {
    type: 'postgresql',
    user: 'app',
    password: 'hidden',
    host: 'db',
    port: '5432',
    name: 'webui',
  };
  const readParts = (given: Partial<Record<keyof typeof parts, string>>) => {
    try {
      return addressOfParts({ ...parts, ...given }, (part) => `DATABASE_${part.toUpperCase()}`);
    } catch (error) {
      return refuse(error);
    }
  };

  it('is decoded as Open WebUI does, and what was not encoded is taken as it is', () => {
    expect(readParts({ password: 'p%40ss', user: 'a%40b' })).toMatchObject({
      password: 'p@ss',
      user: 'a@b',
    });
    expect(readParts({ password: 'p@ss/w?rd#1%', user: 'a@b' })).toMatchObject({
      password: 'p@ss/w?rd#1%',
      user: 'a@b',
    });
  });

  it('has its parameters behind the name', () => {
    expect(readParts({ name: 'web%20ui?sslmode=require&options=-cwork_mem%3D8MB' })).toMatchObject({
      database: 'web ui',
      parameters: { sslmode: 'require' },
      settings: { work_mem: '8MB' },
    });
  });

  it.each(['::1', '[::1]', '/run/postgresql', '127.0.0.1', 'db_1.example'])(
    'has the host %s',
    (host) => {
      expect(readParts({ host })).toMatchObject({ host: host.replace(/[[\]]/g, '') });
    },
  );

  it.each([
    [
      'type',
      'mysql',
      'DATABASE_TYPE names a MySQL database: only PostgreSQL and SQLite are supported.',
    ],
    ['type', 'sqlite', 'DATABASE_TYPE names SQLite, which has no host: name its file by a URL.'],
    ['host', 'a,b', 'DATABASE_HOST names several hosts: write one of them.'],
    [
      'host',
      'db:5432',
      'DATABASE_HOST names no possible host: write a name, an IP address or the folder of a Unix socket.',
    ],
    [
      'host',
      'hidden@db',
      'DATABASE_HOST names no possible host: write a name, an IP address or the folder of a Unix socket.',
    ],
    ['port', 'five', 'DATABASE_PORT has no valid port: write a number from 1 to 65535.'],
    [
      'name',
      '?sslmode=require',
      'DATABASE_NAME names no database: expected postgresql://host:port/database.',
    ],
    [
      'name',
      'x?sslmode=on',
      'DATABASE_NAME has an unknown value of sslmode: write one of disable, allow, prefer, require, verify-ca, verify-full.',
    ],
  ] as const)('says which of them is wrong: %s %s', (part, value, sentence) => {
    expect(readParts({ [part]: value })).toBe(sentence);
  });

  it('keeps user and password whatever they are', () => {
    fc.assert(
      fc.property(anything, anything, (user, password) => {
        const encoded = { user: encodeURIComponent(user), password: encodeURIComponent(password) };
        expect(readParts(encoded)).toMatchObject({ user, password, host: 'db' });
      }),
    );
  });
});

describe('onSameServer', () => {
  it('takes what belongs to the server, and nothing of one database', () => {
    const given =
      'sslmode=require&channel_binding=prefer&connect_timeout=3&target_session_attrs=primary&application_name=chat';
    const address = read(
      `postgresql://app:hidden@db:6432/webui?${given}&options=-csearch_path%3Da,b`,
    );
    if (typeof address === 'string') throw new Error(address);
    expect(address.settings).toEqual({ search_path: 'a,b' });
    expect(onSameServer({ ...address, schema: 'chat' }, 'figures')).toEqual({
      engine: 'postgres',
      host: 'db',
      port: 6432,
      database: 'figures',
      user: 'app',
      password: 'hidden',
      parameters: {
        sslmode: 'require',
        channel_binding: 'prefer',
        connect_timeout: '3',
        target_session_attrs: 'primary',
      },
      settings: {},
    });
  });
});
