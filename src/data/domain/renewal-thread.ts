import { parentPort } from 'node:worker_threads';
import { CompiledQuery, Kysely } from 'kysely';
import type { UntypedKysely, UntypedTables } from '../dialects/engine.ts';
import type { RenewalRequest, Renewing } from './renewal-messages.ts';

// Carries out the statements of `renewal.ts` at their times: whatever the main thread is doing for how long.

/** Shorter than what it renews holds: one that hangs must not keep the next one from being tried. */
const STATEMENT_TIMEOUT_MS = 5_000;

const stops = new Map<number, () => void>();

parentPort?.on('message', (request: RenewalRequest) => {
  if (request.kind === 'stop') stops.get(request.id)?.();
  else stops.set(request.id, begin(request));
});

/** Connects with the first renewal: most of what is held is let go before. */
function begin({ id, address, sql, parameters, everyMs }: Renewing): () => void {
  let db: UntypedKysely | null = null;
  let isBusy = false;
  let isStopped = false;
  const timer = setInterval(renew, everyMs);

  async function renew(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      db ??= await connect(address);
      const { numAffectedRows = 0n } = await db.executeQuery(
        CompiledQuery.raw(sql, [...parameters]),
      );
      if (numAffectedRows === 0n && !isStopped) parentPort?.postMessage({ lost: id });
    } catch {
      // A database that is away makes the work itself fail; until then it is tried again.
    } finally {
      isBusy = false;
      if (isStopped) await db?.destroy();
    }
  }

  return () => {
    isStopped = true;
    clearInterval(timer);
    stops.delete(id);
    if (!isBusy) db?.destroy().catch(() => undefined);
  };
}

async function connect(address: Renewing['address']): Promise<UntypedKysely> {
  const { engineOf } = await import('../dialects/index.ts');
  const dialect = engineOf(address).connect(address, {
    readOnly: false,
    convert: false,
    pool: { size: 1 },
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    application: 'cogniforce',
    places: null,
  });
  return new Kysely<UntypedTables>({ dialect });
}
