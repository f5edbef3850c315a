import type { ReactNode } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { useSearch } from '../../ui/address/address.ts';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { RangeBar } from '../../ui/charts/range-bar.tsx';
import { moneyIn } from '../../ui/charts/range-bar-geometry.ts';
import { claimName } from '../../ui/claim-words.ts';
import { money, moneyEstimate } from '../../ui/format/money.ts';
import { Rich } from '../../ui/words/rich.tsx';
import type { ValueReply } from './contract.ts';
import { basisOf, estimatesName, leftName, type Shown, shownOf, unknownCostOf } from './finding.ts';
import { Groups } from './group-table.tsx';
import { valueWords } from './words.ts';

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
        <Groups groups={reply.groups} reply={reply} calibration={calibration} />
      )}
    </>
  );
}

function Missing({ reply: { grossMissing, minimumGroup } }: { reply: ValueReply }) {
  const search = useSearch();
  if (grossMissing === 'no_rate') {
    return (
      <p className="withheld">
        <span className="hatch" aria-hidden="true" />
        <span>
          <Rich text={valueWords.setRate} />{' '}
          <Link to={addressOfPage(search, 'settings')}>{valueWords.toSettings}</Link>
        </span>
      </p>
    );
  }
  return (
    <p className="withheld">
      <span className="hatch" aria-hidden="true" />
      {grossMissing === 'not_published'
        ? valueWords.notPublishedMore(minimumGroup)
        : valueWords.notEstimatedMore}
    </p>
  );
}

/** From the time saved to what is left of it, line by line. */
function Account({ reply, shown, calibration }: ValueChartProps & { shown: Shown | null }) {
  const { gross, costs, currency } = reply;
  const unknown = unknownCostOf(costs.tokens);
  const { chargedUsd, charged } = costs.estimates;
  const estimates = estimatesName(reply);
  return (
    <section className="scroll" aria-label={valueWords.accountName}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{valueWords.calculation}</th>
            <th className="r" scope="col">
              {gross === null ? valueWords.amount : claimName(calibration)}
            </th>
          </tr>
        </thead>
        <tbody>
          {gross === null || currency === null ? null : (
            <Line name={basisOf(reply)}>{claimed(gross, currency, calibration)}</Line>
          )}
          <Line name={valueWords.tokens}>
            <Cost {...costs.tokens} currency={currency} />
          </Line>
          {unknown === null ? null : (
            <Line name={unknown}>
              <NotKnown />
            </Line>
          )}
          {estimates === null ? null : (
            <Line name={estimates}>
              <Cost knownUsd={chargedUsd} known={charged} currency={currency} />
            </Line>
          )}
        </tbody>
        {shown === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{leftName(shown)}</th>
              <td className="r">{claimed(shown.amount, shown.currency, calibration)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {costs.known === null && costs.knownUsd !== null && currency !== null ? (
        <p className="note">
          <Rich text={valueWords.needsDollarRate(currency)} />
        </p>
      ) : null}
    </section>
  );
}

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
      <span className="hatch blank" aria-hidden="true" /> {valueWords.notKnown}
    </span>
  );
}
