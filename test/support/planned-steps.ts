import { type PlannedOperation, perform } from '../../src/data/migrations/autogenerate/plan.ts';
import { rehearsed } from '../../src/data/migrations/rehearsal.ts';

/** What the operations do, as plain data: one list for each operation. */
export async function plannedSteps(planned: readonly PlannedOperation[]): Promise<unknown[]> {
  const [...steps] = await rehearsed(
    {
      revision: 'planned',
      downRevision: null,
      upgrade: (op) => perform(op, planned),
      downgrade: async () => {},
    },
    {},
  );
  return steps.slice(0, -1);
}
