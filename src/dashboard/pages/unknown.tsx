import { useSearch } from '../../ui/address/address.ts';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { titles, unknownWords } from './words.ts';

/** What stands where an address names a page that there is not. */
export function UnknownPage() {
  const search = useSearch();
  return (
    <>
      <div className="head">
        <h1>{titles.unknown}</h1>
      </div>
      <p className="lead">{unknownWords.why}</p>
      <p>
        <Link to={addressOfPage(search, null)}>{unknownWords.back}</Link>
      </p>
    </>
  );
}
