import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder as emptyFolder } from '../../test/support/temporary-folder.ts';
import { describeAddress } from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type Config, type Purpose, readConfig, VARIABLES } from './index.ts';

type Env = Readonly<Record<string, string>>;
const SECRETS = {
  ANALYTICS_PASSWORD: 'correct horse',
  ANALYTICS_SALT: 'sixteen bytes or more',
  ANALYTICS_SESSION_KEY: 'thirty-two bytes or more, to be exact',
};

function read(env: Env, cwd = '/nowhere', purpose: Purpose = 'serve'): Config {
  return readConfig({ env, cwd, purpose });
}

/** The two that everybody has, and one more. */
const THREE = [
  { name: 'openwebui', schema: 'external' },
  { name: 'cogniforce', schema: 'managed' },
  { name: 'my-shop', schema: 'managed' },
] as const;

function readWithShop(env: Env, cwd = '/nowhere') {
  const config = readConfig({ env, cwd, purpose: 'inspect', domains: THREE });
  return { config, shop: config.databases.get('my-shop') };
}

function faultsOf(env: Env, purpose: Purpose = 'serve'): string {
  try {
    read(env, undefined, purpose);
  } catch (error) {
    if (error instanceof CogniforceError) return error.message;
    throw error;
  }
  return '';
}

describe('what is not right', () => {
  it('is listed whole, each fault once, whatever kind it is', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://user:hidden@db/openwebui',
      COGNIFORCE_DATABASE_URL: 'postgresql://user:hidden@db/figures',
      PORT: 'many',
      ANALYTICS_SALT: 'short',
      ANALYTICS_PASSWORD: 'correct horse',
    });
    expect(faults.split('\n  ').slice(1)).toEqual([
      'PORT: a number',
      'ANALYTICS_SALT: at least 16 bytes',
      'DATABASE_URL names a MySQL database: only PostgreSQL and SQLite are supported.',
      expect.stringMatching(/^ANALYTICS_SESSION_KEY: must be set/),
    ]);
  });
});

