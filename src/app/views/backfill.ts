import type { Backfill } from '../../api/contracts/backfills.ts';
import type { Backfill as Row } from '../../domains/cogniforce/index.ts';

const STATES = ['going', 'paused', 'cancelled', 'completed'] as const;

/** A backfill as the API shows it. `isPriced`: whether it is known what a model costs. */
export function backfillView(row: Row, isPriced: (model: string) => boolean): Backfill {
  return {
    id: row.id,
    from: row.from_day,
    to: row.to_day,
    state: STATES.find((state) => state === row.state) ?? 'paused',
    stopped: row.stopped,
    total: row.total,
    done: row.analysed + row.unreadable + row.gone,
    ...{ analysed: row.analysed, unreadable: row.unreadable, gone: row.gone },
    asks: row.model === null ? null : asksView(row, row.model, isPriced),
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}

function asksView(row: Row, model: string, isPriced: (model: string) => boolean): Backfill['asks'] {
  const { to_ask: total, estimated, unestimated } = row;
  return {
    ...{ model, again: row.again, total, estimated, unestimated },
    left: total === null ? null : Math.max(0, total - estimated - unestimated),
    costUsd: isPriced(model) ? row.charged_nano_usd / 1e9 : null,
    budgetUsd: row.budget_usd,
  };
}
