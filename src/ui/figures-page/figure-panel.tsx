import type { ReactNode } from 'react';
import type { Answered, CalibrationState } from '../../figures/contract.ts';
import { PendingPanel } from '../failures/pending-panel.tsx';
import { useFigure, useReady } from '../fetching/queries.ts';
import { type Cell, csvOf } from '../format/csv.ts';
import { download } from '../parts/download.ts';
import { Panel } from '../parts/panel.tsx';
import { partsWords } from '../parts/words.ts';
import type { Range } from '../range/range.ts';
import type { Blocked } from '../runs/run-sentences.ts';

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

/** The figures of a panel as a file: unrounded, empty where there is none. */
export interface PanelFile {
  /** What it holds: "time-saved". */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A figure drawn. */
export interface Drawn {
  /** What is found. */
  readonly title: ReactNode;
  /** What is drawn: measure, unit, range, meaning of the marks. */
  readonly sub?: ReactNode;
  readonly file?: PanelFile;
  readonly content: ReactNode;
}

interface FigurePanelProps<Reply> {
  /** Its name in the API. */
  figure: string;
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
  const { figure, range, parameters, className, words, height, children } = props;
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
  const { title, sub, file, content } = children(data);
  return (
    <Panel
      title={title}
      sub={sub}
      tools={file === undefined ? undefined : <FileTool file={file} reply={data} />}
      className={isPlaceholderData ? `${className} stale` : className}
    >
      {content}
    </Panel>
  );
}

function FileTool({ file, reply }: { file: PanelFile; reply: Answered }) {
  const ready = useReady();
  // Invented figures are called so in every file that leaves the page.
  const mark = ready.data?.demonstration ? 'demonstration-' : '';
  const save = () => {
    const days = `${reply.startDate}-to-${reply.endDate}`;
    download(`${mark}${file.name}-${days}.csv`, csvOf(file.head, file.rows));
  };
  return (
    <button type="button" className="ctl plain" onClick={save}>
      {partsWords.file}
    </button>
  );
}
