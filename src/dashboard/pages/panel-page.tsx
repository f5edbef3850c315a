import type { ComponentType } from 'react';
import type { SummaryReply } from '../../metrics/summary/contract.ts';
import { holdsNothing } from '../../metrics/summary/coverage.ts';
import { leadOf } from '../../metrics/summary/lead.ts';
import { useFigure } from '../../ui/fetching/queries.ts';
import type { PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { type ContentProps, FiguresPage } from '../../ui/figures-page/figures-page.tsx';
import { comparisonFromAddress, comparisonQuery } from '../../ui/range/comparison.ts';
import { rangeFromAddress } from '../../ui/range/range.ts';
import { plain } from '../../ui/words/plain.ts';
import { Rich } from '../../ui/words/rich.tsx';
import { type PageName, titles } from './words.ts';

/** What stands above the panels of a page, if anything does. */
export interface TopProps extends ContentProps {
  readonly summary: SummaryReply;
}

/** A page of figures: its panels in their order. */
export interface PanelPage {
  /** In the address, and of its title among the words. */
  readonly name: PageName;
  /** The sentence that the page opens with, the figure in `<b>`. Input: the present day. */
  readonly lead?: (summary: SummaryReply, today: string) => string;
  /** Whether it says how its days differ from others. */
  readonly compares?: boolean;
  readonly top?: ComponentType<TopProps>;
  readonly panels: readonly ComponentType<PanelProps>[];
}

/** Shows a page of panels. Every such page goes by the summary of its range: whether there is anything, and as of when. */
export function PanelPageView({ page, search }: { page: PanelPage; search: string }) {
  const range = rangeFromAddress(search);
  const summary = useFigure<SummaryReply>(
    'summary',
    range,
    comparisonQuery(comparisonFromAddress(search)),
  );
  const { data, error, isPlaceholderData, refetch } = summary;
  const isEmpty = data !== undefined && holdsNothing(data);
  const { lead, top: Top, panels } = page;
  return (
    <FiguresPage
      title={titles[page.name]}
      search={search}
      range={range}
      compares={page.compares ?? false}
      base={{ data, error, isPlaceholderData, refetch, isEmpty }}
      sentence={(today) => (data === undefined ? null : plain(leadOf(data, today)))}
    >
      {({ stale, today, ...props }) => (
        <>
          {lead === undefined || data === undefined ? null : (
            <p className={stale ? 'lead stale' : 'lead'}>
              <Rich text={lead(data, today)} />
            </p>
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
