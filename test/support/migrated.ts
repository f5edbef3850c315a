import {
  type AnyDomain,
  type DatabaseAddress,
  type OpenOptions,
  openDomain,
} from '../../src/data/index.ts';
import { type EngineName, type FreshAddress, freshAddress } from './fresh-address.ts';
import { templateOf } from './template.ts';

/** A database to copy: a domain's tables at its newest revision, without a row. */
export interface Migrated {
  readonly address: DatabaseAddress;
  /** To be called when it is not copied any more. */
  drop(): Promise<void>;
}

/**
 * What a history in a folder makes is made once in a run, what one within a test makes is that test's.
 *
 * Errors  NoPostgres with the reason.
 */
export async function migrated(
  engine: EngineName,
  domain: AnyDomain,
  options: OpenOptions = {},
): Promise<Migrated> {
  const fill = (place: FreshAddress) => upgrade(place, domain, options);
  if (domain.migrations instanceof URL) {
    const name = `${domain.name} of ${domain.migrations.pathname}`;
    return { address: await templateOf(engine, name, fill), drop: async () => {} };
  }
  const place = await freshAddress(engine);
  await fill(place);
  return place;
}

async function upgrade({ address }: FreshAddress, domain: AnyDomain, options: OpenOptions) {
  const writer = openDomain(domain, address, { ...options, writable: true });
  try {
    await writer.migrations.upgrade();
  } finally {
    await writer.close();
  }
}
