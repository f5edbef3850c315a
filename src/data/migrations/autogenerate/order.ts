import type { ForeignKey } from '../../shape.ts';
import type { ChangeStep } from '../table-change.ts';
import type { PlannedOperation } from './plan.ts';
import { keysDropped, keysMade, namesDropped, namesMade, touches, type Work } from './work.ts';

/** A foreign key and the table that has it. */
export interface OwnKey {
  readonly table: string;
  readonly key: ForeignKey;
}

/** A step that is taken apart from the rest of its table. */
interface OwnStep {
  readonly table: string;
  readonly step: ChangeStep;
}

interface Apart {
  /** Taken before everything else. */
  readonly early: OwnStep[];
  /** Taken when everything else is there. */
  readonly late: OwnStep[];
}

const RANK = { create: 0, change: 1, drop: 2 } as const;

/**
 * The operations in an order that a database can take: what a key refers to is there before the key, and goes after it;
 * a name that is unique in the schema is free before it is given again.
 *
 * Where tables wait for one another in a circle, the key between them is made afterwards, or dropped before; so are
 * those in `released`, which stay and are in the way.
 */
export function inOrder(works: readonly Work[], released: readonly OwnKey[]): PlannedOperation[] {
  const apart: Apart = { early: released.map(letGo), late: released.map(tie) };
  const waiting = works.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
  const ordered: Work[] = [];
  while (waiting.length > 0) {
    const [next] = waiting.splice(nextOf(waiting, apart), 1);
    if (next === undefined) break;
    for (const { side, table, step } of blocks(next, waiting, apart)) {
      apart[side].push({ table, step });
    }
    ordered.push(next);
  }
  return [
    ...perTable(apart.early),
    ...ordered.flatMap((work) => operationOf(work, apart)),
    ...perTable(apart.late),
  ];
}

/** One that waits for nothing; in a circle the first that waits for keys alone. */
function nextOf(waiting: readonly Work[], apart: Apart): number {
  let inCircle: number | null = null;
  for (const [at, work] of waiting.entries()) {
    const found = blocks(work, waiting, apart);
    if (found.length === 0) return at;
    if (found.every(({ isName }) => !isName)) inCircle ??= at;
  }
  return inCircle ?? 0;
}

/** Why something cannot be done yet, as the step that would have to be taken apart. */
interface Block extends OwnStep {
  readonly side: keyof Apart;
  readonly isName: boolean;
}

function blocks(work: Work, waiting: readonly Work[], apart: Apart): Block[] {
  const others = waiting.filter((other) => other !== work);
  const waitsFor = (key: ForeignKey) =>
    others.some((other) => other.name === key.table && touches(other, key.references));
  const made = namesMade(work);
  const found: Block[] = [
    ...keysMade(work)
      .filter(waitsFor)
      .map((key) => ({ side: 'late' as const, isName: false, ...tie({ table: work.name, key }) })),
    ...others.flatMap((other) =>
      keysDropped(other)
        .filter((key) => key.table === work.name && touches(work, key.references))
        .map((key) => ({
          ...letGo({ table: other.name, key }),
          side: 'early' as const,
          isName: false,
        })),
    ),
    ...others.flatMap((other) =>
      namesDropped(other)
        .filter(({ name }) => made.includes(name))
        .map(({ step }) => ({ side: 'early' as const, isName: true, table: other.name, step })),
    ),
  ];
  return found.filter(({ side, table, step }) => !isApart(apart[side], table, step));
}

function letGo({ table, key }: OwnKey): OwnStep {
  return { table, step: { kind: 'dropConstraint', name: key.name } };
}

function tie({ table, key }: OwnKey): OwnStep {
  return { table, step: { kind: 'addForeignKey', key } };
}

function isApart(apart: readonly OwnStep[], table: string, step: ChangeStep): boolean {
  return apart.some(
    (own) =>
      own.table === table && own.step.kind === step.kind && nameOf(own.step) === nameOf(step),
  );
}

function nameOf(step: ChangeStep): string | null {
  if (step.kind === 'addForeignKey') return step.key.name;
  return 'name' in step ? step.name : null;
}

function operationOf(work: Work, { early, late }: Apart): PlannedOperation[] {
  const { name, questions } = work;
  if (work.kind === 'drop') return [{ kind: 'dropTable', name, questions }];
  if (work.kind === 'create' && work.after !== null) {
    const foreignKeys = work.after.foreignKeys.filter(
      (key) => !isApart(late, name, { kind: 'addForeignKey', key }),
    );
    return [{ kind: 'createTable', table: { ...work.after, foreignKeys }, questions }];
  }
  const steps = work.steps.filter(
    (step) => !(isApart(early, name, step) || isApart(late, name, step)),
  );
  return steps.length === 0 ? [] : [{ kind: 'changeTable', name, steps, questions }];
}

function perTable(apart: readonly OwnStep[]): PlannedOperation[] {
  const tables = [...new Set(apart.map(({ table }) => table))];
  return tables.map((name) => ({
    kind: 'changeTable',
    name,
    steps: apart.flatMap((own) => (own.table === name ? [own.step] : [])),
    questions: [],
  }));
}
