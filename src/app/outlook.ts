import {
  type AnyHandle,
  type DomainOutlook,
  describeAddress,
  inTime,
  isMissing,
} from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** What is looked at, and who is told. */
export interface OutlookParts {
  readonly handle: Pick<AnyHandle, 'address' | 'look'>;
  /** A small write: whether there is room again where there was none. */
  readonly trial: (() => Promise<void>) | undefined;
  readonly onWarning: (warning: string) => void;
}

/** What is known of a database beyond that it answers. */
export interface AppOutlook {
  /** Why it cannot be written, as it was last found. */
  cannotBeWritten(): CogniforceError | null;
  /** Somebody could not write, which no look finds out: the disk of a server is full. */
  metFull(error: CogniforceError): void;
  /** The first look; false: it is missing, and there is nothing to look at yet. */
  begin(): Promise<boolean>;
  /** Looks again: what has changed, so that it must be made ready anew; null: nothing. */
  change(): Promise<'database' | 'rights' | null>;
}

/** Of a database at which nobody has looked. */
export function appOutlook({ handle, trial, onWarning }: OutlookParts): AppOutlook {
  const { address } = handle;
  let found: DomainOutlook | null = null;
  let full: CogniforceError | null = null;

  /** Whether there is still no room. */
  async function stillFull(before: CogniforceError): Promise<CogniforceError | null> {
    try {
      await trial?.();
      return null;
    } catch (error) {
      return error instanceof CogniforceError ? error : before;
    }
  }

  return {
    cannotBeWritten: () => found?.readOnly ?? full,
    metFull(error) {
      full = error;
    },
    async begin() {
      found = await inTime(address, handle.look()).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      return found !== null;
    },
    async change() {
      const before = found;
      found = await inTime(address, handle.look());
      if (full !== null && found.readOnly === null) full = await stillFull(full);
      if (before === null) return null;
      if (before.identity === found.identity)
        return before.rights === found.rights ? null : 'rights';
      onWarning(`${describeAddress(address)} is another one than before: it is made ready anew.`);
      return 'database';
    },
  };
}
