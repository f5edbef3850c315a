import { type Classes, type Figures, otherOf, rowOf, together } from '../../figures/index.ts';
import { savedOf } from '../../figures/time.ts';
import type { DayRange } from '../../kernel/days.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply, type WorkTable } from './contract.ts';

/** What AI is used for, what becomes of it, and when. */
export const work = defineMetric({
  name: 'work',
  summary: 'What AI is used for, what became of it, and at which part of the day',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const [kinds, outcomes, parts] = await Promise.all([
      figures.classes('kind', range),
      figures.classes('outcome', range),
      partsOf(figures, range),
    ]);
    return {
      ...frame,
      kinds: await tableOf(figures, kinds),
      outcomes: await tableOf(figures, outcomes),
      parts: await tableOf(figures, parts),
    };
  },
});

/** Where each weekday has its own parts of the day, these together: the gate has let each of them out. */
async function partsOf(figures: Figures, range: DayRange): Promise<Classes> {
  const [alone, byWeekday] = await Promise.all([
    figures.classes('part', range),
    figures.classes('weekday_part', range),
  ]);
  if (alone.named.length > 0) return alone;
  const byPart = Map.groupBy(byWeekday.named, ({ name }) => name[1] ?? '');
  return {
    ...byWeekday,
    named: [...byPart].map(([part, own]) => ({
      name: [part],
      namedIn: Math.max(...own.map(({ namedIn }) => namedIn)),
      people: null,
      ...together(own.map(({ amounts }) => rowOf(amounts))),
    })),
  };
}

async function tableOf(figures: Figures, classes: Classes): Promise<WorkTable> {
  const { covers, periods, named } = classes;
  const withAi = otherOf(classes, 'withAi');
  // Where no class says them they are no part of the table.
  const isCounted = named.some(({ amounts }) => amounts.conversations !== undefined);
  const rest = isCounted ? otherOf(classes, 'conversations') : null;
  const timed = await figures.timesOf(classes);
  const rows = named.map(({ name: [name = ''], people, namedIn, amounts }, at) => ({
    ...{ name, people, namedIn },
    conversations: amounts.conversations ?? null,
    withAiMinutes: amounts.withAi ?? 0,
    saved: savedOf(timed[at] ?? null),
  }));
  return {
    covers,
    periods,
    rows: rows.sort((a, b) => b.withAiMinutes - a.withAiMinutes || (a.name < b.name ? -1 : 1)),
    other: withAi === null ? null : { withAiMinutes: withAi, conversations: rest },
  };
}
