import { heuristic } from './estimators/heuristic.ts';

export { analyse } from './analyse.ts';
export { countedEpisodes } from './episodes.ts';
export {
  type AskingParts,
  type Estimator,
  estimators,
  type LocalReference,
  type Task,
} from './estimators/index.ts';
export { questionsFor } from './estimators/llm.ts';
export type {
  AnalysisOptions,
  AuthorFacts,
  ConversationFacts,
  EpisodeFacts,
  Estimate,
  Interval,
  Judgement,
  Pause,
  Provenance,
  ToolFacts,
  UsageFacts,
} from './facts.ts';
export { union, without } from './intervals.ts';
export {
  type Identity,
  identityOf,
  inheritedFrom,
  markedIn,
  type Origin,
  OWN,
  olderThanAccount,
  ownMarks,
  type Relative,
} from './origin.ts';
export { SUCCESS } from './outcome.ts';
export {
  outgoingFingerprint,
  outgoingText,
  type Redact,
  taskOfEpisode,
  withOutgoing,
} from './outgoing.ts';
export { redact, redactInAnyLanguage } from './redaction/index.ts';

/** Version of everything that facts and estimates depend on; another one means that all is analysed again. */
export const METHOD_VERSION = `4-${heuristic.method}-${heuristic.methodVersion}`;
