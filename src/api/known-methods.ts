import type { FastifyInstance } from 'fastify';

/** The files of the page: any path at all. */
const ANY_FILE = '/*';

/** What answers at a path. */
export type KnownMethods = (path: string) => readonly string[];

/**
 * Which methods are answered at a path: those of the routes registered from now on, in the order of the alphabet, with OPTIONS; none
 * where there is nothing at all.
 */
export function knownMethods(app: FastifyInstance): KnownMethods {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === ANY_FILE) return;
    const known = methodsOf.get(url) ?? new Set();
    for (const each of [method].flat()) known.add(each);
    methodsOf.set(url, known);
  });
  let patterns: readonly (readonly [RegExp, ReadonlySet<string>])[] | null = null;
  return (path) => {
    patterns ??= [...methodsOf].map(([url, methods]) => [patternOf(url), methods]);
    const found = patterns.flatMap(([pattern, methods]) =>
      pattern.test(path) ? [...methods] : [],
    );
    return found.length === 0 ? [] : [...new Set([...found, 'OPTIONS'])].sort();
  };
}

/** A route as the router reads it: `:name` is one part of a path, `*` at its end all that follows. */
function patternOf(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : literal(part).replace('\\*', '.*')));
  return new RegExp(`^${parts.join('/')}$`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
