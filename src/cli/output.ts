/** Where a command writes: results to stdout, everything about the way there to stderr. */
export interface Output {
  /** A line of the result. */
  line(text: string): void;
  /** A piece of the result as it is. */
  piece(text: string | Uint8Array): void;
  /** One JSON object on a line. */
  json(value: unknown): void;
  /** Rows with aligned columns. */
  table(rows: readonly Readonly<Record<string, string>>[]): void;
  /** A line about the way there. */
  note(text: string): void;
  /** How far it is: one line that is written over in a terminal, elsewhere a line now and then. */
  progress(text: string): void;
  /** Ends the line that is being written over. */
  done(): void;
  readonly isTerminal: boolean;
}

/** Elsewhere than in a terminal, progress is said this often at most; milliseconds. */
const SELDOM_MS = 10_000;

interface Stream {
  write(text: string | Uint8Array): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Output to real streams. */
export function output(stdout: Stream, stderr: Stream, now: () => number = Date.now): Output {
  const isTerminal = stderr.isTTY === true;
  let open = false;
  let saidAt = Number.NEGATIVE_INFINITY;

  const done = () => {
    if (open) stderr.write('\n');
    open = false;
  };
  return {
    isTerminal,
    done,
    line(text) {
      done();
      stdout.write(`${text}\n`);
    },
    piece(text) {
      done();
      stdout.write(text);
    },
    json(value) {
      done();
      stdout.write(`${JSON.stringify(value)}\n`);
    },
    table(rows) {
      done();
      stdout.write(aligned(rows));
    },
    note(text) {
      done();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (isTerminal) {
        stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
        open = true;
        return;
      }
      if (now() - saidAt < SELDOM_MS) return;
      saidAt = now();
      stderr.write(`${text}\n`);
    },
  };
}

function aligned(rows: readonly Readonly<Record<string, string>>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
