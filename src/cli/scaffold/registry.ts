import type { Names } from './templates.ts';

/** Longest line, as Biome has it. */
const WIDTH = 100;
const LIST = /(export const domains: readonly AnyDomain\[\] = )\[([^\]]*)\];/;
const DOOR = /^import \{ \w+ \} from '\.\/([^/']+)\/index\.ts';$/;

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
  const lines = text.split('\n');
  const doors = lines.flatMap((each, at) => {
    const [, name] = DOOR.exec(each) ?? [];
    return name === undefined ? [] : [{ at, name }];
  });
  const last = doors.at(-1);
  if (last === undefined) return null;
  const before = doors.find(({ name }) => name > domain)?.at ?? last.at + 1;
  return lines.toSpliced(before, 0, line).join('\n');
}

const NEXT_SECTION = '# --- Who may look';

/** `.env.example` with the settings of one domain more; null where it is not written as expected. */
export function withSettings(
  example: string,
  domain: string,
  variables: readonly string[],
): string | null {
  const at = example.indexOf(NEXT_SECTION);
  if (at === -1) return null;
  const lines = variables.map((variable) => `# ${variable}=${exampleOf(domain, variable)}\n`);
  const head = `# --- The ${domain} domain. Without its URL: database \`${domain}\` on Open WebUI's PostgreSQL server, or ${domain}.db beside webui.db.\n`;
  return `${example.slice(0, at)}${head}${lines.join('')}\n${example.slice(at)}`;
}

const EXAMPLES: readonly (readonly [ending: string, value: string])[] = [
  ['_POOL_SIZE', '4'],
  ['_POOL_MAX_OVERFLOW', '0'],
  ['_POOL_TIMEOUT', '30'],
  ['_POOL_RECYCLE', '3600'],
  ['_STATEMENT_TIMEOUT', '120'],
  ['_APPLICATION_NAME', 'cogniforce'],
  ['_UPGRADE_AT_START', 'true'],
];

function exampleOf(domain: string, variable: string): string {
  if (variable.endsWith('_URL')) return `postgresql://${domain}:secret@db:5432/${domain}`;
  return EXAMPLES.find(([ending]) => variable.endsWith(ending))?.[1] ?? '';
}
