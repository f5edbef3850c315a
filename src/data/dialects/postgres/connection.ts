import pg from 'pg';
import type { PostgresAddress } from '../../address.ts';
import type { ConnectionOptions } from '../engine.ts';
import { clientFor } from './client.ts';
import { sslOptions } from './ssl.ts';
import { typeParsers } from './values.ts';

const DEFAULT_POOL_SIZE = 5;
const DEFAULT_TIMEOUT_SECONDS = 10;
const DEFAULT_RECYCLE_SECONDS = 3600;
const KEEP_IDLE_MS = 30_000;
/** After the server's own limit, when it is not the statement that is slow but the server that is gone. */
const GRACE_MS = 5_000;

/** Of the driver, and the class that keeps what the address demands. */
export type ClientConfig = pg.PoolConfig & { readonly Client: typeof pg.Client };

/** What a single connection to this address needs: for a pool, and for the `Client` that is named here. */
export function clientConfig(address: PostgresAddress, application: string): ClientConfig {
  const { host, port, database, user, password, parameters } = address;
  const connectSeconds = Number(parameters.connect_timeout ?? 0);
  const ssl = sslOptions(address);
  return {
    Client: clientFor(address),
    host,
    port,
    database,
    ...(user === null ? {} : { user }),
    ...(password === null ? {} : { password }),
    ...(connectSeconds > 0 ? { connectionTimeoutMillis: connectSeconds * 1000 } : {}),
    application_name: parameters.application_name ?? application,
    ssl,
    sslnegotiation: parameters.sslnegotiation === 'direct' && ssl !== false ? 'direct' : 'postgres',
    enableChannelBinding: ssl !== false && parameters.channel_binding !== 'disable',
    keepAlive: true,
    types: typeParsers,
  };
}

/** A pool whose connections are all set up alike before their first query. */
export function openPool(address: PostgresAddress, options: ConnectionOptions): pg.Pool {
  const { pool: limits, statementTimeoutMs, readOnly } = options;
  const { size = DEFAULT_POOL_SIZE, maxOverflow = 0, timeoutSeconds, recycleSeconds } = limits;
  const pool = new pg.Pool({
    connectionTimeoutMillis: (timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    ...clientConfig(address, options.application),
    max: Math.max(1, size + maxOverflow),
    maxLifetimeSeconds: recycleSeconds ?? DEFAULT_RECYCLE_SECONDS,
    idleTimeoutMillis: KEEP_IDLE_MS,
    // Not where migrations run: the server lifts its limit for them, this one could not be lifted.
    ...(readOnly && statementTimeoutMs ? { query_timeout: statementTimeoutMs + GRACE_MS } : {}),
    allowExitOnIdle: true,
    onConnect: (client: pg.ClientBase) => setUp(client, address, options),
  });
  // A server that goes away ends idle connections, too; the pool has dropped them already and the next query
  // gets a new one. Without a listener the process would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Settings by statement and not at connecting: poolers such as PgBouncer refuse unknown start parameters. */
async function setUp(
  client: pg.ClientBase,
  { schema, settings: given }: PostgresAddress,
  { readOnly, statementTimeoutMs }: ConnectionOptions,
): Promise<void> {
  const settings: [string, string][] = [...Object.entries(given), ['TimeZone', 'UTC']];
  if (readOnly) settings.push(['default_transaction_read_only', 'on']);
  // 0 as well: the role or the database may have a limit of its own.
  if (statementTimeoutMs !== null) {
    settings.push(['statement_timeout', String(statementTimeoutMs)]);
  }
  if (schema !== undefined) settings.push(['search_path', pg.escapeIdentifier(schema)]);
  const calls = settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, false)`);
  await client.query(`select ${calls.join(', ')}`, settings.flat());
}
