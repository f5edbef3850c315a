import { type Command, JSON_OPTION } from '../command.ts';

/** Asks one question of the data, as the API would, and prints the answer. */
export const metric: Command = {
  name: 'metric',
  summary: 'Answer one question from the figures, as the API does',
  help: async () => {
    const { metrics } = await import('../../metrics/index.ts');
    return `Questions:
${metrics.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`).join('\n')}

Examples:
  cogniforce metric summary range_type=last_month
  cogniforce metric daily-trend start_date=2026-10-01 end_date=2026-10-31`;
  },
  arguments: [
    ['<name>', 'which question'],
    ['[parameters...]', 'as in the API: name=value'],
  ],
  options: JSON_OPTION,
  action: () => import('../actions/metric.ts'),
};
