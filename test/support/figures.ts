import type { CogniforceRepositories, StoredFacts } from '../../src/domains/cogniforce/index.ts';
import { type Figures, type FiguresSource, openFigures } from '../../src/figures/index.ts';
import type { BookKeeping } from '../../src/jobs/book/book-keeping.ts';
import { closeBook } from '../../src/jobs/book/close-book.ts';
import { rebuildDays } from '../../src/jobs/rebuild-days.ts';
import type { Stage1 } from '../../src/jobs/stage.ts';
import { ADMINISTRATOR } from '../../src/kernel/principal.ts';
import { fixedClock } from './fixed-clock.ts';
import { valuationOf } from './valuation.ts';

/** What figures rest on unless it is set otherwise. */
export const AS_SET = {
  idleMinutes: 10,
  offChatMinutes: 2,
  success: { done: 1, partly: 0.5, no: 0, unclear: 0.5 },
} as const;

/** The middle of March 2026: when figures of tests are asked for. */
export const NOW = '2026-03-15T12:00:00Z';

/** The door to the figures of a test's database, with nothing set unless the test says otherwise. */
export function figuresOver(
  published: CogniforceRepositories,
  over: Partial<FiguresSource> = {},
): Figures {
  return openFigures({
    published,
    accounts: async () => null,
    zone: 'UTC',
    minimumGroup: 5,
    valuation: valuationOf(),
    readsAuditLog: false,
    assumptions: AS_SET,
    who: ADMINISTRATOR,
    clock: fixedClock(NOW),
    ...over,
  });
}

interface World {
  readonly handle: { readonly repositories: CogniforceRepositories };
  readonly facts: { replace(facts: readonly StoredFacts[]): Promise<unknown> };
}

interface Publishing extends Pick<Stage1, 'costUsd'> {
  /** 1: each day is a block, and everything is said. */
  readonly k?: number;
  readonly now?: string;
  readonly accounts?: number | null;
  readonly priceOf?: BookKeeping['priceOf'];
}

/** Keeps facts and publishes what may be published of them, as the run of a night does. */
export async function publish(
  { handle, facts }: World,
  given: readonly StoredFacts[],
  { k = 5, now = NOW, accounts = null, costUsd, priceOf = () => null }: Publishing = {},
): Promise<void> {
  const { repositories } = handle;
  const clock = fixedClock(now);
  await facts.replace([...given]);
  await rebuildDays({
    repositories: { cogniforce: repositories },
    analysis: { zone: 'UTC', offChatMinutes: 2 },
    clock,
    ...(costUsd === undefined ? {} : { costUsd }),
  });
  await closeBook(
    { repositories, k, zone: 'UTC', clock, accounts: async () => accounts, priceOf },
    clock.now(),
  );
}
