import type { DatabaseAddress } from '../../src/data/index.ts';

/** The URL that names this database, as a person writes it into a variable. */
export function urlOf(address: DatabaseAddress): string {
  if (address.engine === 'sqlite') return `sqlite:///${address.file}`;
  const { host, port, database, user, password, parameters } = address;
  const login = [user, password]
    .filter((part) => part !== null)
    .map(encodeURIComponent)
    .join(':');
  const query = new URLSearchParams(parameters).toString();
  const place = `${host}:${port}/${database}${query && `?${query}`}`;
  return `postgresql://${login && `${login}@`}${place}`;
}
