import { CogniforceError } from '../../../kernel/errors.ts';

/**
 * Why the source did not give a row: its file or table is `damaged` there, it is `too_slow` for the statement timeout, or what
 * is stored can be given by nobody (`unreadable`: bytes outside of the encoding, a text that is too long).
 */
export type FaultKind = 'damaged' | 'too_slow' | 'unreadable';

/** A failure of the source that may be one row's alone. */
export interface SourceFault {
  readonly kind: FaultKind;
  /** The whole database may fail so as well: only its other rows tell. */
  readonly isDoubtful: boolean;
  /** One sentence that names the database, and as its `hint` what to do about it. */
  readonly error: CogniforceError;
}

/** By the driver's code. What is in neither list is a failure of the database, of a right or of the schema. */
const OF_A_ROW = /^(?:SQLITE_CORRUPT|SQLITE_TOOBIG|ERR_STRING_TOO_LONG|XX001|XX002|22)/;
const OF_A_ROW_OR_OF_ALL = /^(?:SQLITE_IOERR|SQLITE_NOMEM|53200|54|57014|58|XX)/;
const DAMAGE = /^(?:SQLITE_CORRUPT|SQLITE_IOERR|58|XX)/;

/** A failure as one that may be a row's own; null where it never is. */
export function faultOf(error: unknown): SourceFault | null {
  if (!(error instanceof CogniforceError)) return null;
  const code = String(error.details.code ?? '');
  const isOfRow = OF_A_ROW.test(code);
  if (!isOfRow && !OF_A_ROW_OR_OF_ALL.test(code)) return null;
  return { kind: kindOf(code), isDoubtful: !isOfRow, error };
}

function kindOf(code: string): FaultKind {
  if (code === '57014') return 'too_slow';
  return DAMAGE.test(code) ? 'damaged' : 'unreadable';
}

/** Faults of one kind that were met. */
export interface MetFault {
  readonly kind: FaultKind;
  /** The first of them: its message names the database, its `hint` what to do. */
  readonly error: CogniforceError;
  /** Chats that could not be read for it; 0 where all could be read another way. */
  readonly chats: number;
  /** Chats that are not even in the list: at least so many, their ids are not known. */
  readonly unlisted: number;
  /** Whether ratings, which are kept apart from the chats, are missing for it. */
  readonly ratings: boolean;
}

/** What went wrong in the source since the last `reset`, by kind. */
export interface FaultLog {
  met(fault: SourceFault, unlisted?: number): void;
  /** Ratings are missing. */
  lostRatings(fault: SourceFault): void;
  lost(chatId: string, fault: SourceFault): void;
  all(): MetFault[];
  reset(): void;
}

/** A log with nothing in it. */
export function faultLog(): FaultLog {
  const met = new Map<FaultKind, Entry>();
  const entry = ({ kind, error }: SourceFault) => {
    const known = met.get(kind) ?? { error, chats: new Set(), unlisted: 0, ratings: false };
    met.set(kind, known);
    return known;
  };
  return {
    met(fault, unlisted = 0) {
      const known = entry(fault);
      known.unlisted = Math.max(known.unlisted, unlisted);
    },
    lostRatings(fault) {
      entry(fault).ratings = true;
    },
    lost: (chatId, fault) => void entry(fault).chats.add(chatId),
    all: () => [...met].map(([kind, { chats, ...rest }]) => ({ kind, ...rest, chats: chats.size })),
    reset: () => met.clear(),
  };
}

interface Entry {
  readonly error: CogniforceError;
  readonly chats: Set<string>;
  unlisted: number;
  ratings: boolean;
}
