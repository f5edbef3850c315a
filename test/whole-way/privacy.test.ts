import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { Ledger } from '../../src/gate/index.ts';
import type { DayRange } from '../../src/kernel/days.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { migrated } from '../support/migrated.ts';
import { attack, holds } from '../support/privacy/attack.ts';
import { crawl, everyRange, textOf } from '../support/privacy/crawl.ts';
import { live } from '../support/privacy/life.ts';
import { openPlace } from '../support/privacy/place.ts';
import { type Task, type World, worldOf } from '../support/privacy/world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function place() {
  const fresh = await freshAddress('sqlite');
  await fresh.create((await migrated('sqlite', cogniforce)).address);
  const { place: opened, end } = openPlace(fresh);
  onTestFinished(end);
  return opened;
}

/** An odd world in which rules of size alone tell of few. */
const ODD = { people: 12, days: 45, seed: 2, isOdd: true } as const;
/** It is enough for those to be seen through. */
const SMALLER = { ...ODD, people: 8, days: 28 };

describe('all that is ever shown, put together', () => {
  it.each([{ people: 2, days: 21, seed: 1 }, { people: 6, days: 35, seed: 1 }, ODD])(
    'tells of fewer than five people nothing: $people people',
    { timeout: 240_000 },
    async (given) => {
      const found = await attack(worldOf(given), await place());
      const { isolated, changed, unexplained, persons, counted } = found;
      expect({ isolated, changed, unexplained, persons, wrong: counted.wrong }).toEqual({
        ...{ isolated: [], changed: [], unexplained: [], persons: 0, wrong: [] },
      });
      expect(counted.numbers > 2).toBe(given.people > 5);
      expect(holds(found)).toBe(true);
      expect(found.numbers > 100).toBe(given.people > 5);
      expect(found.columns > 100).toBe(given.people > 5);
    },
  );

  it('tells of few where only sizes are looked at', { timeout: 240_000 }, async () => {
    vi.spyOn(Ledger.prototype, 'passes').mockReturnValue(true);
    const { isolated } = await attack(worldOf({ ...SMALLER, isCalm: true }), await place());
    expect(isolated.length).toBeGreaterThan(0);
  });
});

describe('a day on which too few people worked', () => {
  /** What is answered of a world, of every range, after its last night. */
  async function told(world: World, ranges: readonly DayRange[]): Promise<string[]> {
    const opened = await place();
    await live(world, opened, async () => {});
    const { repositories } = opened.handle;
    const day = world.days.at(-1) ?? '';
    return (await crawl(repositories, { day, people: world.people, ranges })).map(textOf);
  }

  it('is told apart from another one by no answer until more people join it', async () => {
    const world = worldOf({ people: 8, days: 6, seed: 3, isCalm: true });
    const saturday = world.days[5] ?? '';
    const before = world.tasks.filter(({ day }) => day < saturday);
    const alone = (over: Partial<Task>): World => ({
      ...world,
      tasks: [
        ...before,
        ...before.slice(0, 1).map((task) => ({
          ...{ ...task, id: 'alone', day: saturday, arrives: saturday, ...over },
        })),
      ],
    });
    const ranges = everyRange(world.days);
    const nobody = await told({ ...world, tasks: before }, ranges);
    expect(nobody.length).toBeGreaterThan(50);
    expect(await told(alone({ p50: 5 }), ranges)).toEqual(nobody);
    expect(await told(alone({ p50: 90, model: 'model-rare', chat: 25 }), ranges)).toEqual(nobody);
  });
});
