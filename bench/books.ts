import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDomain, parseAddress } from '../src/data/index.ts';
import { makeDemonstration } from '../src/demo/index.ts';
import {
  type BookClass,
  type BookPeriod,
  type CogniforceRepositories,
  cogniforce,
} from '../src/domains/cogniforce/index.ts';
import { openwebui } from '../src/domains/openwebui/index.ts';
import { addDays, type Day, dayOf } from '../src/kernel/days.ts';
import { quantile, seededRandom } from '../src/kernel/statistics.ts';
import { atLeast, type Measure, print, reported } from './measure.ts';

/**
 * How much of the work of an organisation its book shows: npm run -s bench:books -- --json
 *
 * Of the demonstration, and of 12 and 8 people drawn from those of it who work with AI most: shares of minutes by hand that are in
 * closed blocks, and in named classes of closed periods, in the 28 days before each night of its second half-year. Prints one
 * object a line; ends with 0 whatever the values are.
 */
const VIEW = 28;
const NIGHTS = 154;
const DRAWS = 3;
const DRAWN_FROM = 30;
const SALT = 'a salt of sixteen bytes or more';
const CLI = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

const WEEKS: readonly string[] = ['week', 'month'];
const MONTHS: readonly string[] = ['book_month', 'month'];

/** What is asked of one division of the demonstration: in which periods, and how much of the minutes is to be named. */
const OF_ALL = [
  { name: 'model', divisions: ['model'], kinds: WEEKS, least: 93 },
  { name: 'kind', divisions: ['kind'], kinds: WEEKS, least: 93 },
  { name: 'group', divisions: ['group'], kinds: WEEKS, least: 90, worst: 65 },
  { name: 'outcome', divisions: ['outcome'], kinds: MONTHS, least: 95 },
  { name: 'part-of-day', divisions: ['part', 'weekday_part'], kinds: MONTHS, least: 95 },
  { name: 'group-by-kind', divisions: ['group_kind'], kinds: MONTHS, least: 70 },
  { name: 'group-by-model', divisions: ['group_model'], kinds: MONTHS, least: 70 },
  { name: 'model-by-kind', divisions: ['model_kind'], kinds: MONTHS, least: 70 },
] as const;
type Asked = Pick<(typeof OF_ALL)[number], 'name' | 'divisions' | 'kinds'>;

const OF_FEW = {
  12: { total: 97, model: 88, kind: 80 },
  8: { total: 90, model: 75, kind: null },
} as const;

/** What a book says, and what there was to be said. */
interface Said {
  readonly blocks: Awaited<ReturnType<CogniforceRepositories['book']['blocks']>>;
  readonly periods: readonly BookPeriod[];
  readonly classes: ReadonlyMap<string, readonly BookClass[]>;
  /** Minutes by hand of each day. */
  readonly booked: ReadonlyMap<Day, number>;
}

const asJson = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'cogniforce-books-'));
const today = dayOf(Date.now(), 'UTC');
const nights = Array.from({ length: NIGHTS }, (_, at) => addDays(today, -1 - at));
try {
  const source = join(folder, 'webui.db');
  await makeDemonstration({ file: source, zone: 'UTC' });
  print(ofEverybody(await bookOf(source, 'all')), asJson);
  const often = await whoChatsMost(source);
  for (const people of [12, 8] as const) print(await ofFew(source, often, people), asJson);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ofEverybody(said: Said): Measure[] {
  const on = '60 accounts, 28 days before each of 154 nights';
  const total = shares((night) => totalShare(said, night));
  return [
    atLeast('total-60', mean(total), 99, on, '%'),
    ...OF_ALL.flatMap((asked) => {
      const named = shares((night) => namedShare(said, night, asked));
      const worst = quantile(named, 0.05) ?? Number.NaN;
      return [
        atLeast(`${asked.name}-60`, mean(named), asked.least, on, '%'),
        'worst' in asked
          ? atLeast(`${asked.name}-60-worst-twentieth`, worst, asked.worst, on, '%')
          : reported(`${asked.name}-60-worst-twentieth`, worst, '%', on),
      ];
    }),
  ];
}

async function ofFew(source: string, often: readonly string[], people: 12 | 8): Promise<Measure[]> {
  const random = seededRandom(people);
  const found = { total: [] as number[], model: [] as number[], kind: [] as number[] };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const drawn = [...often].sort(() => random() - 0.5).slice(0, people);
    const said = await bookOf(
      await without(source, drawn, `${people}-${draw}`),
      `${people}-${draw}`,
    );
    found.total.push(...shares((night) => totalShare(said, night)));
    for (const division of ['model', 'kind'] as const) {
      const asked = { name: division, divisions: [division], kinds: WEEKS } as unknown as Asked;
      found[division].push(...shares((night) => namedShare(said, night, asked)));
    }
  }
  const on = `${people} people, ${DRAWS} draws, 28 days before each of 154 nights`;
  return (['total', 'model', 'kind'] as const).map((name) => {
    const least = OF_FEW[people][name];
    const value = mean(found[name]);
    return least === null
      ? reported(`${name}-${people}`, value, '%', on)
      : atLeast(`${name}-${people}`, value, least, on, '%');
  });
}

