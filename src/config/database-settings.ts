import { z } from 'zod';
import type { Ownership } from '../data/index.ts';
import { directVariable, OPENWEBUI, ofSource, SOURCE, variablePrefix } from './places.ts';
import { type Group, type Setting, setting } from './setting.ts';
import { atLeast, between, flag, number, text, wholeAbove } from './values.ts';

/** What has to be known of a domain to read its settings. */
export interface ConfiguredDomain {
  readonly name: string;
  readonly schema: Ownership;
}

/** PostgreSQL takes no more milliseconds than this. */
const MOST_SECONDS = 2_147_483;

/** What every domain has, under its own name. */
export function settingsOf({ name, schema }: ConfiguredDomain) {
  const group = groupOf(name);
  const isOurs = schema === 'managed';
  const variable = (ending: string) => `${variablePrefix(name)}DATABASE_${ending}`;
  /** What the data layer does where it is told nothing. */
  const usual = (standard: string) => ({ group, unset: `\`${standard}\``, example: standard });
  return {
    url: setting(variable('URL'), { group, ...urlOf(name), schema: text, isSecret: true }),
    direct: setting(directVariable(name), {
      group,
      says: isOurs
        ? 'The server itself, where the URL above leads to a pooler such as PgBouncer.'
        : `Past a pooler, for: \`cogniforce backup ${name} --format pg_dump\`.`,
      schema: text,
      isSecret: true,
    }),
    size: setting(variable('POOL_SIZE'), {
      ...usual('5'),
      says: 'Connections kept for work. A process opens besides: one that looks whether the database is there, and for readers of the figures as many again, three at most.',
      // Open WebUI's 0 means "no pool".
      schema: number(wholeAbove(isOurs ? 1 : 0, 1000)),
    }),
    maxOverflow: setting(variable('POOL_MAX_OVERFLOW'), {
      ...usual('0'),
      says: 'Further connections under load.',
      schema: number(wholeAbove(0, 1000)),
    }),
    timeoutSeconds: setting(variable('POOL_TIMEOUT'), {
      ...usual('10'),
      says: 'Seconds that a query waits for a connection.',
      unset: '`10`; SQLite: `30`',
      schema: number(atLeast(0.1)),
    }),
    recycleSeconds: setting(variable('POOL_RECYCLE'), {
      ...usual('3600'),
      says: 'Age in seconds at which a connection is replaced.',
      schema: number(atLeast(1)),
    }),
    statementTimeoutMs: setting(variable('STATEMENT_TIMEOUT'), {
      ...usual(isOurs ? '120' : '30'),
      says: 'Seconds; PostgreSQL alone. A migration has none.',
      schema: number(between(0.001, MOST_SECONDS)).transform((seconds) =>
        Math.ceil(seconds * 1000),
      ),
    }),
    application: setting(variable('APPLICATION_NAME'), {
      group,
      says: '`application_name`, as in pg_stat_activity.',
      schema: text,
      default: 'cogniforce',
    }),
    upgradeAtStart: setting(variable('UPGRADE_AT_START'), {
      group,
      says: isOurs
        ? `false: it is kept closed until \`cogniforce db upgrade ${name}\` has run.`
        : 'Where it is managed. false: it is kept closed until it is upgraded.',
      schema: flag,
      default: 'true',
    }),
    creates: setting(variable('CREATE'), {
      group,
      says: isOurs
        ? 'false: one that is missing is never made; set it after the first start where a volume could be missing (docs/domains.md).'
        : 'Where it is managed. false: one that is missing is never made.',
      schema: flag,
      default: 'true',
    }),
  };
}

/** What is asked besides of a domain that is not ours in any case: whose it is. */
export function settingsOfExternal({ name }: Pick<ConfiguredDomain, 'name'>) {
  return {
    ownership: setting(`${variablePrefix(name)}DATABASE_OWNERSHIP`, {
      group: groupOf(name),
      says: 'managed: on an empty database your team develops it here, and writes it.',
      schema: z.enum(['external', 'managed'], 'external or managed'),
      default: 'external',
    }),
  };
}

/** Everything that is declared of a domain. */
export function declaredOf(domain: ConfiguredDomain): Setting[] {
  const { url, ...others } = settingsOf(domain);
  return [
    url,
    ...(domain.name === SOURCE ? Object.values(ofSource) : []),
    ...Object.values(others),
    ...(domain.schema === 'managed' ? [] : Object.values(settingsOfExternal(domain))),
  ];
}

/** Every variable that a domain reads, with its prefix. */
export function variablesOf(domain: ConfiguredDomain): string[] {
  return declaredOf(domain).map(({ name }) => name);
}

function groupOf(domain: string): Group {
  if (domain === SOURCE) return OPENWEBUI;
  return {
    title: domain === 'cogniforce' ? 'Where the figures are kept' : `The ${domain} domain`,
    says: `Without its URL: database \`${domain}\` on the same PostgreSQL server as Open WebUI’s, or ${domain}.db beside webui.db.`,
  };
}

function urlOf(domain: string) {
  if (domain !== SOURCE) {
    return {
      says: 'PostgreSQL or SQLite, parameters included: docs/domains.md.',
      unset: 'beside Open WebUI’s',
      example: `postgresql://${domain}:secret@db:5432/${domain}`,
    };
  }
  return {
    says: 'Or sqlite:////var/lib/open-webui/webui.db. Parameters such as ?sslmode=verify-full: docs/domains.md.',
    unset: 'data/webui.db; where that is missing, a demonstration',
    example: 'postgresql://cogniforce_reader:secret@db:5432/openwebui',
  };
}
