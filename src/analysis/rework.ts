import type { Message } from '../kernel/conversation.ts';
import type { Tree } from './branch.ts';

/** Answers of one question no further apart than this were asked for together. */
const TOGETHER_MS = 5_000;

/** What was asked for, or said, more than once; ids of messages. The first of each kind is in none of the sets. */
export interface Rework {
  readonly regenerated: ReadonlySet<string>;
  readonly sideBySide: ReadonlySet<string>;
  readonly edited: ReadonlySet<string>;
}

/**
 * Tells answers that were regenerated from those of a side-by-side view, and questions that were edited and sent again.
 *
 * Of the answers to one question the first is the answer. Another in a column (without columns: of a model) that has
 * answered already is regenerated; others that came together with one are side by side; what comes alone and later
 * was asked for again, whichever model gave it. A further question under one parent, or a further root, is an edit.
 */
export function reworkOf({ byId, childrenOf }: Tree): Rework {
  const rework = {
    regenerated: new Set<string>(),
    sideBySide: new Set<string>(),
    edited: new Set<string>(),
  };
  for (const [parent, children] of childrenOf) {
    if (children.length < 2) continue;
    const inOrder = [...children].sort((a, b) => a.sentAt - b.sentAt);
    const questions = inOrder.filter(({ role }) => role === 'user');
    for (const { id } of questions.slice(1)) rework.edited.add(id);
    if (parent !== null && byId.get(parent)?.role === 'user') sortAnswers(inOrder, rework);
  }
  return rework;
}

function sortAnswers(
  children: readonly Message[],
  { regenerated, sideBySide }: { regenerated: Set<string>; sideBySide: Set<string> },
): void {
  const answered = new Set<string>();
  let together = -Infinity;
  for (const answer of children.filter(({ role }) => role === 'assistant')) {
    const isAlone = answer.sentAt - together > TOGETHER_MS;
    const isFirst = answered.size === 0;
    if (answered.has(placeOf(answer)) || (isAlone && !isFirst)) regenerated.add(answer.id);
    else if (!isFirst) sideBySide.add(answer.id);
    if (isAlone) together = answer.sentAt;
    for (const place of placesOf(answer)) answered.add(place);
  }
}

/** Where an answer stands in a side-by-side view; without a column, as those of the API are, it is told by its model. */
function placeOf({ column, model }: Message): string {
  return column === null ? `model ${model ?? ''}` : `column ${column}`;
}

function placesOf(answer: Message): string[] {
  return [placeOf(answer), `model ${answer.model ?? ''}`];
}
