import { randomBytes } from 'node:crypto';
import { CogniforceError } from '../../kernel/errors.ts';
import { LONGEST_ID, type RevisionGraph } from './graph.ts';

/** `cf004_facts`: letters, a number, and perhaps words. */
const NUMBERED = /^([A-Za-z]+)(\d+)(?:_|$)/;

/**
 * The id of a new revision: numbered like those that are there and named after its message, `cf005_add_pages`; 12 random
 * hex digits, as Alembic's, where they are not numbered.
 *
 * Errors  USAGE where `given` is taken, or no id.
 */
export function newRevisionId(
  { revisions, find }: RevisionGraph,
  message: string,
  given: string | null,
): string {
  if (given !== null) {
    if (!/^\w+$/.test(given) || given.length > LONGEST_ID) {
      throw usage(
        `${given} is no id of a revision: it has 1 to ${LONGEST_ID} letters, digits and underscores.`,
      );
    }
    if (find(given) !== null) throw usage(`There is a revision ${given} already.`);
    return given;
  }
  const numbered = revisions.flatMap(({ revision }) => {
    const [, prefix, digits] = NUMBERED.exec(revision) ?? [];
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }];
  });
  const newest = numbered.at(-1);
  if (newest === undefined) return randomBytes(6).toString('hex');
  const { prefix, digits } = newest;
  const highest = Math.max(
    ...numbered.filter((each) => each.prefix === prefix).map((each) => Number(each.digits)),
  );
  return named(`${prefix}${String(highest + 1).padStart(digits.length, '0')}`, message);
}

/** As many of the message's words as there is room for. */
function named(number: string, message: string): string {
  const words = message
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = number;
  for (const word of words) {
    const longer = `${id}_${word}`;
    if (longer.length > LONGEST_ID) return id === number ? longer.slice(0, LONGEST_ID) : id;
    id = longer;
  }
  return id;
}

/** What a revision's file is called. */
export function revisionFileName(id: string): string {
  return `${id.toLowerCase().replace(/_+/g, '-').replace(/^-|-$/g, '')}.ts`;
}

function usage(message: string): CogniforceError {
  return new CogniforceError('USAGE', message);
}
