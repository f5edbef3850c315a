import type { CogniforceError } from '../kernel/errors.ts';

type Refuse = (reason: string) => CogniforceError;

/** How values look on the wire between server and driver: the driver has its own forms, and nobody sees them. */
const OF_THE_DRIVER: ReadonlySet<string> = new Set([
  'bytea_output',
  'client_encoding',
  'datestyle',
  'extra_float_digits',
  'intervalstyle',
  'standard_conforming_strings',
  'timezone',
]);

/** What a transaction cannot have for itself: the server takes it at connecting alone, or for the transaction after. */
const OF_A_SESSION: ReadonlySet<string> = new Set([
  'default_transaction_deferrable',
  'default_transaction_isolation',
  'default_transaction_read_only',
  'idle_session_timeout',
  'ignore_system_indexes',
  'jit_debugging_support',
  'jit_profiling_support',
  'local_preload_libraries',
  'log_connections',
  'log_disconnections',
  'post_auth_delay',
  'session_preload_libraries',
  'transaction_deferrable',
  'transaction_isolation',
  'transaction_read_only',
]);

/** The one of them that has a counterpart for a single transaction, and in one direction alone. */
const READ_ONLY = /^(?:default_)?transaction_read_only$/;
const YES = /^(?:on|true|yes|1|t|y)$/i;

/**
 * The server's settings in libpq's `options`, by their names in lower case, each as one transaction can have it.
 *
 * They are not sent at connecting: a pooler between refuses the start parameter `options`, or drops it.
 *
 * Errors  what `refuse` makes of a reason: for anything but `-c name=value`, and settings that only a session can have.
 */
export function settingsOf(options: string, refuse: Refuse): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [name, value] of assignments(words(options), refuse)) {
    if (READ_ONLY.test(name) && YES.test(value)) settings.transaction_read_only = 'on';
    else if (OF_A_SESSION.has(name)) throw refuse(sessionAlone(name));
    else if (!OF_THE_DRIVER.has(name)) settings[name] = value;
  }
  return settings;
}

/** `options` with these settings, for PostgreSQL's own programs. */
export function optionsOf(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${forSession(name)}=${value.replace(/[\s\\]/g, '\\$&')}`)
    .join(' ');
}

/** The schema where the search path is that one alone; null: there is none, or it says more. */
export function schemaOf({ search_path: path }: Readonly<Record<string, string>>): string | null {
  const [, quoted, name] =
    /^\s*(?:"((?:[^"]|"")+)"|([\p{L}_][\p{L}\p{N}_$]*))\s*$/u.exec(path ?? '') ?? [];
  // `"$user"` is not a name but whoever asks.
  if (quoted !== undefined) return quoted === '$user' ? null : quoted.replaceAll('""', '"');
  return name?.toLowerCase() ?? null;
}

function forSession(name: string): string {
  return name === 'transaction_read_only' ? `default_${name}` : name;
}

function sessionAlone(name: string): string {
  return `sets ${name} in options, which cannot be set for single transactions: set it for the role (alter role ... set ${name} = ...)`;
}

/** As the server splits them: at white space, which a backslash keeps. */
function words(options: string): string[] {
  return [...options.matchAll(/(?:\\.|[^\s\\])+/gs)].map(([word]) => word.replace(/\\(.)/gs, '$1'));
}

/** `-c name=value`, `-cname=value`, `--name=value`; in names a hyphen stands for an underscore. */
function assignments(given: readonly string[], refuse: Refuse): [string, string][] {
  const found: [string, string][] = [];
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const text = word === '-c' ? rest.shift() : /^(?:-c|--)(.*)$/s.exec(word)?.[1];
    const [, name, value] = /^([a-z_][\w$.-]*)=(.*)$/is.exec(text ?? '') ?? [];
    if (name === undefined || value === undefined) {
      throw refuse('has options that are not understood: write -c name=value for each setting');
    }
    found.push([name.replaceAll('-', '_').toLowerCase(), value]);
  }
  return found;
}
