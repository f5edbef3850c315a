/**
 * A process that moves amounts from `account` to `thing`, in transactions that keep their sum, until its input ends;
 * then it says how many it committed, and how many failed.
 *
 * Input  as its one argument, JSON: `address`; `keepsJournal` for another program's hand on a SQLite file, which leaves
 *        its rollback journal as it is.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { type DatabaseAddress, openDomain } from '../../../src/data/index.ts';
import { everything } from './everything.ts';

const MOVES = [
  'update account set "left" = "left" - 1 where id = 1',
  'update thing set small = small + 1 where id = 0',
];

const { address, keepsJournal = false } = JSON.parse(process.argv[2] ?? '') as {
  address: DatabaseAddress;
  keepsJournal?: boolean;
};
const writer = keepsJournal ? byHand() : byDomain();
let goesOn = true;
const report = { commits: 0, failures: 0 };
process.stdin.resume().once('end', () => {
  goesOn = false;
});
while (goesOn) {
  await writer.move().then(
    () => (report.commits += 1),
    () => (report.failures += 1),
  );
  if (report.commits === 1) process.stdout.write('writing\n');
}
await writer.close();
process.stdout.write(`${JSON.stringify(report)}\n`);

function byDomain() {
  const { db, close } = openDomain(everything, address);
  const move = () =>
    db.transaction().execute(async (tx) => {
      for (const each of MOVES) await sql.raw(each).execute(tx);
    });
  return { move, close };
}

function byHand() {
  if (address.engine !== 'sqlite') throw new TypeError('only SQLite has a journal');
  const db = new Database(address.file);
  const both = db.transaction(() => {
    for (const each of MOVES) db.prepare(each).run();
  });
  return {
    async move() {
      both.immediate();
      // The journal says which mode the file has, and the loop must be left some time.
      if (db.pragma('journal_mode', { simple: true }) !== 'delete') throw new Error('not its mode');
      await sleep(2);
    },
    close: async () => void db.close(),
  };
}