describe('which databases', () => {
  it('is a demonstration when nothing is set and nothing is there', () => {
    const cwd = emptyFolder();
    const config = read({}, cwd);
    expect(config.demonstration).toBe(true);
    expect(config.source.address).toEqual({
      engine: 'sqlite',
      file: join(cwd, 'data/demo/webui.db'),
    });
    expect(config.cogniforce.address).toEqual({
      engine: 'sqlite',
      file: join(cwd, 'data/demo/cogniforce.db'),
    });
  });

  it('is data/webui.db when that is there', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'data'));
    writeFileSync(join(cwd, 'data/webui.db'), '');
    const config = read({}, cwd);
    expect(config.demonstration).toBe(false);
    expect(config.source.address).toMatchObject({ file: join(cwd, 'data/webui.db') });
  });

  it('is webui.db in DATA_DIR when that is set', () => {
    const { source, demonstration } = read({ DATA_DIR: '/srv/data' });
    expect(source.address).toMatchObject({ file: '/srv/data/webui.db' });
    expect(demonstration).toBe(false);
  });

  it('keeps user, password, host, port and parameters when the second is derived', () => {
    const { cogniforce } = read({
      ...SECRETS,
      DATABASE_URL: 'postgresql+psycopg2://reader:p%40ss@db.example:6432/openwebui?sslmode=require',
      DATABASE_SCHEMA: 'webui',
    });
    expect(cogniforce.address).toEqual({
      engine: 'postgres',
      host: 'db.example',
      port: 6432,
      database: 'cogniforce',
      user: 'reader',
      password: 'p@ss',
      parameters: { sslmode: 'require' },
      settings: {},
    });
  });

  const PARTS = {
    DATABASE_TYPE: 'postgresql',
    DATABASE_USER: 'open',
    DATABASE_PASSWORD: 'p%40ss',
    DATABASE_HOST: 'db',
    DATABASE_PORT: '5432',
    DATABASE_NAME: 'webui?sslmode=require',
  };

  it('takes the single variables over DATABASE_URL, decoded as Open WebUI does', () => {
    const { source } = read({ ...SECRETS, DATABASE_URL: 'sqlite:///other.db', ...PARTS });
    expect(source).toMatchObject({
      address: {
        user: 'open',
        password: 'p@ss',
        database: 'webui',
        parameters: { sslmode: 'require' },
      },
      why: 'from DATABASE_TYPE, DATABASE_HOST and the like',
    });
    const unencoded = { ...PARTS, DATABASE_PASSWORD: 'p@ss/w:rd#1' };
    expect(read({ ...SECRETS, ...unencoded }).source.address).toMatchObject({
      password: 'p@ss/w:rd#1',
    });
  });

  it('says which of the single variables is wrong, and nothing of it', () => {
    const faults = faultsOf({ ...SECRETS, ...PARTS, DATABASE_HOST: 'open:p@ss@db' });
    expect(faults.split('\n  ').slice(1)).toEqual([
      'DATABASE_HOST names no possible host: write a name, an IP address or the folder of a Unix socket.',
    ]);
  });

  it('inherits nothing that belongs to Open WebUI’s database alone', () => {
    const url = 'postgresql://u@db/webui?sslmode=require&application_name=chat&options=';
    const addressOf = (options: string, more: Env = {}) => {
      const { source, cogniforce } = read({
        ...SECRETS,
        DATABASE_URL: `${url}${options}`,
        ...more,
      });
      expect(cogniforce.address).toMatchObject({
        parameters: { sslmode: 'require' },
        settings: {},
      });
      expect(cogniforce.address).not.toHaveProperty('schema');
      return source.address;
    };
    expect(addressOf('-csearch_path%3Dtalk')).toMatchObject({ schema: 'talk', settings: {} });
    expect(addressOf('-csearch_path%3Dtalk,more')).toMatchObject({
      settings: { search_path: 'talk,more' },
    });
    expect(addressOf('-csearch_path%3Dtalk,more', { DATABASE_SCHEMA: 'other' })).toMatchObject({
      schema: 'other',
      settings: {},
    });
  });

  it('can be of different kinds', () => {
    const { source, cogniforce } = read({
      DATABASE_URL: 'postgres://u@db/openwebui',
      COGNIFORCE_DATABASE_URL: 'sqlite:///data/cogniforce.db',
    });
    expect([source.address.engine, cogniforce.address.engine]).toEqual(['postgres', 'sqlite']);
  });

  it('refuses one database for both', () => {
    const url = 'postgresql://u:p@db/openwebui';
    const message = faultsOf({ ...SECRETS, DATABASE_URL: url, COGNIFORCE_DATABASE_URL: url });
    expect(message).toContain(
      'COGNIFORCE_DATABASE_URL: names the same database as DATABASE_URL; give cogniforce one of its own',
    );
  });

  it('keeps the figures of the demonstration out of a database that is configured, and says so', () => {
    const cwd = emptyFolder();
    const url = { COGNIFORCE_DATABASE_URL: 'postgresql://u:hidden@db/cogniforce' };
    for (const purpose of ['serve', 'process', 'inspect'] as const) {
      const { cogniforce, notices } = read(url, cwd, purpose);
      const file = join(cwd, 'data/demo/cogniforce.db');
      expect(cogniforce.address).toEqual({ engine: 'sqlite', file });
      expect(notices).toEqual([
        `COGNIFORCE_DATABASE_URL is set and DATABASE_URL is not: this is the demonstration, an invented organisation with its figures in ${describeAddress(cogniforce.address)}; set DATABASE_URL to read your Open WebUI.`,
      ]);
    }
    expect(read({}, cwd).notices).toEqual([]);
  });

  it('is the one that is configured, without Open WebUI’s, for what works on each by itself', () => {
    const url = 'postgresql://u@db/cogniforce';
    const env = { COGNIFORCE_DATABASE_URL: url, ANALYTICS_SALT: SECRETS.ANALYTICS_SALT };
    for (const purpose of ['migrate', 'maintain'] as const) {
      const { cogniforce, notices } = read(env, emptyFolder(), purpose);
      expect(cogniforce).toMatchObject({
        address: { host: 'db' },
        why: expect.stringMatching(/^from COGNI/),
      });
      expect(notices).toEqual([]);
    }
    expect(faultsOf({ COGNIFORCE_DATABASE_URL: url }, 'migrate')).toContain('ANALYTICS_SALT: must');
  });

  it('says that Open WebUI’s bears no prefix, where somebody took it for one that does', () => {
    const mistaken = { OPENWEBUI_DATABASE_URL: 'postgresql://u:hidden@db/openwebui' };
    const { notices } = read(mistaken, emptyFolder());
    expect(notices).toEqual([
      expect.stringMatching(
        /^OPENWEBUI_DATABASE_URL is not read, and SQLite file .*webui\.db is taken for Open WebUI’s: set DATABASE_URL, which/,
      ),
    ]);
    expect(read({ ...mistaken, DATABASE_URL: 'sqlite:///webui.db' }).notices).toEqual([]);
    expect(read({ ...mistaken, DATA_DIR: '/srv/data' }).notices).toEqual([]);
  });
});

