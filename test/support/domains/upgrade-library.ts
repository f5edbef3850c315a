/**
 * A process that upgrades the library and says what it does, one line of JSON for each step and for the result.
 *
 * Input  as its one argument, JSON: `address`, and `pauseMs` to wait in the middle of the second revision.
 */
import { type DatabaseAddress, openDomain } from '../../../src/data/index.ts';
import { library } from './library.ts';

const { address, pauseMs } = JSON.parse(process.argv[2] ?? '') as {
  address: DatabaseAddress;
  pauseMs: number;
};
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const handle = openDomain(library, address, { settings: { pauseMs } });
try {
  tell(await handle.migrations.upgrade({ onStep: tell }));
} finally {
  await handle.close();
}
