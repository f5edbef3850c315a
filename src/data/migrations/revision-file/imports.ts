/** Longest line. */
const WIDTH = 100;

/** Names that a file takes from elsewhere, noted while its text is made. */
export class Imports {
  readonly #door = new Set<string>();
  readonly #types = new Set<string>();
  #usesSql = false;

  /** A function of the data layer; gives its name. */
  from(name: string): string {
    this.#door.add(name);
    return name;
  }

  /** Notes that there is SQL. */
  sql(): string {
    this.#usesSql = true;
    return 'sql';
  }

  /** Notes a type of the data layer. */
  type(name: string): void {
    this.#types.add(name);
  }

  has(name: string): boolean {
    return this.#door.has(name);
  }

  /** What imports all that was used, sorted as the linter wants it; no line where nothing was. */
  lines(door: string): string[] {
    const lines = [
      ...(this.#usesSql ? ["import { sql } from 'kysely';"] : []),
      ...this.#fromDoor(door),
    ];
    return lines.length === 0 ? [] : [lines.join('\n')];
  }

  #fromDoor(door: string): string[] {
    const types = [...this.#types].map((name) => ({ name, text: `type ${name}` }));
    const values = [...this.#door].map((name) => ({ name, text: name }));
    if (values.length === 0) {
      return types.map(({ name }) => `import type { ${name} } from '${door}';`);
    }
    const sorted = [...values, ...types]
      .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(({ text }) => text);
    const line = `import { ${sorted.join(', ')} } from '${door}';`;
    if (line.length <= WIDTH) return [line];
    return [`import {\n${sorted.map((text) => `  ${text},\n`).join('')}} from '${door}';`];
  }
}
