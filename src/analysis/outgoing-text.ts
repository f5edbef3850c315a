import { jsonDigest } from '../kernel/json-digest.ts';

/**
 * What goes out of a task, and all that does: redacted, and at most 500 words with its own names of fields.
 *
 * How long the person took, when it was, and what it was estimated at before are not in it: they would pull the figure
 * towards themselves.
 */
export interface Outgoing {
  readonly title: string | null;
  /** Its English name; null where it is not clear. */
  readonly language: string | null;
  /** Messages of the person. */
  readonly turns: number;
  /** Up to eight asks, condensed: of more, the first and the last four. */
  readonly asks: readonly string[];
  readonly asksLeftOut: number;
  /** Words that the person pasted. */
  readonly pastedWords: number;
  /** Counts; null for a bare task text. */
  readonly delivered: {
    readonly words: number;
    readonly codeLines: number;
    readonly tables: number;
  } | null;
  /** Its beginning, where it says more than the ask does. */
  readonly firstAsk: string | null;
  /** The beginning of the longest one that does not give back what was given; null where none was, or none may go out. */
  readonly answer: string | null;
  readonly files: readonly string[];
  readonly filesLeftOut: number;
  readonly tools: readonly {
    readonly name: string;
    readonly calls: number;
    /** What it was given first, condensed. */
    readonly given: string | null;
  }[];
}

/** Marks of the prompts of several families of models, and characters that nobody sees. */
const BREAKS_OUT =
  /[<>]|\[(?=\/?(?:INST|SYS|TOOL|AVAILABLE|CONTROL))|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|[\x7f-\x9f]/giu;

/**
 * JSON text of what goes out, on one line: every word of a chat that leaves the machine for an estimate is in it.
 *
 * Angle brackets and whatever else could be taken for the end of the data or for a mark of the prompt are escaped, as
 * JSON allows.
 */
export function outgoingText(outgoing: Outgoing): string {
  return JSON.stringify(outgoing).replaceAll(BREAKS_OUT, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}

/**
 * SHA-256 of what goes out, 64 hex digits: equal, and no model need be asked again.
 *
 * The title is left out: it comes a moment after the first answer, and an estimate is not paid for twice because of it.
 */
export function outgoingFingerprint({ title: _, ...rest }: Outgoing): string {
  return jsonDigest(rest);
}
