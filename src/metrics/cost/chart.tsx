import { count } from '../../ui/format/format.ts';
import { money, tokens } from '../../ui/format/money.ts';
import { ModelName } from '../../ui/parts/model-name.tsx';
import type { CostReply, ModelCosts } from './contract.ts';

/**
 * Tokens and cost by model, the dearest first, then those whose cost is not known.
 *
 * It draws what it is given. What no answer reported has a dash and a word, never a zero.
 */
export function CostChart({ models, currency }: Pick<CostReply, 'models' | 'currency'>) {
  if (models.length === 0) return <p>No model answered in these days.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls the table by keyboard
    <section className="scroll" tabIndex={0} aria-label="Tokens and cost by model">
      <table className="tbl models">
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th className="r roomy" scope="col">
              Answers
            </th>
            <th className="r hide-s" scope="col">
              Input
            </th>
            <th className="r hide-s" scope="col">
              of it cached
            </th>
            <th className="r hide-s" scope="col">
              Output
            </th>
            <th className="r hide-s" scope="col">
              of it reasoning
            </th>
            <th className="r hide-s" scope="col">
              Without tokens
            </th>
            <th className="r" scope="col" aria-sort="descending">
              Cost <span aria-hidden="true">↓</span>
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
    </section>
  );
}

function Tokens({ value }: { value: number | null }) {
  if (value !== null) return tokens(value);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">not reported</span>
    </>
  );
}

const REASONS = {
  no_price: 'no known price',
  no_usage: 'no tokens reported',
  model_unknown: 'model not known',
} as const;

function Cost({ row, currency }: { row: ModelCosts; currency: string | null }) {
  const { known, knownUsd, reason, answersKnown, answers } = row;
  if (knownUsd === null) {
    return (
      <span className="quiet">
        <span className="hatch blank" aria-hidden="true" />{' '}
        {reason === null ? 'not known' : REASONS[reason]}
      </span>
    );
  }
  const amount =
    known !== null && currency !== null ? money(known, currency) : money(knownUsd, 'USD');
  return answersKnown < answers ? `at least ${amount}` : amount;
}
