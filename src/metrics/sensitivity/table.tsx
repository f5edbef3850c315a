import { claimName } from '../../ui/claim-words.ts';
import type { SensitivityReply, SensitivityRow } from './contract.ts';
import { amountOf, assumedValue, changeOf, rangeOf, sensitivityNote } from './finding.ts';
import { sensitivityWords } from './words.ts';

/** One assumption after the other with what the figure would be. It draws what it is given. */
export function SensitivityTable({ reply }: { reply: SensitivityReply }) {
  const { rows, calibration } = reply;
  return (
    <>
      <table className="tbl what-if">
        <thead>
          <tr>
            <th scope="col">{sensitivityWords.if}</th>
            <th className="r" scope="col">
              {claimName(calibration.state)}
            </th>
            <th className="r hide-s" scope="col">
              {sensitivityWords.likely}
            </th>
            <th className="r" scope="col">
              {sensitivityWords.change}
            </th>
          </tr>
        </thead>
        {[...Map.groupBy(rows, ({ assumption }) => assumption)].map(([assumption, same]) => (
          <tbody key={assumption}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="assumed">
                {sensitivityWords.names[assumption]}
              </th>
            </tr>
            {same.map((row) => (
              <Row key={row.value} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="note">{sensitivityNote(reply)}</p>
    </>
  );
}

function Row({ row }: { row: SensitivityRow }) {
  return (
    <tr className={row.asSet ? 'as-set' : ''}>
      <th scope="row">{assumedValue(row)}</th>
      <td className="r">{amountOf(row)}</td>
      <td className="r hide-s">{rangeOf(row)}</td>
      <td className="r">{changeOf(row)}</td>
    </tr>
  );
}
