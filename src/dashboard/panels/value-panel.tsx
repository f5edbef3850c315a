import { charts } from '../charts.ts';
import { useValue } from '../fetching/queries.ts';
import { Failure } from '../parts/failure.tsx';
import { Panel } from '../parts/panel.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Range } from '../range/range.ts';
import { Link } from '../shell/link.tsx';
import { addressOfPage } from '../shell/page.ts';
import { claimOf } from '../trend/claim.ts';
import { rateNotes, shownOf, valueFinding } from '../value/words.ts';

const ValueChart = charts.value;

interface ValuePanelProps {
  range: Range;
  search: string;
}

/** What the time saved is worth, and what it cost: waits, fails, and shows the account. */
export function ValuePanel({ range, search }: ValuePanelProps) {
  const value = useValue(range);
  if (value.data === undefined) {
    return (
      <Panel title="What it is worth" className="w-12">
        {value.error === null ? (
          <Waiting height={420} what="The value is being computed." />
        ) : (
          <Failure
            what="The value"
            error={value.error}
            holds="The other panels are not affected."
            onRetry={() => value.refetch()}
          />
        )}
      </Panel>
    );
  }
  const { data } = value;
  const calibration = data.calibration.state;
  const shown = shownOf(data);
  const solid =
    shown !== null && claimOf(shown.amount, calibration).kind === 'at least'
      ? 'at least'
      : 'conservative estimate';
  return (
    <Panel
      title={valueFinding(data, calibration)}
      sub={
        <>
          {shown === null
            ? 'What the time saved is worth, and what it cost.'
            : `Value of the time saved. Solid: ${solid}. Tick: expected. Pale: 80% range; the share that becomes work and the rates are taken as given.`}{' '}
          <Link to={addressOfPage(search, 'method')} hash="#value">
            How it is made
          </Link>
        </>
      }
      className={value.isPlaceholderData ? 'w-12 value stale' : 'w-12 value'}
    >
      {rateNotes(data).map((note) => (
        <p className="note warning" key={note}>
          {note}
        </p>
      ))}
      <ValueChart reply={data} calibration={calibration} />
    </Panel>
  );
}
