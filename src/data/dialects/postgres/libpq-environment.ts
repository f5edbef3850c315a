import type { PostgresAddress } from '../../address.ts';
import { optionsOf } from '../../postgres-options.ts';

/** libpq's variables for what can stand in a URL. */
const VARIABLES = {
  application_name: 'PGAPPNAME',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  sslcert: 'PGSSLCERT',
  sslcrl: 'PGSSLCRL',
  sslkey: 'PGSSLKEY',
  ssl_max_protocol_version: 'PGSSLMAXPROTOCOLVERSION',
  ssl_min_protocol_version: 'PGSSLMINPROTOCOLVERSION',
  sslmode: 'PGSSLMODE',
  sslnegotiation: 'PGSSLNEGOTIATION',
  sslrootcert: 'PGSSLROOTCERT',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
} as const;

/** Everything about the connection, the password above all, so that it stands on no command line. */
export function environmentOf(address: PostgresAddress | null): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: a child needs the path, and libpq's own variables, as this process has them, and speaks the one language that is understood here.
  const env = { ...process.env, LC_ALL: 'C' };
  if (address === null) return env;
  const { host, port, database, user, password, parameters } = address;
  const options = optionsOf(address.settings);
  const given = {
    PGHOST: host,
    PGPORT: String(port),
    PGDATABASE: database,
    PGUSER: user,
    PGPASSWORD: password,
    PGOPTIONS: options === '' ? null : options,
    ...Object.fromEntries(
      Object.entries(VARIABLES).map(([name, variable]) => [variable, parameters[name]]),
    ),
  };
  const set = Object.entries(given).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  );
  return { ...env, ...Object.fromEntries(set) };
}
