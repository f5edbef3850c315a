import type { CogniforceRepositories, StoredFacts } from '../../../src/domains/cogniforce/index.ts';
import { refitCalibration } from '../../../src/jobs/refit-calibration.ts';
import { addDays, type Day } from '../../../src/kernel/days.ts';
import { publish } from '../figures.ts';
import { fixedClock } from '../fixed-clock.ts';
import { answerOf, costOf, hashOf, PRICES, storedOf } from './facts.ts';
import type { Event, Task, World } from './world.ts';

/** A database that a world is lived in. */
export interface Place {
  readonly handle: { readonly repositories: CogniforceRepositories };
  readonly facts: { replace(facts: readonly StoredFacts[]): Promise<unknown> };
}

/** A version of a conversation, counted or, once it is another one, taken away again; in the block that was open then. */
export interface Term {
  readonly task: Task;
  readonly sign: 1 | -1;
  readonly block: number;
}

/** What is in the book, as somebody knows who saw every conversation arrive, and all but what they came to. */
export interface Known {
  readonly terms: readonly Term[];
  /** When a period was closed, in nights, by kind and first day. */
  readonly closedIn: ReadonlyMap<string, number>;
  /** Night from which on somebody is erased. */
  readonly erasedIn: ReadonlyMap<number, number>;
}

/** Looks at a night: `before` something else than new conversations has happened, and `after` it. */
export type Look = (when: {
  readonly day: Day;
  readonly event: Event['what'] | 'night';
  readonly moment: 'before' | 'after';
}) => Promise<void>;

/** The night after a day: when it is over. */
export const nightOf = (day: Day) => `${addDays(day, 1)}T02:00:00Z`;

const priceOf = ({ model }: { readonly model?: string }) => PRICES[model ?? ''] ?? null;

/** Lives a world from its first day to the last, a run each night. */
export async function live(world: World, place: Place, look: Look, k = 5): Promise<Known> {
  const { repositories } = place.handle;
  const books = new Books();
  const closedIn = new Map<string, number>();
  const erasedIn = new Map<number, number>();
  const gone = new Set<string>();
  const byArrival = Map.groupBy(world.tasks, ({ arrives }) => arrives);
  for (const [night, day] of world.days.entries()) {
    const run = async (tasks: readonly Task[]) => {
      await publish(place, tasks.map(storedOf), {
        ...{ k, now: nightOf(day), accounts: world.people, priceOf },
        costUsd: (model, { input, output }) => costOf(model, input, output),
      });
      books.close(await repositories.book.blocks());
      for (const { kind, from_day, closed_at } of await repositories.book.periods()) {
        const key = `${kind} ${from_day}`;
        if (closed_at !== null && !closedIn.has(key)) closedIn.set(key, night);
      }
    };
    await noteGroups(world, place, day);
    const arrived = (byArrival.get(day) ?? []).filter(
      ({ id, person }) => !gone.has(id) && !erasedIn.has(person),
    );
    books.take(arrived);
    await run(arrived);
    await look({ day, event: 'night', moment: 'after' });
    for (const event of world.events.get(day) ?? []) {
      await look({ day, event: event.what, moment: 'before' });
      await happen(event, { world, place, day, night, books, gone, erasedIn });
      await run([]);
      await look({ day, event: event.what, moment: 'after' });
    }
  }
  return { terms: books.closed, closedIn, erasedIn };
}

async function noteGroups(world: World, { handle }: Place, day: Day): Promise<void> {
  const now = world.groups.find(({ from }) => from === day);
  if (now === undefined) return;
  const seen = [...now.of].map(([id, people]) => ({ id, name: id, people: people.map(hashOf) }));
  await handle.repositories.groups.note(seen, day);
}

interface Happening {
  readonly world: World;
  readonly place: Place;
  readonly day: Day;
  readonly night: number;
  readonly books: Books;
  readonly gone: Set<string>;
  readonly erasedIn: Map<number, number>;
}

async function happen(event: Event, happening: Happening): Promise<void> {
  const { world, place, day, night, books, gone, erasedIn } = happening;
  const { repositories } = place.handle;
  if (event.what === 'answers') return answer(world, place, day);
  const ids = event.what === 'deleted' ? event.ids : [];
  if (event.what === 'erased') {
    erasedIn.set(event.person, night);
    await repositories.journal.erase(hashOf(event.person));
    const own = world.tasks.filter(
      ({ person, arrives }) => person === event.person && arrives <= day,
    );
    await repositories.goneRecords.forget([...new Set(own.map(({ id }) => id))]);
    books.forget(event.person);
  }
  for (const id of ids) gone.add(id);
  await repositories.goneRecords.forget(ids);
  books.drop(ids);
}

/** Enough people say how long it would have taken for another level of all estimates. */
async function answer(world: World, { handle }: Place, day: Day): Promise<void> {
  const { repositories } = handle;
  const tasks = world.tasks.filter(({ arrives, version }) => arrives <= day && version === 0);
  for (const task of tasks.slice(0, 25)) await repositories.calibration.addLabel(answerOf(task));
  await refitCalibration({
    ...{ repositories: { cogniforce: repositories }, clock: fixedClock(nightOf(day)) },
    ...{ analysis: { offChatMinutes: 2 }, minimumGroup: 5 },
  });
}

/** Which versions of which conversations are in which block. */
class Books {
  readonly closed: Term[] = [];
  readonly #now = new Map<string, Task>();
  /** Of each conversation the version that is in closed blocks. */
  readonly #said = new Map<string, Task>();
  #blocks = 0;

  take(tasks: readonly Task[]): void {
    for (const task of tasks) this.#now.set(task.id, task);
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) this.#now.delete(id);
  }

  /** Takes no notice of somebody from now on: what is closed stays. */
  forget(person: number): void {
    for (const known of [this.#now, this.#said]) {
      for (const [id, task] of known) if (task.person === person) known.delete(id);
    }
  }

  close(blocks: readonly { readonly number: number; readonly to_day: Day }[]): void {
    for (const block of blocks.slice(this.#blocks)) {
      for (const id of new Set([...this.#now.keys(), ...this.#said.keys()])) {
        this.#closeOne(id, block);
      }
    }
    this.#blocks = blocks.length;
  }

  #closeOne(id: string, { number, to_day }: { number: number; to_day: Day }): void {
    const [now, said] = [this.#now.get(id), this.#said.get(id)];
    const { day = to_day } = now ?? said ?? {};
    if (day > to_day || now === said) return;
    if (said !== undefined) this.closed.push({ task: said, sign: -1, block: number });
    if (now !== undefined) this.closed.push({ task: now, sign: 1, block: number });
    if (now === undefined) this.#said.delete(id);
    else this.#said.set(id, now);
  }
}
