import { onFigures } from '../../reliability/look.ts';
import { clockOff } from '../clock.ts';
import type { Fault } from '../fault.ts';

const MINUTE = 60_000;

export const clockAhead: Fault = {
  name: 'clock-ahead',
  what: 'a run of another machine is killed, and the clock of the next process is two minutes ahead',
  ...ofClock(2 * MINUTE),
};

export const clockBehind: Fault = {
  name: 'clock-behind',
  what: 'a run of another machine is killed, and the clock of the next process is an hour behind',
  ...ofClock(-60 * MINUTE),
};

function ofClock(offMs: number): Omit<Fault, 'name' | 'what'> {
  return {
    engines: ['sqlite', 'postgres'],
    preload: clockOff(offMs),
    expect: { codes: [], withinMs: 60_000 },
    async inject({ place }, run) {
      await run.kill();
      await onFigures(place, async ({ db }) => {
        await db.updateTable('run_lease').set({ host: 'another machine' }).execute();
      });
      return async () => {};
    },
  };
}
