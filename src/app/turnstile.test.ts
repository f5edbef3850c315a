import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnstile } from './turnstile.ts';

/** An answer that comes when it is told to. */
function held<T>(value: T) {
  const { promise, resolve } = Promise.withResolvers<void>();
  let times = 0;
  return {
    times: () => times,
    let: resolve,
    answer: async () => {
      times += 1;
      await promise;
      return value;
    },
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a turnstile', () => {
  it('answers equal questions at once together, and later ones anew', async () => {
    const { ask } = turnstile({ places: 2 });
    const first = held('figures');
    const all = [1, 2, 3].map(() => ask('summary', 'March', first.answer));
    first.let();
    expect(await Promise.all(all)).toEqual(['figures', 'figures', 'figures']);
    expect(first.times()).toBe(1);
    expect(await ask('summary', 'March', async () => 'newer')).toBe('newer');
  });

  it('lets equal questions fail together, and the next one try anew', async () => {
    const { ask } = turnstile({ places: 2 });
    const failing = async () => Promise.reject(new Error('no'));
    const all = [1, 2].map(() => ask('summary', 'March', failing));
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    expect(await ask('summary', 'March', async () => 7)).toBe(7);
  });

  it('leaves a place for other kinds while one is slow', async () => {
    const { ask } = turnstile({ places: 3 });
    const slow = held('late');
    const asked = ['a', 'b', 'c', 'd'].map((each) => ask('slow', each, slow.answer));
    expect(await ask('quick', 'a', async () => 'at once')).toBe('at once');
    expect(slow.times()).toBe(2);
    slow.let();
    expect(await Promise.all(asked)).toEqual(['late', 'late', 'late', 'late']);
  });

  it('says when to come again to those for whom there is no room', async () => {
    const { ask } = turnstile({ places: 1, mostWaiting: 1 });
    const slow = held('late');
    const asked = ['a', 'b'].map((each) => ask('slow', each, slow.answer));
    await expect(ask('slow', 'c', slow.answer)).rejects.toMatchObject({
      code: 'SERVER_BUSY',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    slow.let();
    expect(await Promise.all(asked)).toEqual(['late', 'late']);
  });

  it('lets nobody wait for long', async () => {
    const { ask } = turnstile({ places: 1, waitMs: 10 });
    const slow = held('late');
    const first = ask('slow', 'a', slow.answer);
    await expect(ask('other', 'b', async () => 1)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    slow.let();
    expect(await first).toBe('late');
    expect(await ask('other', 'b', async () => 1)).toBe(1);
  });

  it('never lets more in than there are places, and answers all who may wait', async () => {
    const questions = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3), fc.nat(3)), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), questions, async (places, asked) => {
        const { ask } = turnstile({ places });
        const inside: string[] = [];
        let most = 0;
        let mostOfKind = 0;
        const answer = (kind: string, ms: number) => async () => {
          inside.push(kind);
          most = Math.max(most, inside.length);
          mostOfKind = Math.max(mostOfKind, inside.filter((each) => each === kind).length);
          for (let turn = 0; turn < ms; turn += 1) await Promise.resolve();
          if (ms === 3) await soon();
          inside.splice(inside.indexOf(kind), 1);
          return kind;
        };
        const answers = asked.map(([kind, details, ms]) =>
          ask(kind, String(details), answer(kind, ms)),
        );
        expect(await Promise.all(answers)).toEqual(asked.map(([kind]) => kind));
        expect(most).toBeLessThanOrEqual(places);
        expect(mostOfKind).toBeLessThanOrEqual(Math.max(1, places - 1));
      }),
    );
  });
});
