import { createHash } from 'node:crypto';
import { signalsOfChat } from '../../src/analysis/chat-signals.ts';
import { kindBy } from '../../src/analysis/task-class.ts';
import { exchangesIn } from '../../training/estimation/kinds.ts';
import { fitBoth } from '../../training/estimation/logistic.ts';
import { atLeast, type Measure } from '../measure.ts';
import { type JudgedChat, LANGUAGES } from './set.ts';

const FOLDS = 5;
const GOAL = 0.8;

/**
 * How often the kind is right of chats that its weights were not fitted on: of a fifth, by a hash of the id, with those of
 * the other four; and of a language with those of the other seven. The word lists are the same for all.
 */
export function ofUnseenKinds(chats: readonly JudgedChat[]): Measure[] {
  const byFold = rightIn(chats, ({ id }) => foldOf(id), [...Array(FOLDS).keys()]);
  const byLanguage = rightIn(chats, ({ language }) => language, LANGUAGES);
  const on = `${chats.length} chats, by weights fitted on`;
  return [
    atLeast(
      'unseen-kind-folds',
      byFold,
      GOAL,
      `${on} the other ${FOLDS - 1} of ${FOLDS} parts`,
      'share',
    ),
    atLeast('unseen-kind-languages', byLanguage, GOAL, `${on} the other seven languages`, 'share'),
  ];
}

function foldOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % FOLDS;
}

/** Share of the chats that are read right by the weights of all parts but their own. */
function rightIn<P>(
  chats: readonly JudgedChat[],
  partOf: (chat: JudgedChat) => P,
  parts: readonly P[],
): number {
  let right = 0;
  for (const part of parts) {
    const models = fitBoth(chats.filter((chat) => partOf(chat) !== part));
    for (const { conversation, judged } of chats.filter((chat) => partOf(chat) === part)) {
      const { exchanges, language } = exchangesIn(conversation);
      const isAnswered = exchanges.some(({ answer }) => answer !== null);
      const kind = kindBy(signalsOfChat(exchanges, language), isAnswered, models);
      right += Number(kind === judged.kind);
    }
  }
  return right / chats.length;
}
