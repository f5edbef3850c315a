import type { CogniforceError } from '../kernel/errors.ts';

/** What becomes of a parameter of a URL. */
type Rule =
  /** It says a part of the place again, or what only this program looks at; the reader of the URL takes it. */
  | { readonly is: 'read' }
  /** It is kept and honoured. */
  | { readonly is: 'kept'; readonly of: 'server' | 'database'; readonly values?: Values }
  /** It changes nothing that this program does, with these values. */
  | { readonly is: 'idle'; readonly values?: Values; readonly why?: string }
  /** It would change something, and cannot be honoured. */
  | { readonly is: 'refused'; readonly why: string };

/** The values that are right; of a number what one looks like. */
type Values = readonly string[] | RegExp;

/** Makes an error of a reason, which is the rest of a sentence that begins with a variable. */
type Refuse = (reason: string) => CogniforceError;

/** Of a URL with a list of hosts, as libpq takes it. */
export const SEVERAL_HOSTS = 'names several hosts: write one of them';
/** The parameter may be half a password, and has no name here. */
export const UNKNOWN_PARAMETER =
  'has a parameter that is not known; a ? in the password is written as %3F';

/** libpq's own words for how far the server's certificate is checked. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
/** From the oldest to the newest, as libpq and Node.js both call them. */
export const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const SESSIONS = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'];
const NO = ['0', 'false', 'off', 'no'];

const READ: Rule = { is: 'read' };
const IDLE: Rule = { is: 'idle' };
const ofServer = (values?: Values): Rule => ({
  is: 'kept',
  of: 'server',
  ...(values === undefined ? {} : { values }),
});
const refused = (why: string): Rule => ({ is: 'refused', why });
const idleAs = (values: Values, why: string): Rule => ({ is: 'idle', values, why });

const KERBEROS = 'Kerberos (GSSAPI) is not supported, so use a password or a client certificate';
const OAUTH = 'signing in by OAuth is not supported, so use a password or a client certificate';
const PASSWORD = 'write the password into the URL, or into ~/.pgpass';
const STATEMENT =
  'set <NAME>_DATABASE_STATEMENT_TIMEOUT (of openwebui: DATABASE_STATEMENT_TIMEOUT)';

/** libpq's parameters, all of them as of PostgreSQL 18. */
const LIBPQ: Readonly<Record<string, Rule>> = {
  host: READ,
  port: READ,
  dbname: READ,
  user: READ,
  password: READ,
  options: READ,
  sslmode: ofServer(SSL_MODES),
  sslrootcert: ofServer(),
  sslcert: ofServer(),
  sslkey: ofServer(),
  sslpassword: ofServer(),
  sslcrl: ofServer(),
  sslnegotiation: ofServer(['postgres', 'direct']),
  ssl_min_protocol_version: ofServer(TLS_VERSIONS),
  ssl_max_protocol_version: ofServer(TLS_VERSIONS),
  channel_binding: ofServer(['disable', 'prefer', 'require']),
  target_session_attrs: ofServer(SESSIONS),
  connect_timeout: ofServer(/^-?\d{1,9}$/),
  application_name: { is: 'kept', of: 'database' },

  client_encoding: IDLE,
  fallback_application_name: IDLE,
  keepalives: IDLE,
  keepalives_idle: IDLE,
  keepalives_interval: IDLE,
  keepalives_count: IDLE,
  tcp_user_timeout: IDLE,
  sslcompression: IDLE,
  max_protocol_version: IDLE,
  load_balance_hosts: IDLE,
  gssencmode: idleAs(['disable', 'prefer'], KERBEROS),
  sslsni: idleAs(['1'], 'the name of the host is always sent, so remove it'),
  sslcertmode: idleAs(['allow'], 'a client certificate is sent where sslcert names one'),
  replication: idleAs(NO, 'a replication connection cannot be read from, so remove it'),

  hostaddr: refused('write the address as the host'),
  service: refused('write what the service file says into the URL'),
  servicefile: refused('write what the service file says into the URL'),
  passfile: refused(PASSWORD),
  requiressl: refused('write sslmode=require'),
  requirepeer: refused('the owner of a socket cannot be checked, so protect its folder'),
  require_auth: refused('write channel_binding=require, or remove it'),
  sslcrldir: refused('write sslcrl with the path of one file'),
  sslkeylogfile: refused('no keys are logged, so remove it'),
  min_protocol_version: refused('version 3.0 of the protocol is spoken, so remove it'),
  scram_client_key: refused(PASSWORD),
  scram_server_key: refused(PASSWORD),
  krbsrvname: refused(KERBEROS),
  gsslib: refused(KERBEROS),
  gssdelegation: refused(KERBEROS),
  oauth_issuer: refused(OAUTH),
  oauth_client_id: refused(OAUTH),
  oauth_client_secret: refused(OAUTH),
  oauth_scope: refused(OAUTH),
};

