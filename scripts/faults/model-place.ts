import { type LlmServer, llmServer } from '../../test/support/llm-server.ts';
import { runCommand } from '../reliability/command.ts';
import type { Verdict } from '../reliability/judge.ts';
import { differencesOf, look, type Rows } from '../reliability/look.ts';
import { expectDone } from '../reliability/world.ts';
import type { FaultPlace, Ground, Scene } from './fault.ts';
import { fullPlace } from './places.ts';

/** A run that asks a model. */
export const ASK = ['process', '--json', '--estimator', 'llm', '--limit', '15'];

/** Figures by rule, and a model that can be asked about them. */
export interface PlaceWithModel extends FaultPlace {
  readonly model: LlmServer;
}

export async function placeWithModel({ world }: Pick<Ground, 'world'>): Promise<PlaceWithModel> {
  const place = await fullPlace({ world });
  const model = await llmServer();
  return {
    ...{ ...place, model, env: settingsOf(model) },
    async drop() {
      await model.close();
      await place.drop();
    },
  };
}

function settingsOf({ baseUrl }: LlmServer): Record<string, string> {
  return {
    ...{ ANALYTICS_OPENAI_API_BASE_URL: baseUrl, ANALYTICS_OPENAI_API_KEY: 'key-for-reliability' },
    ...{
      ANALYTICS_MODEL: 'stand-in',
      ANALYTICS_MODEL_PRICES: '{"stand-in":{"input":1,"output":2}}',
    },
    ...{
      ANALYTICS_LLM_TIMEOUT_SECONDS: '2',
      ANALYTICS_LLM_RPM: '6000',
      ANALYTICS_LLM_SAMPLES: '1',
    },
  };
}

/** Against so many runs that asked the same model while it answered, but for tries in vain and for what was paid. */
export async function judgeAsking({ world, place }: Scene, runs = 1): Promise<Verdict> {
  const other = await placeWithModel({ world });
  try {
    for (let done = 0; done < runs; done += 1) {
      expectDone(await runCommand(ASK, world.optionsFor(other, other.env)));
    }
    const differences = differencesOf(
      figuresOf((await look(other)).rows),
      figuresOf((await look(place)).rows),
    );
    return {
      lost: differences.reduce((sum, { lost }) => sum + lost, 0),
      doubled: differences.reduce((sum, { more }) => sum + more, 0),
      findings: differences.map(
        ({ table, lost, more }) => `${table}: ${lost} rows are not there, ${more} are more`,
      ),
    };
  } finally {
    await other.drop();
  }
}

/** What tells how often a task was tried, and what that took; and a word of the model on which no figure depends. */
const OF_TRIES: Readonly<Record<string, readonly string[]>> = {
  episode: ['estimate_id'],
  estimate: [
    'id',
    'requests',
    'input_tokens',
    'output_tokens',
    'cached_tokens',
    'cost_usd',
    'judged_class',
  ],
};

function figuresOf({ llm_spending: _, ...rest }: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rest).map(([table, rows]) => [
      table,
      rows.flatMap((row) => figureOf(table, row)),
    ]),
  );
}

/** None of a try in vain: the row stays, and no figure rests on it. */
function figureOf(table: string, row: string): string[] {
  const left = OF_TRIES[table];
  if (left === undefined) return [row];
  const cells = JSON.parse(row) as [string, unknown][];
  const isVain = cells.some(([name, value]) => name === 'status' && value === 'unestimated');
  if (table === 'estimate' && isVain) return [];
  return [JSON.stringify(cells.filter(([name]) => !left.includes(name)))];
}
