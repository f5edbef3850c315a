import type { TokenUsage } from '../kernel/conversation.ts';
import { resource } from '../resources/index.ts';

/** US dollars per million tokens, all >= 0. */
export interface Price {
  readonly inputPerMillion: number;
  readonly outputPerMillion: number;
  /** Of input that came from a cache; null: it costs as much as any other. */
  readonly cachedPerMillion: number | null;
  /** Of input that was written to a cache; null: it costs as much as any other. */
  readonly cacheWritePerMillion: number | null;
}

/** Prices by name of model, as the settings give them: they count more than the table. */
export type PriceOverrides = Readonly<
  Record<
    string,
    {
      readonly input: number;
      readonly output: number;
      readonly cached?: number | undefined;
      readonly cacheWrite?: number | undefined;
    }
  >
>;

/** What a dated or a moving name has after the name of the model: no other suffix means the same price. */
const EDITION =
  /^(?:[-@](?:\d{4}-\d{2}-\d{2}|\d{8}|\d{6}|\d{4}|\d{3}|\d{2}-\d{2}|latest|preview|exp|default))*(?:-v\d+)?(?::\d+|:latest)?$/;

/**
 * What a model costs; null where that is not known, which is not zero: a local model is free only if the overrides say so.
 *
 * A name is looked for as it is, then without the provider before it (`openai/gpt-4o`); the longest known beginning counts,
 * where nothing but an edition follows (`gpt-4o-2024-08-06`, `claude-sonnet-4@20250514`). In overrides a `*` at the end of
 * a name stands for any rest.
 */
export function priceOf(model: string, overrides: PriceOverrides = {}): Price | null {
  const names = namesOf(model);
  const own = Object.entries(overrides).map(
    ([name, { input, output, cached, cacheWrite }]): Entry => [
      name.toLowerCase(),
      {
        inputPerMillion: input,
        outputPerMillion: output,
        cachedPerMillion: cached ?? null,
        cacheWritePerMillion: cacheWrite ?? null,
      },
    ],
  );
  return longest(names, own) ?? longest(names, listPrices());
}

/**
 * What so many tokens cost, US dollars; null where the usage or the price is not known.
 *
 * What was read from a cache and what was written to one are parts of the input, as servers report them; reasoning is part of
 * the output.
 */
export function costUsd(usage: PricedTokens | null, price: Price | null): number | null {
  if (usage === null || price === null) return null;
  const { input, output } = usage;
  if (input === null || output === null) return null;
  const cached = Math.min(usage.cached ?? 0, input);
  const written = Math.min(usage.cacheWrite ?? 0, input - cached);
  const perCached = price.cachedPerMillion ?? price.inputPerMillion;
  const perWritten = price.cacheWritePerMillion ?? price.inputPerMillion;
  const perMillion =
    (input - cached - written) * price.inputPerMillion +
    cached * perCached +
    written * perWritten +
    output * price.outputPerMillion;
  return perMillion / 1e6;
}

/** What a price depends on. */
export type PricedTokens = Pick<TokenUsage, 'input' | 'output' | 'cached'> &
  Partial<Pick<TokenUsage, 'cacheWrite'>>;

type Entry = readonly [name: string, price: Price];

/**
 * Models whose providers price what is written to a cache by itself, and at how many times the input: for five minutes at
 * Anthropic (an hour costs twice the input, which no record tells apart), for half an hour at OpenAI from GPT-5.6 on.
 *
 * Source  https://docs.claude.com/en/docs/build-with-claude/prompt-caching; https://platform.openai.com/docs/guides/prompt-caching
 */
const CACHE_WRITES = /^(?:claude-|gpt-(?:5\.[6-9]|[6-9])(?!\d))/;
const CACHE_WRITE = 1.25;

/** List prices; resources/README.md says as of when, from where, and what they leave out. */
interface PriceList {
  readonly models: readonly {
    readonly model: string;
    readonly input: number;
    readonly output: number;
    /** Absent: no discount. */
    readonly cached?: number;
  }[];
}

const listPrices = resource('prices/models.json', (text): readonly Entry[] =>
  (JSON.parse(text) as PriceList).models.map(({ model, input, output, cached = null }) => [
    model,
    {
      inputPerMillion: input,
      outputPerMillion: output,
      cachedPerMillion: cached,
      cacheWritePerMillion: CACHE_WRITES.test(model) ? input * CACHE_WRITE : null,
    },
  ]),
);

const FAMILY = /^(?:[a-z]+\.)*((?:chat)?gpt-|o\d|claude-|gemini-|mistral-|deepseek-|grok-)/;

/** As it is, and without what stands before it: `openai/gpt-4o`, `us.anthropic.claude-...`, `models/gemini-...`. */
function namesOf(model: string): string[] {
  const name = model.trim().toLowerCase();
  const bare = name.slice(name.lastIndexOf('/') + 1);
  const family = FAMILY.exec(bare);
  const known = bare.slice(family === null ? 0 : family[0].length - (family[1] ?? '').length);
  // Claude's versions are written with a dot by some and with a dash by others.
  const dashed = known.startsWith('claude-') ? known.replaceAll('.', '-') : known;
  return [...new Set([name, bare, known, dashed])];
}

function longest(names: readonly string[], entries: readonly Entry[]): Price | null {
  for (const name of names) {
    const found = entries
      .filter(([known]) => isEditionOf(name, known))
      .reduce<Entry | null>(
        (best, each) => (best !== null && best[0].length >= each[0].length ? best : each),
        null,
      );
    if (found !== null) return found[1];
  }
  return null;
}

function isEditionOf(name: string, known: string): boolean {
  if (known.endsWith('*')) return name.startsWith(known.slice(0, -1));
  return name.startsWith(known) && EDITION.test(name.slice(known.length));
}
