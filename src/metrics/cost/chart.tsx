import { useId } from 'react';
import { countSaid, daysOfPeriods, namedNote, sumsSentence } from '../../ui/classes/classes.ts';
import { isPartOfCost, knownCost } from '../../ui/classes/costs.ts';
import { WaitingTable } from '../../ui/classes/waiting-table.tsx';
import { classesWords } from '../../ui/classes/words.ts';
import { count } from '../../ui/format/format.ts';
import { tokens } from '../../ui/format/money.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { CostReply, ModelCosts } from './contract.ts';
import { isMostlyOthers } from './finding.ts';
import { costWords } from './words.ts';

/**
 * Tokens and cost by model over whole weeks or months, the dearest first, then those whose cost is not known, then all others.
 *
 * It draws what it is given. What is not said of a row has words, never a zero.
 */
export function CostChart({ reply }: { reply: CostReply }) {
  const { models, assistants, modelsCover } = reply;
  if (modelsCover === null) return <WaitingTable reply={reply} />;
  const days = daysOfPeriods(modelsCover, reply);
  if (models.every(({ model }) => model === null)) return <p>{costWords.noneNamed(days)}</p>;
  if (isMostlyOthers(models)) return <p>{costWords.mostlyOthers(days)}</p>;
  const hasOthers = models.some(({ model }) => model === null);
  return (
    <>
      <Rows
        reply={reply}
        rows={models}
        heading={classesWords.headed(costWords.byModel, days)}
        column={costWords.model}
      />
      <p className="note">
        {sumsSentence({ covers: modelsCover, periods: reply.periods })}{' '}
        {hasOthers ? costWords.othersMore : null}
      </p>
      {assistants.length === 0 ? null : (
        <>
          <Rows
            reply={reply}
            rows={assistants}
            heading={classesWords.headed(costWords.byAssistant, days)}
            column={costWords.assistant}
          />
          <p className="note">{costWords.assistantsMore}</p>
        </>
      )}
    </>
  );
}

interface RowsProps {
  reply: CostReply;
  rows: readonly ModelCosts[];
  heading: string;
  /** What the first column names. */
  column: string;
}

function Rows({ reply, rows, heading, column }: RowsProps) {
  const id = useId();
  return (
    <ScrollRegion aria-labelledby={id}>
      <h3 className="eyebrow" id={id}>
        {heading}
      </h3>
      <table className="tbl models">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th className="r hide-s" scope="col">
              {costWords.people}
            </th>
            <th className="r roomy" scope="col">
              {costWords.answers}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.input}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.output}
            </th>
            <th className="r" scope="col" aria-sort="descending">
              {costWords.cost} <span aria-hidden="true">↓</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.model ?? ''} row={row} reply={reply} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, reply }: { row: ModelCosts; reply: CostReply }) {
  const { model, people, answers, atLeast, inputTokens, outputTokens } = row;
  const periods = { covers: reply.modelsCover, periods: reply.periods };
  return (
    <tr>
      <th scope="row">
        {model === null ? costWords.others : <code>{model}</code>}{' '}
        <span className="quiet nb">{namedNote(row.namedIn, periods)}</span>
      </th>
      <td className="r hide-s">
        <Said text={people === null ? null : count(people)} />
      </td>
      <td className="r roomy">
        <Said text={answers === null ? null : countSaid(answers, atLeast)} />
      </td>
      <td className="r hide-s">
        <Said text={inputTokens === null ? null : tokens(inputTokens)} />
      </td>
      <td className="r hide-s">
        <Said text={outputTokens === null ? null : tokens(outputTokens)} />
      </td>
      <td className="r">
        <Cost row={row} currency={reply.currency} />
      </td>
    </tr>
  );
}

function Said({ text }: { text: string | null }) {
  if (text !== null) return text;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{classesWords.notSaid}</span>
    </>
  );
}

function Cost({ row, currency }: { row: ModelCosts; currency: string | null }) {
  const amount = knownCost(row, currency);
  if (amount !== null) return isPartOfCost(row) ? costWords.atLeast(amount) : amount;
  return (
    <span className="quiet">
      <span className="hatch blank" aria-hidden="true" />{' '}
      {row.reason === null ? costWords.notKnown : costWords.reasons[row.reason]}
    </span>
  );
}
