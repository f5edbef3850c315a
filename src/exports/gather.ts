import { type Answered, answered } from '../figures/contract.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { Metric } from '../metrics/index.ts';
import type { Row, Table } from './columns.ts';
import { ABOUT, type ContractTable } from './contract-tables.ts';
import { type Manifest, manifestOf, type Origin } from './manifest.ts';

/** How a metric is asked: the answer in the shape of its contract, and nothing besides. */
export type Ask = (metric: Metric, query: object) => Promise<unknown>;

/** Days of an export and what they are compared with, as the API takes them. */
export interface Days {
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
  readonly range_type?: string | undefined;
  readonly compare?: string | undefined;
}

/** The figures of an export, of one state of the book; rows of people come page by page. */
export interface Gathered {
  readonly manifest: Manifest;
  readonly tables: readonly Table[];
  /** Answers by the name of the metric. */
  readonly replies: ReadonlyMap<string, unknown>;
}

const PAGE = 500;
/** A run that ends meanwhile changes what is answered; then it is asked again. */
const TRIES = 3;

export interface Gathering {
  readonly metrics: readonly Metric[];
  /** Which are wanted; those of ABOUT can be read from any answer. */
  readonly tables: readonly ContractTable[];
  readonly ask: Ask;
  readonly origin: Origin;
  /** Aborted: nobody waits any more. */
  readonly signal: AbortSignal;
}

/** Asks all that the tables need. Errors: those of `ask`; SERVER_BUSY where figures change each time. */
export async function gather(gathering: Gathering, days: Days): Promise<Gathered> {
  for (let left = TRIES; left > 0; left -= 1) {
    const replies = await answersFor(gathering, days);
    const abouts = [...replies.values()].map((reply) => answered.parse(reply));
    const [about] = abouts;
    if (about !== undefined && abouts.every(({ asOf }) => asOf === about.asOf)) {
      return gathered(gathering, replies, about);
    }
  }
  throw changed();
}

const changed = () =>
  new CogniforceError('SERVER_BUSY', 'The figures change while they are read.', {
    retryAfterSeconds: 5,
  });

async function answersFor({ metrics, tables, ask, signal }: Gathering, days: Days) {
  const wanted = new Set(tables.map(({ figure }) => figure));
  const [first, ...others] = metrics.filter(({ name }) => wanted.has(name));
  const replies = new Map<string, unknown>();
  // Of figures that every answer says alike any is asked.
  const asked = first ?? metrics[0];
  if (asked === undefined) return replies;
  const { start_date, end_date, range_type, compare } = days;
  const ranged = { start_date, end_date, range_type, ...comparing(asked, compare) };
  replies.set(asked.name, await ask(asked, pageOf(asked, ranged)));
  const { startDate, endDate } = answered.parse(replies.get(asked.name));
  // The same days for all: a day may begin meanwhile.
  const same = { start_date: startDate, end_date: endDate };
  for (const metric of others) {
    signal.throwIfAborted();
    const alike = { ...same, ...comparing(metric, compare) };
    replies.set(metric.name, await ask(metric, pageOf(metric, alike)));
  }
  return replies;
}

/** Only of a metric that compares. */
function comparing({ query }: Metric, compare: string | undefined): object {
  return compare !== undefined && query.safeParse({ compare }).success ? { compare } : {};
}

/** Of what is asked for page by page the first one, as large as it may be. */
function pageOf(metric: Metric, days: object, offset = 0): object {
  return isPaged(metric) ? { ...days, limit: PAGE, offset } : days;
}

/** Where a limit is in force without being asked for. */
const isPaged = ({ query }: Metric) => 'limit' in (query.parse({}) as object);

function gathered(gathering: Gathering, replies: Map<string, unknown>, about: Answered): Gathered {
  const tables = gathering.tables.map((table): Table => {
    const { name, figure, definition, columns } = table;
    const reply = figure === ABOUT ? about : replies.get(figure);
    const rows = table.rowsOf(reply);
    const all = table.isPaged ? everyPage(gathering, table, rows, about) : rows;
    return { name, figure, definition, columns, rows: all };
  });
  return { manifest: manifestOf(about, tables, gathering.origin), tables, replies };
}

/** The rows of the first page, then those of all others, as they are asked for. */
async function* everyPage(
  { metrics, ask, signal }: Gathering,
  { figure, rowsOf }: ContractTable,
  first: readonly Row[],
  about: Answered,
): AsyncGenerator<Row> {
  yield* first;
  const metric = metrics.find(({ name }) => name === figure) as Metric;
  const days = { start_date: about.startDate, end_date: about.endDate };
  let rows = first;
  for (let offset = PAGE; rows.length === PAGE; offset += PAGE) {
    signal.throwIfAborted();
    const reply = await ask(metric, pageOf(metric, days, offset));
    if (answered.parse(reply).asOf !== about.asOf) throw changed();
    rows = rowsOf(reply);
    yield* rows;
  }
}
