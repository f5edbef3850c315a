import type { Fault } from '../fault.ts';
import { placeOnSmallDisk, type SmallPlace } from '../places.ts';

/** Enough to begin with, and far less than a run writes. */
const LEFT_BYTES = 300_000;
const ROOM_BYTES = 256 * 2 ** 20;

export const diskFull: Fault = {
  name: 'disk-full',
  what: 'the file system of the figures has no room left',
  engines: ['sqlite', 'postgres'],
  underServe: 'night',
  when: 'before',
  expect: { codes: ['DATABASE_FULL'], withinMs: 120_000 },
  place: placeOnSmallDisk,
  async inject({ place }) {
    const { leave } = place as SmallPlace;
    leave(LEFT_BYTES);
    return async () => leave(ROOM_BYTES);
  },
};
