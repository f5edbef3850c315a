import { createRequire } from 'node:module';
import type pg from 'pg';

const require = createRequire(import.meta.url);

/** The driver, loaded when it is first asked for: who has nothing but files never needs it. */
export function driver(): typeof pg {
  return require('pg') as typeof pg;
}
