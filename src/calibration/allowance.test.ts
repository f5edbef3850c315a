import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/statistics.ts';
import { type AllowanceLabel, fitAllowance, priorAllowance } from './allowance.ts';

const label = (at: number, over: Partial<AllowanceLabel> = {}): AllowanceLabel => ({
  id: `a-${at}`,
  task: `t-${at}`,
  person: `p-${at}`,
  answeredAt: new Date(Date.UTC(2026, 2, 1, 0, at)).toISOString(),
  withAi: 15,
  chat: 5,
  turns: 2,
  seenEstimate: false,
  ...over,
});
const labels = (count: number, over: Partial<AllowanceLabel> = {}) =>
  Array.from({ length: count }, (_, at) => label(at, over));

describe('fitAllowance', () => {
  it('is what is set, with half of it as its error, until somebody answers', () => {
    expect(fitAllowance(2, [])).toEqual({ minutes: 2, sd: 1, prior: 2, labels: 0 });
    expect(fitAllowance(0, [])).toEqual(priorAllowance(0));
  });

  it('moves from what is set to what answers leave over the time in the chat, three answers half of the way', () => {
    // 15 answered less 5 in the chat on 2 turns: 5 minutes a turn.
    expect(fitAllowance(2, labels(3)).minutes).toBeCloseTo(3.5, 9);
    expect(fitAllowance(2, labels(297)).minutes).toBeCloseTo(4.97, 2);
  });

  it('is less than what is set, and never less than nothing, where people took less', () => {
    expect(fitAllowance(2, labels(3, { withAi: 5 })).minutes).toBeCloseTo(1, 9);
    expect(fitAllowance(2, labels(60, { withAi: 0 })).minutes).toBe(0);
  });

  it('keeps its error below ten answers, half of it below thirty, and then has that of the answers', () => {
    expect(fitAllowance(2, labels(9)).sd).toBe(1);
    expect(fitAllowance(2, labels(10, { withAi: 6 })).sd).toBeGreaterThanOrEqual(0.5);
    // Nobody differs: what remains is that people recall whole answers by 0.17 wrong. 6 minutes on 2 turns.
    expect(fitAllowance(2, labels(40, { withAi: 6 })).sd).toBeCloseTo(0.17 * 3, 9);
  });

  it('takes neither answers given after the estimate was seen, nor such as belong to no counted turn', () => {
    const useless = [
      label(0, { seenEstimate: true }),
      label(1, { withAi: null }),
      label(2, { turns: 0 }),
      label(3, { chat: null, turns: null }),
    ];
    expect(fitAllowance(2, useless)).toEqual(priorAllowance(2));
  });

  it('waits until answers of so many people are there, and counts five of one person', () => {
    expect(fitAllowance(2, labels(4), { fewestPeople: 5 })).toEqual(priorAllowance(2));
    expect(fitAllowance(2, labels(5), { fewestPeople: 5 }).labels).toBe(5);
    expect(fitAllowance(2, labels(30, { person: 'one' })).labels).toBe(5);
  });

  it('is moved by one slip no further than by a bounded answer', () => {
    const honest = labels(29, { withAi: 9 });
    const slip = fitAllowance(2, [...honest, label(40, { withAi: 240, turns: 1 })]);
    expect(slip.minutes - fitAllowance(2, honest).minutes).toBeLessThan(0.3);
  });

  it('does not depend on the order of the answers', () => {
    const mixed = labels(20).map((each, at) => ({ ...each, withAi: at % 7 === 0 ? 60 : 5 + at }));
    fc.assert(
      fc.property(fc.shuffledSubarray(mixed, { minLength: 20 }), (shuffled) => {
        const [one, other] = [fitAllowance(2, shuffled), fitAllowance(2, mixed)];
        expect(one.minutes).toBeCloseTo(other.minutes, 9);
        expect(one.sd).toBeCloseTo(other.sd, 9);
      }),
    );
  });

  it('comes near the truth with two hundred answers that are rounded to those that are offered', () => {
    const random = seededRandom(11);
    const offered = [0, 2, 5, 15, 30, 60, 120, 240];
    const answers = Array.from({ length: 200 }, (_, at) => {
      const turns = 1 + Math.floor(random() * 4);
      const chat = 1 + 8 * random();
      const truth = chat + turns * 3 * (0.4 + 1.2 * random());
      const nearest = offered.reduce((best, each) =>
        Math.abs(each - truth) < Math.abs(best - truth) ? each : best,
      );
      return label(at, { withAi: nearest, chat, turns });
    });
    const { minutes, sd } = fitAllowance(2, answers);
    expect(Math.abs(minutes - 3)).toBeLessThan(2 * sd);
    expect(sd).toBeLessThan(1.2);
  });
});
