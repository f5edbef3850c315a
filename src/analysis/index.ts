import { heuristic } from './estimators/heuristic.ts';

export { analyse } from './analyse.ts';
export { countedEpisodes } from './episodes.ts';
export type { AnalysisOptions, ConversationFacts, EpisodeFacts } from './facts.ts';
export { type UserDay, userDays } from './user-days.ts';

/** The estimator in force. */
export const ESTIMATOR = heuristic.method;

/** Version of everything that facts and estimates depend on; another one means that all is analysed again. */
export const METHOD_VERSION = `2-${heuristic.method}-${heuristic.methodVersion}`;
