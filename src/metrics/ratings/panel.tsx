import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { RatingsChart } from './chart.tsx';
import type { RatingsReply } from './contract.ts';
import { ratingsFinding, ratingsSub } from './finding.ts';
import { ratingsWords } from './words.ts';

/** How answers were rated, by model. */
export function RatingsPanel({ range }: PanelProps) {
  return (
    <FigurePanel<RatingsReply>
      figure="ratings"
      table="ratings_models"
      range={range}
      className="w-12"
      words={ratingsWords}
      height={260}
    >
      {(reply) => ({
        title: ratingsFinding(reply),
        sub: ratingsSub(reply),
        content: <RatingsChart reply={reply} />,
      })}
    </FigurePanel>
  );
}
