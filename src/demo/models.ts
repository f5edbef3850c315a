import type { Random } from './random.ts';
import type { TaskKind } from './texts/index.ts';

/** A model of the installation. */
export interface Model {
  readonly id: string;
  readonly name: string;
  /** Who serves it decides what a usage record looks like. */
  readonly served: 'openai' | 'ollama';
  /** Share of the choices over the year, as points (progress 0-1, weight) with straight lines between. */
  readonly popularity: readonly (readonly [progress: number, weight: number])[];
  readonly codePopularity: number;
  /** Tokens a second. */
  readonly speed: number;
  readonly thinks: boolean;
  /** From when on usage is recorded, progress 0-1: the switch is off by default for servers of the OpenAI kind. */
  readonly usageFrom: number;
}

export const models: readonly Model[] = [
  {
    id: 'gpt-4o',
    name: 'GPT-4o',
    served: 'openai',
    popularity: [
      [0, 6],
      [0.4, 5],
      [0.5, 1.5],
      [0.58, 0],
    ],
    codePopularity: 1,
    speed: 75,
    thinks: false,
    usageFrom: 0.22,
  },
  {
    id: 'gpt-4o-mini',
    name: 'GPT-4o mini',
    served: 'openai',
    popularity: [
      [0, 4],
      [0.5, 3],
      [1, 1.2],
    ],
    codePopularity: 0.6,
    speed: 110,
    thinks: false,
    usageFrom: 0.22,
  },
  {
    id: 'gpt-5-mini',
    name: 'GPT-5 mini',
    served: 'openai',
    popularity: [
      [0.39, 0],
      [0.4, 1],
      [0.52, 5],
      [1, 6.5],
    ],
    codePopularity: 1.3,
    speed: 90,
    thinks: true,
    usageFrom: 0,
  },
  {
    id: 'mistral-small:24b',
    name: 'mistral-small:24b',
    served: 'ollama',
    popularity: [
      [0, 1.5],
      [1, 2.2],
    ],
    codePopularity: 0.4,
    speed: 28,
    thinks: false,
    usageFrom: 0,
  },
  {
    id: 'qwen2.5-coder:14b',
    name: 'qwen2.5-coder:14b',
    served: 'ollama',
    popularity: [
      [0, 0.2],
      [1, 0.4],
    ],
    codePopularity: 14,
    speed: 34,
    thinks: false,
    usageFrom: 0,
  },
  {
    id: 'deepseek-r1:14b',
    name: 'deepseek-r1:14b',
    served: 'ollama',
    popularity: [
      [0.15, 0],
      [0.16, 1.4],
      [0.6, 0.9],
      [1, 0.4],
    ],
    codePopularity: 1.5,
    speed: 31,
    thinks: true,
    usageFrom: 0,
  },
];

/** Stands for two models of which one answers. */
export const ARENA = { id: 'arena-model', name: 'Arena Model' };

const CODE: ReadonlySet<TaskKind> = new Set(['codeNew', 'codeDebug', 'sql']);

/** The model that somebody chooses. Input: progress of the year, 0-1. */
export function chooseModel(progress: number, kind: TaskKind, random: Random): Model {
  return random.weighted(
    models.map(
      (model) =>
        [
          model,
          weightAt(model.popularity, progress) * (CODE.has(kind) ? model.codePopularity : 1),
        ] as const,
    ),
  );
}

function weightAt(points: Model['popularity'], progress: number): number {
  const next = points.findIndex(([at]) => at >= progress);
  if (next === 0) return points[0]?.[0] === 0 ? (points[0]?.[1] ?? 0) : 0;
  const [fromAt, from] = points[next === -1 ? points.length - 1 : next - 1] ?? [0, 0];
  const [toAt, to] = points[next] ?? [fromAt + 1, from];
  return from + ((to - from) * (progress - fromAt)) / (toAt - fromAt);
}