describe('a further domain', () => {
  it('is derived as the figures are: beside the file, or on the same server', () => {
    const { shop } = readWithShop({ DATABASE_URL: 'sqlite:////srv/webui.db' });
    expect(shop?.address).toEqual({ engine: 'sqlite', file: '/srv/my-shop.db' });
    const url = 'postgresql://u:p@db:6432/webui?sslmode=require';
    expect(readWithShop({ DATABASE_URL: url }).shop).toMatchObject({
      address: { host: 'db', port: 6432, database: 'my-shop', parameters: { sslmode: 'require' } },
      variable: 'MY_SHOP_DATABASE_URL',
    });
  });

  it('lies with the demonstration where nothing is configured', () => {
    const cwd = emptyFolder();
    const { shop } = readWithShop({}, cwd);
    expect(shop?.address).toMatchObject({ file: join(cwd, 'data/demo/my-shop.db') });
  });

  it('has every setting under its own name', () => {
    const { config, shop } = readWithShop({
      MY_SHOP_DATABASE_URL: 'postgresql://u@db/shop',
      MY_SHOP_DATABASE_POOL_SIZE: '7',
      MY_SHOP_DATABASE_POOL_MAX_OVERFLOW: '2',
      MY_SHOP_DATABASE_POOL_TIMEOUT: '3',
      MY_SHOP_DATABASE_POOL_RECYCLE: '60',
      MY_SHOP_DATABASE_STATEMENT_TIMEOUT: '1.5',
      MY_SHOP_DATABASE_APPLICATION_NAME: 'the shop',
      MY_SHOP_DATABASE_UPGRADE_AT_START: 'false',
    });
    expect(shop).toMatchObject({
      pool: { size: 7, maxOverflow: 2, timeoutSeconds: 3, recycleSeconds: 60 },
      statementTimeoutMs: 1500,
      application: 'the shop',
      upgradeAtStart: false,
      ownership: 'managed',
    });
    expect(config.cogniforce).toMatchObject({ pool: {}, upgradeAtStart: true });
    expect(config.cogniforce).not.toHaveProperty('statementTimeoutMs');
  });

  it.each([
    ['7s', 7_000],
    ['1500', 1_500],
    ['2min', 120_000],
    ['0', undefined],
  ])(
    'has the statement timeout of its URL (%s), unless it has one of its own',
    (given, expected) => {
      const url = `postgresql://u@db/shop?options=-cstatement_timeout%3D${given}`;
      const timeout = (more = {}) =>
        readWithShop({ MY_SHOP_DATABASE_URL: url, ...more }).shop?.statementTimeoutMs;
      expect(timeout()).toBe(expected);
      expect(timeout({ MY_SHOP_DATABASE_STATEMENT_TIMEOUT: '3' })).toBe(3_000);
    },
  );

  it('has the server’s own address beside the one of a pooler, with tables in the same place', () => {
    const pooled = { MY_SHOP_DATABASE_URL: 'postgresql://u:p@pooler:6432/shop?schema=shelves' };
    const direct = (url: string, more = {}) =>
      readWithShop({ ...pooled, MY_SHOP_DATABASE_DIRECT_URL: url, ...more }).shop?.direct;
    expect(readWithShop(pooled).shop).not.toHaveProperty('direct');
    expect(direct('postgresql://owner:q@db/shop')).toMatchObject({
      ...{ host: 'db', port: 5432, user: 'owner', password: 'q', schema: 'shelves' },
    });
    expect(() => direct('sqlite:///shop.db')).toThrow(
      'MY_SHOP_DATABASE_DIRECT_URL is for PostgreSQL alone',
    );
    expect(() => direct('postgresql://u@db/shop?schema=other')).toThrow(
      'MY_SHOP_DATABASE_DIRECT_URL names another schema than',
    );
    expect(() =>
      direct('postgresql://u@db/web', { DATABASE_URL: 'postgresql://u@db/web' }),
    ).toThrow(
      'MY_SHOP_DATABASE_DIRECT_URL: names the same database as DATABASE_URL; give my-shop one of its own',
    );
    expect(() =>
      direct('postgresql://u@db/shop', { MY_SHOP_DATABASE_URL: 'sqlite:///shop.db' }),
    ).toThrow('MY_SHOP_DATABASE_DIRECT_URL is for PostgreSQL alone');
  });

  it('has a statement timeout that its server can have, and never none', () => {
    const timeout = (seconds: string) =>
      readWithShop({ MY_SHOP_DATABASE_STATEMENT_TIMEOUT: seconds }).shop?.statementTimeoutMs;
    expect([timeout('0.001'), timeout('2147483')]).toEqual([1, 2_147_483_000]);
    expect(() => timeout('2147484')).toThrow('MY_SHOP_DATABASE_STATEMENT_TIMEOUT: at most 2147483');
    expect(() => timeout('0')).toThrow('MY_SHOP_DATABASE_STATEMENT_TIMEOUT: at least 0.001');
  });

  it('never names the database of another one', () => {
    const url = 'postgresql://u@db/figures';
    const source = { DATABASE_URL: 'sqlite:///webui.db' };
    expect(() =>
      readWithShop({ ...source, COGNIFORCE_DATABASE_URL: url, MY_SHOP_DATABASE_URL: url }),
    ).toThrow(
      'MY_SHOP_DATABASE_URL: names the same database as COGNIFORCE_DATABASE_URL; give my-shop one of its own',
    );
    expect(() => readWithShop({ MY_SHOP_DATABASE_POOL_SIZE: '0' })).toThrow(
      'MY_SHOP_DATABASE_POOL_SIZE: at least 1',
    );
  });
});

