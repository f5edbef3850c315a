import { readFileSync } from 'node:fs';
import { CogniforceError } from '../kernel/errors.ts';

/** Beside `src` and beside `dist`: the same path from the sources and from what was built of them. */
const FOLDER = new URL('../../resources/', import.meta.url);

/**
 * A file of `resources/`, read and parsed at the first call, then kept: importing a module reads nothing.
 *
 * Errors: INTERNAL where the file is missing or cannot be parsed, which only a damaged installation brings about.
 */
export function resource<T>(name: string, parse: (text: string) => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read(name, parse) };
    return kept.value;
  };
}

/** The lines of a text file, without an empty one at the end. */
export function linesOf(name: string): () => readonly string[] {
  return resource(name, (text) => text.trimEnd().split('\n'));
}

/** What a JSON file holds. Its form is what the caller says: the tests read every file that ships. */
export function jsonOf<T>(name: string): () => T {
  return resource(name, (text) => JSON.parse(text) as T);
}

function read<T>(name: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  } catch (cause) {
    const message = `The installation is damaged: resources/${name} cannot be read.`;
    throw new CogniforceError(
      'INTERNAL',
      message,
      { remedy: 'Install Cogniforce again.' },
      { cause },
    );
  }
}
