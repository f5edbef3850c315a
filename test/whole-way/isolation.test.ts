import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DatabaseAddress } from '../../src/data/index.ts';
import { fragileServer, holdFile, NoServer, SERVER_FAULTS } from '../support/faults.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { type DomainName, twoDomains } from '../support/two-domains.ts';

/** Far above what a query takes, far below every timeout. */
const WAITS_MS = 1_500;
/** What is known is said without asking. */
const AT_ONCE_MS = 300;

const PAIRS: readonly (readonly [faulty: DomainName, healthy: DomainName])[] = [
  ['openwebui', 'cogniforce'],
  ['cogniforce', 'openwebui'],
];

type World = Awaited<ReturnType<typeof twoDomains>>;

async function worldOf(faulty: DomainName, faultyAt: DatabaseAddress, healthyAt: DatabaseAddress) {
  const [source, figures] = faulty === 'openwebui' ? [faultyAt, healthyAt] : [healthyAt, faultyAt];
  const world = await twoDomains(source, figures);
  onTestFinished(() => world.app.close());
  return world;
}

/** Asks the healthy one again and again while `meanwhile` lasts; gives the longest answer in ms and how many there were. */
async function longestAnswer(ask: () => Promise<unknown>, meanwhile: Promise<unknown>) {
  let going = true;
  const end = meanwhile.finally(() => {
    going = false;
  });
  let [longest, answers] = [0, 0];
  while (going) {
    const started = performance.now();
    await ask();
    longest = Math.max(longest, performance.now() - started);
    answers += 1;
    await sleep(20);
  }
  await end;
  return { longest, answers };
}

/** Users who ask the faulty one, and the monitor that finds it out. */
async function asked({ ask, domain }: World, faulty: DomainName): Promise<void> {
  const users = Array.from({ length: 20 }, () => ask(faulty).catch(() => null));
  await domain(faulty).monitor.probe();
  // Those who came before it was known may still wait for a server that does not answer.
  void Promise.all(users);
}

async function expectIsolated(world: World, faulty: DomainName, healthy: DomainName) {
  const { longest, answers } = await longestAnswer(() => world.ask(healthy), asked(world, faulty));
  expect(answers).toBeGreaterThan(0);
  expect(longest).toBeLessThan(WAITS_MS);
  expect(world.domain(healthy).monitor.state().state).toBe('ready');
  const { state, code, reason } = world.domain(faulty).monitor.state();
  expect(state).toBe('down');
  const started = performance.now();
  await expect(world.ask(faulty)).rejects.toMatchObject({ code, message: reason });
  expect(performance.now() - started).toBeLessThan(AT_ONCE_MS);
}

describe.each(PAIRS)('while the database of %s', (faulty, healthy) => {
  describe.each(SERVER_FAULTS)('is %s', (fault) => {
    it(`${healthy} answers and waits for nothing, and ${faulty} says why at once`, async ({
      skip,
    }) => {
      const server = await fragileServer(faulty).catch((error: unknown) => {
        if (error instanceof NoServer) skip(`needs PostgreSQL: ${error.message}`);
        throw error;
      });
      onTestFinished(() => server.stop());
      const place = await freshAddress('sqlite');
      onTestFinished(() => place.drop());
      const world = await worldOf(faulty, server.address, place.address);
      await world.start();
      await world.ask(faulty);
      const undo = await server.suffer(fault);
      onTestFinished(undo);
      await expectIsolated(world, faulty, healthy);
      if (fault === 'stopped') return;
      await undo();
      await world.domain(faulty).monitor.probe();
      await world.ask(faulty);
    }, 60_000);
  });

  it(`is a file that another process holds, ${healthy} answers and waits for nothing`, async () => {
    const [held, place] = await Promise.all([freshAddress('sqlite'), freshAddress('sqlite')]);
    onTestFinished(() => Promise.all([held.drop(), place.drop()]).then(() => undefined));
    await held.create();
    const world = await worldOf(faulty, held.address, place.address);
    if (held.address.engine !== 'sqlite') throw new TypeError('a file is needed');
    const release = await holdFile(held.address.file);
    onTestFinished(release);
    await world.domain(healthy).monitor.start();
    await expectIsolated(world, faulty, healthy);
    await release();
    await world.domain(faulty).monitor.probe();
    await world.ask(faulty);
  });
});
