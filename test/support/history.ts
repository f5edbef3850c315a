import {
  type DatabaseAddress,
  defineDomain,
  type Operations,
  openDomain,
  type Revision,
  type UntypedKysely,
} from '../../src/data/index.ts';

type Step = Partial<Omit<Revision, 'revision'>> & {
  readonly upgrade: (op: Operations) => Promise<void>;
};

/** Revisions by their names, each following the one before unless it says otherwise. */
export function historyOf(steps: Readonly<Record<string, Step>>): Revision[] {
  let before: string | null = null;
  return Object.entries(steps).map(([revision, step]) => {
    const whole = { revision, downRevision: before, downgrade: async () => {}, ...step };
    before = revision;
    return whole;
  });
}

/** A database with such a history, open; nothing is made yet. */
export function openHistory(
  address: DatabaseAddress,
  revisions: readonly Revision[],
  settings: Readonly<Record<string, unknown>> = {},
) {
  const domain = defineDomain({
    name: 'shop',
    schema: 'managed',
    tables: {},
    migrations: revisions,
    repositories: (db) => ({ db: db as unknown as UntypedKysely }),
  });
  const handle = openDomain(domain, address, { settings });
  return { ...handle, db: handle.repositories.db };
}
