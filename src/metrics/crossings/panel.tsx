import { daysOfPeriods } from '../../ui/classes/classes.ts';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { CrossingsTable } from './chart.tsx';
import type { CrossingsReply } from './contract.ts';
import { CROSSING_NAMES, type Crossed } from './names.ts';
import { crossingsWords } from './words.ts';

const panelOf = (by: Crossed) =>
  function CrossingsPanel({ range }: PanelProps) {
    return (
      <FigurePanel<CrossingsReply>
        figure={CROSSING_NAMES[by]}
        table={`${CROSSING_NAMES[by].replaceAll('-', '_')}_cells`}
        range={range}
        className="w-12"
        words={{
          title: crossingsWords.title[by],
          waiting: crossingsWords.waiting,
          missing: crossingsWords.missing[by],
        }}
        height={360}
      >
        {(reply) => ({
          title: findingOf(reply),
          sub: crossingsWords.sub,
          content: <CrossingsTable reply={reply} />,
        })}
      </FigurePanel>
    );
  };

function findingOf(reply: CrossingsReply): string {
  const { by, cellsCover } = reply;
  if (cellsCover === null) return crossingsWords.notYet[by];
  return crossingsWords.found(crossingsWords.title[by], daysOfPeriods(cellsCover, reply));
}

/** What each group uses AI for. */
export const KindsByGroupPanel = panelOf('group_kind');
/** Which models each group uses. */
export const ModelsByGroupPanel = panelOf('group_model');
/** What each model is used for. */
export const KindsByModelPanel = panelOf('model_kind');
