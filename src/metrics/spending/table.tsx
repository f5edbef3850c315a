import { money } from '../../ui/format/money.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { SpendingMonth, SpendingReply } from './contract.ts';
import { differenceText, modelsText, monthName, totalText } from './finding.ts';
import { spendingWords } from './words.ts';

/** A row a month: what is known, what was entered, what was invoiced, and what may explain the difference. */
export function SpendingTable({ reply: { months, currency } }: { reply: SpendingReply }) {
  if (months.length === 0) return null;
  return (
    <>
      <ScrollRegion aria-label={spendingWords.tableName}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{spendingWords.month}</th>
              <th className="r" scope="col">
                {spendingWords.models}
              </th>
              <th className="r hide-s" scope="col">
                {spendingWords.other}
              </th>
              <th className="r" scope="col">
                {spendingWords.total}
              </th>
              <th className="r hide-s" scope="col">
                {spendingWords.invoiced}
              </th>
              <th className="r hide-s" scope="col">
                {spendingWords.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <Row key={month.month} month={month} currency={currency} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {months.map((month) => (
        <Explanation key={month.month} month={month} currency={currency} />
      ))}
    </>
  );
}

interface MonthProps {
  month: SpendingMonth;
  currency: string;
}

function Row({ month, currency }: MonthProps) {
  const { isWhole, covers, other, otherTotal, invoices, invoiced } = month;
  return (
    <tr>
      <th scope="row">
        {monthName(month.month)}{' '}
        {covers !== null && !isWhole ? (
          <span className="quiet nb">{spendingWords.partly}</span>
        ) : null}
      </th>
      <td className="r">{modelsText(month, currency) ?? <Unknown />}</td>
      <td className="r hide-s">
        {other.length === 0 ? (
          <span className="quiet">{spendingWords.none}</span>
        ) : (
          <Amount amount={otherTotal} currency={currency} />
        )}
      </td>
      <td className="r">{totalText(month, currency) ?? <Unknown />}</td>
      <td className="r hide-s">
        {invoices.length === 0 ? (
          <span className="quiet">{spendingWords.none}</span>
        ) : (
          <Amount amount={invoiced} currency={currency} />
        )}
      </td>
      <td className="r hide-s">
        {invoices.length === 0 ? null : (differenceText(month, currency) ?? <Unknown />)}
      </td>
    </tr>
  );
}

function Amount({ amount, currency }: { amount: number | null; currency: string }) {
  return amount === null ? <Unknown /> : money(amount, currency);
}

function Unknown() {
  return <span className="quiet">{spendingWords.unknown}</span>;
}

/** On a phone the columns of the invoice are here alone. */
function Explanation({ month, currency }: MonthProps) {
  const { reasons, invoiced } = month;
  const difference = differenceText(month, currency);
  if (reasons.length === 0 || difference === null || invoiced === null) return null;
  return (
    <details>
      <summary>{spendingWords.explains(monthName(month.month))}</summary>
      <dl className="pairs">
        <div className="pair">
          <dt>{spendingWords.invoiced}</dt>
          <dd>{money(invoiced, currency)}</dd>
        </div>
        <div className="pair">
          <dt>{spendingWords.difference}</dt>
          <dd>{difference}</dd>
        </div>
      </dl>
      <ul className="plain-list">
        {reasons.map((reason) => (
          <li key={reason}>{spendingWords.reasons[reason]}</li>
        ))}
      </ul>
    </details>
  );
}
