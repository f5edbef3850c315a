import { percent, rangeOfTexts } from '../../ui/format/format.ts';
import { ModelName } from '../../ui/parts/model-name.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { ModelRatings, Ratings } from './contract.ts';
import { upOf } from './finding.ts';
import { ratingsWords } from './words.ts';

/** The share of thumbs up by model with its range. It draws what it is given. */
export function RatingsChart({ models }: { models: readonly ModelRatings[] }) {
  if (models.length === 0) return <p>{ratingsWords.empty}</p>;
  return (
    <ScrollRegion aria-label={ratingsWords.title}>
      <table className="tbl models">
        <thead>
          <tr>
            <th scope="col">{ratingsWords.model}</th>
            <th className="hide-s" scope="col">
              <span className="sr">{ratingsWords.drawn}</span>
            </th>
            <th className="r roomy" scope="col">
              {ratingsWords.up}
            </th>
            <th className="r" scope="col">
              {ratingsWords.shareUp}
            </th>
            <th className="r" scope="col">
              {ratingsWords.range}
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map(({ model, baseModel, ratings }) => (
            <tr key={JSON.stringify([model, baseModel])}>
              <th scope="row">
                <ModelName model={model} baseModel={baseModel} />
              </th>
              {ratings === null ? <Hidden /> : <Shown ratings={ratings} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Hidden() {
  return (
    <>
      <td className="hide-s" />
      <td className="r quiet" colSpan={3}>
        <span className="hatch blank" aria-hidden="true" /> {ratingsWords.hiddenCell}
      </td>
    </>
  );
}

function Shown({ ratings: { up, down, upShare, low, high } }: { ratings: Ratings }) {
  const at = `${upShare * 100}%`;
  return (
    <>
      <td className="hide-s share-range">
        <svg className="plot" height="10" aria-hidden="true">
          <rect className="track" width="100%" height="10" rx="1" />
          <rect
            className="maybe"
            x={`${low * 100}%`}
            width={`${(high - low) * 100}%`}
            height="10"
          />
          <line className="tick" x1={at} x2={at} y1="-3" y2="13" />
        </svg>
      </td>
      <td className="r roomy">{upOf(up, down)}</td>
      <td className="r">{percent(upShare)}</td>
      <td className="r">{rangeOfTexts(percent(low), percent(high), false)}</td>
    </>
  );
}
