import type { CogniforceRepositories } from '../../src/domains/cogniforce/index.ts';
import { type Figures, type FiguresSource, openFigures } from '../../src/figures/index.ts';
import { ADMINISTRATOR } from '../../src/kernel/principal.ts';
import { fixedClock } from './fixed-clock.ts';
import { valuationOf } from './valuation.ts';

/** What figures rest on unless it is set otherwise. */
export const AS_SET = {
  idleMinutes: 10,
  offChatMinutes: 2,
  success: { done: 1, partly: 0.5, no: 0, unclear: 0.5 },
} as const;

/** The door to the figures of a test's database, in the middle of March 2026, with nothing set unless the test says otherwise. */
export function figuresOver(
  cogniforce: CogniforceRepositories,
  over: Partial<FiguresSource> = {},
): Figures {
  return openFigures({
    cogniforce,
    accounts: async () => null,
    zone: 'UTC',
    minimumGroup: 5,
    valuation: valuationOf(),
    readsAuditLog: false,
    assumptions: AS_SET,
    who: ADMINISTRATOR,
    clock: fixedClock('2026-03-15T12:00:00Z'),
    ...over,
  });
}