describe('who owns a database', () => {
  it('is Open WebUI for its own, unless a team develops it here', () => {
    expect(read({}).source).toMatchObject({ ownership: 'external', upgradeAtStart: false });
    expect(read({ DATABASE_OWNERSHIP: 'managed' }).source).toMatchObject({
      ownership: 'managed',
      upgradeAtStart: true,
    });
    expect(faultsOf({ DATABASE_OWNERSHIP: 'mine' })).toContain(
      'DATABASE_OWNERSHIP: external or managed',
    );
  });
});

describe('secrets', () => {
  it('are made when missing, on one machine and SQLite', () => {
    const cwd = emptyFolder();
    const { secrets } = read({ DATABASE_URL: 'sqlite:///webui.db' }, cwd);
    expect(secrets).toEqual({ folder: cwd, password: null, salt: null, sessionKey: null });
  });

  it.each([
    ['PostgreSQL', { DATABASE_URL: 'postgresql://u@db/openwebui' }],
    ['an address that others reach', { DATABASE_URL: 'sqlite:///webui.db', HOST: '0.0.0.0' }],
  ])('must all be set with %s', (_, env) => {
    const message = faultsOf(env);
    for (const name of Object.keys(SECRETS)) expect(message).toContain(`${name}: must be set`);
    expect(faultsOf({ ...env, ...SECRETS })).toBe('');
  });

  it('of people who sign in are not asked of a command', () => {
    const message = faultsOf({ DATABASE_URL: 'postgresql://u@db/openwebui' }, 'process');
    expect(message).toContain('ANALYTICS_SALT');
    expect(message).not.toContain('ANALYTICS_PASSWORD');
  });

  it('are in no message, whatever is wrong with them', () => {
    const secret = fc.string({ minLength: 4, maxLength: 7, unit: fc.constantFrom(...'QXZ7$%@') });
    fc.assert(
      fc.property(secret, (text) => {
        const message = faultsOf({
          ANALYTICS_PASSWORD: text,
          ANALYTICS_SALT: text,
          ANALYTICS_SESSION_KEY: text,
          DATABASE_URL: `mysql://root:${text}@db/webui`,
          COGNIFORCE_DATABASE_URL: `postgresql://root:${text}@`,
        });
        expect(message).not.toBe('');
        expect(message).not.toContain(text);
      }),
    );
  });
});

