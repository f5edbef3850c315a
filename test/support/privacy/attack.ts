import { trySets } from './algebra.ts';
import { claimsOf } from './claims.ts';
import { Columning, type Rows, SPACES } from './columns.ts';
import { type Counted, countedIn } from './counts.ts';
import { type Answer, crawl, everyRange, textOf } from './crawl.ts';
import { type Guessed, guessed } from './guess.ts';
import { type Known, type Look, live, type Place } from './life.ts';
import type { World } from './world.ts';

/** Of more people than that sets of three and more are too many. */
const FEW = 20;

/** What came of an attack on everything that a world ever showed. */
export interface Found {
  readonly world: string;
  readonly answers: number;
  /** Numbers that are sums of people, and those of them that are not what they are said to be about. */
  readonly numbers: number;
  readonly unexplained: readonly string[];
  /** Numbers of people. */
  readonly counted: Counted;
  readonly columns: number;
  readonly sets: number;
  /** People of whom something follows, each a set of fewer than k. */
  readonly isolated: readonly { readonly space: string; readonly people: readonly number[] }[];
  /** The same where what is taken away again counts as an unknown of its own: what is isolated without that alone. */
  readonly isolatedApart: number;
  /** Answers about days that were published that became other ones. */
  readonly changed: readonly string[];
  /** Answers with a row about a person, or with a person's hash. */
  readonly persons: number;
  /** Amounts of few people that come out nearly right. */
  readonly guessed: Guessed;
}

/** Lives a world, asks everything that can be asked, and puts all of it together. */
export async function attack(world: World, place: Place, k = 5): Promise<Found> {
  const { repositories } = place.handle;
  const changed: string[] = [];
  let answers = 0;
  let before: Answer[] = [];
  const look: Look = async ({ day, event, moment }) => {
    if (event === 'night') return;
    const last = (await repositories.book.blocks()).at(-1)?.to_day ?? '';
    const ranges =
      moment === 'before'
        ? everyRange(world.days.filter((each) => each <= last))
        : [...new Map(before.map(({ range }) => [`${range.from} ${range.to}`, range])).values()];
    const now = await crawl(repositories, { day, people: world.people, ranges });
    answers += now.length;
    if (moment === 'before') before = now;
    else changed.push(...otherOnes(before, now).map((text) => `${event}: ${text}`));
  };
  const known = await live(world, place, look, k);
  const day = world.days.at(-1) ?? '';
  const last = await crawl(repositories, {
    ...{ day, people: world.people, ranges: everyRange(world.days) },
  });
  const rows: Rows = {
    blocks: await repositories.book.blocks(),
    periods: (await repositories.book.periods()).filter(({ closed_at }) => closed_at !== null),
    classes: await repositories.book.classes('0000-01-01', '9999-12-31'),
  };
  return {
    ...{ world: world.name, answers: answers + last.length, changed },
    ...numbersOf(last, new Columning(world, rows, known)),
    ...putTogether(world, rows, known, k),
    counted: countedIn(last, world, k),
    guessed: guessed(world, new Columning(world, rows, known), k),
    persons: last.filter(({ reply }) => (reply.users as unknown[] | undefined)?.length).length,
  };
}

function otherOnes(before: readonly Answer[], now: readonly Answer[]): string[] {
  const texts = new Set(now.map(textOf));
  return before
    .filter((answer) => !texts.has(textOf(answer)))
    .map(({ metric, range }) => `${metric} ${range.from} ${range.to}`);
}

function numbersOf(answers: readonly Answer[], columning: Columning) {
  const claims = answers.flatMap((answer) =>
    claimsOf(answer).map((claim) => ({ ...claim, metric: answer.metric })),
  );
  const different = [...new Map(claims.map((each) => [JSON.stringify(each), each])).values()];
  const unexplained = different
    .filter((claim) => !columning.isMet(claim))
    .map(({ metric, amount, days, of = [] }) =>
      [metric, amount, days.from, days.to, ...of].join(' '),
    );
  return { numbers: different.length, unexplained };
}

function putTogether(world: World, rows: Rows, known: Known, k: number) {
  const most = world.people > FEW ? 2 : k - 1;
  const columning = new Columning(world, rows, known);
  let columns = 0;
  let sets = 0;
  const isolated = SPACES.flatMap((space) => {
    const { people, equations } = columning.of(space);
    const tried = trySets(people, equations, most);
    columns += equations.length;
    sets += tried.sets;
    return tried.isolated.map((set) => ({ space, people: set }));
  });
  const isolatedApart = SPACES.reduce((sum, space) => {
    const { people, equations } = columning.of(space, true);
    return isolated.length === 0 ? 0 : sum + trySets(people, equations, most).isolated.length;
  }, 0);
  return { columns, sets, isolated, isolatedApart };
}

/** Whether nothing of what was promised is broken. */
export function holds({
  isolated,
  changed,
  unexplained,
  persons,
  counted,
  guessed: of,
}: Found): boolean {
  const isGuesswork = Object.values(of).every(isNoMoreThanGuessing);
  return (
    [isolated, changed, unexplained, counted.wrong].every((each) => each.length === 0) &&
    persons === 0 &&
    isGuesswork
  );
}

/** Whether what is published together hits no more than means do, but for chance: three standard deviations. */
function isNoMoreThanGuessing({ byMeans, byAll }: Found['guessed']['personDays']): boolean {
  return byAll <= byMeans + 3 * Math.sqrt(byMeans + byAll + 1);
}
