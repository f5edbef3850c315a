import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { cpuOf } from '../../reliability/command.ts';
import { onFigures } from '../../reliability/look.ts';
import type { Ground, Scene, ServedFault } from '../fault.ts';
import { asked, databaseOf, serverOf } from '../hands.ts';
import { usualPlace } from '../places.ts';
import { type Came, underServe } from '../serve.ts';
import { type Answer, msUntil, type Visitor } from '../visitor.ts';

/** The one route that reads the table that is made slow, and those that do not. */
const SLOW = 'value';
const OTHERS = ['summary', 'daily-trend', 'cost', 'user-breakdown'];
/** What is waited for an answer, and what it may take to end a question. */
const LIMIT_MS = 15_000;
const GRACE_MS = 6_000;

export const questionSlow: ServedFault = {
  name: 'question-slow',
  what: 'a question of one route comes to no end, while others are asked (under `serve`)',
  engines: ['sqlite', 'postgres'],
  suffer: (ground) => withSlowTable('question-slow', ground, one),
};

/** Two of them have a place, and 32 wait. */
const MANY = 60;

export const questionsTooMany: ServedFault = {
  name: 'questions-too-many',
  what: `${MANY} such questions are asked at once, each another one (under \`serve\`)`,
  engines: ['sqlite', 'postgres'],
  suffer: (ground) => withSlowTable('questions-too-many', ground, many),
};

type Course = (visitor: Visitor, scene: Scene) => Promise<Omit<Came, 'recoveredMs'>>;

async function withSlowTable(name: string, ground: Ground, course: Course) {
  const place = await usualPlace(ground);
  const scene = { ...ground, place };
  return underServe(name, ground, { place }, async ([visitor]) => {
    const undo = await makeSlow(scene);
    try {
      const { findings, ...came } = await course(visitor, scene);
      await undo();
      const recoveredMs = await msUntil(
        async () => (await visitor.get(SLOW)).status === 200,
        10_000,
      );
      const unhealed = recoveredMs === null ? [`${SLOW} is not answered again`] : [];
      return { ...came, recoveredMs, findings: [...findings, ...unhealed] };
    } finally {
      await undo();
    }
  });
}

async function one(visitor: Visitor, scene: Scene) {
  const began = performance.now();
  const slow = visitor.get(SLOW);
  const others = await askedMeanwhile(visitor, slow);
  const { status, problem } = await slow;
  const noticedMs = Math.round(performance.now() - began);
  return {
    ...saidOf(problem, noticedMs),
    findings: [
      ...(status === 504 && problem?.code === 'QUESTION_TOO_SLOW'
        ? []
        : [`it was answered with ${status}, ${problem?.code}`]),
      ...(noticedMs <= LIMIT_MS + GRACE_MS ? [] : [`it ended after ${noticedMs} ms`]),
      ...others,
      ...(await leftRunning(visitor, scene)),
    ],
  };
}

async function many(visitor: Visitor, scene: Scene) {
  const began = performance.now();
  let noticedMs: number | null = null;
  const all = Array.from({ length: MANY }, async (_, at) => {
    const answer = await visitor.get(`${SLOW}?${rangeOf(at)}`);
    if (answer.status === 429) noticedMs ??= Math.round(performance.now() - began);
    return answer;
  });
  const others = await askedMeanwhile(visitor, Promise.all(all));
  const answers = await Promise.all(all);
  const busy = answers.filter(({ status }) => status === 429);
  const slow = answers.filter(({ status }) => status === 504);
  const patient = busy.filter(({ retryAfter }) => Number(retryAfter) > 0);
  return {
    ...saidOf(busy[0]?.problem ?? null, noticedMs),
    findings: [
      ...(busy.length > 0 && slow.length > 0 && busy.length + slow.length === MANY
        ? []
        : [`${busy.length} were answered with 429 and ${slow.length} with 504, of ${MANY}`]),
      ...(patient.length === busy.length ? [] : ['429 without Retry-After']),
      ...others,
      ...(await leftRunning(visitor, scene)),
    ],
  };
}

function saidOf(problem: Answer['problem'], noticedMs: number | null) {
  return { noticedMs, code: problem?.code ?? null, sentence: problem?.title ?? null };
}

function rangeOf(at: number): string {
  const day = (of: number) => new Date(Date.UTC(2026, 0, of)).toISOString().slice(0, 10);
  return `start_date=${day(1 + at)}&end_date=${day(200 + at)}`;
}

/** Asks all other routes again and again until it has ended; gives what was amiss with them. */
async function askedMeanwhile(visitor: Visitor, ends: Promise<unknown>): Promise<string[]> {
  let isOver = false;
  const over = ends.then(() => {
    isOver = true;
  });
  const findings = new Set<string>();
  while (!isOver) {
    for (const other of OTHERS) {
      const began = performance.now();
      const { status } = await visitor.get(other);
      if (status !== 200) findings.add(`${other} was answered with ${status} meanwhile`);
      if (performance.now() - began > 5_000) findings.add(`${other} took more than 5 s meanwhile`);
    }
    await Promise.race([over, sleep(250)]);
  }
  return [...findings];
}

/** Puts a view in the place of a table that never gives its last row; gives what puts the table back. */
async function makeSlow(scene: Scene): Promise<() => Promise<void>> {
  const endless = scene.world.engine === 'sqlite' ? ENDLESS : '(select pg_sleep(600)) is not null';
  const all = `select t.* from group_label_aside t where ${endless}`;
  await onPlace(
    scene,
    'alter table group_label rename to group_label_aside',
    `create view group_label as ${all}`,
  );
  let isSlow = true;
  return async () => {
    if (!isSlow) return;
    isSlow = false;
    await onPlace(
      scene,
      'drop view group_label',
      'alter table group_label_aside rename to group_label',
    );
  };
}

const ENDLESS =
  '(with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n) > 0';

/** As the role that owns the tables. */
async function onPlace({ place }: Scene, ...statements: readonly string[]): Promise<void> {
  await onFigures(place, async ({ db }) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  });
}

/** What goes on in the database that nobody waits for any more. */
async function leftRunning({ server }: Visitor, scene: Scene): Promise<string[]> {
  if (scene.world.engine === 'sqlite') return busyChildren(server.pid);
  const active = await asked(
    serverOf(scene).url,
    `select 1 from pg_stat_activity where datname = '${databaseOf(scene)}' and state = 'active'`,
  );
  return active.length === 0 ? [] : [`${active.length} statements go on in the database`];
}

/** Questions of a file have a process of their own each. */
async function busyChildren(pid: number): Promise<string[]> {
  const used = () => childrenOf(pid).map((child) => cpuOf(child) ?? 0);
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const before = sum(used());
  await sleep(1_000);
  const ms = sum(used()) - before;
  return ms < 500 ? [] : [`a process of the server goes on computing (${ms} ms of a second)`];
}

/** None where the system does not tell. */
function childrenOf(pid: number): number[] {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(`${tasks}/${pid}/children`)) return [];
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
