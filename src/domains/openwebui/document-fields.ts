import { isStorableId } from '../../kernel/storable-id.ts';

/** A JSON object of unknown shape: every key may be missing or of another type than expected. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is something else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The objects in a list, in order; none where it is no list. */
export function objectsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A text with something in it, made storable everywhere; else null. */
export function nameOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = storable(value);
  return name === '' ? null : name;
}

/** The same of an id of a chat; null where it is longer than ids are. */
export function chatIdOf(value: unknown): string | null {
  const id = nameOf(value);
  return id !== null && isStorableId(id) ? id : null;
}

/**
 * The text with lone surrogates and NUL replaced by U+FFFD: UTF-8 and PostgreSQL know neither.
 *
 * A text without them is given back as it is, not copied: it may hold a picture of many megabytes.
 */
export function storable(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '\uFFFD') : wellFormed;
}

/**
 * JSON text of a value, the names of each object in order: some stores keep another order than was written.
 *
 * Output  null of what JSON does not know, and of what is nested too deep to be written.
 */
export function stableJson(value: unknown): string | null {
  try {
    return (
      JSON.stringify(value, (_, inner: unknown) => (isFields(inner) ? sorted(inner) : inner)) ??
      null
    );
  } catch {
    return null;
  }
}

function sorted(fields: Fields): Fields {
  const names = Object.keys(fields).sort();
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
