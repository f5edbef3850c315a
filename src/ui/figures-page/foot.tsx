import type { HealthReply } from '../../api/contracts/health.ts';
import { moment } from '../format/dates.ts';
import { useNow } from '../parts/use-now.ts';
import { lastRunWords } from '../runs/run-sentences.ts';
import { runWords } from '../runs/words.ts';
import { Rich } from '../words/rich.tsx';

/** The line under every page of figures: how fresh they are, and by which method. */
export function Foot({ health, blocked }: { health: HealthReply; blocked: boolean }) {
  const now = useNow(30_000);
  const { timezone, processingVersion, estimator } = health.systemInfo;
  const next =
    health.nextScheduledRun === null
      ? runWords.nonePlanned
      : moment(health.nextScheduledRun, timezone, now);
  return (
    <footer className="foot">
      <span>
        <Rich text={runWords.footLast(lastRunWords(health.lastProcessingRun, timezone, now))} />
      </span>
      <span>
        <Rich text={runWords.footNext(blocked ? runWords.waitsForDatabase : next)} />
      </span>
      <span>
        <Rich text={runWords.footMethod(runWords.versionAndMethod(processingVersion, estimator))} />
      </span>
      <span>
        <Rich text={runWords.footVersion(health.version)} />
      </span>
    </footer>
  );
}
