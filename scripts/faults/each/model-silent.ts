import type { Fault } from '../fault.ts';
import { ASK, judgeAsking, type PlaceWithModel, placeWithModel } from '../model-place.ts';

/** It takes requests, and nothing comes back. What the rules say stays in force until it answers. */
export const modelSilent: Fault = {
  name: 'model-silent',
  what: 'the server of the model takes requests and never answers (here it is waited for two seconds)',
  engines: ['sqlite', 'postgres'],
  when: 'before',
  words: ASK,
  expect: {
    codes: ['LLM_UNAVAILABLE', 'LLM_UNREACHABLE'],
    withinMs: 120_000,
    says: /ANALYTICS_LLM_TIMEOUT_SECONDS/,
  },
  place: placeWithModel,
  async inject({ place }) {
    const { model } = place as PlaceWithModel;
    model.set({ faults: { never_answers: 1 } });
    return async () => model.set({ faults: {} });
  },
  judge: (scene) => judgeAsking(scene),
};
