/** The name of the page that an address means; null: the first one, which is the plain address. */
export function pageFromAddress(search: string): string | null {
  return new URLSearchParams(search).get('page');
}

/** The address's search part for a page, null for the first one; the range chosen stays. */
export function addressOfPage(search: string, page: string | null): string {
  const parameters = new URLSearchParams(search);
  if (page === null) parameters.delete('page');
  else parameters.set('page', page);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
