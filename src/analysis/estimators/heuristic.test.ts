import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskOf } from '../../../test/support/task.ts';
import { type Material, TASK_CLASSES, type TaskClass } from '../facts.ts';
import { heuristic } from './heuristic.ts';

const material = (over: Partial<Material> = {}): Material => ({
  asks: 1,
  promptWords: 10,
  pastedWords: 0,
  deliveredWords: 120,
  deliveredProseWords: 120,
  deliveredCodeLines: 0,
  ...over,
});

/** No English word, so that no text weight moves it. */
const NEUTRAL = ['zárt kör'];

function minutes(taskClass: TaskClass, over: Partial<Material> = {}, asks = NEUTRAL): number {
  const estimate = heuristic.estimate({ taskClass, asks, material: material(over) });
  return estimate.status === 'estimated' ? estimate.p50 : Number.NaN;
}

describe('heuristic', () => {
  it.each<[TaskClass, Partial<Material>, number]>([
    ['translate', {}, 3 + 120 / 8],
    ['edit', {}, 2 + 120 / 18],
    ['summarise', { pastedWords: 2_380 }, 3 + 120 / 14 + 10],
    ['draft', { deliveredWords: 190 }, 4 + 190 / 9.5],
    ['lookup', {}, 3 + 120 / 20],
    ['learn', {}, 6 + 120 / 9],
    ['lookup', { deliveredCodeLines: 30 }, 3 + 0.1 * 30 + 1],
    ['code_new', { deliveredCodeLines: 30 }, 3 + 0.15 * 30 + 1],
    ['code_debug', { deliveredCodeLines: 30 }, 7 + 0.15 * 30 + 1],
    ['plan', {}, 10 + 120 / 5.5],
    ['data', {}, 4 + 120 / 11.5],
    ['personal', {}, 3 + 120 / 10],
    ['other', {}, 6 + 120 / 12],
  ])('estimates %s from its base and what was delivered: %j', (taskClass, over, expected) => {
    expect(minutes(taskClass, over)).toBeCloseTo(expected, 10);
  });

  it('adds 15 % for each doubling of the asks', () => {
    expect(minutes('draft', { asks: 2 })).toBeCloseTo(minutes('draft') * 1.15, 10);
    expect(minutes('draft', { asks: 8 })).toBeCloseTo(minutes('draft') * 1.45, 10);
  });

  it('reads what was pasted once, however many asks follow', () => {
    const more = (asks: number) =>
      minutes('plan', { asks, pastedWords: 238 }) - minutes('plan', { asks });
    expect(more(1)).toBeCloseTo(1, 10);
    expect(more(16)).toBeCloseTo(1, 10);
  });

  it.each<[TaskClass, Partial<Material>, Partial<Material>]>([
    ['draft', { deliveredWords: 1_200 }, { deliveredWords: 90_000 }],
    ['lookup', { deliveredProseWords: 600 }, { deliveredProseWords: 1_200 }],
    ['lookup', { deliveredCodeLines: 200 }, { deliveredCodeLines: 900 }],
    ['code_new', { deliveredCodeLines: 200 }, { deliveredCodeLines: 5_000 }],
    ['code_new', { deliveredProseWords: 1_200 }, { deliveredProseWords: 9_000 }],
  ])('gives %s no more for more than is credited', (taskClass, enough, more) => {
    expect(minutes(taskClass, more)).toBe(minutes(taskClass, enough));
  });

  it('gives more for code that works outside itself, for pictures, and for what failed after little', () => {
    const of = (over: Partial<Parameters<typeof heuristic.estimate>[0]>, taskClass: TaskClass) => {
      const few = material({ deliveredWords: 10, deliveredProseWords: 10, deliveredCodeLines: 10 });
      const estimate = heuristic.estimate({ taskClass, asks: NEUTRAL, material: few, ...over });
      return estimate.status === 'estimated' ? estimate.p50 : Number.NaN;
    };
    expect(of({ worksOutside: true }, 'code_new')).toBeCloseTo(3 + 15 + 0.9 * 10 + 10 / 120, 10);
    expect(of({ picturesMade: true }, 'other') - of({}, 'other')).toBeCloseTo(25, 10);
    expect(of({ failed: true }, 'draft')).toBeCloseTo(4 + (1.5 * 180) / 9.5, 10);
  });

  it('is wider where not even the kind is known', () => {
    const estimate = heuristic.estimate({
      taskClass: 'other',
      asks: NEUTRAL,
      material: material(),
    });
    if (estimate.status !== 'estimated') throw new Error('No estimate.');
    expect(estimate.p90 / estimate.p50).toBeCloseTo(6, 10);
  });

  it('stops at four hours', () => {
    const huge = { deliveredWords: 1_200, asks: 4_096, pastedWords: 3_000 };
    expect(minutes('plan', huge)).toBe(240);
  });

  it('estimates nothing but pleasantries at zero, and says no less of its certainty', () => {
    expect(
      heuristic.estimate({ taskClass: 'chit_chat', asks: [], material: material({ asks: 0 }) }),
    ).toMatchObject({ status: 'estimated', p10: 0, p50: 0, p90: 0 });
  });

  it('is a factor of 4.4 wide to both sides and confident of 45 in 100', () => {
    const estimate = heuristic.estimate(taskOf('Write a letter to the bank'));
    expect(estimate).toMatchObject({ method: 'heuristic', methodVersion: '4' });
    if (estimate.status !== 'estimated') throw new Error('No estimate.');
    expect(estimate.p90 / estimate.p50).toBeCloseTo(4.4, 10);
    expect(estimate.p50 / estimate.p10).toBeCloseTo(4.4, 10);
    expect(estimate.sigma).toBeGreaterThanOrEqual(1.15);
    expect(Math.round(estimate.confidence)).toBe(45);
  });

  it('takes a bare task text for a task of unknown delivery, not for none', () => {
    const { material: known } = taskOf('Reconciliation');
    expect(known).toMatchObject({ asks: 1, deliveredWords: null, deliveredCodeLines: null });
    for (const text of [
      'Reconciliation',
      'Fix report',
      'Anfrage beantworten',
      'x '.repeat(9_000),
    ]) {
      expect(heuristic.estimate(taskOf(text))).toMatchObject({ p50: expect.any(Number) });
      expect(minutesOf(text)).toBeGreaterThan(1);
    }
    expect(minutesOf('thanks')).toBe(0);
  });

  it('tells tasks apart by what they speak of', () => {
    expect(minutesOf('Remove user licence')).toBeLessThan(
      minutesOf('Database structure conversion'),
    );
    expect(minutesOf('Support: error on update')).toBeLessThan(
      minutesOf('Requirements and structure of new software'),
    );
  });

  it('gives finite minutes in order, the same each time, for any material', () => {
    const count = fc.nat({ max: 1_000_000 });
    const some = fc.record({
      asks: count,
      promptWords: count,
      pastedWords: fc.nat({ max: 3_000 }),
      deliveredWords: fc.option(count),
      deliveredProseWords: fc.option(count),
      deliveredCodeLines: fc.option(count),
    });
    const asks = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...TASK_CLASSES), asks, some, (taskClass, texts, given) => {
        const estimate = heuristic.estimate({ taskClass, asks: texts, material: given });
        if (estimate.status !== 'estimated') throw new Error('No estimate.');
        expect(estimate.p10).toBeLessThanOrEqual(estimate.p50);
        expect(estimate.p50).toBeLessThanOrEqual(estimate.p90);
        expect(estimate.p50).toBeGreaterThanOrEqual(0);
        expect(estimate.p50).toBeLessThanOrEqual(240);
        const again = heuristic.estimate({ taskClass, asks: texts, material: given });
        expect(JSON.stringify(again)).toBe(JSON.stringify(estimate));
      }),
    );
  });
});

function minutesOf(text: string): number {
  const estimate = heuristic.estimate(taskOf(text));
  return estimate.status === 'estimated' ? estimate.p50 : Number.NaN;
}
