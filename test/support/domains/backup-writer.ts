/**
 * A process that moves amounts from `account` to `thing`, in transactions that keep their sum, until its input ends; then it says how many it committed, and how many failed.
 *
 * Input  as its one argument, JSON: `address`.
 */
import { sql } from 'kysely';
import { type DatabaseAddress, openDomain } from '../../../src/data/index.ts';
import { everything } from './everything.ts';

const { address } = JSON.parse(process.argv[2] ?? '') as { address: DatabaseAddress };
const { db, close } = openDomain(everything, address);
let goesOn = true;
let commits = 0;
let failures = 0;
process.stdin.resume().once('end', () => {
  goesOn = false;
});
while (goesOn) {
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`update account set "left" = "left" - 1 where id = 1`.execute(tx);
      await sql`update thing set small = small + 1 where id = 0`.execute(tx);
    })
    .then(
      () => (commits += 1),
      () => (failures += 1),
    );
  if (commits === 1) process.stdout.write('writing\n');
}
await close();
process.stdout.write(`${JSON.stringify({ commits, failures })}\n`);
