import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type DomainHandle, openDomain } from '../../src/data/index.ts';
import { makeDemonstration } from '../../src/demo/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import type { RunResult, Stage1 } from '../../src/jobs/index.ts';
import { startRun } from '../../src/jobs/index.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';

export const hashUserId = userHasher('a salt for tests');

/** The day after the last one of the demonstration, at noon. */
const NOW = Date.parse('2026-11-21T12:00:00Z');

type Own = Pick<DomainHandle<never, Stage1['repositories']['cogniforce']>, 'repositories'>;

/** A small demonstration as the source of runs; it is made once for all tests of a file. */
export function demonstrated(conversations: number) {
  // Of the whole file: a temporary folder of a test is gone with it.
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-test-'));
  let source: ReturnType<typeof openSource>;
  beforeAll(async () => {
    const { webuiFile } = await makeDemonstration({
      folder,
      today: '2026-11-21',
      zone: 'Europe/Berlin',
      conversations,
    });
    source = openSource(webuiFile);
  });
  afterAll(async () => {
    await source.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const clock = { ms: NOW, now: () => clock.ms };
  const stageOf = (own: Own): Stage1 => ({
    repositories: { source: source.repositories, cogniforce: own.repositories },
    analysis: { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 },
    processingVersion: 'test-1',
    hashUserId,
    clock,
    minimumGroup: 5,
  });
  return {
    stageOf,
    /** A run over it, a minute after the one before. */
    async run(own: Own): Promise<RunResult> {
      clock.ms += 60_000;
      const { result } = await startRun(stageOf(own), { requestedBy: 'command' });
      return result;
    },
  };
}

function openSource(file: string) {
  return openDomain(openwebui, { engine: 'sqlite', file });
}
