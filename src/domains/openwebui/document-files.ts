import { type Fields, fieldsOf, nameOf, objectsOf } from './document-fields.ts';

/**
 * Names of what a person attached, in order; pictures and whatever else has no name are left out, each of several
 * equal ones is there.
 *
 * Input   `files` of a message: entries with a name of their own, or with the row of the file within them.
 */
export function fileNamesOf(files: unknown): string[] {
  return objectsOf(files).flatMap((entry) => fileNameOf(entry) ?? []);
}

/** An address or a picture itself stands in `name` of some old entries: that is no name. */
function fileNameOf(entry: Fields): string | null {
  const file = fieldsOf(entry.file);
  const names = [entry.name, entry.filename, file.filename, fieldsOf(file.meta).name, entry.title];
  return names.map(nameOf).find((name) => name !== null && !name.startsWith('data:')) ?? null;
}
