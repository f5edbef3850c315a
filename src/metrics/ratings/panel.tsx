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
      range={range}
      className="w-12"
      words={ratingsWords}
      height={260}
    >
      {(reply) => ({
        title: ratingsFinding(reply),
        sub: ratingsSub(reply),
        file: {
          name: 'ratings',
          head: ['model', 'from', 'to', 'named_in', 'up', 'down', 'up_share', 'low', 'high'],
          rows: reply.models.map(({ model, namedIn, ratings }) => [
            ...[model, reply.ratingsCover?.from ?? null, reply.ratingsCover?.to ?? null, namedIn],
            ...[ratings?.up ?? null, ratings?.down ?? null, ratings?.upShare ?? null],
            ...[ratings?.low ?? null, ratings?.high ?? null],
          ]),
        },
        content: <RatingsChart reply={reply} />,
      })}
    </FigurePanel>
  );
}
