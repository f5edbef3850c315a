const MOST = 20_000;

/** Computes once for each key, up to so many keys: texts without end must not fill the memory. */
export function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
