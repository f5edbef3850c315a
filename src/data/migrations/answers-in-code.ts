import { CogniforceError } from '../../kernel/errors.ts';
import { foldSpace } from '../sql-text.ts';
import { quoteName } from '../words.ts';
import { parentsOf } from './graph.ts';
import type { Direction } from './migration.ts';
import type { Revision } from './operations.ts';

/** A revision on its way into a script. */
export interface Scripted {
  readonly domain: string;
  readonly direction: Direction;
  readonly revision: Revision;
}

/** Why a script cannot stand for a revision that goes by what it reads, with the command that does it. */
export function readsInCode(scripted: Scripted): string {
  const { revision } = scripted.revision;
  return `${revision} reads rows in its code and writes what depends on them, which no script can do: ${commandFor(scripted)} does it.`;
}

/** Errors, to be thrown: USAGE where the script could not even notice that there are such rows. */
export function cannotScript(scripted: Scripted, why: string): CogniforceError {
  const { revision } = scripted.revision;
  return new CogniforceError('USAGE', `There is no SQL for ${revision}: its code ${why}.`, {
    revision,
    remedy: `Run it instead: ${commandFor(scripted)}`,
  });
}

function commandFor({ domain, direction, revision }: Scripted): string {
  const [parent = 'base'] = parentsOf(revision);
  const target = direction === 'upgrade' ? revision.revision : parent;
  return `cogniforce db ${direction} ${domain} ${target}`;
}

/**
 * When the answer to a question is another one than that of an empty database, as SQL.
 *
 * It gives a row, and where the tables that it asks are known, one of them holds rows: a count gives a row in any case.
 */
export function isAnswered(question: string, tables: ReadonlySet<string>): string {
  const given = `exists (\n${question.replace(/;\s*$/, '')}\n)`;
  const named = namedInside(question);
  const asked = [...tablesAsked(question)].filter((name) => tables.has(name) || !named.has(name));
  if (asked.length === 0 || !asked.every((name) => tables.has(name))) return given;
  const filled = asked.map((name) => `exists (select 1 from ${quoteName(name)})`);
  return `${given} and (${filled.join(' or ')})`;
}

const AFTER_FROM = /\b(?:from|join)\s+(?:"((?:[^"]|"")*)"|([^\s,;()]+)|(?=\())/gi;

/** Whatever stands where a table could; more than there are where words of a text look like it. */
function tablesAsked(question: string): ReadonlySet<string> {
  return namesIn(question, AFTER_FROM);
}

const BEFORE_AS =
  /(?:\bwith(?: recursive)?|,) ?(?:"((?:[^"]|"")*)"|([^\s,;()"]+)) ?(?:\([^()]*\) ?)?as ?(?:(?:not )?materialized ?)?(?=\()/gi;

/** What a question names itself, before it asks it: `with c as (select ...)`. */
function namedInside(question: string): ReadonlySet<string> {
  return namesIn(question, BEFORE_AS);
}

function namesIn(question: string, pattern: RegExp): ReadonlySet<string> {
  const found = [...foldSpace(question).matchAll(pattern)];
  return new Set(found.flatMap(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? []));
}
