import { otherOf } from '../../figures/index.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** What groups use AI for, and which models for what: two divisions of the work at once. */
export const crossings = defineMetric({
  name: 'crossings',
  summary: 'Kinds of work by group, models by group, or kinds of work by model, of whole months',
  query,
  reply,
  async answer(figures, asked) {
    const { by, limit } = asked;
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
      ...{ cells: cells.slice(0, limit), cellsNamed: cells.length },
      other: rest === null ? null : { withAiMinutes: rest },
    };
  },
});

const keyOf = ({ row, column }: { row: string; column: string }) => JSON.stringify([row, column]);
