import { useSearch } from '../../ui/address/address.ts';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import type { SpendingReply } from './contract.ts';
import { paceSentences, spendingFinding } from './finding.ts';
import { SpendingTable } from './table.tsx';
import { spendingWords } from './words.ts';

/** What months cost, against invoices and the budget, and where this one is heading. */
export function SpendingPanel({ range }: PanelProps) {
  const search = useSearch();
  return (
    <FigurePanel<SpendingReply>
      figure="spending"
      table="spending_months"
      range={range}
      className="w-12"
      words={spendingWords}
      height={300}
    >
      {(reply) => ({
        title: spendingFinding(reply),
        sub: spendingWords.sub(reply.currency),
        content: (
          <>
            <p className="used">{paceSentences(reply).join(' ')}</p>
            <SpendingTable reply={reply} />
            <p className="note">
              <Link to={addressOfPage(search, 'settings')}>{spendingWords.enter}</Link>
            </p>
          </>
        ),
      })}
    </FigurePanel>
  );
}
