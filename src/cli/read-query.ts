import type { z } from 'zod';
import { CogniforceError } from '../kernel/errors.ts';

/** What `name=value` arguments ask, as the API would read it. Errors: USAGE, naming what is wrong. */
export function readQuery<Query extends z.ZodType>(
  schema: Query,
  parameters: readonly string[],
): z.output<Query> {
  const pairs = parameters.map((each) => {
    const [key = '', ...value] = each.split('=');
    return [key, value.join('=')];
  });
  const query = schema.safeParse(Object.fromEntries(pairs));
  if (query.success) return query.data;
  const faults = query.error.issues.map(({ path, message }) => [...path, message].join(': '));
  throw new CogniforceError('USAGE', faults.join('; '));
}
