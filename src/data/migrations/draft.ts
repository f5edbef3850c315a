import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Plan, perform } from './autogenerate/plan.ts';
import { type Confirm, decideRenames } from './autogenerate/renames.ts';
import { planOf } from './autogenerate.ts';
import type { RevisionGraph } from './graph.ts';
import { leftOpen } from './left-open.ts';
import type { MigratorOptions } from './migration.ts';
import { refuseNameClash } from './name-clash.ts';
import { shapesAt } from './rehearsal.ts';
import { formatted } from './revision-file/formatted.ts';
import { writeNew } from './revision-file/write.ts';
import { revisionFile } from './revision-file.ts';
import { newRevisionId, revisionFileName } from './revision-id.ts';
import { findRevision } from './target.ts';

/** What a new revision is to be. */
export interface RevisionRequest {
  readonly message: string;
  /** It does what makes the history fit the models; false: it does nothing yet. */
  readonly autogenerate?: boolean;
  /** The head that it follows; needed where there are several. */
  readonly head?: string;
  /** Its id; else one is made of the message. */
  readonly id?: string;
  /** Whom to ask about new names; nobody: the file asks. */
  readonly confirm?: Confirm;
}

/** What a merge joins. */
export interface MergeRequest {
  readonly message: string;
  /** Heads, by unique beginnings; none: all. */
  readonly revisions: readonly string[];
  readonly id?: string;
}

/** A revision that was written. */
export interface WrittenRevision {
  readonly revision: string;
  readonly downRevision: string | readonly string[] | null;
  readonly file: string;
  /** What a person still has to decide or to look at; it stands in the file, too. */
  readonly questions: readonly string[];
}

type Parts = Pick<MigratorOptions, 'domain' | 'revisions' | 'models' | 'settings'>;

const NOTHING: Plan = { upgrade: [], downgrade: [] };

/** Writes a revision. Null: the history makes what the models say, and nothing was written. */
export async function writeRevision(
  parts: Parts,
  graph: RevisionGraph,
  request: RevisionRequest,
): Promise<WrittenRevision | null> {
  const folder = folderOf(parts);
  const downRevision = parentFor(parts, graph, request.head ?? null);
  const id = newRevisionId(graph, request.message, request.id ?? null);
  const isAutomatic = request.autogenerate === true;
  await refuseClashes(parts, graph, isAutomatic);
  const plan = isAutomatic ? await planFor(parts, graph, request.confirm ?? null) : NOTHING;
  const open = isAutomatic
    ? await leftOpen({ ...parts, graph }, { upgrade: (op) => perform(op, plan.upgrade) })
    : [];
  if (isAutomatic && plan.upgrade.length + open.length === 0) return null;
  return write(folder, { id, downRevision, message: request.message, plan, questions: open });
}

/** Writes a revision that follows several and does nothing. */
export async function writeMerge(
  parts: Parts,
  graph: RevisionGraph,
  { message, revisions, id }: MergeRequest,
): Promise<WrittenRevision> {
  const folder = folderOf(parts);
  const asked = revisions.flatMap((each) =>
    each === 'heads' ? graph.heads : [findRevision(graph, each)],
  );
  const joined = asked.length === 0 ? graph.heads : [...new Set(asked)];
  if (joined.length < 2) {
    throw usage(`${parts.domain} has nothing to merge: ${listed(joined)} is all there is to join.`);
  }
  for (const each of joined) refuseUnlessHead(graph, each);
  await refuseClashes(parts, graph, false);
  return write(folder, {
    id: newRevisionId(graph, message, id ?? null),
    downRevision: joined,
    message,
    plan: NOTHING,
    questions: [],
  });
}

/** Of the models, or of what the history makes where the revision is still to be filled. */
async function refuseClashes(
  { models, settings }: Parts,
  graph: RevisionGraph,
  isAutomatic: boolean,
): Promise<void> {
  if (isAutomatic) return refuseNameClash(models);
  refuseNameClash((await shapesAt(graph, graph.heads, settings)).all());
}

async function planFor(
  { models, settings }: Parts,
  graph: RevisionGraph,
  confirm: Confirm | null,
): Promise<Plan> {
  const before = (await shapesAt(graph, graph.heads, settings)).all();
  return planOf(
    before,
    models,
    confirm === null ? null : await decideRenames(before, models, confirm),
  );
}

/** The revision that a new one follows; null: it is the first. */
function parentFor({ domain }: Parts, graph: RevisionGraph, head: string | null): string | null {
  if (head !== null && head !== 'head') {
    const id = findRevision(graph, head);
    refuseUnlessHead(graph, id);
    return id;
  }
  const [only = null, ...others] = graph.heads;
  if (others.length === 0) return only;
  throw usage(
    `${domain} has several heads, ${listed(graph.heads)}: say with --head which one the revision follows, or join them first with \`cogniforce db merge ${domain} -m TEXT\`.`,
  );
}

function refuseUnlessHead({ heads }: RevisionGraph, id: string): void {
  if (heads.includes(id)) return;
  throw usage(`${id} is no head: revisions follow it already. Heads are ${listed(heads)}.`);
}

/** Where revisions are written: only in sources. */
function folderOf({ domain, revisions }: Parts): string {
  if (!(revisions instanceof URL)) {
    throw usage(`The revisions of ${domain} are in no folder: there is no place to write one to.`);
  }
  if (!import.meta.url.endsWith('.ts')) {
    throw usage(
      `Revisions of ${domain} are written in its sources, and this is the build: run \`npm run -s cogniforce -- db revision\` in a clone.`,
    );
  }
  return fileURLToPath(revisions);
}

interface NewFile {
  readonly id: string;
  readonly downRevision: string | readonly string[] | null;
  readonly message: string;
  readonly plan: Plan;
  readonly questions: readonly string[];
}

async function write(folder: string, parts: NewFile): Promise<WrittenRevision> {
  const { id, downRevision, plan, questions } = parts;
  const file = path.join(folder, revisionFileName(id));
  const text = revisionFile({ ...parts, door: doorFrom(folder) });
  await writeNew(file, await formatted(text, file));
  const asked = [...plan.upgrade, ...plan.downgrade].flatMap((each) => each.questions);
  return { revision: id, downRevision, file, questions: [...questions, ...asked] };
}

/** The domain's way to the data layer, as an import has it. */
function doorFrom(folder: string): string {
  const door = fileURLToPath(new URL('../index.ts', import.meta.url));
  return path.relative(folder, door).split(path.sep).join('/');
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.join(', ');
}

function usage(message: string): CogniforceError {
  return new CogniforceError('USAGE', message);
}
