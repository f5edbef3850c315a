import { exportsOf } from '../exports/index.ts';
import { metrics } from '../metrics/index.ts';

/** The tables there are, by the figure that they are of. */
export function exportedTables(): { figure: string; tables: string[] }[] {
  const { tables } = exportsOf(metrics);
  return [...Map.groupBy(tables, ({ figure }) => figure)].map(([figure, own]) => ({
    figure,
    tables: own.map(({ name }) => name),
  }));
}
