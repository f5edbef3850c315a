import { faultOf, type SourceFault } from './source-fault.ts';

/** So many are asked for each alone at once; more are halved first. */
const FEW = 16;

export interface OneByOne<K, V> {
  readonly values: readonly V[];
  /** What the source does not give, also asked for alone. */
  readonly failed: ReadonlyMap<K, SourceFault>;
}

/**
 * What the source gives of these keys: asked for together and, where that fails by what may be one row's fault, each alone.
 *
 * Input   `answers` asks for something small beside the same row: where even that fails, it was no fault of the row.
 * Errors  whatever is not one row's fault: the connection, a right, a lock.
 */
export async function oneByOne<K, V>(
  keys: readonly K[],
  ask: (keys: readonly K[]) => Promise<readonly V[]>,
  answers: (key: K) => Promise<unknown>,
): Promise<OneByOne<K, V>> {
  const values: (readonly V[])[] = [];
  const failed = new Map<K, SourceFault>();
  const parts: (readonly K[])[] = keys.length === 0 ? [] : [keys];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const asked = await askedFor(part, ask);
    if (asked.ok) values.push(asked.values);
    else if (part.length > 1) parts.push(...split(part).reverse());
    else for (const key of part) failed.set(key, await confirmed(asked.fault, () => answers(key)));
  }
  return { values: values.flat() as V[], failed };
}

/** What the source gives of one row. Errors: its fault as well, once it is known to be the row's alone. */
export async function alone<V>(
  ask: () => Promise<V>,
  answers: () => Promise<unknown>,
): Promise<V | null> {
  const { values, failed } = await oneByOne([null], async () => [await ask()], answers);
  for (const { error } of failed.values()) throw error;
  return values[0] ?? null;
}

async function askedFor<K, V>(keys: readonly K[], ask: (keys: readonly K[]) => Promise<V>) {
  try {
    return { ok: true, values: await ask(keys) } as const;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault } as const;
  }
}

function split<K>(keys: readonly K[]): (readonly K[])[] {
  if (keys.length <= FEW) return keys.map((key) => [key]);
  const half = Math.ceil(keys.length / 2);
  return [keys.slice(0, half), keys.slice(half)];
}

async function confirmed(fault: SourceFault, answers: () => Promise<unknown>) {
  if (!fault.isDoubtful) return fault;
  try {
    await answers();
  } catch (error) {
    const other = faultOf(error);
    if (other === null || other.isDoubtful) throw error;
  }
  return fault;
}
