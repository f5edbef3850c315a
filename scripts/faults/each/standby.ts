import type { PostgresAddress } from '../../../src/data/index.ts';
import { type OwnPostgres, startStandby } from '../../../test/support/postgres.ts';
import { urlOf } from '../../../test/support/url-of.ts';
import { CannotBeTried, type FaultPlace, type Ground, type ServedFault } from '../fault.ts';
import { asked, serverOf } from '../hands.ts';
import { judgeNow } from '../judge-now.ts';
import { behindCable, type PlaceBehindCable } from '../places.ts';
import { type Came, underServe } from '../serve.ts';
import { msUntil, type Visitor } from '../visitor.ts';

/** It is looked at every ten seconds. */
const NOTICED_MS = 30_000;
const RECOVERED_MS = 120_000;

export const standbyForAWhile: ServedFault = {
  name: 'standby-for-a-while',
  what: 'the address of the PostgreSQL server leads to a standby (pg_basebackup), and then to the primary again (under `serve`)',
  engines: ['postgres'],
  suffer: (ground) =>
    withStandby('standby-for-a-while', ground, async ({ place }) => {
      place.cable.leadTo(portOf(place.administered));
      return place.administered;
    }),
};

export const standbyPromoted: ServedFault = {
  name: 'standby-promoted',
  what: 'the address of the PostgreSQL server leads to a standby (pg_basebackup), which is promoted then (under `serve`)',
  engines: ['postgres'],
  suffer: (ground) =>
    withStandby('standby-promoted', ground, async ({ standbyUrl, place }) => {
      await asked(standbyUrl, 'select pg_promote()');
      return onServer(place.administered, standbyUrl);
    }),
};

interface Pair {
  readonly place: PlaceBehindCable;
  readonly standbyUrl: string;
}

/** Input: what brings back a server that takes writes; gives where the figures are then. */
async function withStandby(
  name: string,
  ground: Ground,
  mend: (pair: Pair) => Promise<FaultPlace['administered']>,
) {
  const { standby, standbyUrl } = await standbyOf(ground);
  const stop = ground.endings.add(standby.stop);
  const place = await behindCable(ground);
  const options = { place, judge: () => judgeNow(figures, ground.world) };
  let figures = place.administered;
  try {
    return await underServe(name, ground, options, async ([visitor]) => {
      await hasCaughtUp(serverOf(ground).url, standbyUrl);
      place.cable.leadTo(Number(new URL(standbyUrl).port));
      const noticed = await onStandby(visitor);
      const since = new Date().toISOString();
      figures = await mend({ place, standbyUrl });
      return { ...noticed, ...(await recovered(visitor, since, noticed.findings)) };
    });
  } finally {
    await stop();
  }
}

/** Errors: CannotBeTried. */
async function standbyOf(
  ground: Ground,
): Promise<{ readonly standby: OwnPostgres; readonly standbyUrl: string }> {
  const standby = await startStandby(serverOf(ground).url);
  const { notice } = standby;
  if ('url' in notice) return { standby, standbyUrl: notice.url };
  throw new CannotBeTried(`needs a standby: ${notice.reason}`);
}

/** What the primary has written by now is there too. */
async function hasCaughtUp(primary: string, standby: string): Promise<void> {
  const [written] = await asked<{ at: string }>(primary, 'select pg_current_wal_lsn() as at');
  const isThere = async () => {
    const sql = `select pg_last_wal_replay_lsn() >= '${written?.at}' as holds`;
    return (await asked<{ holds: boolean }>(standby, sql))[0]?.holds === true;
  };
  if ((await msUntil(isThere, NOTICED_MS)) === null) throw new Error('the standby does not follow');
}

/** Figures are shown, a run is refused, and both databases are said to be as they are. */
async function onStandby(visitor: Visitor): Promise<Omit<Came, 'recoveredMs'>> {
  const isNoticed = async () => (await visitor.figures())?.readOnly?.code === 'DATABASE_READ_ONLY';
  const noticedMs = await msUntil(isNoticed, NOTICED_MS);
  const shown = await visitor.get('summary');
  const { status, problem } = await visitor.process();
  return {
    ...{ noticedMs, code: problem?.code ?? null, sentence: problem?.title ?? null },
    findings: [
      ...(noticedMs === null ? ['it is not said that the database can only be read'] : []),
      ...(shown.status === 200 ? [] : [`the figures are answered with ${shown.status}`]),
      ...(status === 503 && problem?.code === 'DATABASE_READ_ONLY'
        ? []
        : [`a run is answered with ${status}, ${problem?.code}`]),
    ],
  };
}

/** A run begins by itself, as the database has come back. */
async function recovered(visitor: Visitor, since: string, before: readonly string[]) {
  const recoveredMs = await msUntil(() => visitor.hasRunSince(since), RECOVERED_MS);
  const shown = await visitor.get('summary');
  return {
    recoveredMs,
    findings: [
      ...before,
      ...(recoveredMs === null ? ['no run has completed since it can be written'] : []),
      ...(shown.status === 200 ? [] : [`the figures are answered with ${shown.status} then`]),
    ],
  };
}

function portOf({ address }: FaultPlace['administered']): number {
  return (address as PostgresAddress).port;
}

function onServer(place: FaultPlace['administered'], url: string): FaultPlace['administered'] {
  const address = { ...(place.address as PostgresAddress), port: Number(new URL(url).port) };
  return { ...place, address, url: urlOf(address) };
}
