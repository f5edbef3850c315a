import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openDomain, parseAddress } from '../../src/data/index.ts';
import { type CogniforceRepositories, cogniforce } from '../../src/domains/cogniforce/index.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { Failure } from '../support/failure.js';
import { tail } from '../support/run.js';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const SALT = 'a-salt-of-this-check-alone';
/** As the figures have people. */
export const hashOf = userHasher(SALT);
/** What the list of connections of PostgreSQL, and its log, show of us. */
export const READER = 'cogniforce-reader';
const KEEPER_NAME = 'cogniforce-figures';

export interface Databases {
  /** Open WebUI's, as Cogniforce reaches it. */
  readonly source: string;
  /** Cogniforce's own. */
  readonly figures: string;
}

/** What is known of one conversation. */
export interface ConversationFigures {
  readonly person: string;
  readonly messages: number;
  readonly asks: number;
  readonly regenerations: number;
  readonly edits: number;
  readonly sideBySide: number;
  readonly errors: number;
  readonly unfinished: number;
  readonly ratingsUp: number;
  readonly ratingsDown: number;
  readonly toolCalls: number;
  /** `copy`, `import` and so on; null where it is somebody's conversation. */
  readonly leftOut: string | null;
  readonly gone: boolean;
}

/** Answers of one conversation by one model. */
export interface UsageFigures {
  readonly answers: number;
  readonly withoutUsage: number;
  readonly input: number | null;
  readonly output: number | null;
}

/** What Cogniforce counts. */
export interface Figures {
  readonly conversations: ReadonlyMap<string, ConversationFigures>;
  /** By conversation, then by model. */
  readonly usage: ReadonlyMap<string, ReadonlyMap<string, UsageFigures>>;
  /** Answers in channels by hash of the person. */
  readonly channels: ReadonlyMap<string, number>;
  /** Hashes of the members of each group, by its name. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of all days, as the runs have added them up. */
  readonly summary: {
    readonly totalChats: number;
    readonly totalMessages: number;
    readonly peopleActive: number;
    readonly peopleGone: number;
  };
  readonly cost: {
    readonly total: { readonly answers: number; readonly answersWithoutUsage: number };
  };
}

const environmentOf = ({ source, figures }: Databases) => ({
  ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
  ...{ DATABASE_URL: source, COGNIFORCE_DATABASE_URL: figures, ANALYTICS_SALT: SALT },
  ...{ DATABASE_APPLICATION_NAME: READER, COGNIFORCE_DATABASE_APPLICATION_NAME: KEEPER_NAME },
  ...{
    ANALYTICS_PASSWORD: 'of this check alone',
    ANALYTICS_SESSION_KEY: 'a key of this check, and of nothing else',
  },
  ...{ ANALYTICS_PROCESSING_TIMEZONE: 'UTC', NO_COLOR: '1' },
});

/** How a command of Cogniforce is started: its words behind these. */
export interface Wrapper {
  readonly command: string;
  readonly args: readonly string[];
}

/** Runs a command of Cogniforce and gives what it prints. Errors: Failure with what it said. */
export async function cogniforceSays<T>(
  databases: Databases,
  words: readonly string[],
  wrapper: Wrapper | null = null,
): Promise<T> {
  const all = [process.execPath, MAIN, ...words, '--json'];
  const [command = '', ...args] =
    wrapper === null ? all : [wrapper.command, ...wrapper.args, ...all];
  const child = spawn(command, args, {
    env: environmentOf(databases),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complained] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) {
    throw new Failure(`cogniforce ${words.join(' ')} ended with ${code}.`, {
      output: tail(complained + said),
    });
  }
  return JSON.parse(said) as T;
}

export interface RunSummary {
  readonly status: string;
  readonly conversationsProcessed: number;
  readonly conversationsSkipped: number;
  readonly conversationsFailed: number;
  readonly unreadable: readonly unknown[];
}

/** `cogniforce process`: reads what has changed. */
export const processNow = (databases: Databases, wrapper: Wrapper | null = null) =>
  cogniforceSays<RunSummary>(databases, ['process'], wrapper);

