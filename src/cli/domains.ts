import type { App } from '../app.ts';
import { describeAddress } from '../data/index.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';

/** The domains of an application, or the one that is named. */
export function domainsOf({ source, own }: App, name?: string) {
  const all = [
    { handle: source, schema: 'external', release: () => source.repositories.release.current() },
    { handle: own, schema: 'managed', release: null },
  ] as const;
  const found = all.filter(({ handle }) => name === undefined || handle.name === name);
  if (found.length > 0) return found;
  const names = all.map(({ handle }) => handle.name).join(', ');
  throw new CogniforceError('USAGE', `There is no domain "${name}"; there are ${names}.`);
}

export interface DomainRevision {
  readonly domain: string;
  readonly schema: 'external' | 'managed';
  readonly database: string;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Releases of Open WebUI with that revision; null for our own. */
  readonly release: string | null;
  readonly error: string | null;
  readonly code: ErrorCode | null;
}

/** Where each domain stands; one that cannot be asked says why. */
export function states(domains: ReturnType<typeof domainsOf>): Promise<DomainRevision[]> {
  return Promise.all(
    domains.map(async ({ handle, schema, release }) => {
      const base = { domain: handle.name, schema, database: describeAddress(handle.address) };
      try {
        if (release !== null) {
          const { revision, releases } = await release();
          const applied = revision === null ? [] : [revision];
          return { ...base, applied, pending: [], release: releases, error: null, code: null };
        }
        const { applied, pending } = await handle.migrations.state();
        return { ...base, applied, pending, release: null, error: null, code: null };
      } catch (error) {
        if (!(error instanceof CogniforceError)) throw error;
        const { message, code } = error;
        return { ...base, applied: [], pending: [], release: null, error: message, code };
      }
    }),
  );
}

/** 0 when every domain could be asked, else the code of the first that could not. */
export function exitCodeOf(found: readonly { readonly code: ErrorCode | null }[]): number {
  const failed = found.find(({ code }) => code !== null);
  return failed?.code ? ERRORS[failed.code].exit : 0;
}
