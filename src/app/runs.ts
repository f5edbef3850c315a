import type { Run, RunDetail } from '../api/contracts/runs.ts';
import type { ProcessingLog } from '../domains/cogniforce/index.ts';
import { currentRun, type Stage1 } from '../jobs/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { runDetailView, runView } from './views/run.ts';

/** The runs that went on, as terminal and API show them. */
export function appRuns({ repositories, clock }: Pick<Stage1, 'repositories' | 'clock'>) {
  const { runs } = repositories.cogniforce;

  /** One whose process has died goes on no more, also where nobody has closed it yet. */
  async function ended(): Promise<(log: ProcessingLog) => ProcessingLog> {
    const current = await currentRun({ repositories, clock });
    return (log) =>
      log.status === 'running' && log.id !== current?.id ? { ...log, status: 'interrupted' } : log;
  }

  return {
    /** The newest, newest first. */
    async list(most: number): Promise<Run[]> {
      const asItIs = await ended();
      return (await runs.list(most)).map((log) => runView(asItIs(log), clock.now()));
    },

    /** Errors: RUN_UNKNOWN. */
    async find(id: string): Promise<RunDetail> {
      const asItIs = await ended();
      const log = await runs.find(id);
      if (log === null) throw new CogniforceError('RUN_UNKNOWN', `There is no run ${id}.`);
      return runDetailView(asItIs(log), await runs.reasons(id), clock.now());
    },
  };
}
