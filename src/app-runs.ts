import type { Run, RunDetail } from './api/contracts/runs.ts';
import { runDetailView, runView } from './api/run-view.ts';
import type { CogniforceRepositories } from './domains/cogniforce/index.ts';
import type { Clock } from './kernel/clock.ts';
import { CogniforceError } from './kernel/errors.ts';

/** The runs that went on, as terminal and API show them. */
export function appRuns({ runs }: Pick<CogniforceRepositories, 'runs'>, clock: Clock) {
  return {
    /** The newest, newest first. */
    async list(most: number): Promise<Run[]> {
      return (await runs.list(most)).map((log) => runView(log, clock.now()));
    },

    /** Errors: RUN_UNKNOWN. */
    async find(id: string): Promise<RunDetail> {
      const log = await runs.find(id);
      if (log === null) throw new CogniforceError('RUN_UNKNOWN', `There is no run ${id}.`);
      return runDetailView(log, await runs.reasons(id), clock.now());
    },
  };
}
