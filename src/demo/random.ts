/** Chance that can be repeated: the same seed gives the same numbers, on every machine and in every release. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks in proportion to the weights; all >= 0, at least one above. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** `count` different entries (fewer where the list is shorter), in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
  /** Lognormal: half of the values are below `median`, `sigma` is the standard deviation of ln. */
  lognormal(median: number, sigma: number): number;
  /** How many events happen where `mean` are expected; mean below 50. */
  poisson(mean: number): number;
  /** Shaped like a version 4 UUID. */
  uuid(): string;
}

const HEX = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'));

/** A stream of chance of its own for every label under a seed, so that a change in one leaves the others alone. */
export function seededRandom(seed: number | string, label = ''): Random {
  const next = sfc32(`${seed}/${label}`);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const hex = () => HEX[Math.floor(next() * 65_536)] as string;
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    weighted: (entries) => weighted(entries, next()),
    sample: (list, count) => sample(list, count, next),
    lognormal: (median, sigma) => median * Math.exp(sigma * normal(next)),
    poisson: (mean) => poisson(mean, next),
    uuid: () =>
      `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-${HEX[32_768 + int(0, 16_383)]}-${hex()}${hex()}${hex()}`,
  };
}

/** Small fast counting generator. Source: C. Doty-Humphrey, PractRand; seeded by a hash of the text. */
function sfc32(text: string): () => number {
  let [a, b, c, counter] = hash(text);
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

function hash(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 1];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    state[0] = state[1] ^ Math.imul(state[0] ^ code, 597399067);
    state[1] = state[2] ^ Math.imul(state[1] ^ code, 2869860233);
    state[2] = state[0] ^ Math.imul(state[2] ^ code, 951274213);
  }
  return state;
}

function weighted<T>(entries: readonly (readonly [T, number])[], share: number): T {
  let rest = share * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return (entries.at(-1) as readonly [T, number])[0];
}

/** Selection sampling: every entry is asked once, so the order of the list is kept. */
function sample<T>(list: readonly T[], count: number, next: () => number): T[] {
  const taken: T[] = [];
  for (const [index, entry] of list.entries()) {
    const wanted = count - taken.length;
    if (next() * (list.length - index) < wanted) taken.push(entry);
  }
  return taken;
}

/** Source: Box and Muller, Annals of Mathematical Statistics 29 (1958) 610-611. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Source: Knuth, The Art of Computer Programming 2, 3.4.1. */
function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count++;
  return count;
}
