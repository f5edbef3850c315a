import type { Invoice } from '../../api/contracts/entries.ts';
import { useKeepInvoice, useRemoveEntry } from '../../ui/fetching/entries.ts';
import { shortMonthOfYear } from '../../ui/format/dates.ts';
import { price } from '../../ui/format/money.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import {
  CurrencyField,
  EntryButton,
  EntryField,
  EntryForm,
  MonthField,
  useFields,
} from './entry-form.tsx';
import { entryWords } from './entry-words.ts';

interface InvoicesPanelProps {
  invoices: readonly Invoice[];
  /** What most amounts are in. */
  currency: string;
}

/** What providers of models have billed, and the form to enter it. */
export function InvoicesPanel({ invoices, currency }: InvoicesPanelProps) {
  return (
    <Panel title={entryWords.invoicesTitle} sub={entryWords.invoicesSub} className="w-6">
      <InvoicesTable invoices={invoices} />
      <InvoiceForm currency={currency} />
    </Panel>
  );
}

function InvoicesTable({ invoices }: Pick<InvoicesPanelProps, 'invoices'>) {
  const remove = useRemoveEntry();
  if (invoices.length === 0) return <p>{entryWords.noInvoices}</p>;
  return (
    <ScrollRegion aria-label={entryWords.invoicesList}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{entryWords.month}</th>
            <th scope="col">{entryWords.provider}</th>
            <th scope="col" className="r">
              {entryWords.amount}
            </th>
            <th scope="col">
              <span className="sr">{entryWords.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invoices.map(({ month, provider, amount, currency }) => {
            const name = shortMonthOfYear(`${month}-01`);
            return (
              <tr key={`${month} ${provider}`}>
                <th scope="row">{name}</th>
                <td className="entered">{provider}</td>
                <td className="r">{price(amount, currency)}</td>
                <td className="r">
                  <EntryButton
                    text={entryWords.removeShort}
                    full={entryWords.remove(`${provider}, ${name}`)}
                    disabled={remove.isPending}
                    onClick={() => remove.mutate({ noun: 'invoices', month, provider })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const EMPTY = { month: '', provider: '', amount: '' };

function InvoiceForm({ currency: usual }: Pick<InvoicesPanelProps, 'currency'>) {
  const { fields, setFields, field } = useFields({ ...EMPTY, currency: usual });
  const keep = useKeepInvoice();
  const send = () =>
    keep.mutate(
      { ...fields, amount: Number(fields.amount), currency: fields.currency.toUpperCase() },
      { onSuccess: () => setFields({ ...EMPTY, currency: fields.currency }) },
    );
  return (
    <EntryForm
      action={entryWords.addInvoice}
      pending={keep.isPending}
      error={keep.error}
      onSend={send}
    >
      <MonthField name={entryWords.month} {...field('month')} />
      <EntryField name={entryWords.provider} most={80} {...field('provider')} />
      <EntryField name={entryWords.amount} type="number" {...field('amount')} />
      <CurrencyField name={entryWords.currency} {...field('currency')} />
    </EntryForm>
  );
}
