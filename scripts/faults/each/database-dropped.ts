import type { PostgresAddress } from '../../../src/data/index.ts';
import { administer } from '../../reliability/place.ts';
import type { Fault } from '../fault.ts';
import { roleOf, serverOf } from '../hands.ts';

export const databaseDropped: Fault = {
  name: 'database-dropped',
  what: 'the PostgreSQL database of the figures is dropped, and an empty one made',
  engines: ['postgres'],
  underServe: 'database',
  expect: { codes: ['DATABASE_UNREACHABLE', 'DATABASE_REFUSED'], withinMs: 60_000 },
  async inject(scene) {
    const { url } = serverOf(scene);
    const { database } = scene.place.address as PostgresAddress;
    await administer(url, `drop database ${database} with (force)`);
    let isThere = false;
    return async () => {
      if (isThere) return;
      isThere = true;
      await administer(url, `create database ${database} owner ${roleOf(scene)}`);
    };
  },
};
