import { type ConfiguredDomain, declaredSettings } from './index.ts';
import type { Group, Setting } from './setting.ts';

/** Writes what is made of the declarations; the message of the test that finds them out of date names it. */
export const COMMAND = 'npm run -s docs:configuration';

/** Where an explanation begins beside a setting, unless that is longer. */
const COLUMN = 44;

/** What is made of the declarations: texts by the paths of their files, where there are these domains. */
export function documentsOf(
  domains: readonly ConfiguredDomain[],
): Readonly<Record<string, string>> {
  const sections = sectionsOf(declaredSettings(domains));
  return { '.env.example': exampleOf(sections), 'docs/configuration.md': tablesOf(sections) };
}

interface Section {
  readonly group: Group;
  readonly settings: readonly Setting[];
}

/** Groups in the order in which the first of each is declared. */
function sectionsOf(declared: readonly Setting[]): Section[] {
  return [...Map.groupBy(declared, ({ group }) => group.title).values()].flatMap((settings) =>
    settings.slice(0, 1).map(({ group }) => ({ group, settings })),
  );
}

function exampleOf(sections: readonly Section[]): string {
  const parts = sections.map(({ group: { title, says }, settings }) => {
    const head = `# --- ${title}${says === '' ? '' : `. ${says}`}`;
    return [head, ...settings.map(lineOf)].join('\n');
  });
  return `# Copy to .env and set what you need. Nothing is needed for the demonstration.
# A secret may be in a file: ANALYTICS_SALT_FILE names the one that holds ANALYTICS_SALT, and so for each.
# Made of the declarations in src/config by: ${COMMAND}

${parts.join('\n\n')}
`;
}

function lineOf({ name, says, example, default: standard }: Setting): string {
  return `${`# ${name}=${example ?? standard ?? ''}`.padEnd(COLUMN)}   # ${says}`;
}

function tablesOf(sections: readonly Section[]): string {
  const parts = sections.map(({ group: { title, says }, settings }) => {
    const rows = ['| Setting | Default | What it does |', '|---|---|---|', ...settings.map(rowOf)];
    return [`## ${title}`, ...(says === '' ? [] : [linked(says)]), rows.join('\n')].join('\n\n');
  });
  return `# Settings

Variables of the environment, or lines \`NAME=value\` of a file \`.env\` in the folder that Cogniforce is started in; the environment wins. One that
is blank counts as not set. What may be changed on the page can only be changed there while it is not set here. All that are wrong are named at once, before anything is opened. [.env.example](../.env.example) is this list to copy.
Secrets are in no message and no log. Each setting marked as a secret can come from a file instead: \`ANALYTICS_SALT_FILE=/run/secrets/salt\` stands for
\`ANALYTICS_SALT\` with what is in that file, without the line break at its end.

Both are made of the declarations in \`src/config\` by \`${COMMAND}\`.

${parts.join('\n\n')}
`;
}

function rowOf(setting: Setting): string {
  const { name, says, example, default: standard, unset, isSecret, onPage } = setting;
  const usual = unset ?? (standard ? `\`${standard}\`` : 'not set');
  const shows = example === undefined || example === standard || usual === `\`${example}\``;
  const cells = [
    `\`${name}\`${isSecret ? ' (secret)' : ''}`,
    usual,
    `${linked(says)}${shows ? '' : ` Example: \`${example}\``}${onPage === 'changed' ? ' May be changed on the page.' : ''}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Files of the documents lie beside the one that this stands in. */
function linked(says: string): string {
  return says.replace(/docs\/([\w-]+\.md)/g, '[$1]($1)');
}
