import { type LlmServer, llmServer } from '../../../test/support/llm-server.ts';
import { runCommand } from '../../reliability/command.ts';
import { differencesOf, look, type Rows } from '../../reliability/look.ts';
import { expectDone } from '../../reliability/world.ts';
import type { Fault, FaultPlace, Ground, Scene } from '../fault.ts';

const ASK = ['process', '--json', '--estimator', 'llm', '--limit', '15'];

/** It takes requests, and nothing comes back. What the rules say stays in force until it answers. */
export const modelSilent: Fault = {
  name: 'model-silent',
  what: 'the server of the model takes requests and never answers (here it is waited for two seconds)',
  engines: ['sqlite', 'postgres'],
  when: 'before',
  words: ASK,
  expect: { codes: ['LLM_UNAVAILABLE', 'LLM_UNREACHABLE'], withinMs: 120_000 },
  place: withModel,
  async inject({ place }) {
    const { model } = place as PlaceWithModel;
    model.set({ faults: { never_answers: 1 } });
    return async () => model.set({ faults: {} });
  },
  judge,
};

interface PlaceWithModel extends FaultPlace {
  readonly model: LlmServer;
}

async function withModel({ world }: Pick<Ground, 'world'>): Promise<PlaceWithModel> {
  const place = await world.full.copy();
  const model = await llmServer();
  return {
    ...{ ...place, administered: place, role: null, model, env: settingsOf(model) },
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

/** Against a run that asked the same model while it answered; what was paid for silence is no row of a figure. */
async function judge({ world, place }: Scene) {
  const other = await withModel({ world });
  try {
    expectDone(await runCommand(ASK, world.optionsFor(other, other.env)));
    const differences = differencesOf(
      withoutBills((await look(other)).rows),
      withoutBills((await look(place)).rows),
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

function withoutBills({ llm_spending: _, ...rest }: Rows): Rows {
  return rest;
}
