import type { TableShape } from '../shape.ts';
import type { Plan, PlannedOperation } from './autogenerate/plan.ts';
import { changeText } from './revision-file/change-text.ts';
import { Imports } from './revision-file/imports.ts';
import { listed, quoted } from './revision-file/literals.ts';
import { constantNames } from './revision-file/names.ts';
import { doing, losing } from './revision-file/summary.ts';
import { tableText } from './revision-file/table-text.ts';
import { docComment, wrapped } from './revision-file/wrapped.ts';

/** A revision that is to be written. */
export interface RevisionDraft {
  readonly id: string;
  readonly downRevision: string | readonly string[] | null;
  /** Why there is a revision, in its author's words. */
  readonly message: string;
  readonly plan: Plan;
  /** What the whole revision leaves open, in whole sentences. */
  readonly questions: readonly string[];
  /** Where the file imports the data layer from. */
  readonly door: string;
}

/** The revision as the text of a TypeScript file, as the formatter leaves it but for long lines. */
export function revisionFile(draft: RevisionDraft): string {
  const { plan, door } = draft;
  const imports = new Imports();
  if (!isMerge(draft)) imports.type('Operations');
  const tables = [...plan.upgrade, ...plan.downgrade].flatMap((each) =>
    each.kind === 'createTable' ? [each.table] : [],
  );
  const texts = tables.map((table) => tableText(table, imports));
  // Once to see what is imported, for nothing else may be called so.
  bodies(draft, () => '', imports);
  const constants = constantNames(tables, imports);
  const nameOf = ({ name }: TableShape) => constants.get(name) ?? name;
  const definitions = tables.map((table, at) => `const ${nameOf(table)} = ${texts[at]};`);
  const functions = bodies(draft, nameOf, imports);
  const parts = [...imports.lines(door), head(draft), ...definitions, ...functions];
  return `${parts.join('\n\n')}\n`;
}

/** One that only joins others has nothing to do, and takes nothing to do it with. */
function isMerge({ downRevision }: RevisionDraft): boolean {
  return Array.isArray(downRevision);
}

function head({ id, downRevision, message }: RevisionDraft): string {
  const down =
    downRevision === null || typeof downRevision === 'string'
      ? quotedOrNull(downRevision)
      : listed(downRevision);
  return [
    ...docComment(asSentence(message)),
    `export const revision = ${quoted(id)};`,
    `export const downRevision = ${down};`,
  ].join('\n');
}

function quotedOrNull(text: string | null): string {
  return text === null ? 'null' : quoted(text);
}

function asSentence(message: string): string {
  const text = message.trim();
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

type NameOf = (table: TableShape) => string;

function bodies(draft: RevisionDraft, nameOf: NameOf, imports: Imports): string[] {
  const { upgrade, downgrade } = draft.plan;
  const isEmpty = upgrade.length + downgrade.length === 0;
  const lines = (planned: readonly PlannedOperation[]) =>
    planned.flatMap((each) => operationText(each, nameOf, imports));
  const up = [...draft.questions.flatMap(question), ...lines(upgrade)];
  return [
    functionText(draft, 'upgrade', isEmpty ? null : doing(upgrade), up),
    functionText(draft, 'downgrade', isEmpty ? null : losing(downgrade), lines(downgrade)),
  ];
}

function functionText(
  draft: RevisionDraft,
  name: 'upgrade' | 'downgrade',
  doc: string | null,
  lines: readonly string[],
): string {
  const open = `export async function ${name}(`;
  if (isMerge(draft)) return `${open}): Promise<void> {}`;
  return [
    ...(doc === null ? [] : docComment(doc)),
    `${open}op: Operations): Promise<void> {`,
    ...(lines.length > 0 ? lines : [`  // ${BLANK[name]}`]),
    '}',
  ].join('\n');
}

const BLANK = {
  upgrade: 'Say here what it does.',
  downgrade: 'Say here how it is taken back.',
} as const;

function operationText(planned: PlannedOperation, nameOf: NameOf, imports: Imports): string[] {
  return [...planned.questions.flatMap(question), `  await op.${callText()};`];

  function callText(): string {
    switch (planned.kind) {
      case 'createTable':
        return `createTable(${nameOf(planned.table)})`;
      case 'dropTable':
        return `dropTable(${quoted(planned.name)})`;
      case 'renameTable':
        return `renameTable(${quoted(planned.from)}, ${quoted(planned.to)})`;
      case 'changeTable':
        return `changeTable(${quoted(planned.name)}, ${changeText(planned.steps, imports)})`;
    }
  }
}

function question(text: string): string[] {
  return wrapped(`Question: ${text}`, '  // ');
}
