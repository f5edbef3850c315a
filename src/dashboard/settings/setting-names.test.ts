import { describe, expect, it } from 'vitest';
import { declaredSettings } from '../../config/index.ts';
import { domains } from '../../domains/index.ts';
import { actorOf, explanationOf, nameOf } from './setting-names.ts';

const onPage = declaredSettings(domains).filter((each) => each.onPage !== undefined);

describe('what settings are called on the page', () => {
  it('has words for every one that the page shows, and what it takes', () => {
    const without = onPage.filter(
      ({ name }) => nameOf(name) === name || explanationOf(name) === null,
    );
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(onPage.length).toBeGreaterThan(7);
  });

  it('shows no secret', () => {
    expect(onPage.filter(({ isSecret }) => isSecret)).toEqual([]);
  });

  it('falls back to what the server says of what it does not know', () => {
    expect([nameOf('OF_TOMORROW'), explanationOf('toString'), actorOf('robot')]).toEqual([
      ...['OF_TOMORROW', null, 'robot'],
    ]);
  });
});
