import { existsSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { freshAddress } from '../../test/support/fresh-address.ts';
import { historyOf, openHistory } from '../../test/support/history.ts';
import { type DatabaseAddress, defineDomain, shortName } from '../data/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type AppDomain, openDomains } from './domains.ts';

const step = (downRevision: string | null) => ({ downRevision, upgrade: async () => {} });
/** Two people have started from the same revision. */
const branched = historyOf({
  shop001: step(null),
  shop002_left: step('shop001'),
  shop002_right: step('shop001'),
});

function openShop(
  address: DatabaseAddress,
  {
    upgradeAtStart = true,
    onWarning = (_domain: string, _warning: string) => {},
    migrations = branched,
    creates = true,
    onMade = (_sentence: string) => {},
  } = {},
): AppDomain {
  const shop = defineDomain({
    name: 'shop',
    schema: 'managed',
    tables: {},
    migrations,
    repositories: () => ({}),
  });
  const database = {
    ...{ domain: 'shop', address, why: 'from SHOP_DATABASE_URL', variable: 'SHOP_DATABASE_URL' },
    ...{ ownership: 'managed' as const, pool: {}, application: 'cogniforce' },
    ...{ upgradeAtStart, creates },
  };
  const [opened] = openDomains({
    databases: new Map([['shop', database]]),
    definitions: [shop],
    settings: {},
    clock: systemClock,
    onWarning,
    onMade,
    preparations: {},
    trials: {},
  });
  if (opened === undefined) throw new TypeError('nothing was opened');
  onTestFinished(() => opened.handle.close());
  return opened;
}

describe('a domain whose history has two heads', () => {
  eachDialect(null, (use) => {
    it('is opened where its database is at both, by whichever way it came there', async () => {
      const { handle, prepare, revision } = openShop(use().address);
      await handle.migrations.upgrade({ target: 'shop002_left' });
      await handle.migrations.upgrade({ target: 'shop002_right' });
      await prepare();
      expect(revision()).toBe('shop002_left, shop002_right');
      const waiting = openShop(use().address, { upgradeAtStart: false });
      await waiting.prepare();
      expect(waiting.revision()).toBe(revision());
    });

    it.each([true, false])(
      'is kept closed where its database lacks one, with the command that mends it (upgrades at start: %s)',
      async (upgradeAtStart) => {
        const { handle, prepare, breaker } = openShop(use().address, { upgradeAtStart });
        await handle.migrations.upgrade({ target: 'shop002_left' });
        await expect(prepare()).rejects.toMatchObject({
          code: 'SCHEMA_BEHIND',
          message: expect.stringMatching(
            /is at revision shop002_left and lacks shop002_right; its history has 2 heads \(shop002_left, shop002_right\)\.$/,
          ),
          hint: 'Run: cogniforce db upgrade shop heads (all of them), or join them: cogniforce db merge shop',
        });
        expect(() => breaker.check()).toThrow('its history has 2 heads');
        expect((await breaker.through(() => handle.migrations.state())).pending).toEqual([
          'shop002_right',
        ]);
      },
    );
  });
});

describe('a domain that is closed while another process migrates it', () => {
  it('says once for whom it waits, and again when it has been open, or waits for somebody else', async () => {
    const said: string[] = [];
    const place = await freshAddress('sqlite');
    onTestFinished(() => place.drop());
    await place.create();
    const { handle, prepare } = openShop(place.address, {
      onWarning: (_domain, warning) => said.push(warning),
    });
    vi.spyOn(handle.migrations, 'graph').mockResolvedValue({ heads: ['shop001'] } as never);
    const upgrade = vi.spyOn(handle.migrations, 'upgrade');
    const heldBy = async (...holders: string[]) => {
      for (const holder of holders) {
        upgrade.mockImplementationOnce(async (options) => {
          options?.onWait?.(holder);
          throw new CogniforceError('DATABASE_LOCKED', 'It is locked.');
        });
        await expect(prepare()).rejects.toMatchObject({ code: 'DATABASE_LOCKED' });
      }
    };
    await heldBy('process 1', 'process 1', 'process 2', 'process 1');
    upgrade.mockResolvedValueOnce({ from: [], to: ['shop001'], applied: [] });
    await prepare();
    await heldBy('process 1', 'process 1');
    expect(said.filter((warning) => warning.startsWith('Waiting'))).toEqual(
      [1, 2, 1].map((each) => `Waiting for process ${each}, which is migrating it.`),
    );
  });
});

describe('a database that is missing', () => {
  const migrations = historyOf({ shop001: step(null) });

  eachDialect(null, (use) => {
    it('is made by the first who needs it, and by nobody who has used it before', async () => {
      const { prepare, handle } = openShop(use().address, { migrations });
      await prepare();
      await use().drop();
      await expect(prepare()).rejects.toMatchObject({ code: 'DATABASE_VANISHED' });
      expect(await handle.migrations.create()).toBe(true);
      await prepare();
    });

    it('is said to be new and empty by the one of many that made it, without where it is', async () => {
      const said: string[] = [];
      const open = () =>
        openShop(use().address, { migrations, onMade: (sentence) => void said.push(sentence) });
      const many = [open(), open(), open(), open()];
      await Promise.all(many.map(({ prepare }) => prepare()));
      await many[0]?.prepare();
      expect(said).toEqual([
        `shop: a new, empty database was made (${shortName(use().address)}); if figures were expected there, check its volume and set SHOP_DATABASE_CREATE=false.`,
      ]);
      expect(said[0]).not.toMatch(/[/@]/);
    });

    it('is not made where its setting says so, but for who asks for it', async () => {
      const { prepare, handle } = openShop(use().address, { migrations, creates: false });
      const refused = {
        code: 'DATABASE_VANISHED',
        message: expect.stringMatching(/_CREATE=false/),
      };
      await expect(prepare()).rejects.toMatchObject(refused);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject(refused);
      expect(await handle.migrations.create()).toBe(true);
      await prepare();
    });
  });

  it('is known to have been there by the note beside its file, also to who starts and to an upgrade', async () => {
    const place = await freshAddress('sqlite');
    onTestFinished(() => place.drop());
    if (place.address.engine !== 'sqlite') throw new TypeError('a file is needed');
    const first = openShop(place.address, { migrations });
    await first.prepare();
    await first.handle.close();
    rmSync(place.address.file);
    const second = openShop(place.address, { migrations });
    const gone = {
      code: 'DATABASE_VANISHED',
      message: expect.stringMatching(/was there and is gone/),
    };
    await expect(second.prepare()).rejects.toMatchObject(gone);
    await expect(second.handle.migrations.upgrade()).rejects.toMatchObject(gone);
    expect(existsSync(place.address.file)).toBe(false);
  });
});

describe('a database that is changed under a running process', () => {
  const migrations = historyOf({ shop001: step(null), shop002: step('shop001') });

  eachDialect(null, (use) => {
    /** The domain, open and ready, and another process at its database. */
    async function running() {
      const { address } = use();
      const domain = openShop(address, { migrations });
      expect(await domain.monitor.probe()).toMatchObject({ state: 'ready' });
      const other = openHistory(address, migrations);
      onTestFinished(() => other.close());
      return { ...domain, other };
    }

    it('is closed when it is taken back, and nobody but who did that brings it up again', async () => {
      const { other, monitor, breaker, revision } = await running();
      await other.migrations.downgrade('-1');
      const hint = 'Run: cogniforce db upgrade shop';
      for (const _ of ['found', 'tried again']) {
        expect(await monitor.probe()).toMatchObject({ state: 'down', code: 'SCHEMA_BEHIND', hint });
        expect(() => breaker.check()).toThrow('is at revision shop001 and lacks shop002.');
      }
      expect(revision()).toBe('shop001');
      expect((await other.migrations.state()).applied).toEqual(['shop001']);
      await other.migrations.upgrade();
      expect(await monitor.probe()).toMatchObject({ state: 'ready' });
      expect(() => breaker.check()).not.toThrow();
    });

    it('is used on when a newer version has upgraded it, and closed for all to see once a run refuses it', async () => {
      const { other, monitor, prepare, revision } = await running();
      const noted = (head: string) =>
        sql`update alembic_version set version_num = ${head}`.execute(other.db);
      await noted('shop003');
      expect(await monitor.probe()).toMatchObject({ state: 'ready' });
      expect(revision()).toBe('shop003');
      await expect(prepare()).rejects.toMatchObject({ code: 'SCHEMA_UNKNOWN' });
      expect(await monitor.probe()).toMatchObject({ state: 'down', code: 'SCHEMA_UNKNOWN' });
      await noted('shop002');
      expect(await monitor.probe()).toMatchObject({ state: 'ready' });
    });
  });
});
