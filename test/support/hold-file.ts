/** A process that holds a SQLite file, its one argument, under an exclusive lock, says so, and does nothing for ever. */
import Database from 'better-sqlite3';

const db = new Database(process.argv[2] ?? '');
// Without it, readers of a file in WAL mode would not notice.
db.pragma('locking_mode = exclusive');
db.exec('begin exclusive');
process.stdout.write('held\n');
// Whoever is forgotten is collected, and lets go.
setInterval(() => db.inTransaction, 60_000);
