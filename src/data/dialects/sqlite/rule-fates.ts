import { type Clause, isRule } from './clauses.ts';
import type { TableParts } from './table-parts.ts';

/** A table three times: as it is there, as the history knows it, and as it is to be. */
export interface Versions {
  readonly live: TableParts;
  readonly before: TableParts;
  readonly after: TableParts;
  /** What the history knows is written in its words, also where it does not change. */
  readonly anew: boolean;
}

/** The rules of a table, wherever they stand. */
export function rulesIn({ columns, rules }: Pick<TableParts, 'columns' | 'rules'>): Clause[] {
  return [...columns.flatMap(({ clauses }) => clauses), ...rules].filter(({ kind }) =>
    isRule(kind),
  );
}

/** Whether names mean the same. */
export function isSameName(a: string | null, b: string | null): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

/**
 * What becomes of the rules of a table: those that the history knows change as it says, all others stay.
 *
 * A rule is known by its name, or by what it says where it has none; a table has one primary key, whatever its name.
 */
export class RuleFates {
  /** New ones, and those that change. */
  readonly fresh: Clause[] = [];
  /** What goes though nobody said so. */
  readonly losses: string[] = [];
  readonly #anew: boolean;
  readonly #unknown: Set<Clause>;
  readonly #gone = new Set<Clause>();
  readonly #names = new Map<Clause, string>();

  constructor({ live, before, after, anew }: Versions) {
    this.#anew = anew;
    this.#unknown = new Set(rulesIn(live));
    const [known, wanted] = [rulesIn(before), rulesIn(after)];
    for (const old of known) this.#follow(old, partnerOf(old, wanted));
    for (const rule of wanted) if (partnerOf(rule, known) === null) this.#add(rule);
  }

  /** The rule under the name that it has from now on; none where it goes. */
  kept(rules: readonly Clause[]): Clause[] {
    return rules
      .filter((rule) => !this.#gone.has(rule))
      .map((rule) => ({ ...rule, name: this.#names.get(rule) ?? rule.name }));
  }

  #follow(old: Clause, next: Clause | null): void {
    const live = this.#find(old);
    if (next !== null && next.definition === old.definition && !this.#anew) {
      const bearsName = live !== null && isSameName(live.name, old.name);
      if (bearsName && next.name !== null) this.#names.set(live, next.name);
      return;
    }
    if (live !== null) this.#drop(live, old);
    if (next !== null) this.fresh.push(next);
  }

  #find(old: Clause): Clause | null {
    const among = [...this.#unknown];
    const saysSame = (live: Clause) =>
      live.name === null && live.kind === old.kind && live.definition === old.definition;
    const live = partnerOf(old, among) ?? among.find(saysSame) ?? null;
    if (live !== null) this.#unknown.delete(live);
    return live;
  }

  #drop(live: Clause, old: Clause): void {
    this.#gone.add(live);
    const isOther = live.kind === 'primary key' && live.definition !== old.definition;
    if (isOther) this.losses.push(`its ${live.definition}`);
  }

  #add(rule: Clause): void {
    const inTheWay = partnerOf(rule, [...this.#unknown]);
    if (inTheWay !== null) {
      this.losses.push(`its ${inTheWay.definition}, for which comes ${rule.definition}`);
    }
    this.fresh.push(rule);
  }
}

function partnerOf(rule: Clause, among: readonly Clause[]): Clause | null {
  const bears = (other: Clause) => rule.name !== null && isSameName(other.name, rule.name);
  const isKey = rule.kind === 'primary key';
  return among.find((other) => other.kind === rule.kind && (isKey || bears(other))) ?? null;
}
