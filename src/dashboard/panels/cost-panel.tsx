import type { CostReply } from '../../metrics/cost/contract.ts';
import { charts } from '../charts.ts';
import { useCost } from '../fetching/queries.ts';
import { Failure } from '../parts/failure.tsx';
import { Panel } from '../parts/panel.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Range } from '../range/range.ts';
import { costFinding, outsideNote } from '../value/words.ts';

const CostChart = charts.cost;

/** What the models used and cost: waits, fails, and shows the table. */
export function CostPanel({ range }: { range: Range }) {
  const cost = useCost(range);
  if (cost.data === undefined) {
    return (
      <Panel title="Cost by model" className="w-12">
        {cost.error === null ? (
          <Waiting height={260} what="The cost is being computed." />
        ) : (
          <Failure
            what="The cost"
            error={cost.error}
            holds="The other panels are not affected."
            onRetry={() => cost.refetch()}
          />
        )}
      </Panel>
    );
  }
  const { data } = cost;
  return (
    <Panel
      title={costFinding(data)}
      sub={subOf(data)}
      className={cost.isPlaceholderData ? 'w-12 stale' : 'w-12'}
    >
      <CostChart models={data.models} currency={data.currency} />
      <p className="note">{outsideNote(data)}</p>
    </Panel>
  );
}

function subOf({ total, currency }: CostReply): string {
  const inDollars = total.known === null || currency === null;
  return `Tokens by model, counted; cost in ${inDollars ? 'US dollars' : currency} at the list prices, or at those that ANALYTICS_MODEL_PRICES gives. Models without a price are left out, not counted as free. Much is in no database: see Method.`;
}
