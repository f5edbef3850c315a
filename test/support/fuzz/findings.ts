import { isStorableId, standInFor } from '../../../src/kernel/storable-id.ts';
import type { EngineName } from '../fresh-address.ts';
import type { MadeChat } from './made-chat.ts';

/** Something that does not hold. */
export interface Finding {
  readonly engine: EngineName | 'both';
  /** The chat that it is about; null where it is about figures of several. */
  readonly number: number | null;
  /** Without anything of a chat. */
  readonly what: string;
}

/** Takes down what does not hold. */
export type Note = (number: number | null, what: string) => void;

export function findings(engine: Finding['engine']): {
  readonly all: Finding[];
  readonly note: Note;
} {
  const all: Finding[] = [];
  return { all, note: (number, what) => void all.push({ engine, number, what }) };
}

/** Numbers of chats by the ids under which we keep them. */
export function numbersOf(chats: readonly MadeChat[]): ReadonlyMap<string, number> {
  return new Map(
    chats.map(({ id, number }) => [isStorableId(id) ? id : standInFor(id), number] as const),
  );
}
