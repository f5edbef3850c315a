import { namedNote, sumsSentence } from '../../ui/classes/classes.ts';
import { WaitingTable } from '../../ui/classes/waiting-table.tsx';
import { count, percent, rangeOfTexts } from '../../ui/format/format.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import type { Ratings, RatingsReply } from './contract.ts';
import { ratedModels, unratedSentence, upOf } from './finding.ts';
import { ratingsWords } from './words.ts';

/** The share of thumbs up with its range, of those models of which it is said, and of all together. It draws what it is given. */
export function RatingsChart({ reply }: { reply: RatingsReply }) {
  const { ratingsCover, periods, total } = reply;
  if (ratingsCover === null) return <WaitingTable reply={reply} />;
  if (total === null) return <p>{ratingsWords.tooFew(count(reply.minimumGroup))}</p>;
  const rated = ratedModels(reply);
  const of = { covers: ratingsCover, periods };
  return (
    <>
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
            {rated.map(({ model, namedIn, ratings }) => (
              <tr key={model}>
                <th scope="row">
                  <code>{model}</code> <span className="quiet nb">{namedNote(namedIn, of)}</span>
                </th>
                <Shown ratings={ratings} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{ratingsWords.all}</th>
              <Shown ratings={total} />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className="note">
        {unratedSentence(reply)} {rated.length === 0 ? null : sumsSentence(of)}
      </p>
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
