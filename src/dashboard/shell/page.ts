/** The pages there are. The overview is the plain address. */
export type Page = 'overview' | 'method';

export const PAGES: readonly { readonly page: Page; readonly name: string }[] = [
  { page: 'overview', name: 'Overview' },
  { page: 'method', name: 'Method' },
];

/** The page that an address names; any other name is the overview. */
export function pageFromAddress(search: string): Page {
  return new URLSearchParams(search).get('page') === 'method' ? 'method' : 'overview';
}

/** The address's search part for a page; the range chosen stays. */
export function addressOfPage(search: string, page: Page): string {
  const parameters = new URLSearchParams(search);
  if (page === 'overview') parameters.delete('page');
  else parameters.set('page', page);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
