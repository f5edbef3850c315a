import { MARK } from './audit-line.ts';

/** A line about a call has some thousand bytes at most: what is longer is of another kind, and is not held in memory. */
const LONGEST_LINE = 256 * 1024;

const NEWLINE = 0x0a;

export interface Line {
  readonly bytes: Buffer;
  /** Where the next one begins. */
  readonly end: number;
}

/** Cuts a text that comes in pieces into lines; what is held never exceeds a piece and one line. */
export class LineCutter {
  /** Where the line begins that is not yet complete. */
  at: number;
  #held: Buffer[] = [];
  #length = 0;
  /** Within a line that is too long: its last bytes, for a mark that two pieces share. */
  #tail: Buffer | null = null;
  #isMarked = false;
  /** Lines about a call that were too long to be read. */
  tooLong = 0;

  constructor(at: number) {
    this.at = at;
  }

  /** Lines that end in `piece`; they may share its memory. */
  *take(piece: Buffer): Generator<Line> {
    let from = 0;
    for (;;) {
      const newline = piece.indexOf(NEWLINE, from);
      if (newline === -1) break;
      const bytes = this.#next(piece.subarray(from, newline));
      from = newline + 1;
      if (bytes !== null) yield { bytes, end: this.at };
    }
    this.#hold(piece.subarray(from));
  }

  /** What stands after the last end of a line: a line as well, where nothing more will be written. */
  rest(): Line | null {
    if (this.#length === 0) return null;
    const bytes = this.#complete(Buffer.alloc(0), 0);
    return bytes === null ? null : { bytes, end: this.at };
  }

  /** Most lines lie within one piece, and are not copied. */
  #next(end: Buffer): Buffer | null {
    if (this.#length > 0 || end.length > LONGEST_LINE) return this.#complete(end);
    this.at += end.length + 1;
    return end;
  }

  #complete(end: Buffer, newline = 1): Buffer | null {
    this.#hold(end);
    this.at += this.#length + newline;
    const bytes = this.#tail === null ? joined(this.#held) : null;
    if (bytes === null && this.#isMarked) this.tooLong += 1;
    this.#held = [];
    this.#length = 0;
    this.#tail = null;
    this.#isMarked = false;
    return bytes;
  }

  #hold(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#tail === null && this.#length <= LONGEST_LINE) {
      // A copy: whoever gives pieces may use their memory again.
      if (bytes.length > 0) this.#held.push(Buffer.from(bytes));
      return;
    }
    const seen = Buffer.concat([this.#tail ?? joined(this.#held), bytes]);
    this.#isMarked ||= seen.includes(MARK);
    this.#tail = Buffer.from(seen.subarray(-MARK.length));
    this.#held = [];
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  const [first, ...others] = parts;
  return first !== undefined && others.length === 0 ? first : Buffer.concat(parts);
}
