import { sql } from 'kysely';
import type { PostgresAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import type { GrantedTable, GrantRequest } from '../grants.ts';
import { driver } from './pg.ts';

const id = (name: string) => driver().escapeIdentifier(name);

/** The SQL that makes an owner, a writer and a reader, or a reader alone; running it again brings it up to date. */
export function grants(request: GrantRequest<PostgresAddress>): string[] {
  const { address, domain, prefix, isManaged, readable } = request;
  const found = readable.find(({ schema }) => schema)?.schema?.name;
  const names: Names = {
    database: id(address?.database ?? domain),
    schema: id(found ?? address?.schema ?? 'public'),
    owner: `${prefix}_owner`,
    writer: `${prefix}_writer`,
    reader: `${prefix}_reader`,
  };
  return [
    `-- Roles for the domain ${domain}, in database ${names.database}, schema ${names.schema}.`,
    '-- Run it as a superuser, connected to that database; and again after every upgrade: what is new is closed to',
    '-- the reader until then. No password is set here: give each role one in psql with \\password ROLE.',
    'begin;',
    ...(isManaged ? managed(request, names) : external(names)),
    ...reader(request, names),
    'commit;',
  ];
}

interface Names {
  readonly database: string;
  readonly schema: string;
  readonly owner: string;
  readonly writer: string;
  readonly reader: string;
}

function role(name: string): string[] {
  return [
    `do $$ begin if not exists (select from pg_roles where rolname = ${driver().escapeLiteral(name)}) then`,
    `  create role ${id(name)} login; end if; end $$;`,
  ];
}

function external({ schema, reader }: Names): string[] {
  return [
    '-- The database belongs to another program: there is a reader and nothing else. On PostgreSQL 14 everybody may make',
    `-- tables in the schema public; where no other role relies on that: revoke create on schema ${schema} from public;`,
    ...role(reader),
  ];
}

function managed(request: GrantRequest<PostgresAddress>, names: Names): string[] {
  const { tables, ownersAlone } = request;
  const { database, schema, owner, writer, reader } = names;
  const [theOwner, theWriter] = [id(owner), id(writer)];
  const future = `alter default privileges for role ${theOwner} in schema ${schema}`;
  return [
    ...role(owner),
    ...role(writer),
    ...role(reader),
    '-- Nobody is let in but these.',
    `revoke all on database ${database} from public;`,
    `revoke all on schema ${schema} from public;`,
    '-- The owner migrates: cogniforce db upgrade. It may make schemas, as db check makes one and drops it.',
    `grant connect, create, temporary on database ${database} to ${theOwner};`,
    `grant usage, create on schema ${schema} to ${theOwner};`,
    ...tables.map((table) => `alter table if exists ${schema}.${id(table)} owner to ${theOwner};`),
    '-- The writer changes rows, and no tables.',
    `grant connect on database ${database} to ${theWriter};`,
    `grant usage on schema ${schema} to ${theWriter};`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${theWriter};`,
    `grant usage, select on all sequences in schema ${schema} to ${theWriter};`,
    `${future} grant select, insert, update, delete on tables to ${theWriter};`,
    `${future} grant usage, select on sequences to ${theWriter};`,
    ...ownersAlone.flatMap((table) => [
      `do $$ begin if to_regclass(${driver().escapeLiteral(`${schema}.${id(table)}`)}) is not null then`,
      `  revoke insert, update, delete on ${schema}.${id(table)} from ${theWriter}; end if; end $$;`,
    ]),
  ];
}

/** By column: a column that is not named, and every later one, stays closed. */
function reader({ readable, isManaged }: GrantRequest<PostgresAddress>, names: Names): string[] {
  const { database } = names;
  const theReader = id(names.reader);
  const placed = readable.map((each) => ({
    each,
    schema: each.schema ? id(each.schema.name) : names.schema,
  }));
  const schemas = [...new Set([names.schema, ...placed.map(({ schema }) => schema)])];
  return [
    isManaged
      ? '-- The reader reads these columns. What holds text or secrets is not among them.'
      : '-- The reader reads these columns: what people wrote, to count it and to keep none of it; no names, addresses, keys or passwords.',
    `alter role ${theReader} set default_transaction_read_only = on;`,
    ...schemas.map((schema) => `revoke all on all tables in schema ${schema} from ${theReader};`),
    `grant connect on database ${database} to ${theReader};`,
    ...schemas.map((schema) => usageOf(schema, theReader)),
    ...placed.map(({ each, schema }) => selectOf(each, schema, theReader)),
  ];
}

/** What lets the role of this connection read these columns of tables that were found. */
export async function opening(
  db: UntypedKysely,
  tables: readonly GrantedTable[],
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select current_user::text as name`.execute(db);
  const theRole = id(rows[0]?.name ?? '');
  const placed = tables.flatMap((each) => (each.schema ? [{ each, ...each.schema }] : []));
  const closed = new Set(placed.filter(({ isOpen }) => !isOpen).map(({ name }) => name));
  return [
    ...[...closed].map((schema) => usageOf(id(schema), theRole)),
    ...placed.map(({ each, name: schema }) => selectOf(each, id(schema), theRole)),
  ];
}

function usageOf(schema: string, theRole: string): string {
  return `grant usage on schema ${schema} to ${theRole};`;
}

function selectOf({ name, columns }: GrantedTable, schema: string, theRole: string): string {
  return `grant select (${columns.map(id).join(', ')}) on ${schema}.${id(name)} to ${theRole};`;
}
