import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * @typedef {{ version: string, license?: string, dependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, license: string, part: 'server' | 'page' }} Shipped
 */

/** What the build puts into the page, with all that these need; development needs the rest of what stands beside them. */
const PAGE = ['react', 'react-dom', '@tanstack/react-query', 'd3-array', 'd3-scale', 'd3-shape'];

/**
 * Every package that an installation runs, by name: what is installed beside it or is in its build, and what is in the page.
 *
 * Source  package-lock.json, which a test of each change holds against package.json.
 *
 * @returns {Shipped[]}
 */
export function shippedPackages() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { dependencies = {} } = packages[''] ?? {};
  const server = closureOf(Object.keys(dependencies), packages);
  const page = closureOf(PAGE, packages);
  return [...server.map(asPart(packages, 'server')), ...page.map(asPart(packages, 'page'))].sort(
    (a, b) => compare(`${a.name} ${a.version} ${a.part}`, `${b.name} ${b.version} ${b.part}`),
  );
}

/** Places in the lock file of these and of all that they need. @param {readonly string[]} names @param {Record<string, Locked>} packages */
function closureOf(names, packages) {
  const found = new Set(names.map((name) => placeOf(name, '', packages)));
  for (const place of found) {
    const { dependencies = {} } = packages[place] ?? {};
    for (const name of Object.keys(dependencies)) found.add(placeOf(name, place, packages));
  }
  return [...found];
}

/**
 * Where Node.js would find a package from this place: in its own node_modules, or in one further up.
 *
 * @param {string} name @param {string} from @param {Record<string, Locked>} packages
 */
function placeOf(name, from, packages) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') throw new Error(`package-lock.json does not name ${name}`);
  }
}

/** @param {Record<string, Locked>} packages @param {'server' | 'page'} part @returns {(place: string) => Shipped} */
function asPart(packages, part) {
  return (place) => {
    const { version = '', license = 'unknown' } = packages[place] ?? {};
    return { name: place.slice(place.lastIndexOf('node_modules/') + 13), version, license, part };
  };
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
