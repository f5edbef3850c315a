import type { Backfill, BackfillQuote } from '../api/contracts/backfills.ts';
import type { BackfillsPort } from '../api/parts.ts';
import type { BookBlock } from '../domains/cogniforce/index.ts';
import { roughly, twoDigits } from '../gate/index.ts';
import type { DayRange } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { someOf } from './views/rough-run.ts';

interface Published {
  /** The smallest group; 1 where everybody has agreed to be shown. */
  readonly k: number;
  /** The blocks of the book, in their order. */
  readonly blocks: () => Promise<readonly Pick<BookBlock, 'from_day' | 'to_day'>[]>;
}

/**
 * Backfills as page and API do and tell of them: of days that are published together, and in steps, since how many conversations
 * there are of a day that somebody chose may be what one person wrote. Exact ones of any day are the terminal's.
 */
export function roughBackfills(port: BackfillsPort, { k, blocks }: Published): BackfillsPort {
  if (k === 1) return port;
  const told = async (asked: Promise<Backfill>) => roughBackfill(await asked, await blocks(), k);
  return {
    async list(who) {
      const [{ backfills }, published] = [await port.list(who), await blocks()];
      return { backfills: backfills.map((each) => roughBackfill(each, published, k)) };
    },
    async quote(request, who) {
      const days = wholeDays(request, await blocks());
      return roughQuote(await port.quote({ ...request, ...days }, who), k);
    },
    async begin(request, who) {
      const days = wholeDays(request, await blocks());
      return told(port.begin({ ...request, ...days }, who));
    },
    pause: (...asked) => told(port.pause(...asked)),
    resume: (...asked) => told(port.resume(...asked)),
    cancel: (...asked) => told(port.cancel(...asked)),
  };
}

type Blocks = Awaited<ReturnType<Published['blocks']>>;

/** The days that are published with these. Errors: BACKFILL_DAYS_UNPUBLISHED where none is. */
function wholeDays({ from, to }: DayRange, blocks: Blocks): DayRange {
  const own = blocks.filter(({ from_day, to_day }) => to_day >= from && from_day <= to);
  const [first, last] = [own.at(0), own.at(-1)];
  if (first === undefined || last === undefined) {
    throw new CogniforceError(
      'BACKFILL_DAYS_UNPUBLISHED',
      `Nothing is published of ${from === to ? from : `${from} to ${to}`}.`,
      { values: { from, to } },
    );
  }
  return { from: first.from_day, to: last.to_day };
}

const areWhole = ({ from, to }: DayRange, blocks: Blocks) =>
  blocks.some(({ from_day }) => from_day === from) && blocks.some(({ to_day }) => to_day === to);

/** Of days that were chosen in the terminal, and are published with others, there are no counts. */
function roughBackfill(of: Backfill, blocks: Blocks, k: number): Backfill {
  const isWhole = areWhole(of, blocks);
  const about = (count: number | null) => (isWhole && count !== null ? roughly(count, k) : null);
  const some = (count: number | null) => (isWhole && count !== null ? someOf(count, k) : null);
  const { asks } = of;
  return {
    ...of,
    total: about(of.total),
    done: about(of.done),
    analysed: about(of.analysed),
    unreadable: some(of.unreadable),
    gone: some(of.gone),
    asks: asks && {
      ...asks,
      total: about(asks.total),
      estimated: about(asks.estimated),
      unestimated: some(asks.unestimated),
      left: about(asks.left),
      costUsd: isWhole && asks.costUsd !== null ? twoDigits(asks.costUsd) : null,
    },
  };
}

function roughQuote(of: BackfillQuote, k: number): BackfillQuote {
  const about = (count: number) => roughly(count, k);
  const { asks, restsOn } = of;
  return {
    ...of,
    conversations: of.conversations === null ? null : about(of.conversations),
    minutes: of.minutes === null ? null : twoDigits(of.minutes),
    restsOn: restsOn && { ...restsOn, conversations: about(restsOn.conversations) },
    asks: asks && {
      ...asks,
      conversations: about(asks.conversations),
      tasks: about(asks.tasks),
      measured: about(asks.measured),
      requests: about(asks.requests),
      inputTokens: twoDigits(asks.inputTokens),
      outputTokens: twoDigits(asks.outputTokens),
      outputTokensAtMost: twoDigits(asks.outputTokensAtMost),
      usd: asks.usd === null ? null : twoDigits(asks.usd),
      usdAtMost: asks.usdAtMost === null ? null : twoDigits(asks.usdAtMost),
    },
  };
}
