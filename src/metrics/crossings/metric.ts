import { otherOf } from '../../figures/index.ts';
import { pageOf } from '../../figures/page-of.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';
import { CROSSED, CROSSING_NAMES, type Crossed } from './names.ts';

const SUMMARIES: Readonly<Record<Crossed, string>> = {
  group_kind: 'What each group uses AI for, of whole months',
  group_model: 'Which models each group uses, of whole months',
  model_kind: 'What each model is used for, of whole months',
};

/** Two divisions of the work at once. */
export const crossing = (by: Crossed) =>
  defineMetric({
    name: CROSSING_NAMES[by],
    summary: SUMMARIES[by],
    query,
    reply,
    async answer(figures, asked) {
      const { range, frame } = await figures.frame(asked);
      const classes = await figures.classes(by, range);
      const isOfGroups = by !== 'model_kind';
      const names = isOfGroups ? await figures.groupNames() : new Map<string, string>();
      const rest = isOfGroups ? null : otherOf(classes, 'withAi');
      const cells = classes.named
        .map(({ name: [row = '', column = ''], people, namedIn, amounts }) => ({
          ...{ row, rowName: names.get(row) ?? null, column, people, namedIn },
          withAiMinutes: amounts.withAi ?? 0,
        }))
        .sort((a, b) => b.withAiMinutes - a.withAiMinutes || (keyOf(a) < keyOf(b) ? -1 : 1));
      return {
        ...{ ...frame, by, cellsCover: classes.covers, periods: classes.periods },
        ...{ cells: pageOf(cells, asked), cellsNamed: cells.length },
        other: rest === null ? null : { withAiMinutes: rest },
      };
    },
  });

/** Kinds of work by group, models by group, kinds of work by model. */
export const crossings = CROSSED.map(crossing);

const keyOf = ({ row, column }: { row: string; column: string }) => JSON.stringify([row, column]);
