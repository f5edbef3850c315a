import type { Names } from './templates.ts';

/** Longest line, as Biome has it. */
const WIDTH = 100;
const LIST = /(export const domains: readonly AnyDomain\[\] = )\[([^\]]*)\];/;
const DOOR = /^import \{ (\w+) \} from '\.\/([^/']+)\/index\.ts';$/;

/** The domains that it imports: in which line, as what, from which folder. */
function doorsOf(registry: string) {
  return registry.split('\n').flatMap((line, at) => {
    const [, variable, name] = DOOR.exec(line) ?? [];
    return variable === undefined || name === undefined ? [] : [{ at, variable, name }];
  });
}

/** `src/domains/index.ts` with one domain more; null where it is not written as expected. */
export function withDomain(registry: string, { domain, variable }: Names): string | null {
  const list = LIST.exec(registry);
  if (list === null) return null;
  const [all, begin = '', inside = ''] = list;
  const names = [...inside.split(',').map((name) => name.trim()), variable].filter(Boolean);
  const oneLine = `${begin}[${names.join(', ')}];`;
  const lines = `${begin}[\n${names.map((name) => `  ${name},\n`).join('')}];`;
  const listed = registry.replace(all, oneLine.length <= WIDTH ? oneLine : lines);
  return withImport(listed, domain, `import { ${variable} } from './${domain}/index.ts';`);
}

/** Imports are in the order of their paths. */
function withImport(text: string, domain: string, line: string): string | null {
  const doors = doorsOf(text);
  const last = doors.at(-1);
  if (last === undefined) return null;
  const before = doors.find(({ name }) => name > domain)?.at ?? last.at + 1;
  return text.split('\n').toSpliced(before, 0, line).join('\n');
}

/** Names of the domains that `src/domains/index.ts` lists, in its order. */
export function domainsIn(registry: string): string[] {
  const [, , inside = ''] = LIST.exec(registry) ?? [];
  const folders = new Map(doorsOf(registry).map(({ variable, name }) => [variable, name]));
  return inside.split(',').flatMap((each) => folders.get(each.trim()) ?? []);
}
