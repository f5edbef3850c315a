import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { freshAddress, NoPostgres } from '../../../test/support/fresh-address.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import type { PostgresAddress } from '../../data/index.ts';

/** Of roles that are this file's alone. */
const mark = randomBytes(4).toString('hex');
/** By what is odd about them: nothing; Azure's form of a name and all that ends something in a URL; a percent sign. */
const ROLES = {
  usual: { name: `usual_${mark}`, password: `river${mark}` },
  azure: { name: `ann@${mark}`, password: `t@p/n#t?%42:k+k l${mark}` },
  percent: { name: `%41${mark}`, password: `5%then${mark}` },
} as const;
const OTHER_DATABASE = `Team-${mark}`;

let server: { address: PostgresAddress; folder: string; end: () => Promise<void> } | null = null;
let reason = '';

beforeAll(async () => {
  const place = await freshAddress('postgres').catch((error: unknown) => {
    if (!(error instanceof NoPostgres)) throw error;
    reason = error.message;
    return null;
  });
  if (place === null) return;
  await place.create();
  const address = place.address as PostgresAddress;
  const client = new pg.Client({ connectionString: urlOf(address) });
  await client.connect();
  for (const { name, password } of Object.values(ROLES)) {
    await client.query(`create role "${name}" login password '${password}'`);
  }
  await client.query(`create database "${OTHER_DATABASE}"`);
  const { rows } = await client.query(
    "select current_setting('unix_socket_directories') as folder",
  );
  server = {
    address,
    folder: rows[0].folder.split(',')[0],
    async end() {
      await client.query(`drop database "${OTHER_DATABASE}"`);
      for (const { name } of Object.values(ROLES)) await client.query(`drop role "${name}"`);
      await client.end();
      await place.drop();
    },
  };
});
afterAll(() => server?.end());

/** What the command says of the settings, in which words in capitals stand for what is only known now. */
async function ping(
  settings: Readonly<Record<string, string>>,
  context: { skip(note: string): never },
) {
  const { address, folder } = server ?? context.skip(`needs PostgreSQL: ${reason}`);
  const known: Readonly<Record<string, string>> = {
    AT: `${address.host}:${address.port}`,
    HOST: address.host,
    PORT: String(address.port),
    DB: address.database,
    TEAM: OTHER_DATABASE,
    MARK: mark,
    USUAL: `${ROLES.usual.name}:${ROLES.usual.password}`,
    FOLDER: folder,
    ENCODED: encodeURIComponent(folder),
  };
  const filled = Object.entries(settings).map(([name, text]) => [
    name,
    text.replace(
      /\b(?:AT|HOST|PORT|DB|TEAM|USUAL|FOLDER|ENCODED)\b|MARK/g,
      (word) => known[word] ?? '',
    ),
  ]);
  const needsFolder = Object.values(settings).some((text) => /FOLDER|ENCODED/.test(text));
  if (needsFolder && !existsSync(`${folder}/.s.PGSQL.${address.port}`)) {
    context.skip('needs the socket of the PostgreSQL server on this machine');
  }
  const env = { ...Object.fromEntries(filled), LOG_LEVEL: 'silent' };
  const { exitCode, stdout, stderr } = await cogniforceCommand(['db', 'ping', 'openwebui'], env);
  const said = `${stdout}${stderr}`;
  // It is in every name and every password.
  expect(said).not.toMatch(new RegExp(`(?:usual_|river|ann|l|then|%41)${mark}`));
  return { exitCode, said: said.trim() };
}

const ANSWERS = { exitCode: 0, said: expect.stringMatching(/ answers in \d+ ms$/) };
const away = (said: string) => ({ exitCode: 69, said: expect.stringContaining(said) });
const wrong = (said: string) => ({
  exitCode: 78,
  said: expect.stringContaining(`DATABASE_URL ${said}`),
});
const NO_ENCRYPTION = away('offers no encryption, which its URL demands');
const SEVERAL_HOSTS = wrong('names several hosts: write one of them');
const QUOTES = wrong('begins with a quotation mark: remove');

