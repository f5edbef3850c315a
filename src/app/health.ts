import type { HealthReply } from '../api/contracts/health.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Release } from '../domains/openwebui/index.ts';
import { currentRun, type Repositories, type SourceLimits } from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { readBackupState } from './backup-state.ts';
import type { appFigures } from './figures.ts';
import type { appNights } from './nights.ts';
import { healthView } from './views/health.ts';

/** Nights that the state of things tells of. */
const NIGHTS = 7;

interface HealthParts {
  readonly figures: Pick<ReturnType<typeof appFigures>, 'ask'>;
  readonly nights: Pick<
    ReturnType<typeof appNights>,
    'next' | 'recent' | 'remembered' | 'isOverdue'
  >;
  readonly source: Repositories['source'];
  readonly clock: Clock;
  /** Whether our own database is known to answer. */
  readonly isReady: () => boolean;
  readonly settings: Omit<
    HealthReply['systemInfo'],
    'sourceRevision' | 'sourceRelease' | 'sourceLimits'
  >;
  /** What the source was when it was last looked at, and what of it may not be read. */
  readonly seen: () => { readonly release: Release | null; readonly limits: SourceLimits };
}

/** Where our own database cannot be asked. */
const NOTHING = { last: null, current: null, isOverdue: false, backup: null };

/** The state of the processing. Read beside the work that is done: a run that waits for a lock lets nobody else wait. */
export function appHealth({
  figures,
  nights,
  source,
  clock,
  isReady,
  settings,
  seen,
}: HealthParts) {
  async function stateOfWork(cogniforce: CogniforceRepositories) {
    const place = { repositories: { source, cogniforce }, clock };
    const [last, current] = await Promise.all([cogniforce.runs.last(), currentRun(place)]);
    const isOverdue = await nights.isOverdue(cogniforce, current !== null);
    const { state: backup } = await readBackupState(cogniforce.settings);
    return { last, current, isOverdue, recent: await nights.recent(cogniforce, NIGHTS), backup };
  }

  return async () => {
    const { last, current, isOverdue, recent, backup } = isReady()
      ? await figures.ask('health', NIGHTS, stateOfWork)
      : { ...NOTHING, recent: nights.remembered(NIGHTS) };
    const { release, limits } = seen();
    const systemInfo = {
      ...settings,
      sourceRevision: release?.revision ?? null,
      sourceRelease: release?.releases ?? null,
      sourceLimits: { closed: [...limits.closed], filtered: [...limits.filtered] },
    };
    return healthView({
      ...{ last, current, next: nights.next(), nights: recent, isOverdue, backup, systemInfo },
      nowMs: clock.now(),
    });
  };
}
