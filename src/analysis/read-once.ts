/**
 * A reading that is made once for each object, however many ask for it: what is read from a message does not change. It is
 * forgotten with the object.
 */
export function readOnce<K extends object, V extends object | number | string | boolean | null>(
  read: (from: K) => V,
): (from: K) => V {
  const made = new WeakMap<K, V>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const value = read(from);
    made.set(from, value);
    return value;
  };
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
