import { PendingPanel } from '../../ui/failures/pending-panel.tsx';
import { useEntries } from '../../ui/fetching/entries.ts';
import { AnnotationsPanel } from './annotations-panel.tsx';
import { CostsPanel } from './costs-panel.tsx';
import { entryWords } from './entry-words.ts';
import { InvoicesPanel } from './invoices-panel.tsx';
import { settingsWords } from './words.ts';

/** What people enter beside the settings. Input: what most amounts are in. */
export function EntriesPanels({ currency }: { currency: string }) {
  const entries = useEntries();
  if (entries.data === undefined) {
    return (
      <PendingPanel
        {...{ title: entryWords.costsTitle, className: 'w-12', height: 300 }}
        {...{ waiting: entryWords.waiting, missing: entryWords.missing }}
        holds={settingsWords.holds}
        error={entries.error}
        onRetry={() => entries.refetch()}
      />
    );
  }
  const { costs, invoices, annotations } = entries.data;
  return (
    <>
      <CostsPanel key={`costs ${currency}`} costs={costs} currency={currency} />
      <InvoicesPanel key={`invoices ${currency}`} invoices={invoices} currency={currency} />
      <AnnotationsPanel annotations={annotations} />
    </>
  );
}
