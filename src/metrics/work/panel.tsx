import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { WorkTables } from './chart.tsx';
import type { WorkReply } from './contract.ts';
import { workFinding } from './finding.ts';
import { workWords } from './words.ts';

/** What AI is used for, what became of it, and when. */
export function WorkPanel({ range }: PanelProps) {
  return (
    <FigurePanel<WorkReply>
      figure="work"
      range={range}
      className="w-12"
      words={workWords}
      height={520}
    >
      {(reply) => ({
        title: workFinding(reply),
        sub: workWords.sub,
        file: {
          name: 'work',
          head: [
            ...['table', 'class', 'from', 'to', 'named_in', 'people_at_least', 'conversations'],
            ...['with_ai_minutes', 'saved_minutes_conservative', 'saved_minutes_p10'],
            'saved_minutes_p90',
          ],
          rows: (['kinds', 'outcomes', 'parts'] as const).flatMap((name) =>
            reply[name].rows.map((row) => [
              ...[name, row.name, reply[name].covers?.from ?? null, reply[name].covers?.to ?? null],
              ...[row.namedIn, row.people, row.conversations, row.withAiMinutes],
              ...[row.saved?.conservative ?? null, row.saved?.low ?? null, row.saved?.high ?? null],
            ]),
          ),
        },
        content: <WorkTables reply={reply} />,
      })}
    </FigurePanel>
  );
}
