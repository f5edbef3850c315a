import type { ComponentType } from 'react';
import type { SummaryReply } from '../../metrics/summary/contract.ts';
import { holdsNothing } from '../../metrics/summary/coverage.ts';
import { type Piece, sentenceOf } from '../../metrics/summary/lead.ts';
import { useFigure } from '../../ui/fetching/queries.ts';
import type { PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { type ContentProps, FiguresPage } from '../../ui/figures-page/figures-page.tsx';
import { rangeFromAddress } from '../../ui/range/range.ts';

/** What stands above the panels of a page, if anything does. */
export interface TopProps extends ContentProps {
  readonly summary: SummaryReply;
}

/** A page of figures: its panels in their order. */
export interface PanelPage {
  /** In the address. */
  readonly name: string;
  readonly title: string;
  /** The sentence that the page opens with. Input: the present day. */
  readonly lead?: (summary: SummaryReply, today: string) => readonly Piece[];
  readonly top?: ComponentType<TopProps>;
  readonly panels: readonly ComponentType<PanelProps>[];
}

/** Shows a page of panels. Every such page goes by the summary of its range: whether there is anything, and as of when. */
export function PanelPageView({ page, search }: { page: PanelPage; search: string }) {
  const range = rangeFromAddress(search);
  const summary = useFigure<SummaryReply>('summary', range);
  const { data, error, isPlaceholderData, refetch } = summary;
  const isEmpty = data !== undefined && holdsNothing(data);
  const { lead, top: Top, panels } = page;
  return (
    <FiguresPage
      title={page.title}
      search={search}
      range={range}
      base={{ data, error, isPlaceholderData, refetch, isEmpty }}
      sentence={(today) => (data === undefined ? null : sentenceOf(data, today))}
    >
      {({ stale, today, ...props }) => (
        <>
          {lead === undefined || data === undefined ? null : (
            <Lead pieces={lead(data, today)} stale={stale} />
          )}
          <div className={lead === undefined ? 'stack after-head' : 'stack'}>
            {Top === undefined || data === undefined ? null : (
              <Top {...props} stale={stale} today={today} summary={data} />
            )}
            <div className="grid">
              {panels.map((Each) => (
                <Each key={Each.name} {...props} />
              ))}
            </div>
          </div>
        </>
      )}
    </FiguresPage>
  );
}

function Lead({ pieces, stale }: { pieces: readonly Piece[]; stale: boolean }) {
  return (
    <p className={stale ? 'lead stale' : 'lead'}>
      {pieces.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}
    </p>
  );
}