/** All that was counted so far. */
export async function readFigures(databases: Databases): Promise<Figures> {
  const { figures } = databases;
  const address = parseAddress(figures, { variable: 'COGNIFORCE_DATABASE_URL', cwd: '.' });
  const own = openDomain(cogniforce, address, { settings: { hashUserId: hashOf } });
  try {
    const conversations = await own.db.selectFrom('conversation_analysis').selectAll().execute();
    const usage = await own.db.selectFrom('usage_fact').selectAll().execute();
    const outside = await own.db
      .selectFrom('outside_usage')
      .selectAll()
      .where('source', '=', 'channel')
      .execute();
    const members = await own.db
      .selectFrom('membership')
      .innerJoin('group_label', 'group_label.group_id', 'membership.group_id')
      .select(['name', 'user_id_hash'])
      .where('valid_to', 'is', null)
      .execute();
    const byGroup = Map.groupBy(members, ({ name }) => name ?? '');
    return {
      ...(await totalsOf(own.repositories)),
      conversations: new Map(
        conversations.map((row) => [row.conversation_id, conversationOf(row)]),
      ),
      usage: byConversation(usage),
      channels: summed(outside.map(({ user_id_hash, answers }) => [user_id_hash, answers])),
      groups: new Map(
        [...byGroup].map(([name, rows]) => [name, new Set(rows.map((row) => row.user_id_hash))]),
      ),
    };
  } finally {
    await own.close();
  }
}

const EVER = { from: '2020-01-01', to: '2099-12-31' };

async function totalsOf({
  aggregates,
  usage,
}: CogniforceRepositories): Promise<Pick<Figures, 'summary' | 'cost'>> {
  const [sums, peopleActive, peopleGone, models] = await Promise.all([
    aggregates.total(EVER),
    aggregates.people(EVER),
    aggregates.peopleGone(EVER),
    usage.byModel(EVER),
  ]);
  return {
    summary: {
      ...{ totalChats: sums.conversations, totalMessages: sums.messages },
      ...{ peopleActive, peopleGone },
    },
    cost: {
      total: {
        answers: sum(models, ({ answers }) => answers) ?? 0,
        answersWithoutUsage: sum(models, ({ answersUnknown }) => answersUnknown) ?? 0,
      },
    },
  };
}

interface ConversationRow {
  user_id_hash: string;
  message_count: number;
  status: string;
  status_reason: string | null;
  gone_on: string | null;
  ask_count: number | null;
  regenerations: number | null;
  edits: number | null;
  side_by_side: number | null;
  errors: number | null;
  unfinished: number | null;
  ratings_up: number | null;
  ratings_down: number | null;
  tool_calls: number | null;
}

function conversationOf(row: ConversationRow): ConversationFigures {
  return {
    person: row.user_id_hash,
    messages: row.message_count,
    asks: row.ask_count ?? 0,
    regenerations: row.regenerations ?? 0,
    edits: row.edits ?? 0,
    sideBySide: row.side_by_side ?? 0,
    errors: row.errors ?? 0,
    unfinished: row.unfinished ?? 0,
    ratingsUp: row.ratings_up ?? 0,
    ratingsDown: row.ratings_down ?? 0,
    toolCalls: row.tool_calls ?? 0,
    leftOut:
      row.status === 'excluded' && row.status_reason !== 'learning' ? row.status_reason : null,
    gone: row.gone_on !== null,
  };
}

interface UsageRow {
  conversation_id: string;
  model: string | null;
  answers: number;
  answers_without_usage: number;
  input_tokens: number | null;
  output_tokens: number | null;
}

function byConversation(rows: readonly UsageRow[]) {
  return new Map(
    [...Map.groupBy(rows, (row) => row.conversation_id)].map(([id, own]) => [
      id,
      new Map(
        [...Map.groupBy(own, ({ model }) => model ?? '')].map(([model, of]) => [model, total(of)]),
      ),
    ]),
  );
}

function total(rows: readonly UsageRow[]): UsageFigures {
  return {
    answers: sum(rows, (row) => row.answers) ?? 0,
    withoutUsage: sum(rows, (row) => row.answers_without_usage) ?? 0,
    input: sum(rows, (row) => row.input_tokens),
    output: sum(rows, (row) => row.output_tokens),
  };
}

/** Null where nothing is known. */
function sum<T>(rows: readonly T[], of: (row: T) => number | null): number | null {
  const known = rows.flatMap((row) => of(row) ?? []);
  return known.length === 0 ? null : known.reduce((all, each) => all + Number(each), 0);
}

function summed(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}
