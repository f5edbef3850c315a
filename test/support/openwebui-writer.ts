/**
 * Open WebUI as a process of its own: opens the SQLite file with the busy timeout it is given (milliseconds) and
 * commits a small change every ten milliseconds, until its input ends. Then it says how that went, as JSON.
 */
import Database from 'better-sqlite3';

const [file = '', timeout = '5000'] = process.argv.slice(2);
const db = new Database(file, { fileMustExist: true, timeout: Number(timeout) });
const change = db.prepare(
  'update chat set title = ? where id = (select id from chat order by random() limit 1)',
);

export interface WriterReport {
  commits: number;
  /** Messages of the failures, each once. */
  failures: string[];
  slowestMs: number;
}

const report: WriterReport = { commits: 0, failures: [], slowestMs: 0 };

function write(): void {
  const started = performance.now();
  try {
    change.run(`Title ${report.commits}`);
    report.commits += 1;
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown';
    if (!report.failures.includes(message)) report.failures.push(message);
  }
  report.slowestMs = Math.max(report.slowestMs, Math.round(performance.now() - started));
}

const writing = setInterval(write, 10);
write();
process.stdout.write('writing\n');
process.stdin.resume().once('end', () => {
  clearInterval(writing);
  db.close();
  process.stdout.write(`${JSON.stringify(report)}\n`);
});
