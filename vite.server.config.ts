import { readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const SOURCES = fileURLToPath(new URL('src/', import.meta.url));
/** Found by their place and not by an import: threads, processes and revisions. */
const FOUND = /^(?:cli\/main|data\/.*(?:worker|-thread)|domains\/[^/]+\/migrations\/[^/]+)\.ts$/;
const REVISION = /^domains\/[^/]+\/migrations\//;
/** Native, or with parts that look for files beside them. */
const EXTERNAL = ['better-sqlite3', 'pg', 'fasttext.wasm.js', /^fastify$/, /^@fastify\//];

/**
 * The server: src to dist, one file for what is always used together, so that a start reads few. What is found by its
 * place keeps it, and `import.meta.url` is that of the source's place.
 */
export default defineConfig({
  root: 'src',
  plugins: [placesOfSources()],
  ssr: { noExternal: true, external: EXTERNAL.filter((each) => typeof each === 'string') },
  build: {
    ssr: true,
    target: 'node22',
    minify: false,
    sourcemap: false,
    license: { fileName: 'bundled-packages.md' },
    rolldownOptions: {
      external: EXTERNAL,
      input: Object.fromEntries(entries().map((file) => [file.slice(0, -3), join(SOURCES, file)])),
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'shared/[name]-[hash].js',
      },
    },
  },
});

function entries(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => FOUND.test(file) && !file.endsWith('.test.ts'));
}

/** Stands for the way from a written file to the top of dist. */
const TOP = '__TOP_OF_DIST__';

/** Has each source find its neighbours as if it lay in dist by itself. */
function placesOfSources(): Plugin {
  return {
    name: 'places-of-sources',
    enforce: 'pre',
    // A revision that others import stays whole in its own file, whose comment tells what it does.
    async resolveId(id, importer) {
      if (importer === undefined) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const place = found === null ? '' : placeOf(found.id);
      return REVISION.test(place) ? { id: `${TOP}/${place}`, external: true } : null;
    },
    transform(code, id) {
      if (!id.startsWith(SOURCES) || !code.includes('import.meta.url')) return null;
      const url = `new URL(${JSON.stringify(`${TOP}/${placeOf(id)}`)}, import.meta.url).href`;
      return { code: code.replaceAll('import.meta.url', url), map: null };
    },
    renderChunk(code, { fileName }) {
      const top = posix.relative(dirname(fileName), '.') || '.';
      return { code: code.replaceAll(TOP, top), map: null };
    },
  };
}

/** Where a source would lie in dist by itself. */
function placeOf(source: string): string {
  return relative(SOURCES, source).split(sep).join('/').replace(/\.ts$/, '.js');
}
