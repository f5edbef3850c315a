import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { script } from './support/failure.js';
import { ensureInstalled } from './support/install.js';
import { launch } from './support/launch.js';
import { root } from './support/root.js';

// `npm run -s check:migrations -- --cases 500 --seed 1`: the property tests of migrations with many
// more cases than `npm test` has, on each engine. Prints the seed and how far it is.
await script(async () => {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: '500' }, seed: { type: 'string' } },
  });
  process.env.MIGRATION_CASES = values.cases;
  process.env.MIGRATION_SEED = values.seed ?? String(Math.trunc(Math.random() * 2 ** 31));
  console.error(
    `${values.cases} cases on each engine, seed ${process.env.MIGRATION_SEED} (--seed repeats it)`,
  );
  await ensureInstalled({ say: console.error });
  return launch(join(root, 'node_modules', 'vitest', 'vitest.mjs'), [
    'run',
    '--project',
    'unit',
    'src/data/migrations/autogenerate.properties.test.ts',
  ]);
});
