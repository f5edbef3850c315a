/** Which messages hang together: sets that can only grow together, asked for by position. */
export interface Groups {
  /** The same number for all of a set. */
  of(position: number): number;
  join(one: number, other: number): void;
}

export function groups(parent: readonly (number | null)[]): Groups {
  const up = Int32Array.from(parent.keys());
  const of = (position: number): number => {
    let at = position;
    for (let next = up[at] ?? at; next !== at; next = up[at] ?? at) {
      up[at] = up[next] ?? next;
      at = next;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    up[of(one)] = of(other);
  };
  for (const [position, above] of parent.entries()) if (above !== null) join(position, above);
  return { of, join };
}
