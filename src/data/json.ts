declare const jsonText: unique symbol;

/** JSON as text, fit to be stored on both engines; only `toJson` makes one. */
export type JsonText = string & { readonly [jsonText]: true };

/**
 * A value as JSON text for a `json()` column.
 *
 * NUL and lone surrogates become U+FFFD: PostgreSQL's jsonb refuses them, SQLite would keep them.
 */
export function toJson(value: unknown): JsonText {
  const json = JSON.stringify(value) ?? 'null';
  // An escaped backslash is matched first, so that `\\u0000` (a backslash and letters) is left alone.
  return json.replace(/\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/g, (found) =>
    found === '\\\\' ? found : '\ufffd',
  ) as JsonText;
}
