import { type ReactNode, useId } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { moneyIn, TIME } from '../../ui/charts/range-bar-geometry.ts';
import { daysOfPeriods, namedNote, sumsSentence } from '../../ui/classes/classes.ts';
import { isPartOfCost, knownCost } from '../../ui/classes/costs.ts';
import { WaitingTable } from '../../ui/classes/waiting-table.tsx';
import { classesWords } from '../../ui/classes/words.ts';
import { count } from '../../ui/format/format.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { Amount, GroupRow, ValueReply } from './contract.ts';
import { groupsNote, sortedGroups } from './finding.ts';
import { valueWords } from './words.ts';

interface GroupsProps {
  groups: readonly GroupRow[];
  reply: ValueReply;
  calibration: CalibrationState;
}

/** The groups that are named over whole weeks or months, or why there is no table of them. */
export function Groups(props: GroupsProps) {
  const { groups, reply } = props;
  const { groupsCover: covers, groupsPeriods: periods, groupsKnown } = reply;
  if (covers === null)
    return (
      <Heading reply={reply}>
        <WaitingTable reply={reply} />
      </Heading>
    );
  const days = daysOfPeriods(covers, reply);
  if (groups.length === 0) return <p className="note">{valueWords.noneNamed(days, groupsKnown)}</p>;
  return (
    <>
      <GroupTable {...props} days={days} />
      <p className="note">
        {sumsSentence({ covers, periods })} {groupsNote(reply)}
      </p>
    </>
  );
}

function Heading({ reply, children }: { reply: ValueReply; children: ReactNode }) {
  return (
    <>
      <h3 className="eyebrow">{headingOf(reply)}</h3>
      {children}
    </>
  );
}

const headingOf = ({ currency }: Pick<ValueReply, 'currency'>) =>
  currency === null ? valueWords.groupsByTime : valueWords.groupsByValue;

/**
 * Groups by the value of the time they saved, before costs; by the time itself where no rate is set. One scale for all bars.
 *
 * A person is counted in each of theirs.
 */
function GroupTable({ groups, reply, calibration, days }: GroupsProps & { days: string }) {
  const id = useId();
  const { currency } = reply;
  const measure = currency === null ? TIME : moneyIn(currency);
  const amountOf = ({ value, saved }: GroupRow) => (currency === null ? saved : value);
  const rows = sortedGroups(groups, calibration);
  const byId = new Map(groups.map((row) => [row.id, row]));
  const periods = { covers: reply.groupsCover, periods: reply.groupsPeriods };
  const most = Math.max(0, ...rows.map((row) => amountOf(row)?.high ?? 0));
  return (
    <ScrollRegion aria-labelledby={id}>
      <h3 className="eyebrow" id={id}>
        {classesWords.headed(headingOf(reply), days)}
      </h3>
      <table className="tbl groups">
        <thead>
          <tr>
            <th scope="col">{valueWords.group}</th>
            <th className="r hide-s" scope="col">
              {valueWords.people}
            </th>
            <th className="bar hide-s" scope="col">
              <span className="sr">{valueWords.bar}</span>
            </th>
            <th className="r" scope="col">
              {currency === null ? valueWords.timeRange : valueWords.valueRange}
            </th>
            <th className="r" scope="col">
              {valueWords.groupTokens}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const amount = amountOf(row);
            return (
              <tr key={row.id} className={amount === null ? 'off' : ''}>
                <th scope="row">
                  {nameOf(row)}{' '}
                  <PartOf row={row.parentId === null ? undefined : byId.get(row.parentId)} />{' '}
                  <span className="quiet nb">{namedNote(row.namedIn, periods)}</span>
                </th>
                <td className="r hide-s">
                  {row.people === null ? classesWords.notSaid : count(row.people)}
                </td>
                {amount === null ? (
                  <td className="r reason" colSpan={2}>
                    <span className="hatch blank" aria-hidden="true" /> {classesWords.notSaid}
                  </td>
                ) : (
                  <>
                    <td className="bar hide-s">
                      <Bar amount={amount} most={most} calibration={calibration} />
                    </td>
                    <td className="r">{measure.range(amount.low, amount.high)}</td>
                  </>
                )}
                <td className="r">
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

const nameOf = ({ name }: GroupRow) => name ?? valueWords.withoutName;

/** The group that has a row of its own and that this one is part of. */
function PartOf({ row }: { row: GroupRow | undefined }) {
  return row !== undefined ? (
    <span className="quiet">{valueWords.inGroup(nameOf(row))}</span>
  ) : null;
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

function Tokens({ row: { tokens }, currency }: { row: GroupRow; currency: string | null }) {
  const amount = knownCost(tokens, currency);
  if (amount !== null) return isPartOfCost(tokens) ? valueWords.atLeast(amount) : amount;
  return (
    <span className="quiet">
      <span className="hatch blank" aria-hidden="true" /> {valueWords.notKnown}
    </span>
  );
}
