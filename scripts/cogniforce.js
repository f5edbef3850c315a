import { join } from 'node:path';
import { script } from './support/failure.js';
import { ensureInstalled } from './support/install.js';
import { launch } from './support/launch.js';
import { root } from './support/root.js';

// `npm run -s cogniforce -- COMMAND`: the command line from the sources. Standard output belongs to
// the command alone.
await script(async () => {
  await ensureInstalled({ say: console.error });
  return launch(join(root, 'src', 'cli', 'main.ts'), process.argv.slice(2));
});
