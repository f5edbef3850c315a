import type { ReactNode } from 'react';
import type { Answered, CalibrationState } from '../../figures/contract.ts';
import { PendingPanel } from '../failures/pending-panel.tsx';
import { useFigure } from '../fetching/queries.ts';
import { Panel } from '../parts/panel.tsx';
import { partsWords } from '../parts/words.ts';
import type { Range } from '../range/range.ts';
import type { Blocked } from '../runs/run-sentences.ts';
import { SaveMenu } from './save-menu.tsx';

/** What the page hands to each of its panels. */
export interface PanelProps {
  readonly range: Range;
  /** Search part of the address, for links that keep it. */
  readonly search: string;
  /** How sure the level of the page's estimates is. */
  readonly calibration: CalibrationState;
  /** Why a run cannot be started; null when it can. */
  readonly blocked: Blocked | null;
}

/** A figure drawn. */
export interface Drawn {
  /** What is found. */
  readonly title: ReactNode;
  /** What is drawn: measure, unit, range, meaning of the marks. */
  readonly sub?: ReactNode;
  readonly content: ReactNode;
}

interface FigurePanelProps<Reply> {
  /** Its name in the API. */
  figure: string;
  /** The one of its exported tables that is saved as CSV; without it: all of them. */
  table?: string;
  range: Range;
  /** What it is asked besides the range. */
  parameters?: Readonly<Record<string, string>>;
  className: string;
  /** Of the panel while there is nothing to find, of what is on its way, and of what is missing when it fails. */
  words: { readonly title: string; readonly waiting: string; readonly missing: string };
  /** Pixels, about as high as what is to come. */
  height: number;
  children: (reply: Reply) => Drawn;
}

/** The panel of a figure, in all its states: it waits, fails, is of the range before, or is drawn. */
export function FigurePanel<Reply extends Answered>(props: FigurePanelProps<Reply>) {
  const { figure, table, range, parameters, className, words, height, children } = props;
  const { data, error, isPlaceholderData, refetch } = useFigure<Reply>(figure, range, parameters);
  if (data === undefined) {
    const holds = partsWords.othersHold;
    return (
      <PendingPanel
        {...{ className, height, holds, error }}
        title={words.title}
        waiting={words.waiting}
        missing={words.missing}
        onRetry={() => refetch()}
      />
    );
  }
  const { title, sub, content } = children(data);
  return (
    <Panel
      title={title}
      sub={sub}
      tools={<SaveMenu figure={figure} table={table} reply={data} />}
      className={isPlaceholderData ? `${className} stale` : className}
    >
      {content}
    </Panel>
  );
}
