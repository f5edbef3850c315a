import { useId } from 'react';
import { daysOfPeriods, named, namedNote, sumsSentence } from '../../ui/classes/classes.ts';
import { WaitingTable } from '../../ui/classes/waiting-table.tsx';
import { classesWords } from '../../ui/classes/words.ts';
import { count, duration, durationRange, percent } from '../../ui/format/format.ts';
import type { WorkClass, WorkReply, WorkTable } from './contract.ts';
import { allOf, isMostlyOthers } from './finding.ts';
import { workWords } from './words.ts';

/** The three tables, each of days of its own. It draws what it is given. */
export function WorkTables({ reply }: { reply: WorkReply }) {
  return (
    <div className="stack">
      <Classes
        reply={reply}
        table={reply.kinds}
        title={workWords.byKind}
        column={workWords.kind}
        words={classesWords.kinds}
      />
      <Classes
        reply={reply}
        table={reply.outcomes}
        title={workWords.byOutcome}
        column={workWords.outcome}
        words={workWords.outcomes}
      />
      <Classes
        reply={reply}
        table={reply.parts}
        title={workWords.byPart}
        column={workWords.part}
        words={workWords.parts}
      />
    </div>
  );
}

interface ClassesProps {
  reply: WorkReply;
  table: WorkTable;
  title: string;
  /** What the first column names. */
  column: string;
  words: Readonly<Record<string, string>>;
}

function Classes({ title, ...props }: ClassesProps) {
  const id = useId();
  const { reply, table } = props;
  const { covers } = table;
  const heading =
    covers === null ? title : classesWords.headed(title, daysOfPeriods(covers, reply));
  return (
    <section aria-labelledby={id}>
      <h3 className="eyebrow" id={id}>
        {heading}
      </h3>
      <ClassesOrWhy {...props} id={id} />
    </section>
  );
}

function ClassesOrWhy({
  reply,
  table,
  column,
  words,
  id,
}: Omit<ClassesProps, 'title'> & { id: string }) {
  const { covers, periods, rows, other } = table;
  if (covers === null) return <WaitingTable reply={reply} />;
  if (rows.length === 0) return <p className="note">{workWords.noRow}</p>;
  const all = allOf(table);
  if (isMostlyOthers(table))
    return (
      <p className="note">{workWords.mostlyOthers(percent((other?.withAiMinutes ?? 0) / all))}</p>
    );
  return (
    <>
      <table className="tbl classes" aria-labelledby={id}>
        <Head column={column} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {named(words, row.name)}{' '}
                <span className="quiet nb">{namedNote(row.namedIn, { covers, periods })}</span>
              </th>
              <Cells row={row} all={all} />
            </tr>
          ))}
          {other === null ? null : (
            <tr>
              <th scope="row">{workWords.others}</th>
              <Cells row={{ ...other, people: null, saved: null }} all={all} />
            </tr>
          )}
        </tbody>
      </table>
      <p className="note">{sumsSentence({ covers, periods })}</p>
    </>
  );
}

function Head({ column }: { column: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{column}</th>
        <th className="r hide-s" scope="col">
          {workWords.people}
        </th>
        <th className="r hide-s" scope="col">
          {workWords.conversations}
        </th>
        <th className="bar hide-s" scope="col">
          <span className="sr">{workWords.drawn}</span>
        </th>
        <th className="r" scope="col">
          {workWords.withAi}
        </th>
        <th className="r" scope="col">
          {workWords.saved}
        </th>
      </tr>
    </thead>
  );
}

type CellsProps = {
  row: Pick<WorkClass, 'people' | 'conversations' | 'withAiMinutes' | 'saved'>;
  all: number;
};

function Cells({ row: { people, conversations, withAiMinutes, saved }, all }: CellsProps) {
  const share = all > 0 ? Math.max(0, withAiMinutes / all) : 0;
  return (
    <>
      <td className="r hide-s">{people === null ? '–' : count(people)}</td>
      <td className="r hide-s">
        {conversations === null ? classesWords.notSaid : count(conversations)}
      </td>
      <td className="bar hide-s">
        <svg className="plot" height="10" aria-hidden="true">
          <rect className="track" width="100%" height="10" rx="1" />
          <rect className="claim" width={`${share * 100}%`} height="10" rx="1" />
        </svg>
      </td>
      <td className="r">
        {duration(Math.max(0, withAiMinutes))} <span className="quiet nb">{percent(share)}</span>
      </td>
      <td className="r">{saved === null ? '–' : durationRange(saved.low, saved.high)}</td>
    </>
  );
}
