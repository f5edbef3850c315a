import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsOf } from '../src/config/documents.ts';
import { domains } from '../src/domains/index.ts';
import { script } from './support/failure.js';
import { root } from './support/root.js';

// `npm run -s docs:configuration`: docs/configuration.md and .env.example, from what is declared in src/config.

await script(async () => {
  for (const [file, text] of Object.entries(documentsOf(domains))) {
    await writeFile(join(root, file), text);
    console.log(`written  ${file}`);
  }
  return 0;
});
