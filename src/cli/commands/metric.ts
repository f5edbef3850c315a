import { openFigures } from '../../figures/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { OPERATOR } from '../../kernel/principal.ts';
import { metrics } from '../../metrics/index.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Asks one question of the data, as the API would, and prints the answer. */
export const metric: Command = {
  name: 'metric',
  summary: 'Answer one question from the figures, as the API does',
  help: `Questions:
${metrics.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`).join('\n')}

Examples:
  cogniforce metric summary range_type=last_month
  cogniforce metric daily-trend start_date=2026-10-01 end_date=2026-10-31`,
  arguments: [
    ['<name>', 'which question'],
    ['[parameters...]', 'as in the API: name=value'],
  ],
  options: JSON_OPTION,

  async run(context, { json }, name = '', ...parameters) {
    const asked = metrics.find((each) => each.name === name || each.aliases?.includes(name));
    if (!asked) {
      const names = metrics.map((each) => each.name).join(', ');
      throw new CogniforceError('USAGE', `There is no question "${name}"; there are ${names}.`);
    }
    const pairs = parameters.map((each) => {
      const [key = '', ...value] = each.split('=');
      return [key, value.join('=')];
    });
    const query = asked.query.safeParse(Object.fromEntries(pairs));
    if (!query.success) {
      const faults = query.error.issues.map(({ path, message }) => [...path, message].join(': '));
      throw new CogniforceError('USAGE', faults.join('; '));
    }
    return withApp(context, 'inspect', async (app) => {
      const answer = await asked.answer(
        openFigures({ ...app.figuresSource, who: OPERATOR }),
        query.data,
      );
      context.out.line(json ? JSON.stringify(answer) : JSON.stringify(answer, null, 2));
      return OK;
    });
  },
};
