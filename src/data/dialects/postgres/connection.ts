import type pg from 'pg';
import type { PostgresAddress } from '../../address.ts';
import type { ConnectionOptions } from '../engine.ts';
import { clientFor } from './client.ts';
import { takeLeave } from './patience.ts';
import { driver } from './pg.ts';
import { isRefusalOfEncryption, sslOptions } from './ssl.ts';
import { rulesOf, settingText } from './transaction-rules.ts';
import { typeParsers } from './values.ts';

/** Connections of a pool where nothing is set. */
export const DEFAULT_POOL_SIZE = 5;
/** So long a free connection is waited for. */
export const DEFAULT_TIMEOUT_SECONDS = 10;
/** After so long a connection is replaced. */
export const DEFAULT_RECYCLE_SECONDS = 3600;
const KEEP_IDLE_MS = 30_000;
/** What the server's list of connections shows, unless another name is given. */
const DEFAULT_APPLICATION = 'cogniforce';

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

/** A pool of connections of which nothing is set for longer than a transaction: `rulesOf` says what, `PostgresDriver` sets it. */
export function openPool(address: PostgresAddress, options: ConnectionOptions): pg.Pool {
  const { pool: limits, places } = options;
  const { size = DEFAULT_POOL_SIZE, maxOverflow = 0, timeoutSeconds, recycleSeconds } = limits;
  return listening(
    new (driver().Pool)({
      connectionTimeoutMillis: (timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
      ...clientConfig(address, options.application),
      max: places ?? Math.max(1, size + maxOverflow),
      maxLifetimeSeconds: recycleSeconds ?? DEFAULT_RECYCLE_SECONDS,
      idleTimeoutMillis: KEEP_IDLE_MS,
      allowExitOnIdle: true,
      // A transaction's beginning and end travel with its statement.
      pipeline: true,
    }),
  );
}

/** The same, and whoever wants to know can ask how it stands. */
export function openWatchedPool(address: PostgresAddress, options: ConnectionOptions): pg.Pool {
  const pool = openPool(address, options);
  options.onPool?.(() => {
    const { totalCount, idleCount: idle, waitingCount: waiting } = pool;
    return { busy: totalCount - idle, idle, waiting };
  });
  return pool;
}

/** Longest time that a server has to say that it is still there. */
const PROBE_MS = 5_000;

/** Whether the server says anything on a connection of its own, be it that it has no place for one. */
export async function isThere(address: PostgresAddress, withinMs = PROBE_MS): Promise<boolean> {
  const config = clientConfig(address, DEFAULT_APPLICATION);
  const client = new (driver().Client)({ ...config, connectionTimeoutMillis: withinMs });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    return error instanceof driver().DatabaseError || isRefusalOfEncryption(error);
  } finally {
    takeLeave(client, [client]).catch(() => {});
  }
}

/** One connection that has the server's session to itself, or believes so: `inSession`. */
export function openSession(address: PostgresAddress): pg.Pool {
  const { settings } = rulesOf(address, { readOnly: false });
  return listening(
    new (driver().Pool)({
      connectionTimeoutMillis: DEFAULT_TIMEOUT_SECONDS * 1000,
      ...clientConfig(address, DEFAULT_APPLICATION),
      max: 1,
      onConnect: (client) => client.query(settingText(settings, 'session')),
    }),
  );
}

/**
 * A server that goes away ends idle connections, too; the pool has dropped them already and the next query gets a new one.
 * Without a listener the process would end.
 */
function listening(pool: pg.Pool): pg.Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
