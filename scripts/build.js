import { build } from './support/build.js';
import { script } from './support/failure.js';
import { ensureInstalled } from './support/install.js';

// `npm run build`: always builds, whatever dist/ holds.
await script(async () => {
  await ensureInstalled({ say: console.log });
  await build({ say: console.log, check: true });
  return 0;
});
