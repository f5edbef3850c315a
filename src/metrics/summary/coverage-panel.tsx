import { useId } from 'react';
import { fullDay, shortRange } from '../../ui/format/dates.ts';
import { count, percent } from '../../ui/format/format.ts';
import { Rich, type Tags } from '../../ui/words/rich.tsx';
import { methodName, methodWords, onlyMethod } from './calibration-state.ts';
import type { SummaryReply } from './contract.ts';
import { type Coverage, type CoverageMark, coverageOf } from './coverage.ts';
import { notReadNotes, reasonsOf } from './coverage-reasons.ts';
import { calibrationTexts, coverageWords } from './words.ts';

const NUMBER: Tags = { b: (content) => <b className="num">{content}</b> };

/** How conversations count, in the months that end in the range: one bar, and its table. */
export function CoveragePanel({ summary }: { summary: SummaryReply }) {
  const id = useId();
  const { coverage, firstDate, endDate } = summary;
  const covers = coverage?.covers ?? null;
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        {covers === null ? coverageWords.title : coverageWords.titleOf(shortRange(covers, endDate))}
      </h2>
      {coverage === null ? (
        firstDate && <p className="quiet">{coverageWords.waits(fullDay(firstDate))}</p>
      ) : (
        <Parts reply={coverage} />
      )}
      <MethodMix methods={summary.methods} />
      {notReadNotes(summary.notRead).map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}

type Reply = NonNullable<SummaryReply['coverage']>;

function Parts({ reply }: { reply: Reply }) {
  const coverage = coverageOf(reply);
  if (coverage.parts.length === 0) {
    return coverage.all === null ? null : <p>{coverageWords.onlyTotal(coverage.all)}</p>;
  }
  return (
    <>
      <Share estimated={coverage.estimated} />
      <CoverageBar coverage={coverage} />
      <table className="tbl cover">
        <tbody>
          {coverage.parts.map(({ mark, conversations }) => (
            <tr key={mark}>
              <th scope="row">
                <i className={`mark ${MARK_CLASS[mark]}`} />
                {told(mark, reply)}
              </th>
              <td className="r">{count(conversations)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{coverageWords.conversations}</th>
            <td className="r">{count(coverage.all)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="note">{coverageWords.ownPeriod}</p>
    </>
  );
}

function Share({ estimated }: Pick<Coverage, 'estimated'>) {
  if (estimated === null) return null;
  const { some, work, atLeast } = estimated;
  const share = percent(Math.floor((some / work) * 100) / 100);
  const words = coverageWords.share[atLeast ? 'atLeast' : 'exactly'](share);
  return (
    <p className="share">
      <Rich text={words} tags={NUMBER} />{' '}
      <span className="quiet nb">{coverageWords.partOf(count(some), count(work))}</span>
    </p>
  );
}

/** Whose reasons are told beside a part. */
const STATUS: Readonly<Record<CoverageMark, string | null>> = {
  counted: null,
  zero: 'estimated',
  unestimated: 'unestimated',
  'left out': 'excluded',
  other: null,
};

/** "Left out: learning 3, copies 2"; the name alone where there is no reason to tell. */
function told(mark: CoverageMark, coverage: Reply): string {
  const status = STATUS[mark];
  const reasons = status === null ? [] : reasonsOf(coverage, status);
  const name = coverageWords.part[mark];
  return reasons.length === 0 ? name : coverageWords.withReasons(name, reasons);
}

/** How the manual time was estimated: in one line where one method did it all, else each with its share and its answers. */
function MethodMix({ methods }: Pick<SummaryReply, 'methods'>) {
  const [only, ...others] = methods;
  if (only === undefined) return null;
  if (others.length === 0) {
    return <p className="note">{onlyMethod(only.method)}</p>;
  }
  return (
    <table className="tbl cover">
      <caption className="note">{calibrationTexts.mix}</caption>
      <tbody>
        {[...methods]
          .sort((a, b) => b.manualTimeShare - a.manualTimeShare)
          .map(({ method, manualTimeShare, ...calibration }) => (
            <tr key={method}>
              <th scope="row">
                {methodName(method)} <span className="quiet">{methodWords(calibration)}</span>
              </th>
              <td className="r">{percent(manualTimeShare)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const MARK_CLASS: Readonly<Record<CoverageMark, string>> = {
  counted: 'mark-claim',
  zero: 'mark-zero',
  unestimated: 'hatch',
  'left out': 'mark-out',
  other: 'mark-other',
};

const FILL_CLASS: Readonly<Record<CoverageMark, string>> = {
  counted: 'claim',
  zero: 'q3',
  unestimated: 'gap-fill',
  'left out': 'outline',
  other: 'track',
};

function CoverageBar({ coverage: { parts, all } }: { coverage: Coverage }) {
  const drawn = parts.reduce((sum, { conversations }) => sum + conversations, 0);
  const placed = parts.map(({ mark, conversations }, index) => {
    const before = parts.slice(0, index).reduce((sum, part) => sum + part.conversations, 0);
    return { mark, start: (before / drawn) * 100, share: (conversations / drawn) * 100 };
  });
  const words = coverageWords.bar(
    all ?? drawn,
    parts.map(({ mark, conversations }) =>
      coverageWords.reasonAndCount(coverageWords.part[mark], count(conversations)),
    ),
  );
  return (
    <svg className="plot" height="14" role="img" aria-label={words}>
      {placed.map(({ mark, start, share }) => (
        <rect
          key={mark}
          className={FILL_CLASS[mark]}
          x={`${start}%`}
          width={`${share}%`}
          height="14"
        />
      ))}
      {placed.slice(1).map(({ mark, start }) => (
        <line key={mark} className="divide" x1={`${start}%`} x2={`${start}%`} y1="0" y2="14" />
      ))}
    </svg>
  );
}
