import { CogniforceError } from '../../kernel/errors.ts';
import { parentsOf, type RevisionGraph } from './graph.ts';
import type { Revision } from './operations.ts';

/** A revision, or the beginning of one, with a way to go from there: `cf002`, `+1`, `cf002+1`, `-2`. */
const RELATIVE = /^(.*?)([+-]\d+)$/;

/**
 * What lies between these heads and `target`, oldest first.
 *
 * Input   `head`, `heads` (all, where there are several), `+2` from where the database is, a revision or the unique
 *         beginning of one, `cf002+1`.
 * Errors  USAGE naming the target; MIGRATION_INVALID where `head` would be several.
 */
export function toUpgrade(
  graph: RevisionGraph,
  heads: readonly string[],
  target: string,
): readonly Revision[] {
  const done = graph.ancestors(heads);
  const goal = graph.ancestors(upgradeHeads(graph, heads, target));
  return graph.revisions.filter(({ revision }) => goal.has(revision) && !done.has(revision));
}

/**
 * What has to be taken back, newest first, so that nothing that follows `target` is left.
 *
 * Input   `base` for all, `-1` for the newest, a revision that stays, or the unique beginning of one, `cf004-1`.
 * Errors  USAGE naming a target that is none, or was not applied.
 */
export function toDowngrade(
  graph: RevisionGraph,
  heads: readonly string[],
  target: string,
): readonly Revision[] {
  const done = graph.ancestors(heads);
  const kept = keptAfter(graph, heads, done, target);
  return graph.revisions
    .filter(({ revision }) => done.has(revision) && !kept.has(revision))
    .reverse();
}

/** Where a script begins, and what it goes through. */
export interface Range {
  readonly from: readonly string[];
  readonly steps: readonly Revision[];
}

/**
 * The way of a script, which can ask no database where it is: `from:to`; for an upgrade `to` alone begins at `base`.
 *
 * Errors  USAGE where a downgrade does not say where it begins, and for a range that leads the other way.
 */
export function rangeOf(
  graph: RevisionGraph,
  direction: 'upgrade' | 'downgrade',
  text: string,
): Range {
  const [first = '', second, ...more] = text.split(':');
  if (more.length > 0) throw usage(`${text} is no range: expected from:to.`, text);
  if (direction === 'upgrade') {
    const from = second === undefined ? [] : rangeStart(graph, first);
    if (isBelow(graph, from, second ?? first)) throw otherWay(text, 'down');
    return { from, steps: toUpgrade(graph, from, second ?? first) };
  }
  if (second === undefined) {
    throw usage(
      `SQL for a downgrade needs to know where it begins: expected from:to, such as head:${text}.`,
      text,
    );
  }
  const from = rangeStart(graph, first);
  if (isAbove(graph, from, second)) throw otherWay(text, 'up');
  return { from, steps: toDowngrade(graph, from, second) };
}

function isBelow(graph: RevisionGraph, from: readonly string[], target: string): boolean {
  if (target === 'base') return from.length > 0;
  const goal = graph.ancestors(upgradeHeads(graph, from, target));
  const done = graph.ancestors(from);
  return from.some((id) => !goal.has(id)) && [...goal].every((id) => done.has(id));
}

function isAbove(graph: RevisionGraph, from: readonly string[], target: string): boolean {
  if (target === 'base' || (RELATIVE.test(target) && !isRevision(graph, target))) return false;
  const goal = upgradeHeads(graph, from, target);
  const below = graph.ancestors(goal);
  return goal.some((id) => !from.includes(id)) && from.every((id) => below.has(id));
}

function otherWay(range: string, leads: 'up' | 'down'): CogniforceError {
  const [command, other] = leads === 'up' ? ['downgrade', 'upgrade'] : ['upgrade', 'downgrade'];
  return usage(`${range} leads ${leads}: that is no ${command}, but a db ${other}.`, range);
}

function rangeStart(graph: RevisionGraph, text: string): readonly string[] {
  if (text === 'base' || text === '') return [];
  return text === 'heads' ? graph.heads : [findRevision(graph, text)];
}

/** The revision of that name, or whose name begins so. Errors: USAGE. */
export function findRevision(graph: RevisionGraph, target: string): string {
  if (target === 'head') return only(singleHead(graph), target);
  if (target === '') throw usage('Say which revision: the target is empty.', target);
  const ids = graph.revisions.map(({ revision }) => revision);
  const found = ids.includes(target) ? [target] : ids.filter((id) => id.startsWith(target));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  const reason = found.length === 0 ? 'is no revision' : `are ${found.length} revisions`;
  const which = found.length > 1 ? ` It could be ${found.join(', ')}: say more of it.` : '';
  throw usage(`There ${reason} called ${target}.${which}`, target);
}

