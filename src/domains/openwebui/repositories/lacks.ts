import type { FoundColumns, FoundTable, Lack } from '../../../data/index.ts';
import { tables } from '../tables/index.ts';
import { closedIn, featuresOf } from './features.ts';

/** What it costs that something may not be read or is not there, by its code: sentences without a full stop. */
export const COSTS = {
  release_unnamed: 'the release of Open WebUI cannot be named',
  own_chats_counted: 'chats that the server made for itself are counted as those of a person',
  usage_by_document: 'usage of answers comes from the document alone',
  damage_stays: 'what a damaged conversation lost is not found again',
  files_untold: 'a language model is not told the names of files and tools that a document lacks',
  origin_unknown: 'what is older than its owner’s account is not known to come from elsewhere',
  no_groups: 'nothing is told apart by groups',
  groups_not_nested: 'members of a group are not members of the groups above it',
  nobody_in_groups: 'nobody is in a group',
  ratings_by_document:
    'ratings come from the documents alone: those of deleted answers are not counted',
  no_channels: 'answers of models in channels are not counted',
  base_model_unknown: 'the model behind an assistant is not known',
  tools_as_other: 'tools other than Open WebUI’s own are counted as other',
  nothing_readable: 'nothing can be read without it',
} as const;
type Cost = keyof typeof COSTS;

interface Wanted {
  readonly table: string;
  readonly columns: readonly string[];
  readonly cost: Cost;
  /** What an older release has not, and nothing of what it is for either: that costs nothing. */
  readonly newer?: 'table' | 'column';
}

/** Without these it is read all the same, but for what they cost: every column of tables/ that is not required. */
export const OPTIONAL: readonly Wanted[] = [
  {
    table: 'alembic_version',
    columns: ['version_num'],
    cost: 'release_unnamed',
  },
  {
    table: 'chat',
    columns: ['meta'],
    cost: 'own_chats_counted',
  },
  {
    table: 'chat_message',
    columns: ['id', 'chat_id', 'usage'],
    cost: 'usage_by_document',
  },
  {
    table: 'chat_message',
    columns: [
      ...['id', 'chat_id', 'parent_id', 'role', 'user_id', 'content', 'created_at'],
      ...['model_id', 'done', 'error'],
    ],
    cost: 'damage_stays',
    newer: 'table',
  },
  {
    table: 'chat_message',
    columns: ['id', 'chat_id', 'files', 'output'],
    cost: 'files_untold',
    newer: 'table',
  },
  {
    table: 'user',
    columns: ['created_at'],
    cost: 'origin_unknown',
  },
  { table: 'group', columns: ['id', 'name'], cost: 'no_groups' },
  { table: 'group', columns: ['parent_group_id'], cost: 'groups_not_nested', newer: 'column' },
  { table: 'group', columns: ['user_ids'], cost: 'nobody_in_groups', newer: 'column' },
  {
    table: 'group_member',
    columns: ['id', 'group_id', 'user_id'],
    cost: 'nobody_in_groups',
    newer: 'table',
  },
  {
    table: 'feedback',
    columns: ['id', 'user_id', 'type', 'data', 'meta', 'created_at', 'updated_at'],
    cost: 'ratings_by_document',
    newer: 'table',
  },
  {
    table: 'message',
    columns: ['id', 'user_id', 'created_at', 'meta'],
    cost: 'no_channels',
    newer: 'table',
  },
  {
    table: 'model',
    columns: ['id', 'base_model_id'],
    cost: 'base_model_unknown',
    newer: 'table',
  },
  {
    table: 'tool',
    columns: ['id', 'specs'],
    cost: 'tools_as_other',
    newer: 'table',
  },
];

/** What the reader would use and this database does not have, or does not let this role read. */
export function lacksOf(found: FoundColumns): Lack[] {
  const { missing, closed } = featuresOf(found);
  return [
    // `table "chat"`, `column "chat.id"`
    ...missing.map((what) => what.replace(/^\w+ "|"$/g, '')).map(requiredLack('missing')),
    ...closed.map(requiredLack('closed')),
    ...OPTIONAL.flatMap((wanted) => lacksIn(found, wanted)),
  ];
}

const requiredLack = (why: Lack['why']) => (name: string) => ({
  ...{ name, why, required: true },
  ...costOf('nothing_readable'),
});

const costOf = (code: Cost) => ({ costCode: code, cost: COSTS[code] });

const READ = new Map<string, ReadonlySet<string>>(
  Object.values(tables).map(({ name, columns }) => [name, new Set(Object.keys(columns))]),
);

function lacksIn(found: FoundColumns, { table, columns: wanted, cost, newer }: Wanted): Lack[] {
  // What is not read is not granted either, and nobody lacks it.
  const columns = wanted.filter((column) => READ.get(table)?.has(column));
  const isOlder = newer === 'table' ? !found.has(table) : newer === 'column';
  const absent = isOlder ? [] : absentIn(table, columns, found.get(table));
  const lack = (why: Lack['why'], names: readonly string[]) =>
    names.length === 0 ? [] : [{ name: names.join(', '), why, required: false, ...costOf(cost) }];
  return [
    ...lack('missing', absent),
    ...lack('closed', closedIn(table, columns, found.get(table))),
  ];
}

/** Those of the columns that are not there; where the table is not, its name alone. */
function absentIn(
  name: string,
  wanted: readonly string[],
  table: FoundTable | undefined,
): string[] {
  if (table === undefined) return [name];
  return wanted.filter((column) => !table.columns.has(column)).map((column) => `${name}.${column}`);
}
