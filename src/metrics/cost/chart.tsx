import { count } from '../../ui/format/format.ts';
import { tokens } from '../../ui/format/money.ts';
import { ModelName } from '../../ui/parts/model-name.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { CostReply, ModelCosts } from './contract.ts';
import { amountOf } from './finding.ts';
import { costWords } from './words.ts';

/**
 * Tokens and cost by model, the dearest first, then those whose cost is not known.
 *
 * It draws what it is given. What no answer reported has a dash and a word, never a zero.
 */
export function CostChart({ models, currency }: Pick<CostReply, 'models' | 'currency'>) {
  if (models.length === 0) return <p>{costWords.empty}</p>;
  return (
    <ScrollRegion aria-label={costWords.tableName}>
      <table className="tbl models">
        <thead>
          <tr>
            <th scope="col">{costWords.model}</th>
            <th className="r roomy" scope="col">
              {costWords.answers}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.input}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.cached}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.output}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.reasoning}
            </th>
            <th className="r hide-s" scope="col">
              {costWords.noUsage}
            </th>
            <th className="r" scope="col" aria-sort="descending">
              {costWords.cost} <span aria-hidden="true">↓</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map((row) => (
            <tr key={JSON.stringify([row.model, row.baseModel])}>
              <th scope="row">
                <ModelName model={row.model} baseModel={row.baseModel} />
              </th>
              <td className="r roomy">{count(row.answers)}</td>
              <td className="r hide-s">
                <Tokens value={row.inputTokens} />
              </td>
              <td className="r hide-s">
                <Tokens value={row.cachedTokens} />
              </td>
              <td className="r hide-s">
                <Tokens value={row.outputTokens} />
              </td>
              <td className="r hide-s">
                <Tokens value={row.reasoningTokens} />
              </td>
              <td className="r hide-s">{count(row.answersWithoutUsage)}</td>
              <td className="r">
                <Cost row={row} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Tokens({ value }: { value: number | null }) {
  if (value !== null) return tokens(value);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{costWords.notReported}</span>
    </>
  );
}

function Cost({ row, currency }: { row: ModelCosts; currency: string | null }) {
  const { reason, answersKnown, answers } = row;
  const amount = amountOf(row, currency);
  if (amount === null) {
    return (
      <span className="quiet">
        <span className="hatch blank" aria-hidden="true" />{' '}
        {reason === null ? costWords.notKnown : costWords.reasons[reason]}
      </span>
    );
  }
  return answersKnown < answers ? costWords.atLeast(amount) : amount;
}
