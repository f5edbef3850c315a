/**
 * A process that takes a database over, says when it hashes the first user, and then stands still for a minute.
 *
 * Input  as its one argument, JSON: `address`.
 */
import { writeSync } from 'node:fs';
import { type DatabaseAddress, openDomain } from '../../../src/data/index.ts';
import { cogniforce } from '../../../src/domains/cogniforce/index.ts';

const { address } = JSON.parse(process.argv[2] ?? '') as { address: DatabaseAddress };
const hashUserId = () => {
  writeSync(1, 'hashing\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  return 'never';
};
await openDomain(cogniforce, address, { settings: { hashUserId } }).migrations.adopt();
