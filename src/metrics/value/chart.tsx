import type { ReactNode } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { RangeBar } from '../../ui/charts/range-bar.tsx';
import { moneyIn } from '../../ui/charts/range-bar-geometry.ts';
import { claimName } from '../../ui/claim.ts';
import { money, moneyEstimate } from '../../ui/format/money.ts';
import type { ValueReply } from './contract.ts';
import { GroupTable } from './group-table.tsx';
import { basisOf, type Shown, shownOf, unknownCostOf } from './words.ts';

interface ValueChartProps {
  reply: ValueReply;
  calibration: CalibrationState;
}

/**
 * The value with its range, the account that it comes from, and the groups.
 *
 * It draws what it is given; waiting and failing belong to the panel around it. What is not known is hatched, with the
 * reason in words, and is in no sum.
 */
export function ValueChart({ reply, calibration }: ValueChartProps) {
  const shown = shownOf(reply);
  return (
    <>
      {shown === null ? (
        <Missing reply={reply} />
      ) : (
        <RangeBar
          saved={shown.amount}
          claim={claimOf(shown.amount, calibration)}
          measure={moneyIn(shown.currency)}
        />
      )}
      <Account reply={reply} shown={shown} calibration={calibration} />
      {reply.groups === null ? null : (
        <GroupTable groups={reply.groups} reply={reply} calibration={calibration} />
      )}
    </>
  );
}

function Missing({ reply: { grossMissing, minimumGroup } }: { reply: ValueReply }) {
  if (grossMissing === 'no_rate') {
    return (
      <p className="withheld">
        <span className="hatch" aria-hidden="true" />
        <span>
          Set <code>ANALYTICS_HOURLY_RATE</code> to the full cost of a working hour and its
          currency, such as <code>60 EUR</code>, and start Cogniforce again. No rate is made up.
        </span>
      </p>
    );
  }
  return (
    <p className="withheld">
      <span className="hatch" aria-hidden="true" />
      {grossMissing === 'hidden'
        ? `Hidden: fewer than ${minimumGroup} people had time that counts.`
        : 'No conversation of these days has an estimate.'}
    </p>
  );
}

/** From the time saved to what is left of it, line by line. */
function Account({ reply, shown, calibration }: ValueChartProps & { shown: Shown | null }) {
  const { gross, costs, currency } = reply;
  const unknown = unknownCostOf(costs.tokens);
  const { requests, chargedUsd, charged, boundUsd } = costs.estimates;
  return (
    <section className="scroll" aria-label="What the value is made of">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">What it is made of</th>
            <th className="r" scope="col">
              {gross === null ? 'Known' : claimName(calibration)}
            </th>
          </tr>
        </thead>
        <tbody>
          {gross === null || currency === null ? null : (
            <Line name={basisOf(reply)}>{claimed(gross, currency, calibration)}</Line>
          )}
          <Line name="Tokens of the models, as far as they are known">
            <Cost {...costs.tokens} currency={currency} />
          </Line>
          {unknown === null ? null : (
            <Line name={`Not in it: ${unknown}`}>
              <NotKnown />
            </Line>
          )}
          {requests === 0 ? null : (
            <Line
              name={`Estimates by a language model${boundUsd > 0 ? ', at most: not all of its usage is known' : ''}`}
            >
              <Cost knownUsd={chargedUsd} known={charged} currency={currency} />
            </Line>
          )}
        </tbody>
        {shown === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{sentence(shown.after)}</th>
              <td className="r">{claimed(shown.amount, shown.currency, calibration)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {costs.known === null && costs.knownUsd !== null && currency !== null ? (
        <p className="note">
          Prices of tokens are in US dollars. What they are in {currency} is known once{' '}
          <code>ANALYTICS_USD_RATE</code> says how much one dollar is; until then there is no net
          value.
        </p>
      ) : null}
    </section>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function claimed(
  amount: Parameters<typeof claimOf>[0],
  currency: string,
  calibration: CalibrationState,
): string {
  const claim = claimOf(amount, calibration);
  return moneyEstimate(claim.amount, currency, claim.rounding);
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="r">{children}</td>
    </tr>
  );
}

/** In the currency of the rates where that is known, else in dollars. */
function Cost({
  knownUsd,
  known,
  currency,
}: {
  knownUsd: number | null;
  known: number | null;
  currency: string | null;
}) {
  if (knownUsd === null) return <NotKnown />;
  if (known !== null && currency !== null) return money(-known, currency);
  return money(-knownUsd, 'USD');
}

function NotKnown() {
  return (
    <span className="quiet">
      <span className="hatch blank" aria-hidden="true" /> not known
    </span>
  );
}
