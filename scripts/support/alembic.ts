import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.js';

const SCRIPT = fileURLToPath(new URL('./alembic_check.py', import.meta.url));
/** As `sysexits.h` has it: something that is needed is not there. */
const UNAVAILABLE = 69;

/** A revision and its parents. */
export type HistoryEntry = readonly [revision: string, parents: readonly string[]];

/** What the real Alembic and SQLAlchemy are asked; databases by SQLAlchemy's URL. */
export interface Alembic {
  readonly version: string;
  heads(url: string): Promise<string[]>;
  /** Columns by table. */
  tables(url: string): Promise<Record<string, string[]>>;
  /** Lines of `alembic current`. */
  current(url: string, history: readonly HistoryEntry[]): Promise<string[]>;
  /** `alembic stamp --purge`. */
  stamp(url: string, history: readonly HistoryEntry[], target: readonly string[]): Promise<void>;
  close(): void;
}

/** Starts them. Errors: Failure with exit code 69 where there is no Python with the packages. */
export function startAlembic(): Alembic {
  const { python, version } = findPython();
  const child = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  async function ask<T>(request: object): Promise<T> {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Failure('Python ended without an answer.');
    const { answer, error } = JSON.parse(value) as { answer: T; error?: string };
    if (error !== undefined) throw new Failure(`Alembic refused it: ${error}`);
    return answer;
  }
  return {
    version,
    heads: (url) => ask({ do: 'heads', url }),
    tables: (url) => ask({ do: 'tables', url }),
    current: (url, history) => ask({ do: 'current', url, history }),
    stamp: (url, history, target) => ask({ do: 'stamp', url, history, target }),
    close: () => child.stdin.end(),
  };
}

function findPython(): { python: string; version: string } {
  const probe =
    'import alembic, sqlalchemy, psycopg2; print(f"{alembic.__version__}, SQLAlchemy {sqlalchemy.__version__}")';
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, ['-c', probe], { encoding: 'utf8' });
    if (status === 0) return { python, version: `Alembic ${stdout.trim()}` };
  }
  throw new Failure(
    'Not checked: needs python3 with alembic, sqlalchemy and psycopg2 (Debian: python3-alembic python3-psycopg2).',
    { exitCode: UNAVAILABLE },
  );
}
