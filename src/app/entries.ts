import type {
  Annotation,
  Cost,
  CostBody,
  EntriesReply,
  Invoice,
} from '../api/contracts/entries.ts';
import type { EntriesPort } from '../api/parts.ts';
import type {
  CogniforceRepositories,
  Entered,
  StoredAnnotation,
  StoredInvoice,
  StoredOtherCost,
} from '../domains/cogniforce/index.ts';
import { annotationKind } from '../kernel/annotation-kinds.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { Principal } from '../kernel/principal.ts';

interface EntriesParts {
  readonly own: { readonly repositories: CogniforceRepositories };
  readonly clock: Clock;
  /** An answer of our own database, unless it cannot be used. */
  readonly answered: <T>(ask: () => Promise<T>) => Promise<T>;
}

/** What people enter beside the figures: costs that are no tokens, invoices, annotations. */
export function appEntries({ own, clock, answered }: EntriesParts) {
  const { otherCosts, invoices, annotations } = own.repositories;
  const entered = (who: Principal): Entered => ({ at: instant(clock.now()), by: who.kind });

  async function list(from: CogniforceRepositories): Promise<EntriesReply> {
    const [costs, billed, noted] = await Promise.all([
      from.otherCosts.list(),
      from.invoices.list(),
      from.annotations.list(),
    ]);
    return {
      costs: costs.map(costView),
      invoices: billed.map(invoiceView),
      annotations: noted.map(annotationView),
    };
  }

  const port: Omit<EntriesPort, 'list'> = {
    addCost: (body, who) =>
      answered(async () => costView(await otherCosts.add(rowOf(body), entered(who)))),
    changeCost: (id, body, who) =>
      answered(async () => {
        const row = await otherCosts.replace(id, rowOf(body), entered(who));
        if (row === null) throw unknown('cost');
        return costView(row);
      }),
    removeCost: (id, who) =>
      answered(async () => {
        if (!(await otherCosts.remove(id, entered(who)))) throw unknown('cost');
      }),
    putInvoice: (body, who) =>
      answered(async () => {
        await invoices.put(body, entered(who));
        return body;
      }),
    removeInvoice: (which, who) =>
      answered(async () => {
        if (!(await invoices.remove(which, entered(who)))) throw unknown('invoice');
      }),
    addAnnotation: ({ from, to, kind, text }, who) =>
      answered(async () => {
        const row = { from_day: from, to_day: to, kind, text };
        return annotationView(await annotations.add(row, entered(who)));
      }),
    removeAnnotation: (id, who) =>
      answered(async () => {
        if (!(await annotations.remove(id, entered(who)))) throw unknown('annotation');
      }),
  };
  return { list, port };
}

function rowOf({ label, fromMonth, toMonth, amount, currency }: CostBody) {
  return { label, from_month: fromMonth, to_month: toMonth, amount, currency };
}

function costView({ id, label, from_month, to_month, amount, currency }: StoredOtherCost): Cost {
  return { id, label, fromMonth: from_month, toMonth: to_month, amount, currency };
}

function invoiceView({ month, provider, amount, currency }: StoredInvoice): Invoice {
  return { month, provider, amount, currency };
}

function annotationView({ id, from_day, to_day, kind, text }: StoredAnnotation): Annotation {
  return { id, from: from_day, to: to_day, kind: annotationKind(kind), text };
}

function unknown(what: string): CogniforceError {
  return new CogniforceError('ENTRY_UNKNOWN', `There is no such ${what}, or not any more.`);
}
