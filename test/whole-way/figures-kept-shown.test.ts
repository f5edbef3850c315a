import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import type { DatabaseAddress, PostgresAddress } from '../../src/data/index.ts';
import { type FragileServer, fragileServer, NoServer } from '../support/faults.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { served } from '../support/served.ts';
import { smallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { twoDomains } from '../support/two-domains.ts';

const SUMMARY = '/api/v1/analytics/summary';

/** The application over an empty Open WebUI and figures at this address, watched and signed in to. */
async function watching(figures: DatabaseAddress) {
  const source = await freshAddress('sqlite');
  onTestFinished(() => source.drop());
  return over(source.address, figures);
}

async function over(source: DatabaseAddress, figures: DatabaseAddress, owner = source) {
  const world = await twoDomains(source, figures, owner);
  onTestFinished(() => world.app.close());
  await world.start();
  const { monitor } = world.domain('cogniforce');
  return { ...world, ...(await served(world.app)), source, monitor };
}

async function serverOr(context: TestContext): Promise<FragileServer> {
  const server = await fragileServer('figures').catch((error: unknown) => {
    if (error instanceof NoServer) context.skip(`needs PostgreSQL: ${error.message}`);
    throw error;
  });
  onTestFinished(() => server.stop());
  return server;
}

const file = (folder: string, name = 'figures.db') =>
  ({ engine: 'sqlite', file: path.join(folder, name) }) as const;

describe('figures on a PostgreSQL server', () => {
  it('are shown from a standby, also by a process that starts on it, and grow again after a failover', async (context) => {
    const server = await serverOr(context);
    const { get, process, monitor, source, app } = await watching(server.address);
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    await server.restart('standby');
    await monitor.probe();
    const readOnly = {
      code: 'DATABASE_READ_ONLY',
      reason: expect.stringMatching(/a standby server/),
    };
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly });
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: { status: 'degraded' } });
    expect(await process()).toMatchObject({ status: 503, body: { code: 'DATABASE_READ_ONLY' } });

    const second = await over(source, server.address);
    expect(second.monitor.state()).toMatchObject({ state: 'ready', readOnly });
    expect(await second.get(SUMMARY)).toMatchObject({ status: 200 });

    await server.promote();
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly: null });
    expect((await process()).status).toBe(202);
    await app.close();
  }, 90_000);

  it('say that the server is away, and not that a question was slow, and come back with it', async (context) => {
    const server = await serverOr(context);
    const { get, monitor } = await watching(server.address);
    const undo = await server.suffer('paused');
    onTestFinished(undo);
    const began = performance.now();
    expect(await get(SUMMARY)).toMatchObject({
      status: 503,
      body: { code: 'DATABASE_UNREACHABLE' },
    });
    expect(performance.now() - began).toBeLessThan(20_000);
    await undo();
    await monitor.probe();
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    await server.restart();
    await monitor.probe();
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly: null });
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
  }, 90_000);

  it('are shown by a server that was told to take no writes', async (context) => {
    const server = await serverOr(context);
    const { get, process, monitor } = await watching(server.address);
    await server.run('alter database figures set default_transaction_read_only = on');
    await server.restart();
    await monitor.probe();
    expect(await monitor.probe()).toMatchObject({
      state: 'ready',
      readOnly: { code: 'DATABASE_READ_ONLY', reason: expect.stringMatching(/read-only/) },
    });
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    expect(await process()).toMatchObject({ status: 503, body: { code: 'DATABASE_READ_ONLY' } });
  }, 90_000);
});

describe('a role that loses rights while it is used', () => {
  const limited = (address: PostgresAddress) => ({ ...address, user: 'limited', password: 'x' });
  const ROLE = "create role limited login password 'x'; grant usage on schema public to limited;";

  it('shows its figures where it may only read them, and says what is closed', async (context) => {
    const server = await serverOr(context);
    const first = await watching(server.address);
    await server.run(
      `${ROLE} grant select, insert, update, delete on all tables in schema public to limited`,
    );
    const { get, process, monitor } = await over(first.source, limited(server.address));
    expect(monitor.state()).toMatchObject({ state: 'ready', readOnly: null });
    await server.run('revoke insert on daily_aggregates from limited');
    const readOnly = {
      code: 'DATABASE_REFUSED',
      reason: expect.stringMatching(/ daily_aggregates\.$/),
    };
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly });
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    expect(await process()).toMatchObject({ status: 503, body: { code: 'DATABASE_REFUSED' } });
    await server.run('grant insert on daily_aggregates to limited');
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly: null });
  }, 60_000);

  it('is said to be refused by Open WebUI’s database, and no longer when it has them back', async (context) => {
    const server = await serverOr(context);
    const figures = file(temporaryFolder());
    const first = await over(server.address, figures);
    await first.app.close();
    await server.run(`${ROLE} grant select on all tables in schema public to limited`);
    const { domain } = await over(limited(server.address), figures, server.address);
    const { monitor } = domain('openwebui');
    expect(monitor.state()).toMatchObject({ state: 'ready' });
    await server.run('revoke select on chat from limited');
    expect(await monitor.probe()).toMatchObject({
      state: 'down',
      code: 'DATABASE_REFUSED',
      reason: expect.stringMatching(/chat/),
    });
    await server.run('grant select on chat to limited');
    expect(await monitor.probe()).toMatchObject({ state: 'ready' });
  }, 60_000);
});

