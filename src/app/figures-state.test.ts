import { describe, expect, it } from 'vitest';
import { dataVersion, figuresState, REBUILT_AT } from './figures-state.ts';

type Version = Parameters<typeof dataVersion>[0];

/** Runs as they were, newest first, and what is remembered. */
function repositories(
  runs: [id: string, status: string][],
  settings: Record<string, string> = {},
  changes = '',
) {
  return {
    runs: { list: async () => runs.map(([id, status]) => ({ id, status })) },
    settingChanges: { version: async () => changes },
    settings: { get: async (key: string) => settings[key] ?? null },
  } as unknown as Version;
}

const noon = Date.parse('2026-11-02T12:00:00Z');

describe('the number of the data', () => {
  it('is that of the newest run, and another one after a rebuild', async () => {
    const before = await dataVersion(repositories([['two', 'completed']]), noon);
    expect(before).not.toBe(await dataVersion(repositories([['three', 'completed']]), noon));
    const rebuilt = { [REBUILT_AT]: '2026-11-02T11:58:00.000Z' };
    expect(await dataVersion(repositories([['two', 'completed']], rebuilt), noon)).not.toBe(before);
    expect(await dataVersion(repositories([['two', 'completed']]), noon)).toBe(before);
    const justNow = { [REBUILT_AT]: '2026-11-02T11:59:30.000Z' };
    expect(await dataVersion(repositories([['two', 'completed']], justNow), noon)).toBeNull();
  });

  it('is another one after a change of a setting', async () => {
    const numberAt = (changes: string) =>
      dataVersion(repositories([['two', 'completed']], {}, changes), noon);
    expect(await numberAt('1 2026-11-02')).not.toBe(await numberAt(''));
    expect(await numberAt('2 2026-11-02')).not.toBe(await numberAt('1 2026-11-02'));
  });

  it.each(['running', 'interrupted', 'failed'])(
    'is not known while the newest is %s',
    async (is) => {
      expect(
        await dataVersion(
          repositories([
            ['two', is],
            ['one', 'completed'],
          ]),
          noon,
        ),
      ).toBeNull();
      expect(await dataVersion(repositories([]), noon)).toBeNull();
    },
  );
});

describe('the state of the figures', () => {
  const state = (over: Partial<Parameters<typeof figuresState>[0]> = {}) =>
    figuresState({
      repositories: repositories([['two', 'completed']]),
      settings: [5, new Map([['Sales', 60]])],
      accounts: async () => 60,
      zone: 'UTC',
      clock: { now: () => noon },
      ...over,
    })();

  it('is the same of the same, and another one where something else would be shown', async () => {
    const same = await state();
    expect(await state()).toBe(same);
    const others = await Promise.all([
      state({ repositories: repositories([['three', 'completed']]) }),
      state({ settings: [5, new Map([['Sales', 61]])] }),
      state({ settings: [6, new Map([['Sales', 60]])] }),
      state({ accounts: async () => 61 }),
      state({ clock: { now: () => noon + 86_400_000 } }),
    ]);
    expect(new Set([same, ...others]).size).toBe(6);
  });

  it('is looked up once for all who ask at once, and not known where it cannot be', async () => {
    let times = 0;
    const accounts = async () => {
      times += 1;
      return 60;
    };
    const ask = figuresState({
      ...{ repositories: repositories([['two', 'completed']]), settings: [], accounts },
      ...{ zone: 'UTC', clock: { now: () => noon } },
    });
    await Promise.all([ask(), ask(), ask()]);
    expect(times).toBe(1);
    expect(await state({ accounts: () => Promise.reject(new Error('away')) })).toBeNull();
  });
});
