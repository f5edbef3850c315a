import type { Figures, Valuation } from '../../figures/index.ts';
import {
  converted,
  daysOfMonth,
  type EnteredCosts,
  type Month,
  moneyOf,
  monthOf,
  monthsTouched,
  monthsUpTo,
  workingDays,
} from '../../figures/months.ts';
import { isWithin, sumOf, tokenCost } from '../../figures/spending.ts';
import { addDays, type DayRange } from '../../kernel/days.ts';
import { isWholeCost } from '../../kernel/whole-cost.ts';
import { defineMetric } from '../define-metric.ts';
import {
  type EnteredAmount,
  type Pace,
  query,
  type Reason,
  reply,
  type SpendingMonth,
} from './contract.ts';
import { forecast } from './forecast.ts';

/** Months that are listed: at least, and at most. */
const FEWEST = 6;
const MOST = 24;
/** Days before a month that say how much days scatter. */
const RECENT_DAYS = 56;

/** What models, licences and machines cost by month, against invoices and a budget. */
export const spending = defineMetric({
  name: 'spending',
  summary:
    'What models, licences and machines cost by month, held against invoices and the monthly budget',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const entered = await figures.entered();
    const count = Math.min(MOST, Math.max(FEWEST, monthsTouched(range)));
    const months = await Promise.all(
      monthsUpTo(range.to, count).map((month) =>
        monthCosts(figures, entered, { month, lastDate: frame.lastDate }),
      ),
    );
    return {
      ...frame,
      currency: moneyOf(figures.settings.valuation),
      months: months.filter(hasAnything).reverse(),
      pace: await paceOf(figures, entered, monthOf(figures.today())),
    };
  },
});

async function monthCosts(
  figures: Figures,
  { costs, invoices }: EnteredCosts,
  { month, lastDate }: { readonly month: Month; readonly lastDate: string | null },
): Promise<SpendingMonth> {
  const { valuation } = figures.settings;
  const range = daysOfMonth(month);
  const [usage, spent, blocks] = await Promise.all([
    figures.usage(range),
    figures.spent(range),
    figures.costByBlock(range),
  ]);
  const covers = coversOf(blocks);
  const { answers, answersKnown, atLeast } = tokenCost(usage);
  const { billedUsd = null, listUsd = null } = usage.amounts;
  const said = isWithin(spent, range);
  const billed = fromDollars(billedUsd, valuation);
  const listed = fromDollars(listUsd, valuation);
  const estimates = said ? fromDollars(spent.chargedUsd, valuation) : null;
  const models = sumOf([billed, listed]) === null ? null : sumOf([billed, listed, estimates]);
  const other = costs
    .filter(({ from_month, to_month }) => from_month <= month && month <= (to_month ?? month))
    .map(({ label, ...each }) => enteredAmount(label, each, valuation));
  const billedBy = invoices
    .filter((each) => each.month === month)
    .map(({ provider, ...each }) => enteredAmount(provider, each, valuation));
  const otherTotal = wholeSum(other);
  const invoiced = billedBy.length === 0 ? null : wholeSum(billedBy);
  // A stretch of days that crosses its end is of the next month, and published all the same.
  const isWhole = covers !== null && lastDate !== null && lastDate >= range.to;
  return {
    ...{ month, covers, isWhole, billed, listed, answers, answersKnown, estimates, models },
    ...{ other, otherTotal, invoices: billedBy, invoiced },
    total: models === null || otherTotal === null ? null : models + otherTotal,
    difference: invoiced === null || models === null ? null : invoiced - models,
    reasons:
      invoiced === null
        ? []
        : reasonsOf({
            not_all_published: !isWhole,
            without_price: !isWholeCost({ answers, answersKnown, atLeast }),
            not_recorded: true,
            list_prices: listed !== null,
            estimates_apart: !said && spent.requests > 0,
          }),
  };
}

function reasonsOf(holds: Readonly<Record<Reason, boolean>>): Reason[] {
  return (Object.keys(holds) as Reason[]).filter((reason) => holds[reason]);
}

function hasAnything({ covers, other, invoices }: SpendingMonth): boolean {
  return covers !== null || other.length > 0 || invoices.length > 0;
}

async function paceOf(figures: Figures, { costs }: EnteredCosts, month: Month): Promise<Pace> {
  const { valuation } = figures.settings;
  const range = daysOfMonth(month);
  const blocks = await figures.costByBlock({
    from: addDays(range.from, -RECENT_DAYS),
    to: range.to,
  });
  const priced = blocks.flatMap(({ days, knownUsd }) => {
    const cost = fromDollars(knownUsd, valuation);
    return cost === null ? [] : [{ days, cost }];
  });
  const own = blocks.filter(({ days }) => days.to >= range.from);
  const covers = coversOf(own);
  const models = sumOf(priced.filter(({ days }) => days.to >= range.from).map(({ cost }) => cost));
  const other = wholeSum(
    costs
      .filter(({ from_month, to_month }) => from_month <= month && month <= (to_month ?? month))
      .map(({ label, ...each }) => enteredAmount(label, each, valuation)),
  );
  const soFar = covers === null || models === null ? null : { days: covers, cost: models };
  const foreseen = forecast(soFar, priced, range);
  return {
    ...{ month, covers, models, other },
    budget: budgetOf(valuation),
    soFar: models === null || other === null ? null : models + other,
    workingDays: covers === null ? 0 : workingDays({ from: range.from, to: covers.to }),
    workingDaysInMonth: workingDays(range),
    forecast:
      foreseen === null || other === null
        ? null
        : {
            expected: foreseen.expected + other,
            low: foreseen.low + other,
            high: foreseen.high + other,
          },
  };
}

/** Null also where it is in another currency than all amounts. */
function budgetOf(valuation: Valuation): number | null {
  const { budget } = valuation;
  return budget === null ? null : converted(budget.amount, budget.currency, valuation);
}

function fromDollars(usd: number | null, valuation: Valuation): number | null {
  return usd === null ? null : converted(usd, 'USD', valuation);
}

function enteredAmount(
  label: string,
  { amount, currency }: { readonly amount: number; readonly currency: string },
  valuation: Valuation,
): EnteredAmount {
  return { label, amount, currency, converted: converted(amount, currency, valuation) };
}

/** Null where the worth of one is not known: a sum without it would look whole. */
function wholeSum(amounts: readonly EnteredAmount[]): number | null {
  return amounts.reduce<number | null>(
    (sum, each) => (sum === null || each.converted === null ? null : sum + each.converted),
    0,
  );
}

function coversOf(blocks: readonly { readonly days: DayRange }[]): DayRange | null {
  const [first] = blocks;
  const last = blocks.at(-1);
  return first === undefined || last === undefined
    ? null
    : { from: first.days.from, to: last.days.to };
}