describe('figures in a file', () => {
  it('are shown while the disk is full, and grow again when it is not', async (context) => {
    const { folder, fill } = smallDisk(context);
    const { get, process, monitor } = await watching(file(folder));
    const free = fill();
    expect(await monitor.probe()).toMatchObject({
      state: 'ready',
      readOnly: { code: 'DATABASE_FULL', reason: expect.stringMatching(/the disk is full\.$/) },
    });
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    expect(await process()).toMatchObject({ status: 507, body: { code: 'DATABASE_FULL' } });
    free();
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly: null });
    expect((await process()).status).toBe(202);
  }, 60_000);

  it('are shown from a disk that can only be read, and grow again when it can be written', async (context) => {
    const { folder, remount } = smallDisk(context);
    const first = await watching(file(folder));
    await first.app.close();
    remount('ro');
    const { get, process, monitor } = await over(first.source, file(folder));
    expect(monitor.state()).toMatchObject({
      state: 'ready',
      readOnly: { code: 'DATABASE_READ_ONLY', reason: expect.stringMatching(/read-only file/) },
    });
    expect(await get(SUMMARY)).toMatchObject({ status: 200 });
    expect(await process()).toMatchObject({ status: 503, body: { code: 'DATABASE_READ_ONLY' } });
    remount('rw');
    expect(await monitor.probe()).toMatchObject({ state: 'ready', readOnly: null });
    expect((await process()).status).toBe(202);
  }, 60_000);

  it('that was replaced is made ready anew, and one of another salt is not shown', async () => {
    const folder = temporaryFolder();
    const { get, monitor, app } = await watching(file(folder));
    await app.own.repositories.settings.put('salt_check', 'of another salt');
    await sql`vacuum into ${path.join(folder, 'other.db')}`.execute(app.own.db);
    // The log of the file before is left where it is, as `mv` does.
    renameSync(path.join(folder, 'other.db'), path.join(folder, 'figures.db'));
    expect(await monitor.probe()).toMatchObject({ state: 'down', code: 'SALT_CHANGED' });
    expect(await get(SUMMARY)).toMatchObject({ status: 503, body: { code: 'SALT_CHANGED' } });
  });

  it('that was replaced by an empty one between two looks is made ready, and is none that was taken back', async () => {
    const folder = temporaryFolder();
    const { monitor } = await watching(file(folder));
    for (const end of ['', '-wal', '-shm'])
      rmSync(path.join(folder, `figures.db${end}`), { force: true });
    writeFileSync(path.join(folder, 'figures.db'), '');
    expect(await monitor.probe()).toMatchObject({ state: 'ready' });
  });

  it('that is gone is not made anew by a process that saw it, nor by one that starts', async () => {
    const folder = temporaryFolder();
    const { get, monitor, source, app } = await watching(file(folder));
    for (const end of ['', '-wal', '-shm'])
      rmSync(path.join(folder, `figures.db${end}`), { force: true });
    const gone = { state: 'down', code: 'DATABASE_VANISHED' };
    expect(await monitor.probe()).toMatchObject(gone);
    expect(await monitor.probe()).toMatchObject(gone);
    expect(await get(SUMMARY)).toMatchObject({ status: 503, body: { code: 'DATABASE_VANISHED' } });
    expect((await over(source, file(folder))).monitor.state()).toMatchObject(gone);
    await app.own.migrations.create();
    expect(await monitor.probe()).toMatchObject({ state: 'ready' });
    // Who was signed in stood in it, too.
    expect(await get(SUMMARY)).toMatchObject({ status: 401 });
    expect(await (await served(app)).get(SUMMARY)).toMatchObject({ status: 200 });
  });
});
