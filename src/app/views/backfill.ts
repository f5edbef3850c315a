import type { Backfill } from '../../api/contracts/backfills.ts';
import type { Backfill as Row } from '../../domains/cogniforce/index.ts';

/** As the terminal of the machine shows it: every count is exact. */
export interface ExactBackfill extends Backfill {
  readonly done: number;
  readonly analysed: number;
  readonly unreadable: number;
  readonly gone: number;
  readonly asks: ExactAsks | null;
}

type Asks = NonNullable<Backfill['asks']>;
interface ExactAsks extends Asks {
  readonly estimated: number;
  readonly unestimated: number;
}

const STATES = ['going', 'paused', 'cancelled', 'completed'] as const;

/** A backfill as it is. `isPriced`: whether it is known what a model costs. */
export function backfillView(row: Row, isPriced: (model: string) => boolean): ExactBackfill {
  return {
    id: row.id,
    from: row.fromDay,
    to: row.toDay,
    state: STATES.find((state) => state === row.state) ?? 'paused',
    stopped: row.stopped,
    total: row.total,
    done: row.analysed + row.unreadable + row.gone,
    ...{ analysed: row.analysed, unreadable: row.unreadable, gone: row.gone },
    asks: row.model === null ? null : asksView(row, row.model, isPriced),
    createdAt: row.createdAt,
    endedAt: row.endedAt,
  };
}

function asksView(row: Row, model: string, isPriced: (model: string) => boolean): ExactAsks {
  const { toAsk: total, estimated, unestimated } = row;
  return {
    ...{ model, again: row.again, total, estimated, unestimated },
    left: total === null ? null : Math.max(0, total - estimated - unestimated),
    costUsd: isPriced(model) ? row.chargedNanoUsd / 1e9 : null,
    budgetUsd: row.budgetUsd,
  };
}
