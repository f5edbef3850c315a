import type { EngineName } from '../fresh-address.ts';
import { compareRows } from './compare-rows.ts';
import { type Finding, findings } from './findings.ts';
import { chatOf, type Keeping, type MadeChat, mutationCount } from './made-chat.ts';
import { type Trial, type Tried, tryChats } from './try-chats.ts';

/** What came of some documents. */
export interface Outcome {
  readonly documents: number;
  /** By engine, and then by `analysed`, `shared copy` or the reason why they could not be read. */
  readonly outcomes: Readonly<Partial<Record<EngineName, Readonly<Record<string, number>>>>>;
  readonly findings: readonly Finding[];
}

export interface Numbers extends Pick<Trial, 'place' | 'signal'> {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly engines: readonly EngineName[];
}

/** Tries the documents of these numbers on each engine; those that can be kept alike are in one database. */
export async function tryNumbers(asked: Numbers): Promise<Outcome> {
  const chats = asked.numbers.map((number) => chatOf(asked.seed, number));
  return tryMade(chats, asked);
}

async function tryMade(
  chats: readonly MadeChat[],
  { engines, place, signal }: Pick<Numbers, 'engines' | 'place' | 'signal'>,
): Promise<Outcome> {
  const found: Finding[] = [];
  const outcomes: Partial<Record<EngineName, Record<string, number>>> = {};
  for (const [keeping, some] of Map.groupBy(chats, (chat) => chat.keeping)) {
    const tried: Tried[] = [];
    for (const engine of engines.filter((name) => canKeep(name, keeping))) {
      const trial = { engine, chats: some, asText: keeping === 'text', place, signal };
      const one = await tryChats(trial);
      tried.push(one);
      found.push(...one.findings);
      outcomes[engine] = counted(outcomes[engine] ?? {}, some, one);
    }
    found.push(...differences(some, tried));
  }
  return { documents: chats.length, outcomes, findings: found };
}

function canKeep(engine: EngineName, keeping: Keeping): boolean {
  return keeping !== 'sqlite' || engine === 'sqlite';
}

function counted(
  before: Readonly<Record<string, number>>,
  chats: readonly MadeChat[],
  { outcomes }: Tried,
): Record<string, number> {
  const counts: Record<string, number> = { ...before };
  for (const { number } of chats) {
    const outcome = outcomes.get(number) ?? 'shared copy';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

function differences(chats: readonly MadeChat[], [one, other]: readonly Tried[]): Finding[] {
  if (one === undefined || other === undefined) return [];
  const { all, note } = findings('both');
  const order = one.listed.findIndex((id, at) => id !== other.listed[at]);
  if (order >= 0) note(null, `${one.engine} and ${other.engine} list them in another order`);
  compareRows(chats, [one.rows, other.rows], (number, what) =>
    note(number, `${one.engine} and ${other.engine} differ in ${what}`),
  );
  return all;
}

/** The fewest mutations with which the document of this number, tried alone, still shows a fault. */
export async function fewestMutations(
  number: number,
  asked: Omit<Numbers, 'numbers'>,
): Promise<readonly string[] | null> {
  const without = new Set<number>();
  const fails = async (left: ReadonlySet<number>) => {
    const { findings: found } = await tryMade([chatOf(asked.seed, number, left)], asked);
    return found.length > 0;
  };
  if (!(await fails(without))) return null;
  for (let place = 0; place < mutationCount(asked.seed, number); place += 1) {
    const fewer = new Set([...without, place]);
    if (await fails(fewer)) without.add(place);
  }
  return chatOf(asked.seed, number, without).mutations;
}

/** One of the numbers with which figures of several documents are still wrong; null where it takes more than one. */
export async function numberAtFault(asked: Numbers): Promise<number | null> {
  let numbers = [...asked.numbers];
  while (numbers.length > 1) {
    const half = Math.ceil(numbers.length / 2);
    const parts = [numbers.slice(0, half), numbers.slice(half)];
    const failing = await firstFailing(parts, asked);
    if (failing === null) return null;
    numbers = failing;
  }
  return numbers[0] ?? null;
}

async function firstFailing(parts: readonly number[][], asked: Numbers): Promise<number[] | null> {
  for (const numbers of parts) {
    const { findings: found } = await tryNumbers({ ...asked, numbers });
    if (found.length > 0) return numbers;
  }
  return null;
}
