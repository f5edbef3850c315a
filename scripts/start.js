import { join } from 'node:path';
import { ensureBuilt } from './support/build.js';
import { script } from './support/failure.js';
import { ensureInstalled } from './support/install.js';
import { launch } from './support/launch.js';
import { nodeBinary } from './support/node.js';
import { root } from './support/root.js';

// `npm start`: from a fresh clone to a running server. Also runs on a Node.js that is too old for
// the project itself, as long as the installation brings a newer one.
await script(async () => {
  await ensureInstalled({ say: console.log });
  nodeBinary();
  await ensureBuilt({ say: console.log });
  return launch(join(root, 'dist', 'cli', 'main.js'), ['serve', ...process.argv.slice(2)]);
});
