/**
 * A process that makes a backup or restores one, says when it has begun with the rows, and then how it ended.
 *
 * Input  as its one argument, JSON: `address`, `file`, and `what`: `backup` or `restore`.
 */
import {
  type DatabaseAddress,
  makeBackup,
  openDomain,
  restoreBackup,
} from '../../../src/data/index.ts';
import { everything } from './everything.ts';

const { address, file, what } = JSON.parse(process.argv[2] ?? '') as {
  address: DatabaseAddress;
  file: string;
  what: 'backup' | 'restore';
};
const handle = openDomain(everything, address);
const options = {
  signal: new AbortController().signal,
  now: new Date(),
  onProgress: (table: string) => {
    if (table.startsWith('thing')) process.stdout.write('rows\n');
  },
};
await (what === 'backup'
  ? makeBackup(handle, file, { ...options, format: 'dump' })
  : restoreBackup(handle, file, options));
await handle.close();
process.stdout.write('done\n');
