import { CogniforceError } from '../../kernel/errors.ts';
import { OPERATOR } from '../../kernel/principal.ts';
import { metrics } from '../../metrics/index.ts';
import { type Action, OK } from '../command.ts';
import { readQuery } from '../read-query.ts';
import { withFigures } from '../with-figures.ts';

/** Prints the answer to one question, in the shape that the API gives. */
export const run: Action = async (context, { json }, name = '', ...parameters) => {
  const asked = metrics.find((each) => each.name === name || each.aliases?.includes(name));
  if (!asked) {
    const names = metrics.map((each) => each.name).join(', ');
    throw new CogniforceError('USAGE', `There is no question "${name}"; there are ${names}.`);
  }
  const query = readQuery(asked.query, parameters);
  return withFigures(context, async (app) => {
    const answer = await asked.answer(await app.figuresFor(OPERATOR), query);
    context.out.line(json ? JSON.stringify(answer) : JSON.stringify(answer, null, 2));
    return OK;
  });
};
