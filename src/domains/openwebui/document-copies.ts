import { type Fields, fieldsOf, nameOf, objectsOf, stableJson } from './document-fields.ts';
import type { Forest } from './document-forest.ts';
import { type Kind, ranked } from './document-node.ts';
import { measuredMs } from './document-usage.ts';

/**
 * Takes out what "Save as copy" of an edited answer made: an answer beside another one that came from the same call. No
 * model was asked for it; what follows it follows the one that it copies.
 */
export function withoutCopies(forest: Forest, kinds: readonly (Kind | null)[]): void {
  const { parent, dropped } = forest;
  for (const [copy, original] of copiesIn(forest, kinds)) dropped.set(copy, original);
  for (const [position, above] of parent.entries()) {
    parent[position] = above === null ? null : (dropped.get(above) ?? above);
  }
}

/** Of each copy the one that it copies. */
function copiesIn(forest: Forest, kinds: readonly (Kind | null)[]): Map<number, number> {
  const copies = new Map<number, number>();
  const firsts = new Map<string, number>();
  const isAnswer = (position: number) =>
    kinds[position] === 'answer' && !forest.dropped.has(position);
  for (const position of ranked(forest.nodes).filter(isAnswer)) {
    const { looked, left } = marksIn(forest, position);
    const original = firsts.get(looked.find((mark) => firsts.has(mark)) ?? '');
    if (original !== undefined) copies.set(position, original);
    else for (const mark of left) firsts.set(mark, position);
  }
  return copies;
}

interface Marks {
  /** By which a copy is known. */
  readonly looked: readonly string[];
  /** By which an original is found. */
  readonly left: readonly string[];
}

const NONE: Marks = { looked: [], left: [] };

/** What tells the call behind an answer, among the answers to one question. */
function marksIn({ nodes, parent }: Forest, position: number): Marks {
  const [fields, above] = [nodes[position]?.fields, parent[position] ?? null];
  if (fields === undefined || above === null) return NONE;
  const { looked, left } = marksOf(fields);
  const within = (mark: string) => `${above} ${mark}`;
  return { looked: looked.map(within), left: left.map(within) };
}

function marksOf(fields: Fields): Marks {
  const output = nameOf(objectsOf(fields.output)[0]?.id);
  const feedback = nameOf(fields.feedbackId);
  const usage =
    measuredMs(fields) === null ? null : stableJson([fields.usage, fieldsOf(fields).info]);
  const other = [
    ...(feedback === null ? [] : [`feedback ${feedback}`]),
    ...(usage === null ? [] : [`usage ${usage}`]),
  ];
  if (output === null) return { looked: other, left: other };
  return { looked: [`output ${output}`], left: [`output ${output}`, ...other] };
}
