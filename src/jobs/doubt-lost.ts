import type { Repositories } from './parts.ts';

/** What is read anew as a whole, and need not be while it is there. */
export interface Whole {
  readonly outsideUsage: boolean;
}

/**
 * Has this run make anew what was made before and is no longer there: "unchanged" is believed only of what is whole.
 *
 * Revisions that were taken back, a restore of some tables, a repair and a new column all look the same here: something is
 * missing that the last analysis, or the last rebuild of days, left. Gives what of the rest is whole.
 */
export async function doubtLost({
  repositories,
}: {
  readonly repositories: Pick<Repositories, 'cogniforce'>;
}): Promise<Whole> {
  const { made } = repositories.cogniforce;
  await made.doubtLostFacts();
  await made.doubtLostDays();
  return { outsideUsage: await made.isOutsideWhole() };
}
