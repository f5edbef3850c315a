/** What a column counts of something that is somebody's. */
export interface Numbered {
  readonly person: number;
  readonly number: number;
}

/** Sets of people, none of whom is in two of them. Whoever adds to them is told whether there are enough then. */
export class PeopleSets {
  readonly #most: number;
  readonly #least: number;
  readonly #taken = new Set<number>();
  #count = 0;

  /** Input: how many are enough, and by how much numbers differ at least. */
  constructor(most: number, least: number) {
    this.#most = most;
    this.#least = least;
  }

  /** Whether two numbers are not the same. */
  differ(one: number, other: number): boolean {
    return Math.abs(one - other) > this.#least;
  }

  /** Without those of whom somebody is in another one. */
  add(people: readonly number[]): boolean {
    if (people.some((person) => this.#taken.has(person))) return false;
    for (const person of people) this.#taken.add(person);
    this.#count += 1;
    return this.#count >= this.#most;
  }

  /** Each person of whom there are two numbers. */
  addSingles(numbered: readonly Numbered[]): boolean {
    const first = new Map<number, number>();
    for (const { person, number } of numbered) {
      const other = first.get(person);
      if (other === undefined) first.set(person, number);
      else if (this.differ(other, number) && this.add([person])) return true;
    }
    return false;
  }

  /** Two people each, of whom there are different numbers. */
  addPairs(numbered: readonly Numbered[]): boolean {
    const waiting: Numbered[] = [];
    const isWaiting = new Set<number>();
    for (const each of numbered) {
      if (this.#taken.has(each.person) || isWaiting.has(each.person)) continue;
      const other = waiting.at(-1);
      if (other === undefined || !this.differ(other.number, each.number)) {
        waiting.push(each);
        isWaiting.add(each.person);
        continue;
      }
      waiting.pop();
      if (this.add([each.person, other.person])) return true;
    }
    return false;
  }
}
