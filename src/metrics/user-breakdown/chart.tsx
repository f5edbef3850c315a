import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimName } from '../../ui/claim-words.ts';
import { count, duration, durationRange } from '../../ui/format/format.ts';
import type { PersonRow } from './contract.ts';
import { peopleWords } from './words.ts';

interface UserBreakdownChartProps {
  users: readonly PersonRow[];
  calibration: CalibrationState;
}

/**
 * People under their pseudonyms, in the order of the pseudonyms.
 *
 * There is no bar, no rank and no sorting by figures: nobody is compared with anybody. A person without an estimate
 * has words in place of a zero.
 */
export function UserBreakdownChart({ users, calibration }: UserBreakdownChartProps) {
  return (
    <table className="tbl people">
      <thead>
        <tr>
          <th scope="col" aria-sort="ascending">
            {peopleWords.person} <span aria-hidden="true">↑</span>
          </th>
          <th className="r" scope="col">
            {peopleWords.conversations}
          </th>
          <th className="r roomy" scope="col">
            {peopleWords.messages}
          </th>
          <th className="r hide-s" scope="col">
            {peopleWords.activeDays}
          </th>
          <th className="r" scope="col">
            {claimName(calibration)}
          </th>
          <th className="r hide-s" scope="col">
            {peopleWords.range}
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map(({ userName, chats, messages, activeDays, saved }) => (
          <tr key={userName}>
            <th scope="row">
              <code>{userName}</code>
            </th>
            <td className="r">{count(chats)}</td>
            <td className="r roomy">{count(messages)}</td>
            <td className="r hide-s">{count(activeDays)}</td>
            {saved === null ? (
              <td className="r quiet" colSpan={2}>
                <span className="hatch blank" aria-hidden="true" /> {peopleWords.notEstimated}
              </td>
            ) : (
              <Saved saved={saved} calibration={calibration} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Saved({
  saved,
  calibration,
}: {
  saved: NonNullable<PersonRow['saved']>;
  calibration: CalibrationState;
}) {
  const { amount, rounding } = claimOf(saved, calibration);
  return (
    <>
      <td className="r">{duration(amount, rounding)}</td>
      <td className="r hide-s">{durationRange(saved.low, saved.high)}</td>
    </>
  );
}
