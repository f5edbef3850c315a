import type { AppDomain } from '../../app/domains.ts';
import { findRevision, type HistoryRow } from '../../data/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';
import { chosen } from '../domains.ts';
import { type ShownRevision, shownRevisions } from '../revisions.ts';
import { withApp } from '../with-app.ts';

/** Prints one revision: what it follows, what it does, when it was applied here. */
export const run: Action = async (context, { json }, ...words) => {
  return withApp(context, 'maintain', async (app) => {
    const { domains, rest } = chosen(app, words, 1);
    const found = await find(domains, rest[0]);
    for (const each of json ? found : []) context.out.json(each);
    for (const line of json ? [] : found.flatMap(linesOf)) context.out.line(line);
    return OK;
  });
};

async function find(
  domains: readonly AppDomain[],
  target: string | undefined,
): Promise<readonly Details[]> {
  if (target === undefined) throw new CogniforceError('USAGE', 'Say which revision.');
  const found = (await Promise.all(domains.map((each) => detailsOf(each, target)))).flat();
  if (found.length > 0) return found;
  throw new CogniforceError('USAGE', `There is no revision called ${target}.`, { target });
}

interface Details extends ShownRevision {
  readonly file: string | null;
  readonly transactional: boolean;
  /** Its operations as plain data, up and then down; null: another program's. */
  readonly does: readonly unknown[] | null;
  readonly history: readonly HistoryRow[];
}

async function detailsOf(domain: AppDomain, target: string): Promise<readonly Details[]> {
  const all = await shownRevisions(domain);
  const heads = all.filter(({ isHead }) => isHead);
  if (domain.ownership === 'external') {
    const foreign = { file: null, transactional: true, does: null, history: [] };
    const meant = HEADS.includes(target)
      ? heads
      : all.filter(({ revision }) => revision.startsWith(target));
    return meant.map((each) => ({ ...each, ...foreign }));
  }
  if (target === 'heads') return Promise.all(heads.map((each) => detailsOfOurs(domain, each)));
  const graph = await domain.handle.migrations.graph();
  if (target !== 'head' && !graph.revisions.some(({ revision }) => revision.startsWith(target))) {
    return [];
  }
  const id = findRevision(graph, target);
  const meant = all.filter(({ revision }) => revision === id);
  return Promise.all(meant.map((each) => detailsOfOurs(domain, each)));
}

const HEADS: readonly string[] = ['head', 'heads'];

async function detailsOfOurs({ handle }: AppDomain, shown: ShownRevision): Promise<Details> {
  const { migrations } = handle;
  const graph = await migrations.graph();
  const id = shown.revision;
  const revision = graph.find(id);
  const history = shown.isCurrent === null ? [] : await migrations.history();
  return {
    ...shown,
    file: graph.fileOf(id)?.file ?? null,
    transactional: revision?.transactional !== false,
    does: revision === null ? null : await migrations.steps(revision),
    history: history.filter((row) => row.revision === id),
  };
}

function linesOf(each: Details): string[] {
  return [...headLines(each), ...(each.does ?? []).map(stepText), ...each.history.map(historyText)];
}

function headLines(each: Details): string[] {
  const marks = [each.isHead ? 'head' : '', each.isCurrent ? 'current' : ''].filter(Boolean);
  return [
    `${each.domain}: ${each.revision}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
    `  follows      ${each.parents.join(', ') || 'nothing: it begins the history'}`,
    ...(each.file === null ? [] : [`  file         ${each.file}`]),
    ...(each.summary === null ? [] : [`  says         ${each.summary}`]),
    ...(each.transactional ? [] : ['  runs         outside of a transaction']),
    ...(each.does === null ? [] : ['  upgrade']),
  ];
}

function historyText({ direction, applied_at, version }: HistoryRow): string {
  const what = direction === 'upgrade' ? 'applied     ' : 'taken back  ';
  return `  ${what} ${applied_at} by Cogniforce ${version}`;
}

/** `createTable book`, indented. */
function stepText(step: unknown): string {
  const [what, ...parts] = Array.isArray(step) ? step : [step];
  if (what === 'downgrade') return '  downgrade';
  const names = parts.map(nameOf).filter((name) => name !== '');
  return `    ${[String(what), ...names].join(' ')}`;
}

function nameOf(part: unknown): string {
  if (typeof part === 'string') return part.length > 100 ? `${part.slice(0, 99)}…` : part;
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return '';
  const { kind, name, from, to } = part as Record<string, unknown>;
  return [kind, name, from, to].filter((word) => typeof word === 'string').join(' ');
}
