import { named, sumsSentence } from '../../ui/classes/classes.ts';
import { WaitingTable } from '../../ui/classes/waiting-table.tsx';
import { classesWords } from '../../ui/classes/words.ts';
import { count, duration, percent } from '../../ui/format/format.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { CrossingsReply } from './contract.ts';
import { allOf, type Grid, gridOf, isMostlyOthers } from './grid.ts';
import type { Crossed } from './names.ts';
import { crossingsWords } from './words.ts';

/** A heat map that is a table: each cell says its time, and the darker it is the more. It draws what it is given. */
export function CrossingsTable({ reply }: { reply: CrossingsReply }) {
  const { by, cellsCover: covers, periods, cells, cellsNamed, other } = reply;
  if (covers === null) return <WaitingTable reply={reply} />;
  if (cells.length === 0) return <p className="note">{crossingsWords.noCell}</p>;
  const share = percent((other?.withAiMinutes ?? 0) / Math.max(1, allOf(reply)));
  if (isMostlyOthers(reply) && (other?.withAiMinutes ?? 0) > allOf(reply) / 2) {
    return <p className="note">{crossingsWords.mostlyOthers(share)}</p>;
  }
  const grid = gridOf(reply);
  return (
    <>
      <HeatMap grid={grid} by={by} />
      <p className="note">
        {other === null ? null : (
          <>{crossingsWords.others(duration(other.withAiMinutes), share)} </>
        )}
        {grid.drawn < cellsNamed ? (
          <>{crossingsWords.largest(count(grid.drawn), count(cellsNamed))} </>
        ) : null}
        {sumsSentence({ covers, periods })}
      </p>
    </>
  );
}

function HeatMap({ grid, by }: { grid: Grid; by: Crossed }) {
  return (
    <ScrollRegion isWhole aria-label={crossingsWords.title[by]}>
      <table className="tbl heat">
        <thead>
          <tr>
            <th scope="col">{crossingsWords.row[by]}</th>
            {grid.columns.map((column) => (
              <th className={by === 'group_model' ? 'r' : 'r kind'} scope="col" key={column}>
                {columnOf(by, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td className={cell === null ? 'r' : `r seq-${cell.step}`} key={grid.columns[at]}>
                  {cell === null ? '' : duration(cell.withAiMinutes)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const columnOf = (by: Crossed, column: string) =>
  by === 'group_model' ? column : named(classesWords.kinds, column);
