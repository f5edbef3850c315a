import type { SeenConfig } from '../../config/index.ts';
import { asKnown } from '../../kernel/errors.ts';
import { asksModel } from '../../kernel/estimators.ts';
import { hostOf, reachLlm } from '../../llm/index.ts';
import { type Finding, fail, ok, skipped, warn } from './finding.ts';

const NAME = 'model';
const ANSWER_MS = 8_000;

/** Whether the server of the model answers and takes the key; nothing is asked of the model. */
export async function lookAtModel({ llm: { estimator, server } }: SeenConfig): Promise<Finding> {
  if (!asksModel(estimator)) return skipped(NAME, 'No model is asked: estimates are made by rule.');
  try {
    const { knowsModel } = await reachLlm(server, AbortSignal.timeout(ANSWER_MS));
    const says = `${hostOf(server.baseUrl)} answers`;
    if (knowsModel !== false) return ok(NAME, `${says} and takes the key.`);
    const remedy = 'Check ANALYTICS_MODEL against the models of that server.';
    return warn(NAME, `${says}, and does not list ${server.model}.`, remedy);
  } catch (error) {
    return fail(NAME, asKnown(error, 'The server of the model could not be asked.'));
  }
}
