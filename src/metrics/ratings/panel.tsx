import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { RatingsChart } from './chart.tsx';
import type { RatingsReply } from './contract.ts';
import { ratingsFinding } from './finding.ts';
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
        sub: ratingsWords.sub,
        file: {
          name: 'ratings',
          head: ['model', 'base_model', 'up', 'down', 'up_share', 'low', 'high', 'hidden'],
          rows: reply.models.map(({ model, baseModel, ratings, hidden }) => [
            ...[model, baseModel, ratings?.up ?? null, ratings?.down ?? null],
            ...[ratings?.upShare ?? null, ratings?.low ?? null, ratings?.high ?? null],
            hidden ? 'yes' : 'no',
          ]),
        },
        content: <RatingsChart models={reply.models} />,
      })}
    </FigurePanel>
  );
}
