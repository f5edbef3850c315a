import { COMPARISONS } from '../../kernel/comparisons.ts';
import { Link } from '../address/link.tsx';
import { Menu } from '../parts/menu.tsx';
import { addressWithComparison, comparisonFromAddress } from './comparison.ts';
import { rangeWords } from './words.ts';

/** What the days shown are compared with; it is in the address. */
export function ComparisonMenu({ search }: { search: string }) {
  const chosen = comparisonFromAddress(search);
  return (
    <Menu label={rangeWords.compare[chosen]} name={rangeWords.comparedWith}>
      {(close) => (
        <ul className="pop">
          {COMPARISONS.map((each) => {
            const on = each === chosen;
            return (
              <li key={each} className={on ? 'on' : ''}>
                <Link
                  to={addressWithComparison(search, each)}
                  current={on ? 'true' : undefined}
                  onFollow={close}
                >
                  {rangeWords.compare[each]}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Menu>
  );
}
