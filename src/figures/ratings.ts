import type { PersonRatings } from '../domains/cogniforce/index.ts';
import { hiddenParts } from './hidden-parts.ts';

/** How often answers were rated. */
export interface Ratings {
  readonly up: number;
  readonly down: number;
}

export interface ModelRatings {
  /** Id as Open WebUI stores it; null where unknown. */
  readonly model: string | null;
  /** The model behind it, where it is an assistant. */
  readonly baseModel: string | null;
  /** Null: hidden. */
  readonly ratings: Ratings | null;
}

export interface RatingFigures {
  /** Of all models; null where too few people rated. */
  readonly total: Ratings | null;
  /** In the order of the models. */
  readonly models: readonly ModelRatings[];
}

/**
 * Ratings in all and by model. A model that fewer people than `minimum` rated is hidden, with as many others as it takes until
 * no difference to the total tells of so few.
 */
export function ratingFigures(rows: readonly PersonRatings[], minimum: number): RatingFigures {
  const byModel = Map.groupBy(rows, ({ model, baseModel }) => JSON.stringify([model, baseModel]));
  const peopleIn = new Map(
    [...byModel].map(([key, own]) => [key, own.map(({ person }) => person)] as const),
  );
  const hidden = hiddenParts(peopleIn, minimum);
  const people = new Set(rows.map(({ person }) => person));
  return {
    total: people.size > 0 && people.size < minimum ? null : sumOf(rows),
    models: [...byModel].flatMap(([key, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { model, baseModel } = first;
      return { model, baseModel, ratings: hidden.has(key) ? null : sumOf(own) };
    }),
  };
}

function sumOf(rows: readonly Ratings[]): Ratings {
  return rows.reduce((sum, { up, down }) => ({ up: sum.up + up, down: sum.down + down }), {
    up: 0,
    down: 0,
  });
}
