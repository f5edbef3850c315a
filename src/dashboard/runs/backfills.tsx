import { type FormEvent, useState } from 'react';
import type { Backfill, BackfillQuote } from '../../api/contracts/backfills.ts';
import type { Day, DayRange } from '../../kernel/days.ts';
import { ActionFailure } from '../../ui/failures/action-failure.tsx';
import { failureSentences } from '../../ui/failures/failure-sentences.ts';
import { PendingPanel } from '../../ui/failures/pending-panel.tsx';
import {
  type BackfillChange,
  useBackfills,
  useBeginBackfill,
  useChangeBackfill,
  useQuoteBackfill,
} from '../../ui/fetching/queries.ts';
import { shortRange } from '../../ui/format/dates.ts';
import { count, elapsed, percent } from '../../ui/format/format.ts';
import { price } from '../../ui/format/money.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { partsWords } from '../../ui/parts/words.ts';
import { areReversed, DaysFields } from '../../ui/range/days-fields.tsx';
import { backfillWords as words } from './words.ts';

const CLASS = 'w-7';

interface BackfillsProps {
  /** The present day in the organisation's zone. */
  today: Day;
  /** Whether nothing can be begun or changed now. */
  blocked: boolean;
}

/** Days that are analysed anew: what it would take, how far it is, and how it is paused and ended. */
export function Backfills({ today, blocked }: BackfillsProps) {
  const backfills = useBackfills();
  if (backfills.data === undefined) {
    return (
      <PendingPanel
        {...{ title: words.title, className: CLASS, height: 160, waiting: words.waiting }}
        {...{ missing: words.missing, holds: partsWords.othersHold, error: backfills.error }}
        onRetry={() => backfills.refetch()}
      />
    );
  }
  const { backfills: all } = backfills.data;
  const going = all.find(({ state }) => state === 'going');
  const title = going === undefined ? words.title : words.going(shortRange(going, today));
  return (
    <Panel title={title} sub={words.sub} className={CLASS}>
      <BackfillForm today={today} blocked={blocked || going !== undefined} />
      {all.length === 0 ? null : <BackfillTable {...{ backfills: all, today, blocked }} />}
    </Panel>
  );
}

/** First what it would take, then the button that begins it: of just the days that were quoted. */
function BackfillForm({ today, blocked }: BackfillsProps) {
  const [days, setDays] = useState<DayRange>({ from: '', to: '' });
  const quote = useQuoteBackfill();
  const begin = useBeginBackfill();
  const change = (to: DayRange) => {
    setDays(to);
    quote.reset();
    begin.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!areReversed(days)) quote.mutate(days);
  };
  return (
    <form onSubmit={submit}>
      <DaysFields days={days} max={today} onChange={change} />
      <p className="actions">
        <button type="submit" className="ctl" disabled={areReversed(days) || quote.isPending}>
          {quote.isPending ? words.quoting : words.quote}
        </button>
        {quote.data === undefined || begin.isSuccess ? null : (
          <button
            type="button"
            className="ctl main"
            disabled={blocked || begin.isPending}
            onClick={() => begin.mutate(days)}
          >
            {begin.isPending ? words.beginning : words.begin}
          </button>
        )}
      </p>
      <output className="answer">
        {quote.data === undefined ? '' : <QuoteText quote={quote.data} {...{ days, today }} />}
      </output>
      <ActionFailure what={words.notBegun} error={quote.error ?? begin.error} />
    </form>
  );
}

interface QuoteTextProps {
  quote: BackfillQuote;
  /** That were asked for. */
  days: DayRange;
  today: Day;
}

function QuoteText({ quote, days, today }: QuoteTextProps) {
  const { conversations, minutes, asks } = quote;
  const isWider = quote.from !== days.from || quote.to !== days.to;
  const shown = shortRange(quote, today);
  return (
    <>
      <p>
        {words.takes({
          days: isWider ? words.whole(shown) : shown,
          count: conversations === null ? null : count(conversations),
          time: minutes === null ? null : elapsed(minutes * 60),
        })}
      </p>
      <p>{asks === null ? words.asksNone : words.asks(amountsOf(asks))}</p>
    </>
  );
}

function amountsOf({ model, conversations, usd, usdAtMost }: NonNullable<BackfillQuote['asks']>) {
  const inDollars = (amount: number | null) => (amount === null ? null : price(amount, 'USD'));
  return { model, count: count(conversations), usd: inDollars(usd), most: inDollars(usdAtMost) };
}

interface BackfillTableProps extends BackfillsProps {
  backfills: readonly Backfill[];
}

function BackfillTable({ backfills, today, blocked }: BackfillTableProps) {
  const change = useChangeBackfill();
  return (
    <>
      <ScrollRegion aria-label={words.list}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{words.days}</th>
              <th scope="col">{words.state}</th>
              <th className="r" scope="col">
                {words.progress}
              </th>
              <th className="r" scope="col">
                {words.cost}
              </th>
              <th scope="col">
                <span className="sr">{words.title}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backfills.map((each) => (
              <tr key={each.id}>
                <th scope="row">{shortRange(each, today)}</th>
                <td>{stateOf(each)}</td>
                <td className="r">{progressOf(each)}</td>
                <td className="r">{costOf(each)}</td>
                <td className="actions">
                  {VERBS[each.state].map((verb) => (
                    <button
                      key={verb}
                      type="button"
                      className="ctl"
                      aria-label={words.verbOf(words.verbs[verb], shortRange(each, today))}
                      disabled={blocked || change.isPending}
                      onClick={() => change.mutate({ id: each.id, verb })}
                    >
                      {words.verbs[verb]}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ActionFailure what={words.notBegun} error={change.error} />
    </>
  );
}

const VERBS: Readonly<Record<Backfill['state'], readonly BackfillChange['verb'][]>> = {
  going: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  cancelled: [],
  completed: [],
};

function stateOf({ state, stopped }: Backfill): string {
  if (state !== 'paused' || stopped === null) return words.states[state];
  const [why] = failureSentences({ code: stopped, values: {}, reason: stopped, hint: '' });
  return words.pausedBy(why);
}

function progressOf({ state, done, total }: Backfill): string {
  if (state === 'completed') return words.percent(percent(1));
  if (done === null || total === null || total === 0) return words.notTold;
  return words.percent(percent(Math.min(1, done / total)));
}

function costOf({ asks }: Backfill): string {
  if (asks === null) return price(0, 'USD');
  return asks.costUsd === null ? words.notKnown : price(asks.costUsd, 'USD');
}
