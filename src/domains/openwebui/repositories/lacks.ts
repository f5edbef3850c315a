import type { FoundColumns, FoundTable, Lack } from '../../../data/index.ts';
import { tables } from '../tables/index.ts';
import { closedIn, featuresOf } from './features.ts';

interface Wanted {
  readonly table: string;
  readonly columns: readonly string[];
  readonly cost: string;
  /** What an older release has not, and nothing of what it is for either: that costs nothing. */
  readonly newer?: 'table' | 'column';
}

const RATINGS = 'ratings come from the documents alone: those of deleted answers are not counted';
const CHANNELS = 'answers of models in channels are not counted';
const NESTED = 'members of a group are not members of the groups above it';
const DAMAGED = 'what a damaged conversation lost is not found again';

/** Without these it is read all the same, but for what they cost: every column of tables/ that is not required. */
export const OPTIONAL: readonly Wanted[] = [
  {
    table: 'alembic_version',
    columns: ['version_num'],
    cost: 'the release of Open WebUI cannot be named',
  },
  {
    table: 'chat',
    columns: ['meta'],
    cost: 'chats that the server made for itself are counted as those of a person',
  },
  {
    table: 'chat_message',
    columns: ['id', 'chat_id', 'usage'],
    cost: 'usage of answers comes from the document alone',
  },
  {
    table: 'chat_message',
    columns: [
      ...['id', 'chat_id', 'parent_id', 'role', 'user_id', 'content', 'created_at'],
      ...['model_id', 'done', 'error'],
    ],
    cost: DAMAGED,
    newer: 'table',
  },
  {
    table: 'chat_message',
    columns: ['id', 'chat_id', 'files', 'output'],
    cost: 'a language model is not told the names of files and tools that a document lacks',
    newer: 'table',
  },
  {
    table: 'user',
    columns: ['created_at'],
    cost: 'what is older than its owner’s account is not known to come from elsewhere',
  },
  { table: 'group', columns: ['id', 'name'], cost: 'nothing is told apart by groups' },
  { table: 'group', columns: ['parent_group_id'], cost: NESTED, newer: 'column' },
  { table: 'group', columns: ['user_ids'], cost: 'nobody is in a group', newer: 'column' },
  {
    table: 'group_member',
    columns: ['id', 'group_id', 'user_id'],
    cost: 'nobody is in a group',
    newer: 'table',
  },
  {
    table: 'feedback',
    columns: ['id', 'user_id', 'type', 'data', 'meta', 'created_at', 'updated_at'],
    cost: RATINGS,
    newer: 'table',
  },
  {
    table: 'message',
    columns: ['id', 'user_id', 'created_at', 'meta'],
    cost: CHANNELS,
    newer: 'table',
  },
  {
    table: 'model',
    columns: ['id', 'base_model_id'],
    cost: 'the model behind an assistant is not known',
    newer: 'table',
  },
  {
    table: 'tool',
    columns: ['id', 'specs'],
    cost: 'tools other than Open WebUI’s own are counted as other',
    newer: 'table',
  },
];

/** What the reader would use and this database does not have, or does not let this role read. */
export function lacksOf(found: FoundColumns): Lack[] {
  const { missing, closed } = featuresOf(found);
  const cost = 'nothing can be read without it';
  return [
    // `table "chat"`, `column "chat.id"`
    ...missing.map((what) => what.replace(/^\w+ "|"$/g, '')).map(requiredLack('missing', cost)),
    ...closed.map(requiredLack('closed', cost)),
    ...OPTIONAL.flatMap((wanted) => lacksIn(found, wanted)),
  ];
}

const requiredLack = (why: Lack['why'], cost: string) => (name: string) => ({
  name,
  why,
  required: true,
  cost,
});

const READ = new Map<string, ReadonlySet<string>>(
  Object.values(tables).map(({ name, columns }) => [name, new Set(Object.keys(columns))]),
);

function lacksIn(found: FoundColumns, { table, columns: wanted, cost, newer }: Wanted): Lack[] {
  // What is not read is not granted either, and nobody lacks it.
  const columns = wanted.filter((column) => READ.get(table)?.has(column));
  const isOlder = newer === 'table' ? !found.has(table) : newer === 'column';
  const absent = isOlder ? [] : absentIn(table, columns, found.get(table));
  const lack = (why: Lack['why'], names: readonly string[]) =>
    names.length === 0 ? [] : [{ name: names.join(', '), why, required: false, cost }];
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