/** In percent, of the nights before which there was anything. */
function shares(of: (night: Day) => number | null): number[] {
  return nights.flatMap((night) => {
    const share = of(night);
    return share === null ? [] : [100 * share];
  });
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

function totalShare({ blocks, booked }: Said, night: Day): number | null {
  const from = addDays(night, 1 - VIEW);
  const there = [...booked].reduce(
    (sum, [day, minutes]) => (day >= from && day <= night ? sum + minutes : sum),
    0,
  );
  const said = minutesOf(blocks.filter(({ to_day }) => to_day >= from && to_day <= night));
  return there === 0 ? null : Math.min(1, said / there);
}

/** Of the periods that end in the view; else of the newest before it. */
function namedShare(said: Said, night: Day, { divisions, kinds }: Asked): number | null {
  const over = said.periods.filter(
    ({ kind, to_day, closed_at }) => kinds.includes(kind) && to_day <= night && closed_at !== null,
  );
  const own = over.filter((period) => kinds === WEEKS || isByItself(period, said.periods));
  const within = own.filter(({ to_day }) => to_day > addDays(night, -VIEW));
  const periods = within.length > 0 ? within : own.slice(-1);
  let [named, total] = [0, 0];
  for (const period of periods) {
    const { first_block, last_block } = period;
    const all = minutesOf(
      said.blocks.filter(
        ({ number }) => number >= (first_block ?? Infinity) && number <= (last_block ?? 0),
      ),
    );
    const classes = divisions.flatMap((each) => said.classes.get(keyOf(period, each)) ?? []);
    total += all;
    named += Math.min(all, minutesOf(classes));
  }
  return total === 0 ? null : named / total;
}

function isByItself({ kind, from_day }: BookPeriod, periods: readonly BookPeriod[]): boolean {
  return (
    kind === 'book_month' ||
    !periods.some(
      (each) => each.kind === 'book_month' && each.from_day <= from_day && from_day <= each.to_day,
    )
  );
}

function keyOf(
  { kind, from_day }: Pick<BookPeriod, 'kind' | 'from_day'>,
  division: string,
): string {
  return `${kind} ${from_day} ${division}`;
}

function minutesOf(rows: readonly Pick<BookClass, 'amounts'>[]): number {
  return rows.reduce((sum, { amounts }) => sum + (amounts.conservativeBaseline ?? 0), 0);
}

/** What a run makes of all that is there. */
async function bookOf(source: string, name: string): Promise<Said> {
  const figures = `sqlite:///${join(folder, `${name}-figures.db`)}`;
  for (const words of [['db', 'upgrade'], ['process']]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ DATABASE_URL: `sqlite:///${source}`, COGNIFORCE_DATABASE_URL: figures },
        ...{ ANALYTICS_SALT: SALT, ANALYTICS_PROCESSING_TIMEZONE: 'UTC', LOG_LEVEL: 'silent' },
      },
    });
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  }
  const own = openDomain(cogniforce, parseAddress(figures, { variable: 'the bench', cwd: '.' }));
  try {
    return await saidBy(own.repositories);
  } finally {
    await own.close();
  }
}

async function saidBy({ book, journal }: CogniforceRepositories): Promise<Said> {
  const blocks = await book.blocks();
  const booked = new Map<Day, number>();
  for (const number of [0, ...blocks.map((block) => block.number)]) {
    for (const { day, cells } of await journal.ofBlock(number)) {
      booked.set(day, (booked.get(day) ?? 0) + minutesOf(cells));
    }
  }
  const classes = await book.classes('0000-01-01', '9999-12-31');
  return {
    ...{ blocks, booked, periods: await book.periods() },
    classes: Map.groupBy(classes, (each) => keyOf(each, each.division)),
  };
}

async function whoChatsMost(source: string): Promise<string[]> {
  const handle = openDomain(openwebui, { engine: 'sqlite', file: source }, { writable: true });
  try {
    const { rows } = await sql<{ user_id: string }>`
      select user_id from chat where created_at > ${Date.parse(`${today}T00:00:00Z`) / 1000 - 180 * 86_400}
      group by user_id order by count(*) desc, user_id limit ${DRAWN_FROM}`.execute(handle.db);
    return rows.map(({ user_id }) => user_id);
  } finally {
    await handle.close();
  }
}

/** The same, of these people alone. */
async function without(source: string, people: readonly string[], name: string): Promise<string> {
  const file = join(folder, `${name}-webui.db`);
  copyFileSync(source, file);
  const handle = openDomain(openwebui, { engine: 'sqlite', file }, { writable: true });
  try {
    const kept = sql.join(people.map((each) => sql`${each}`));
    for (const table of ['chat', 'group_member', 'feedback', 'auth'] as const) {
      const column = sql.ref(table === 'auth' ? 'id' : 'user_id');
      await sql`delete from ${sql.table(table)} where ${column} not in (${kept})`.execute(
        handle.db,
      );
    }
    await sql`delete from ${sql.table('user')} where id not in (${kept})`.execute(handle.db);
  } finally {
    await handle.close();
  }
  return file;
}
