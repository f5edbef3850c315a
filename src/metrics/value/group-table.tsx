import { useId } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { moneyIn, TIME } from '../../ui/charts/range-bar-geometry.ts';
import { count } from '../../ui/format/format.ts';
import { money } from '../../ui/format/money.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { Amount, GroupRow, ValueReply } from './contract.ts';
import { sortedGroups } from './finding.ts';
import { valueWords } from './words.ts';

interface GroupTableProps {
  groups: readonly GroupRow[];
  reply: Pick<ValueReply, 'currency' | 'minimumGroup'>;
  calibration: CalibrationState;
}

/**
 * Groups by the value of the time they saved, before costs; by the time itself where no rate is set. One scale for all bars.
 *
 * A person is counted in one group, and in those that it is part of. Hidden groups stand below the others by name, so that the order tells nothing.
 */
export function GroupTable({ groups, reply, calibration }: GroupTableProps) {
  const id = useId();
  const { currency } = reply;
  const measure = currency === null ? TIME : moneyIn(currency);
  const amountOf = ({ value, saved }: GroupRow) => (currency === null ? saved : value);
  const rows = sortedGroups(groups, calibration);
  const byId = new Map(groups.map((row) => [row.id, row]));
  const most = Math.max(0, ...rows.map((row) => amountOf(row)?.high ?? 0));
  return (
    <ScrollRegion aria-labelledby={id}>
      <h3 className="eyebrow" id={id}>
        {currency === null ? valueWords.groupsByTime : valueWords.groupsByValue}
      </h3>
      <table className="tbl groups">
        <thead>
          <tr>
            <th scope="col">{valueWords.group}</th>
            <th className="r" scope="col">
              {valueWords.people}
            </th>
            <th className="bar hide-s" scope="col">
              <span className="sr">{valueWords.bar}</span>
            </th>
            <th className="r" scope="col">
              {currency === null ? valueWords.timeRange : valueWords.valueRange}
            </th>
            <th className="r hide-s" scope="col">
              {valueWords.groupTokens}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const amount = amountOf(row);
            return (
              <tr key={row.id ?? ''} className={amount === null ? 'off' : ''}>
                <th scope="row">
                  {nameOf(row)}{' '}
                  <PartOf row={row.parentId === null ? undefined : byId.get(row.parentId)} />
                </th>
                <td className="r">{count(row.people)}</td>
                {amount === null ? (
                  <td className="r reason" colSpan={2}>
                    <span className="hatch blank" aria-hidden="true" />{' '}
                    {reasonOf(row, reply.minimumGroup)}
                  </td>
                ) : (
                  <>
                    <td className="bar hide-s">
                      <Bar amount={amount} most={most} calibration={calibration} />
                    </td>
                    <td className="r">{measure.range(amount.low, amount.high)}</td>
                  </>
                )}
                <td className="r hide-s">
                  <Tokens row={row} currency={currency} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const nameOf = ({ id, name }: GroupRow) =>
  id === null ? valueWords.inNoGroup : (name ?? valueWords.withoutName);

/** The group whose row holds this one's figures, too. */
function PartOf({ row }: { row: GroupRow | undefined }) {
  return row !== undefined ? (
    <span className="quiet">{valueWords.inGroup(nameOf(row))}</span>
  ) : null;
}

function reasonOf({ hidden }: GroupRow, minimumGroup: number): string {
  return hidden ? valueWords.groupHidden(minimumGroup) : valueWords.groupNotEstimated;
}

/** From zero; what is lost has no bar, its range is printed. */
function Bar({
  amount,
  most,
  calibration,
}: {
  amount: Amount;
  most: number;
  calibration: CalibrationState;
}) {
  const share = (value: number) => `${most === 0 ? 0 : (Math.max(0, value) / most) * 100}%`;
  const claim = claimOf(amount, calibration).amount;
  return (
    <svg className="plot" height="14" aria-hidden="true">
      <rect className="maybe" width={share(amount.high)} height="14" rx="1" />
      <rect className="claim" width={share(claim)} height="14" rx="1" />
      <line className="tip" x1={share(amount.high)} x2={share(amount.high)} y1="0" y2="14" />
    </svg>
  );
}

function Tokens({ row, currency }: { row: GroupRow; currency: string | null }) {
  const { tokens, costHidden } = row;
  const amount =
    tokens?.known !== null && tokens?.known !== undefined && currency !== null
      ? money(tokens.known, currency)
      : tokens?.knownUsd !== null && tokens?.knownUsd !== undefined
        ? money(tokens.knownUsd, 'USD')
        : null;
  if (amount === null) {
    return (
      <span className="quiet">
        <span className="hatch blank" aria-hidden="true" />{' '}
        {costHidden ? valueWords.costHidden : valueWords.notKnown}
      </span>
    );
  }
  const isPart = tokens !== null && tokens.answersKnown < tokens.answers;
  return isPart ? valueWords.atLeast(amount) : amount;
}
