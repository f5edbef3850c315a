import { redact } from '../../src/analysis/redaction/index.ts';
import { openDomain } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import {
  type EnrichmentParts,
  type RunOptions,
  type RunResult,
  type Stage1,
  startRun,
} from '../../src/jobs/index.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { connectLlm, type LlmSettings } from '../../src/llm/index.ts';
import { type EngineName, freshAddress } from './fresh-address.ts';
import { llmSettings } from './llm.ts';
import { type LlmServer, type LlmServerOptions, llmServer } from './llm-server.ts';
import { migrated } from './migrated.ts';
import { openWebuiWorld } from './openwebui.ts';

const hashUserId = userHasher('a salt for tests');

export interface LlmWorldOptions {
  readonly server?: LlmServerOptions;
  readonly settings?: Partial<LlmSettings>;
  readonly parts?: Partial<EnrichmentParts>;
}

/** Both databases, a stand-in for a server of models, and runs that ask it. Waits are a thousandth of real ones. */
export async function llmWorld(
  engine: EngineName,
  { server, settings, parts }: LlmWorldOptions = {},
) {
  const [sourcePlace, ownPlace] = await Promise.all([freshAddress('sqlite'), freshAddress(engine)]);
  const source = await openWebuiWorld(sourcePlace);
  await ownPlace.create((await migrated(engine, cogniforce)).address);
  const own = openDomain(cogniforce, ownPlace.address, { settings: { hashUserId } });
  const model: LlmServer = await llmServer(server);
  const clock = { ms: Date.parse('2026-03-10T12:00:00Z'), now: () => clock.ms };
  const stage: Stage1 = {
    repositories: { source: source.handle.repositories, cogniforce: own.repositories },
    analysis: { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 },
    processingVersion: 'test-1',
    hashUserId,
    clock,
    minimumGroup: 5,
  };
  const asking = async (
    over: Partial<EnrichmentParts> & { settings?: Partial<LlmSettings> } = {},
  ) => {
    const { settings: more, ...rest } = over;
    const given = llmSettings({ baseUrl: model.baseUrl, ...settings, ...more });
    const client = await connectLlm(given, { timeScale: 0.001 });
    const usual = { samples: 1, sentiment: false, keepSummaries: false, redact };
    return { ...usual, client, model: given.model, ...parts, ...rest };
  };
  return {
    source,
    own,
    model,
    stage,
    clock,
    asking,
    /** A run that asks the model; `enrichment: null` asks none. */
    async run(
      options: Partial<RunOptions> & { version?: string; topicTags?: readonly string[] } = {},
    ): Promise<RunResult> {
      const { version = stage.processingVersion, topicTags = [], ...rest } = options;
      const enrichment = rest.enrichment === undefined ? await asking() : rest.enrichment;
      const started = await startRun(
        { ...stage, processingVersion: version, topicTags },
        { requestedBy: 'command', ...rest, enrichment },
      );
      clock.ms += 3_600_000;
      return started.result;
    },
    async end() {
      await source.close();
      await own.close();
      await model.close();
      await Promise.all([sourcePlace.drop(), ownPlace.drop()]);
    },
  };
}

export type LlmWorld = Awaited<ReturnType<typeof llmWorld>>;
