import type { HealthReply } from '../../api/contracts/health.ts';
import { moment } from '../format/dates.ts';
import { useNow } from '../parts/use-now.ts';
import { lastRunWords } from '../runs/run-words.ts';

/** The line under every page of figures: how fresh they are, and by which method. */
export function Foot({ health, blocked }: { health: HealthReply; blocked: boolean }) {
  const now = useNow(30_000);
  const { timezone, processingVersion, estimator } = health.systemInfo;
  const next =
    health.nextScheduledRun === null
      ? 'none planned'
      : moment(health.nextScheduledRun, timezone, now);
  return (
    <footer className="foot">
      <span>
        <b>Last run</b> {lastRunWords(health.lastProcessingRun, timezone, now)}
      </span>
      <span>
        <b>Next</b> {blocked ? 'waits for the database' : next}
      </span>
      <span>
        <b>Method</b> {processingVersion}, {estimator}
      </span>
      <span>
        <b>Cogniforce</b> {health.version}
      </span>
    </footer>
  );
}
