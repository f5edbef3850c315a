import { fitAllowance } from '../calibration/allowance.ts';
import { type Calibration, fitCalibration } from '../calibration/fit.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { jsonDigest } from '../kernel/json-digest.ts';
import type { Repositories } from './parts.ts';

export interface Refit {
  readonly repositories: Pick<Repositories, 'cogniforce'>;
  readonly clock: Clock;
  readonly analysis: { readonly offChatMinutes: number };
  /** Answers count in groups of so many people. */
  readonly minimumGroup: number;
}

/**
 * Fits each method's calibration, and the allowance off the chat, to the answers that there are now, and keeps those that
 * changed as new versions.
 *
 * A new version makes every day dirty; without new answers nothing is written. Gives the number of new versions.
 */
export async function refitCalibration(refit: Refit): Promise<number> {
  return (await refitMethods(refit)) + (await refitAllowance(refit));
}

async function refitAllowance({
  repositories,
  analysis,
  clock,
  minimumGroup,
}: Refit): Promise<number> {
  const { allowance } = repositories.cogniforce;
  const labels = await allowance.labels();
  const fit = fitAllowance(analysis.offChatMinutes, labels, { fewestPeople: minimumGroup });
  // The setting alone needs no version, unless one of answers is to be replaced.
  if (fit.labels === 0 && (await allowance.inForce()) === null) return 0;
  return (await allowance.store(fit, jsonDigest(fit), instant(clock.now()))) ? 1 : 0;
}

async function refitMethods({ repositories, clock, minimumGroup }: Refit): Promise<number> {
  const { calibration } = repositories.cogniforce;
  const labels = await calibration.labels();
  const inForce = await calibration.inForce();
  let changed = 0;
  for (const method of [...new Set([...labels.keys(), ...inForce.keys()])].sort()) {
    const fit = fitCalibration(method, labels.get(method) ?? [], {
      fewestPeople: minimumGroup,
    });
    const isNew = !inForce.has(method) && fit.labels + fit.zeroLabels === 0;
    // Answers that do not count make no version: the prior needs none.
    if (isNew) continue;
    const stored = await calibration.store(fit, fingerprintOf(fit), instant(clock.now()));
    if (stored) changed += 1;
  }
  return changed;
}

/** Of everything that changes a figure. */
function fingerprintOf({ leftOut: _, ...fit }: Calibration): string {
  return jsonDigest(fit);
}