/** Heads that an upgrade leads to. */
export function upgradeHeads(
  graph: RevisionGraph,
  heads: readonly string[],
  target: string,
): readonly string[] {
  if (target === 'heads') return graph.heads;
  if (target === 'head') return singleHead(graph);
  const [, from = '', steps] = RELATIVE.exec(target) ?? [];
  if (steps === undefined || isRevision(graph, target)) return [findRevision(graph, target)];
  if (Number(steps) < 0) throw usage(`An upgrade goes up: ${target} leads down.`, target);
  const start = from === '' ? heads : [findRevision(graph, from)];
  return [walkUp(graph, start, Number(steps), target)];
}

function keptAfter(
  graph: RevisionGraph,
  heads: readonly string[],
  done: ReadonlySet<string>,
  target: string,
): ReadonlySet<string> {
  if (target === 'base') return new Set();
  const [, from = '', steps] = RELATIVE.exec(target) ?? [];
  if (steps === undefined || isRevision(graph, target)) {
    return without(graph, done, findRevision(graph, target));
  }
  if (Number(steps) > 0) throw usage(`A downgrade goes down: ${target} leads up.`, target);
  if (from === '' && heads.length === 0) return new Set();
  const start = from === '' ? heads : [findRevision(graph, from)];
  const end = walkDown(graph, start, -Number(steps), target);
  if (from === '') return graph.ancestors(end);
  return end.length === 0 ? new Set() : without(graph, done, only(end, target));
}

/** What was applied, less all that follows a revision. */
function without(
  graph: RevisionGraph,
  done: ReadonlySet<string>,
  target: string,
): ReadonlySet<string> {
  if (!done.has(target)) {
    throw usage(`The database is not above ${target}: that revision was not applied.`, target);
  }
  const follows = (id: string) => id !== target && graph.ancestors([id]).has(target);
  return new Set([...done].filter((id) => !follows(id)));
}

/** So many revisions up from the heads of a database: there must be one way. */
function walkUp(
  graph: RevisionGraph,
  heads: readonly string[],
  steps: number,
  target: string,
): string {
  let at = heads;
  for (let left = steps; left > 0; left -= 1) {
    const done = graph.ancestors(at);
    const next = graph.revisions.filter(
      (revision) =>
        !done.has(revision.revision) && parentsOf(revision).every((parent) => done.has(parent)),
    );
    const found = next.filter(
      (each) => at.length === 0 || parentsOf(each).some((id) => at.includes(id)),
    );
    const [one] = found;
    if (one === undefined) throw usage(`There are not ${steps} revisions above.`, target);
    if (found.length > 1)
      throw ambiguous(
        found.map(({ revision }) => revision),
        target,
      );
    at = [...at.filter((id) => !parentsOf(one).includes(id)), one.revision];
    if (left === 1) return one.revision;
  }
  return only(at, target);
}

function walkDown(
  graph: RevisionGraph,
  heads: readonly string[],
  steps: number,
  target: string,
): readonly string[] {
  let at = heads;
  for (let left = steps; left > 0; left -= 1) {
    if (at.length > 1) throw ambiguous(at, target);
    const [id] = at;
    const revision = id === undefined ? null : graph.find(id);
    if (revision === null) throw usage(`There are not ${steps} revisions to take back.`, target);
    at = parentsOf(revision);
  }
  return at;
}

function singleHead({ heads }: RevisionGraph): readonly string[] {
  if (heads.length <= 1) return heads;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `The history has ${heads.length} heads (${heads.join(', ')}): name one as the target, or \`heads\` for all, or merge them.`,
    { heads },
  );
}

function isRevision(graph: RevisionGraph, target: string): boolean {
  return graph.find(target) !== null;
}

function only(ids: readonly string[], target: string): string {
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return id;
  throw ids.length === 0 ? usage(`There is no revision yet.`, target) : ambiguous(ids, target);
}

function ambiguous(ids: readonly string[], target: string): CogniforceError {
  return usage(`${target} could be any of ${ids.join(', ')}: name one.`, target);
}

function usage(message: string, target: string): CogniforceError {
  return new CogniforceError('USAGE', message, { target });
}
