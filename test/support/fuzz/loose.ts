/** A value of a document that may be anything, also what is no JSON. */
export type Loose = null | boolean | number | string | Raw | Members | Loose[];

/** Text that is written as it is. */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An object by its members, in order: two may have the same name, and any name is just a name. */
export class Members {
  readonly entries: [string, Loose][];

  constructor(entries: [string, Loose][] = []) {
    this.entries = entries;
  }

  /** The first of this name; undefined without one. */
  get(name: string): Loose | undefined {
    return this.entries.find(([own]) => own === name)?.[1];
  }

  /** Puts the value in the place of the first of this name, else at the end. */
  set(name: string, value: Loose): void {
    const entry = this.entries.find(([own]) => own === name);
    if (entry === undefined) this.entries.push([name, value]);
    else entry[1] = value;
  }

  drop(name: string): void {
    const at = this.entries.findIndex(([own]) => own === name);
    if (at >= 0) this.entries.splice(at, 1);
  }
}

/** A value of JSON, to be made worse. What is undefined is left out. */
export function loosened(value: unknown): Loose {
  if (Array.isArray(value)) return value.map(loosened);
  if (typeof value !== 'object' || value === null) return value as Loose;
  if (value instanceof Raw) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return new Members(entries.map(([name, inner]) => [name, loosened(inner)]));
}

/** The same once more, apart from the first. */
export function copyOf(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!(value instanceof Members)) return value;
  return new Members(value.entries.map(([name, inner]) => [name, copyOf(inner)]));
}

/** The text of it, which is JSON unless something in it is not. */
export function written(value: Loose): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (value instanceof Members) {
    const members = value.entries.map(
      ([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`,
    );
    return `{${members.join()}}`;
  }
  return JSON.stringify(value);
}

/** A place in a document: what stands there can be replaced or taken away. */
export interface Spot {
  readonly value: Loose;
  put(value: Loose): void;
  drop(): void;
}

/** The places within a value: its members or items; none where it holds nothing. */
export function spotsIn(value: Loose): Spot[] {
  if (Array.isArray(value)) {
    return value.map((item, at) => ({
      value: item,
      put(other) {
        value[at] = other;
      },
      drop: () => void value.splice(value.indexOf(item), 1),
    }));
  }
  if (!(value instanceof Members)) return [];
  const { entries } = value;
  return entries.map((entry) => ({
    value: entry[1],
    put(other) {
      entry[1] = other;
    },
    drop: () => void entries.splice(entries.indexOf(entry), 1),
  }));
}
