import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { union } from '../analysis/index.ts';
import { calibrate, contributionOf } from '../calibration/calibrate.ts';
import { fitCalibration } from '../calibration/fit.ts';
import { type PersonEpisode, userDays } from './user-days.ts';

const zone = 'Europe/Berlin';
const options = { zone, allowance: { minutes: 2, sd: 1 } };
const at = (text: string) => Date.parse(text);
const prior = fitCalibration('rules', []);
const estimated = (p50: number, success = 1, method = 'rules', sharedSd = 0.7) => {
  const estimate = calibrate({ taskClass: 'draft', p50, sigma: 1.15 }, prior);
  return {
    ...contributionOf(estimate, success, prior),
    inFull: contributionOf(estimate, 1, prior),
    method,
    sharedSd,
  };
};
const episode = (over: Partial<PersonEpisode> = {}): PersonEpisode => ({
  day: '2026-03-02',
  intervals: [[at('2026-03-02T09:00:00+01:00'), at('2026-03-02T09:10:00+01:00')]],
  pauses: [],
  turns: [at('2026-03-02T09:00:00+01:00')],
  outcome: 'done',
  estimate: estimated(30),
  ...over,
});

describe('userDays', () => {
  it('counts the time of two chats side by side once', () => {
    const [day] = userDays([episode(), episode()], options);
    expect(day).toMatchObject({ activeMinutes: 10, withAiMinutes: 14, baselineMinutes: 60 });
    expect(day?.savedMinutes).toBe(46);
  });

  it('keeps a saving below zero', () => {
    const [day] = userDays([episode({ estimate: estimated(30, 0) })], options);
    expect(day).toMatchObject({ baselineMinutes: 0, savedMinutes: -12, expectedMinutes: 0 });
  });

  it('books time where it lies and the baseline on the day of the last ask', () => {
    const overMidnight = episode({
      day: '2026-03-03',
      intervals: [[at('2026-03-02T23:56:00+01:00'), at('2026-03-03T00:03:00+01:00')]],
      turns: [at('2026-03-03T00:01:00+01:00')],
    });
    const [first, second] = userDays([overMidnight], options);
    expect(first).toMatchObject({ day: '2026-03-02', withAiMinutes: 4, savedMinutes: -4 });
    expect(second).toMatchObject({ day: '2026-03-03', withAiMinutes: 5, baselineMinutes: 30 });
  });

  it('says what the time with AI is made of, and how far the allowance may be off for all at once', () => {
    const two = episode({ turns: [at('2026-03-02T09:00:00Z'), at('2026-03-02T09:05:00Z')] });
    const [day] = userDays([two], { zone, allowance: { minutes: 1.5, sd: 0.5 } });
    expect(day).toMatchObject({ chatMinutes: 10, countedTurns: 2, offChatDeviation: 1 });
    expect(day?.withAiMinutes).toBe(13);
  });

  it('keeps what each outcome would add in full, cut as the day is', () => {
    const [day] = userDays(
      [
        episode({ estimate: estimated(600) }),
        episode({ estimate: estimated(720, 0.5), outcome: 'partly' }),
        episode({ estimate: estimated(90, 0), outcome: 'no' }),
      ],
      options,
    );
    const { done, partly, no, unclear } = day?.outcomes ?? {};
    expect([done?.conservative, partly?.conservative, no?.conservative]).toEqual([300, 360, 45]);
    expect(unclear).toEqual({ conservative: 0, mean: 0, variance: 0 });
    const weighed = (of: 'mean' | 'variance', power: number) =>
      (done?.[of] ?? 0) + 0.5 ** power * (partly?.[of] ?? 0);
    expect(weighed('mean', 1)).toBeCloseTo(day?.expectedMinutes ?? 0, 9);
    expect(weighed('variance', 2)).toBeCloseTo(day?.variance ?? 0, 6);
  });

  it('splits at midnight of the zone on the day the clock changes', () => {
    const night = episode({
      intervals: [[at('2026-03-28T23:59:00+01:00'), at('2026-03-30T00:01:00+02:00')]],
    });
    const minutes = userDays([night], options).map(({ day, activeMinutes }) => [
      day,
      activeMinutes,
    ]);
    expect(minutes).toContainEqual(['2026-03-29', 23 * 60]);
  });

  it('adds neither the baseline nor the time of an episode that is not estimated', () => {
    const [day] = userDays([episode({ estimate: null })], options);
    expect(day).toMatchObject({ activeMinutes: 10, withAiMinutes: null, savedMinutes: null });
  });

  it('cuts a baseline of more than eight hours and says so', () => {
    const long = episode({ estimate: estimated(600) });
    const [day] = userDays([long], options);
    expect(day).toMatchObject({ baselineMinutes: 480, capped: true });
    const [whole] = userDays([episode({ estimate: estimated(480) })], options);
    expect(day?.expectedMinutes).toBeCloseTo(whole?.expectedMinutes ?? 0);
    expect(day?.variance).toBeCloseTo(whole?.variance ?? 0);
  });

  it('says what each method adds, the cap shared by all, and what their shared errors come to', () => {
    const [day] = userDays(
      [
        episode({ estimate: estimated(600, 1, 'rules', 0.2) }),
        episode({ estimate: estimated(360, 1, 'model', 0.7) }),
      ],
      options,
    );
    expect(
      day?.methods.map(({ method, tasks, baselineMinutes }) => [method, tasks, baselineMinutes]),
    ).toEqual([
      ['model', 1, 180],
      ['rules', 1, 300],
    ]);
    const sum = day?.methods.reduce((total, { expectedMinutes }) => total + expectedMinutes, 0);
    expect(sum).toBeCloseTo(day?.expectedMinutes ?? 0, 9);
    const shared = (day?.sharedDeviation ?? 0) / (day?.expectedMinutes ?? 1);
    expect(shared).toBeCloseTo((300 * 0.2 + 180 * 0.7) / 480, 9);
  });

  it('gives the moments of the lognormal', () => {
    const [day] = userDays([episode({ estimate: estimated(30, 0.5) })], options);
    expect(day?.expectedMinutes).toBeCloseTo(15 * Math.exp(1.15 ** 2 / 2), 9);
    const mean = 15 * Math.exp(1.15 ** 2 / 2);
    expect(day?.variance).toBeCloseTo(mean ** 2 * (Math.exp(1.15 ** 2) - 1), 6);
  });
});

const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e5 }))
  .map(([from, length]) => [from, from + length] as const);

describe('union', () => {
  it('gives disjoint intervals in order that cover the same moments', () => {
    fc.assert(
      fc.property(
        fc.array(anyInterval, { maxLength: 30 }),
        fc.integer({ min: 0, max: 11e5 }),
        (given, moment) => {
          const joined = union(given);
          for (const [index, [from]] of joined.entries()) {
            expect(from).toBeGreaterThan(joined[index - 1]?.[1] ?? -1);
          }
          const covers = (list: readonly (readonly [number, number])[]) =>
            list.some(([from, to]) => from <= moment && moment <= to);
          expect(covers(joined)).toBe(covers(given));
        },
      ),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(anyInterval), (given) => {
        expect(union([...given].reverse())).toEqual(union(given));
      }),
    );
  });
});
