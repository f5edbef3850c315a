import { useId } from 'react';
import { count, percent } from '../../ui/format/format.ts';
import { Rich, type Tags } from '../../ui/words/rich.tsx';
import { methodName, methodWords, onlyMethod } from './calibration-state.ts';
import type { SummaryReply } from './contract.ts';
import { type Coverage, type CoverageMark, coverageOf } from './coverage.ts';
import { coverageNotes, reasonsOf } from './coverage-notes.ts';
import { calibrationTexts, coverageWords } from './words.ts';

const NUMBER: Tags = { b: (content) => <b className="num">{content}</b> };

/** Which conversations the headline is about: one bar, and its table. */
export function CoveragePanel({ summary }: { summary: SummaryReply }) {
  const id = useId();
  const coverage = coverageOf(summary);
  const share =
    coverage.work === 0 ? coverageWords.none : percent(coverage.estimated / coverage.work);
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        {coverageWords.title}
      </h2>
      <p className="share">
        <Rich text={coverageWords.share(share)} tags={NUMBER} />{' '}
        <span className="quiet nb">
          {coverageWords.partOf(count(coverage.estimated), count(coverage.work))}
        </span>
      </p>
      <CoverageBar coverage={coverage} />
      <table className="tbl cover">
        <tbody>
          {coverage.parts.map(({ mark, conversations }) => (
            <tr key={mark}>
              <th scope="row">
                <i className={`mark ${MARK_CLASS[mark]}`} />
                {told(mark, summary)}
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
      <MethodMix methods={summary.methods} />
      {coverageNotes(summary.coverage).map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}

/** Whose reasons are told beside a part. */
const STATUS: Readonly<Record<CoverageMark, string | null>> = {
  counted: null,
  zero: 'estimated',
  unestimated: 'unestimated',
  'left out': 'excluded',
};

/** "Left out: learning 3, copies 2"; the name alone where there is no reason to tell. */
function told(mark: CoverageMark, { coverage }: SummaryReply): string {
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
};

const FILL_CLASS: Readonly<Record<CoverageMark, string>> = {
  counted: 'claim',
  zero: 'q3',
  unestimated: 'gap-fill',
  'left out': 'outline',
};

function CoverageBar({ coverage }: { coverage: Coverage }) {
  const [counted = 0, zero = 0, unestimated = 0, leftOut = 0] = coverage.parts.map(
    ({ conversations }) => conversations,
  );
  const shares = coverage.parts.map(({ conversations }) =>
    coverage.all === 0 ? 0 : (conversations / coverage.all) * 100,
  );
  const starts = shares.map((_, index) =>
    shares.slice(0, index).reduce((sum, share) => sum + share, 0),
  );
  const words = coverageWords.bar({
    ...{ all: coverage.all, counted: count(counted), zero: count(zero) },
    ...{ unknown: count(unestimated), out: count(leftOut) },
  });
  return (
    <svg className="plot" height="14" role="img" aria-label={words}>
      {coverage.all === 0 ? <rect className="outline" width="100%" height="14" /> : null}
      {coverage.parts.map(({ mark, conversations }, index) =>
        conversations === 0 ? null : (
          <rect
            key={mark}
            className={FILL_CLASS[mark]}
            x={`${starts[index]}%`}
            width={`${shares[index]}%`}
            height="14"
          />
        ),
      )}
      {starts.slice(1).map((start, index) => {
        const mark = coverage.parts[index + 1]?.mark;
        const inside = start > 0.01 && start < 99.99;
        return inside ? (
          <line key={mark} className="divide" x1={`${start}%`} x2={`${start}%`} y1="0" y2="14" />
        ) : null;
      })}
    </svg>
  );
}
