import { useState } from 'react';
import type { Cost } from '../../api/contracts/entries.ts';
import { useKeepCost, useRemoveEntry } from '../../ui/fetching/entries.ts';
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

interface CostsPanelProps {
  costs: readonly Cost[];
  /** What most amounts are in. */
  currency: string;
}

/** Licences and machines: what is entered, and the form to enter, change or end one. */
export function CostsPanel({ costs, currency }: CostsPanelProps) {
  const [edited, setEdited] = useState<Cost | null>(null);
  return (
    <Panel title={entryWords.costsTitle} sub={entryWords.costsSub} className="w-6">
      <CostsTable costs={costs} onEdit={setEdited} />
      <CostForm
        key={edited?.id ?? ''}
        edited={edited}
        currency={currency}
        onDone={() => setEdited(null)}
      />
    </Panel>
  );
}

interface CostsTableProps {
  costs: readonly Cost[];
  onEdit: (cost: Cost) => void;
}

function CostsTable({ costs, onEdit }: CostsTableProps) {
  const remove = useRemoveEntry();
  if (costs.length === 0) return <p>{entryWords.noCosts}</p>;
  return (
    <ScrollRegion aria-label={entryWords.costsList}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{entryWords.label}</th>
            <th scope="col" className="r">
              {entryWords.eachMonth}
            </th>
            <th scope="col">{entryWords.months}</th>
            <th scope="col">
              <span className="sr">{entryWords.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => (
            <tr key={cost.id}>
              <th scope="row" className="entered">
                {cost.label}
              </th>
              <td className="r">{price(cost.amount, cost.currency)}</td>
              <td>{monthsText(cost)}</td>
              <td className="r">
                <EntryButton
                  text={entryWords.changeShort}
                  full={entryWords.change(cost.label)}
                  disabled={remove.isPending}
                  onClick={() => onEdit(cost)}
                />{' '}
                <EntryButton
                  text={entryWords.removeShort}
                  full={entryWords.remove(cost.label)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ noun: 'costs', id: cost.id })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function monthsText({ fromMonth, toMonth }: Cost): string {
  const name = (month: string) => shortMonthOfYear(`${month}-01`);
  return toMonth === null
    ? entryWords.since(name(fromMonth))
    : entryWords.between(name(fromMonth), name(toMonth));
}

interface CostFormProps {
  edited: Cost | null;
  currency: string;
  onDone: () => void;
}

const EMPTY = { label: '', amount: '', fromMonth: '', toMonth: '' };

function CostForm({ edited, currency: usual, onDone }: CostFormProps) {
  const { fields, setFields, field } = useFields<keyof typeof EMPTY | 'currency'>(
    edited === null
      ? { ...EMPTY, currency: usual }
      : { ...edited, amount: String(edited.amount), toMonth: edited.toMonth ?? '' },
  );
  const keep = useKeepCost();
  const send = () => {
    const { label, amount, currency, fromMonth, toMonth } = fields;
    const cost = { label, fromMonth, currency: currency.toUpperCase() };
    keep.mutate(
      {
        id: edited?.id ?? null,
        cost: { ...cost, amount: Number(amount), toMonth: toMonth === '' ? null : toMonth },
      },
      {
        onSuccess: () => {
          setFields({ ...EMPTY, currency: usual });
          onDone();
        },
      },
    );
  };
  return (
    <EntryForm
      action={edited === null ? entryWords.addCost : entryWords.changeCost}
      pending={keep.isPending}
      error={keep.error}
      onSend={send}
      beside={
        edited === null ? null : (
          <button type="button" className="ctl plain" onClick={onDone}>
            {entryWords.cancel}
          </button>
        )
      }
    >
      <EntryField name={entryWords.label} most={80} {...field('label')} />
      <EntryField name={entryWords.amount} type="number" {...field('amount')} />
      <CurrencyField name={entryWords.currency} {...field('currency')} />
      <MonthField name={entryWords.fromMonth} {...field('fromMonth')} />
      <MonthField name={entryWords.toMonth} required={false} {...field('toMonth')} />
    </EntryForm>
  );
}