describe('db ping', () => {
  it.for([
    ['postgresql://USUAL@AT/DB', ANSWERS],
    ['postgres://USUAL@AT/DB', ANSWERS],
    ['PostgreSQL+psycopg2://USUAL@AT/DB', ANSWERS],
    ['postgresql+psycopg://USUAL@AT/DB', ANSWERS],
    ['postgresql+asyncpg://USUAL@AT/DB', ANSWERS],

    ['postgresql://ann%40MARK:t%40p%2Fn%23t%3F%2542%3Ak%2Bk%20lMARK@AT/DB', ANSWERS],
    ['postgresql://ann@MARK:t%40p%2Fn%23t%3F%2542%3Ak%2Bk%20lMARK@AT/DB', ANSWERS],
    ['postgresql://ann@MARK:t@p/n#t?%2542:k+k lMARK@AT/DB', ANSWERS],
    ['postgresql://%2541MARK:5%25thenMARK@AT/DB', ANSWERS],
    ['postgresql://%2541MARK:5%thenMARK@AT/DB', ANSWERS],
    [
      'postgresql://ann@MARK:t%40p@AT/DB',
      { exitCode: 77, said: expect.stringContaining('refused the user or the password') },
    ],

    ['postgresql://USUAL@AT/TEAM', ANSWERS],
    ['postgresql://USUAL@AT/Team%2DMARK', ANSWERS],
    ['postgresql://USUAL@AT/nowhere', away('does not exist')],
    ['postgresql://USUAL@AT', wrong('names no database: expected')],
    ['postgresql://USUAL@HOST:1/DB', away('nothing listens there')],
    ['postgresql://USUAL@HOST:port/DB', wrong('has no valid port')],

    ['postgresql://USUAL@/DB?host=FOLDER&port=PORT', ANSWERS],
    ['postgresql://USUAL@:PORT/DB?host=FOLDER', ANSWERS],
    ['postgresql://USUAL@ENCODED:PORT/DB', ANSWERS],
    ['postgresql:///DB?host=FOLDER&port=PORT&user=usual_MARK&password=riverMARK', ANSWERS],
    ['postgresql://USUAL@ENCODED:PORT/DB?sslmode=require', ANSWERS],

    [
      'postgresql://USUAL@AT/DB?sslmode=prefer&connect_timeout=4&application_name=a%20chat',
      ANSWERS,
    ],
    ['postgresql://USUAL@AT/DB?sslmode=require', NO_ENCRYPTION],
    ['postgresql://USUAL@AT/DB?ssl=require', NO_ENCRYPTION],
    ['postgresql+asyncpg://USUAL@AT/DB?ssl=verify-full', NO_ENCRYPTION],
    ['postgresql://USUAL@AT/DB?channel_binding=require', NO_ENCRYPTION],
    ['postgresql://USUAL@AT/DB?channel_binding=prefer&target_session_attrs=read-write', ANSWERS],
    [
      'postgresql://USUAL@AT/DB?target_session_attrs=standby',
      away('is a primary, and its URL asks for a standby'),
    ],
    [
      'postgresql://USUAL@AT/DB?sslmode=needed',
      wrong('has an unknown value of sslmode: write one of disable'),
    ],
    [
      'postgresql://USUAL@AT/DB?hostaddr=HOST',
      wrong('has the parameter hostaddr, which cannot be honoured'),
    ],
    ['postgresql://USUAL@AT/DB?colour=red', wrong('has a parameter that is not known')],

    ['postgresql://USUAL@AT,HOST:1/DB', SEVERAL_HOSTS],
    ['postgresql://USUAL@HOST,127.0.0.9:PORT/DB?target_session_attrs=any', SEVERAL_HOSTS],
    ['postgresql://USUAL@/DB?host=AT&host=HOST:1', SEVERAL_HOSTS],
    ['postgresql://USUAL@/DB?host=AT', ANSWERS],

    ['"postgresql://USUAL@AT/DB"', QUOTES],
    ["'sqlite:////nowhere/webui.db'", QUOTES],
    ['jdbc:postgresql://AT/DB?user=usual_MARK', wrong('is a JDBC URL: write postgresql://')],
    ['postgresql:/USUAL@AT/DB', wrong('lacks two slashes behind its colon: write postgresql://')],
    [
      'host=HOST port=PORT dbname=DB user=usual_MARK password=riverMARK',
      wrong('is written in key words of libpq'),
    ],
    ['$DATABASE_URL', wrong('is the name of a variable that was not filled in')],
    ['mysql+pymysql://USUAL@AT/DB', wrong('names a MySQL database: only PostgreSQL and SQLite')],
    ['sqlite+sqlcipher:///webui.db', wrong('names an encrypted SQLite file')],
    ['sqlite+sqlcipher://:riverMARK@//webui.db', wrong('names an encrypted SQLite file')],
    ['sqlite+aiosqlite:////nowhere/webui.db', away('does not exist')],
    ['sqlite:///file:webui.db?mode=ro&uri=true', wrong('names its file by a file: URI')],
  ] as const)('%s', async ([DATABASE_URL, expected], context) => {
    expect(await ping({ DATABASE_URL }, context)).toEqual(expected);
  });

  it('connects nowhere else than to ::1 where that is the host', async (context) => {
    const { exitCode, said } = await ping(
      { DATABASE_URL: 'postgresql://USUAL@[::1]:PORT/DB' },
      context,
    );
    expect([0, 69]).toContain(exitCode);
    expect(said).toMatch(/database \S+ on \[::1\]:\d+ /);
  });

  const PARTS = {
    DATABASE_TYPE: 'postgresql',
    DATABASE_USER: 'ann@MARK',
    DATABASE_PASSWORD: 't%40p%2Fn%23t%3F%2542%3Ak%2Bk%20lMARK',
    DATABASE_HOST: 'HOST',
    DATABASE_PORT: 'PORT',
    DATABASE_NAME: 'DB',
  };

  it.for([
    [{}, ANSWERS],
    [{ DATABASE_USER: 'ann%40MARK', DATABASE_PASSWORD: 't@p/n#t?%2542:k+k lMARK' }, ANSWERS],
    [{ DATABASE_NAME: 'DB?sslmode=prefer' }, ANSWERS],
    [{ DATABASE_NAME: 'DB?sslmode=require' }, NO_ENCRYPTION],
    [{ DATABASE_HOST: 'FOLDER' }, ANSWERS],
    [
      { DATABASE_TYPE: 'mysql' },
      { exitCode: 78, said: expect.stringContaining('DATABASE_TYPE names a MySQL database') },
    ],
  ] as const)(
    'takes DATABASE_USER and the like as Open WebUI does: %o',
    async ([more, expected], context) => {
      expect(await ping({ ...PARTS, ...more }, context)).toEqual(expected);
    },
  );
});
