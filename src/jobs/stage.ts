import type { AnalysisOptions } from '../analysis/index.ts';
import type { ListPrices } from '../domains/cogniforce/index.ts';
import type { Catalogue, MetFault } from '../domains/openwebui/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Draw } from '../survey/draw.ts';
import type { EnrichmentCounts } from './enrichment-counts.ts';
import type { Repositories } from './parts.ts';

/** What becomes of the figures of conversations that were deleted in the source. */
export type DeletedChats = 'keep' | 'forget';

/** What a run works with. */
export interface Stage1 {
  readonly repositories: Repositories;
  readonly analysis: AnalysisOptions;
  readonly processingVersion: string;
  readonly hashUserId: (userId: string) => string;
  /** Whom a run asks, after its figures stand; without it nobody. */
  readonly questions?: Pick<Draw, 'share' | 'salt'> | undefined;
  readonly clock: Clock;
  /** Answers of fewer people than this move no figure. */
  readonly minimumGroup: number;
  /** Whether rows about single people may be shown: then each day is published, of however few people. Default: no. */
  readonly showsPersons?: boolean;
  /** Prices of models, for what is booked; without it nothing has one. */
  readonly costUsd?: ListPrices;
  /** Accounts of the source; without it nobody knows how many there are. */
  readonly accounts?: () => Promise<number | null>;
  /** Names of groups that have an hourly rate of their own. */
  readonly ratedGroups?: readonly string[];
  /** Topics that may be kept; without them none. */
  readonly topicTags?: readonly string[];
  /** `keep` without. */
  readonly deletedChats?: DeletedChats;
  /** File of Open WebUI's audit log; without it no line of it is read. */
  readonly auditLog?: string | undefined;
}

/** What stage 1 needs besides: the models and tools of the source, as they are at the beginning of a run. */
export interface Reading extends Stage1 {
  readonly catalogue: Catalogue;
}

/** How many conversations could not be read for a reason, with some of their ids to look at. */
export interface UnreadableCount {
  conversations: number;
  readonly ids: string[];
}

/** What a run does now: reads the source, brings days up to date, asks a model, publishes what is over. */
type Phase = 'reading' | 'days' | 'asking' | 'book';

/** How far a backfill is, with what earlier parts of it did. */
export interface BackfillCounts {
  readonly id: string;
  /** Conversations of its days, and those that were looked at anew. */
  readonly total: number;
  done: number;
  /** Conversations that the model is asked about, null until that is known; and of them those before this part. */
  toAsk: number | null;
  readonly asked: number;
  /** US dollars; what it had cost before this part. Null: no limit. */
  readonly budgetUsd: number | null;
  readonly chargedUsd: number;
}

export interface Counts {
  /** The run that counts. */
  readonly runId: string;
  phase: Phase | null;
  /** Since when; milliseconds since 1970. */
  phaseSinceMs: number | null;
  /** Looked at so far, and how many there are; null until counted. */
  done: number;
  total: number | null;
  processed: number;
  skipped: number;
  failed: number;
  /** Of those: unreadable conversations by the reason. */
  readonly unreadable: Map<string, UnreadableCount>;
  /** What kept the source from giving conversations, or made reading them take a way round. */
  faults: readonly MetFault[];
  /** Found to be no longer in the source. */
  gone: number;
  /** How far the backfill is that it carries out a part of; null before that part, and where there is none. */
  backfill: BackfillCounts | null;
  /** What a model is asked; null where none is. */
  enrichment: EnrichmentCounts | null;
}

/** Notes what a run does from now on. */
export function enter({ clock }: Pick<Stage1, 'clock'>, counts: Counts, phase: Phase): void {
  counts.phase = phase;
  counts.phaseSinceMs = clock.now();
}