/** What other programs and hosts put into such URLs. */
const OTHERS: Readonly<Record<string, Rule>> = {
  // asyncpg's; Open WebUI makes an sslmode of it as well.
  ssl: READ,
  // Prisma's: ignored, tables would go where nobody looks for them.
  schema: READ,

  // Caches and pools of SQLAlchemy, asyncpg, psycopg, Prisma, Rails, Django and pgx; ours has its own settings.
  async_fallback: IDLE,
  prepared_statement_cache_size: IDLE,
  prepared_statement_name_func: IDLE,
  statement_cache_size: IDLE,
  statement_cache_mode: IDLE,
  statement_cache_capacity: IDLE,
  description_cache_capacity: IDLE,
  default_query_exec_mode: IDLE,
  max_cached_statement_lifetime: IDLE,
  max_cacheable_statement_size: IDLE,
  prepare_threshold: IDLE,
  prepared_statements: IDLE,
  binary_parameters: IDLE,
  connection_limit: IDLE,
  pool: IDLE,
  pool_timeout: IDLE,
  pool_max_conns: IDLE,
  pool_min_conns: IDLE,
  pool_max_conn_lifetime: IDLE,
  pool_max_conn_idle_time: IDLE,
  pool_health_check_period: IDLE,
  conn_max_age: IDLE,
  pgbouncer: IDLE,
  encoding: IDLE,
  // How others read `sslmode`; here it is always read as libpq does.
  uselibpqcompat: IDLE,
  // A host's marks for its own pooler.
  supa: IDLE,
  workaround: IDLE,

  search_path: refused('write schema=... or options=-csearch_path=...'),
  currentSchema: refused('write schema=... or options=-csearch_path=...'),
  statement_timeout: refused(STATEMENT),
  command_timeout: refused(STATEMENT),
  query_timeout: refused(STATEMENT),
  socket_timeout: refused(STATEMENT),
  lock_timeout: refused('write options=-clock_timeout=... (milliseconds)'),
  timeout: refused('write connect_timeout=... (seconds)'),
  server_settings: refused('write options=-cname=value'),
  sslaccept: refused('write sslmode=verify-full, or sslmode=require'),
  sslidentity: refused('write sslcert and sslkey'),
  sslinline: refused('write certificates into files, and sslrootcert, sslcert and sslkey'),
  sslfactory: refused('write sslmode and sslrootcert'),
};

/** Every parameter that is known, by name; only these are ever named in a message: any other may be half a password. */
const PARAMETERS: Readonly<Record<string, Rule>> = { ...LIBPQ, ...OTHERS };

/** Whether every parameter of the query is known. */
export function isKnownQuery(query: string): boolean {
  return [...new URLSearchParams(query).keys()].every((name) => Object.hasOwn(PARAMETERS, name));
}

/**
 * The parameters that somebody has to look at, by name; blank ones count as not given.
 *
 * Errors  what `refuse` makes of a reason: for one that is not known, cannot be honoured, or is given two values.
 */
export function readQuery(query: string, refuse: Refuse): Record<string, string> {
  if (!isKnownQuery(query)) throw refuse(UNKNOWN_PARAMETER);
  const given: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    if (value === '') continue;
    const fault = faultOf(name, value);
    if (fault !== null) throw refuse(fault);
    if (given[name] !== undefined && given[name] !== value) throw refuse(twice(name));
    if (PARAMETERS[name]?.is !== 'idle') given[name] = value;
  }
  return given;
}

/** Whether another database on the same server is to be connected with this parameter, too. */
export function isOfServer(name: string): boolean {
  const rule = PARAMETERS[name];
  return rule?.is === 'kept' && rule.of === 'server';
}

/** Why this value of a known parameter is not taken; null: it is. */
function faultOf(name: string, value: string): string | null {
  const rule = PARAMETERS[name];
  if (rule === undefined || rule.is === 'read') return null;
  if (rule.is === 'refused') return cannotHave(name, rule.why);
  if (rule.values === undefined || isAmong(rule.values, value)) return null;
  if (rule.is === 'idle' && rule.why !== undefined) return cannotHave(name, rule.why);
  return unknownValue(name, rule.values);
}

/** That the value of a parameter is none of those it can have. */
export function unknownValue(name: string, values: Values): string {
  const choices = values instanceof RegExp ? 'a whole number' : `one of ${values.join(', ')}`;
  return `has an unknown value of ${name}: write ${choices}`;
}

function twice(name: string): string {
  if (name === 'host' || name === 'port') return SEVERAL_HOSTS;
  return `has the parameter ${name} with two different values: write one of them`;
}

function cannotHave(name: string, why: string): string {
  return `has the parameter ${name}, which cannot be honoured: ${why}`;
}

function isAmong(values: Values, value: string): boolean {
  return values instanceof RegExp ? values.test(value) : values.includes(value);
}
