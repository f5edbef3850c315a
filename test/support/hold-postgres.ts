/** A process that starts a PostgreSQL server, prints where it is, and then does nothing for ever. */
import { startPostgres } from './postgres.ts';

const { notice } = await startPostgres();
process.stdout.write(`${JSON.stringify(notice)}\n`);
setInterval(() => {}, 60_000);
