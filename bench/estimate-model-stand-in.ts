import { questionsFor } from '../src/analysis/estimators/llm.ts';
import { type Task as EstimatorTask, estimators } from '../src/analysis/index.ts';
import { withOutgoing } from '../src/analysis/outgoing.ts';
import { seededRandom } from '../src/kernel/statistics.ts';
import { connectLlm } from '../src/llm/index.ts';
import { llmSettings, spendingInMemory } from '../test/support/llm.ts';
import { llmServer } from '../test/support/llm-server.ts';
import { normalQuantile } from '../test/support/statistics.ts';
import { taskOf } from '../test/support/task.ts';
import { isTimed, type Task } from '../training/estimation/data.ts';
import type { Raw } from './estimate-level.ts';

/** Times that the stand-in answers too high. */
export const TOO_HIGH = 5;
/** Standard deviation of ln minutes by which it scatters around that: as an uncalibrated model is taken to. */
const SCATTER = 0.85;
/** Its P90 is twice its answer, and nobody takes more than 2,400 minutes from a model. */
const MOST_MINUTES = 1_200;
/** Minutes that it bases its answer on where nobody knows the truth. */
const UNKNOWN_MINUTES = 20;

/** The texts are public, and the server is this process's own. */
const unredacted = (text: string) => text;

const PARTS = { samples: 1, references: [] } as const;

/**
 * Raw estimates as the product makes them with a language model: its prompt, its client, its parser, over HTTP, against a server
 * that knows the truth and answers five times as much, scattered. Where a task has no truth, five times 20 minutes.
 */
export async function askStandIn(
  tasks: readonly Task[],
  truthOf: (task: Task) => number | null = (task) => task.minutes,
): Promise<Map<Task, Raw | null>> {
  const random = seededRandom(29);
  const minutes = new Map<string, number>();
  const asked = tasks.map((task) => {
    const prepared = withOutgoing(taskOf(task.text), unredacted);
    const truth = truthOf(task) ?? UNKNOWN_MINUTES;
    const scatter = Math.exp(SCATTER * normalQuantile(Math.max(random(), 1e-9)));
    for (const { user } of prepared === null ? [] : questionsFor(prepared, PARTS)) {
      minutes.set(user, Math.min(MOST_MINUTES, truth * TOO_HIGH * scatter));
    }
    return { task, prepared };
  });
  const server = await llmServer({ minutes: ({ user }) => minutes.get(user) ?? UNKNOWN_MINUTES });
  try {
    return new Map(await answers(server.baseUrl, asked));
  } finally {
    await server.close();
  }
}

async function answers(
  baseUrl: string,
  asked: readonly { readonly task: Task; readonly prepared: EstimatorTask | null }[],
): Promise<[Task, Raw | null][]> {
  const settings = llmSettings({ baseUrl, timeoutMs: 60_000, maximumOutputTokens: 1_000 });
  const { prompt } = (await connectLlm(settings)).session({
    spending: spendingInMemory(),
    today: () => '2026-01-01',
    signal: new AbortController().signal,
  });
  const parts = { ...PARTS, prompt, model: settings.model, redact: unredacted };
  const estimator = estimators.llm.make(parts);
  const results: [Task, Raw | null][] = [];
  const queue = [...asked];
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { task, prepared } = next;
      const estimate = prepared === null ? null : await estimator.estimate(prepared);
      const isKnown = estimate !== null && estimate.status === 'estimated';
      const { taskClass } = prepared ?? taskOf(task.text);
      const raw = isKnown ? { taskClass, p50: estimate.p50, sigma: estimate.sigma } : null;
      results.push([task, raw]);
    }
  };
  await Promise.all(Array.from({ length: settings.concurrency }, work));
  return results;
}

/** Tasks with a truth, brought to the level of chat tasks: of SiP rows only the relations are known there. */
export function atChatLevel(task: Task): number | null {
  return isTimed(task) ? (task.minutes * 8) / 150 : null;
}