describe('faults', () => {
  it('are all named at once', () => {
    const message = faultsOf({
      PORT: '99999',
      ANALYTICS_PROCESSING_TIMEZONE: 'Mars/Olympus',
      ANALYTICS_IDLE_THRESHOLD_MINUTES: 'ten',
      ANALYTICS_DAILY_PROCESSING_ENABLED: 'perhaps',
    });
    for (const name of [
      'PORT',
      'ANALYTICS_PROCESSING_TIMEZONE',
      'ANALYTICS_IDLE_THRESHOLD_MINUTES',
      'ANALYTICS_DAILY_PROCESSING_ENABLED',
    ]) {
      expect(message).toContain(`${name}: `);
    }
  });

  it('name both databases when both URLs are wrong', () => {
    const message = faultsOf({ DATABASE_URL: 'mysql://a/b', COGNIFORCE_DATABASE_URL: 'nonsense' });
    expect(message).toContain('  DATABASE_URL names a MySQL database');
    expect(message).toContain('  COGNIFORCE_DATABASE_URL is no database URL');
  });

  it('are one sentence for a schedule that is no time', () => {
    expect(read({ ANALYTICS_PROCESSING_SCHEDULE: '30 2 * * 1-5' }).processing.schedule).toBe(
      '30 2 * * 1-5',
    );
    expect(faultsOf({ ANALYTICS_PROCESSING_SCHEDULE: 'at midnight' })).toMatch(
      /^One setting is not right:\n {2}ANALYTICS_PROCESSING_SCHEDULE: a time of day such as 00:15, or a cron expression of five fields such as 15 0 \* \* 1-5$/,
    );
  });

  it('are none where a variable is set but blank', () => {
    expect(faultsOf({ PORT: ' ', DATABASE_URL: '', ANALYTICS_SALT: '' })).toBe('');
  });
});

describe('settings', () => {
  it('have the values that the documents give', () => {
    const config = read({});
    expect(config.server).toEqual({
      ...{ host: '127.0.0.1', port: 8787 },
      ...{ proxies: null, hosts: ['127.0.0.1'] },
    });
    expect(config.analysis).toMatchObject({ idleThresholdMinutes: 10, offChatMinutes: 2 });
    expect(config).toMatchObject({
      minimumGroup: 5,
      processing: { daily: true, maximumPerRun: null, schedule: '15 0 * * *' },
    });
  });

  it('name the audit log from the folder that they are read in; blank is none', () => {
    const logOf = (env: Env) => read(env, '/srv/cogniforce').processing.auditLog;
    expect(logOf({ OPENWEBUI_AUDIT_LOG: '../open-webui/audit.log' })).toBe(
      '/srv/open-webui/audit.log',
    );
    expect(logOf({ OPENWEBUI_AUDIT_LOG: '/app/audit.log' })).toBe('/app/audit.log');
    expect([logOf({}), logOf({ OPENWEBUI_AUDIT_LOG: ' ' })]).toEqual([null, null]);
  });

  it('all stand in .env.example, those of every domain, and no others', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/\b([A-Z][A-Z0-9_]+)=/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(VARIABLES.toSorted());
  });
});
