import {
  type AnalysisOptions,
  type Origin,
  OWN,
  redact,
  redactInAnyLanguage,
} from '../analysis/index.ts';
import type { LlmConfig } from '../config/llm.ts';
import type { DomainHandle } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import {
  type EnrichmentParts,
  keyOf,
  type OutgoingConversation,
  originsOf,
  outgoingOf,
  type Quote,
  quoteEnrichment,
  type Repositories,
} from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { type DayRange, instant } from '../kernel/days.ts';
import { asksModel, type EstimatorName } from '../kernel/estimators.ts';
import { isStorableId } from '../kernel/storable-id.ts';
import { connectLlm, hostOf, type LlmClient } from '../llm/index.ts';

/** What is asked of a run besides what the settings say. */
export interface RunRequest {
  readonly estimator?: EstimatorName | undefined;
  /** Budget of the run, US dollars. */
  readonly perRunUsd?: number | undefined;
  /** Instead of the model of the settings. */
  readonly model?: string | null | undefined;
}

/** Conversations that a quote is about, where it is not about all of them. */
interface Only {
  readonly days: DayRange;
  /** Also tasks that need not be asked about again. */
  readonly again: boolean;
}

interface ModelParts {
  readonly config: { readonly llm: LlmConfig; readonly analysis: AnalysisOptions };
  readonly source: { readonly repositories: Repositories['source'] };
  readonly own: Pick<DomainHandle<unknown, CogniforceRepositories>, 'repositories' | 'migrations'>;
  readonly hashUserId: (userId: string) => string;
  readonly clock: Clock;
  /** Makes sure that the source can be read. */
  readonly ready: () => Promise<void>;
}

/** Everything of the application that has to do with a language model; nothing is connected before a run asks one. */
export function appModel({ config, source, own, ready, hashUserId, clock }: ModelParts) {
  const { estimator: usual, server, samples, sentiment, anyLanguage, keepSummaries } = config.llm;
  const { analysis } = config;
  const asking = {
    samples,
    sentiment,
    keepSummaries,
    redact: anyLanguage ? redactInAnyLanguage : redact,
  };
  /** One for the process and the model: its limits per minute hold for all runs. */
  const clients = new Map<string, Promise<LlmClient>>();

  async function clientOf(model: string): Promise<LlmClient> {
    const client = clients.get(model) ?? connectLlm({ ...server, model });
    clients.set(model, client);
    return client;
  }

  /** Whether our own database can be asked: it need not be there for a look. */
  async function isFit(): Promise<boolean> {
    const state = await own.migrations.state().catch(() => null);
    return state !== null && state.applied.length > 0 && state.pending.length === 0;
  }

  /** Without those that are of other days, and unchanged since that is known. */
  function narrowerOf(days: DayRange) {
    return async (page: readonly { readonly id: string; readonly updatedAt: number }[]) => {
      const ids = page.map(({ id }) => id).filter(isStorableId);
      const others = await own.repositories.backfills.ofOtherDays(days, ids);
      return page.filter(({ id, updatedAt }) => others.get(id) !== updatedAt);
    };
  }

  /** Which messages of a conversation were sent in it; all of them where our own database cannot be asked. */
  function originFinder(mayAsk: boolean): (conversation: Conversation) => Promise<Origin> {
    if (!mayAsk) return async () => OWN;
    const repositories = { source: source.repositories, cogniforce: own.repositories };
    return async (conversation) => {
      const at = instant(clock.now());
      const [origin = OWN] = await originsOf({ repositories, hashUserId }, [conversation], at);
      return origin;
    };
  }

  return {
    /** What a run asks a model with; null where the offline rules alone are wanted. */
    async enrichment({
      estimator = usual,
      perRunUsd,
      model,
    }: RunRequest): Promise<EnrichmentParts | null> {
      if (!asksModel(estimator)) return null;
      const name = model ?? server.model;
      return { ...asking, client: await clientOf(name), model: name, perRunUsd };
    },

    /** Whose estimates are asked for; null where no model is asked. */
    key: asksModel(usual) ? keyOf(server) : null,
    isFit,

    /** What a run would cost at a model, less what has been paid for as far as that can be read. Writes nothing. */
    async quote(signal: AbortSignal, only?: Only): Promise<Quote> {
      await ready();
      const mayBeRead = await isFit();
      const asksAll = !mayBeRead || only?.again === true;
      const settled = !asksAll
        ? (ids: readonly string[]) => own.repositories.enrichment.settled(keyOf(server), ids)
        : async () => new Set<string>();
      const from = { source: source.repositories, analysis, settings: server };
      return quoteEnrichment({
        ...from,
        asking,
        settled,
        originOf: originFinder(mayBeRead),
        ...(only && { days: only.days, ...(mayBeRead && { narrowed: narrowerOf(only.days) }) }),
        signal,
      });
    },

    /** What of a conversation would be sent; null where it is not there or cannot be read. Asks nobody, writes nothing. */
    async outgoing(chatId: string): Promise<OutgoingConversation | null> {
      await ready();
      const [chat] = await source.repositories.chats.fetch([chatId]);
      const read = await chat?.read();
      if (!read?.ok) return null;
      const originOf = originFinder(await isFit());
      return outgoingOf(read.conversation, analysis, asking, await originOf(read.conversation));
    },

    /** Which model is asked, where, and what it may cost; null where none is. No key is in it. */
    view() {
      if (!asksModel(usual)) return null;
      const { model: name, baseUrl, perRunUsd, perDayUsd } = server;
      return { name, host: hostOf(baseUrl), perRunUsd, perDayUsd };
    },
  };
}
