import type { RunResult } from '../../../src/jobs/index.ts';
import { isStandIn } from '../../../src/kernel/storable-id.ts';
import { WITNESS } from './fill.ts';
import { type Note, numbersOf } from './findings.ts';
import type { MadeChat } from './made-chat.ts';
import { beyondADay, impossibleIn, type StoredRow } from './stored-rows.ts';

/** Reasons that are a fault of ours, or of the database, and of no document. */
const OURS = new Set(['analysis_failed', 'not_storable', 'source_failed', 'too_large']);

/** Holds that every chat is analysed, or unreadable for a reason, and never both. Gives which, by number. */
export function accountFor(
  chats: readonly MadeChat[],
  result: RunResult,
  rows: readonly StoredRow[],
  note: Note,
): Map<number, string> {
  const { status, error } = result;
  if (status !== 'completed' || error !== null)
    note(null, `the run is ${status}, ${error?.code ?? 'without an error'}`);
  const analysed = idsIn(rows, 'conversation_analysis');
  const unreadable = reasonsIn(rows);
  const expected = numbersOf(chats.filter((chat) => !isSharedCopy(chat)));
  const outcomes = new Map<number, string>();
  for (const [id, number] of expected) {
    const reason = unreadable.get(id) ?? null;
    outcomes.set(number, reason ?? 'analysed');
    const fault = faultOf(id, analysed.has(id), reason);
    if (fault !== null) note(number, fault);
  }
  if (!analysed.has(WITNESS)) note(null, 'a sound chat beside them is not analysed');
  const wanted = expected.size + 1; // with the sound one
  const counted = result.conversationsProcessed + result.conversationsFailed;
  const stored = analysed.size + unreadable.size;
  if (counted !== wanted || stored !== wanted)
    note(null, `of ${wanted} conversations ${counted} are counted and ${stored} stored`);
  return outcomes;
}

/** What is wrong with how a chat is accounted for; null: nothing. */
function faultOf(id: string, isAnalysed: boolean, reason: string | null): string | null {
  if (reason === null) return isAnalysed ? null : 'is nowhere';
  if (isAnalysed) return 'is analysed and unreadable';
  return OURS.has(reason) && !isStandIn(id) ? `is unreadable: ${reason}` : null;
}

/** A second row of the same chat, made by sharing it, is no conversation. */
function isSharedCopy({ userId }: MadeChat): boolean {
  return userId?.startsWith('shared-') === true;
}

function idsIn(rows: readonly StoredRow[], table: string): Set<string> {
  const ids = rows.flatMap((row) => (row.table === table ? [row.conversationId ?? ''] : []));
  return new Set(ids);
}

function reasonsIn(rows: readonly StoredRow[]): Map<string, string> {
  const unreadable = rows.filter(({ table }) => table === 'unreadable_conversation');
  return new Map(
    unreadable.map(({ conversationId, cells }) => [conversationId ?? '', String(cells.reason)]),
  );
}

/** Holds that no stored figure is one that cannot be. */
export function checkRows(
  chats: readonly MadeChat[],
  rows: readonly StoredRow[],
  note: Note,
): void {
  const numbers = numbersOf(chats);
  for (const row of rows) {
    const number = numbers.get(row.conversationId ?? '') ?? null;
    for (const what of [...impossibleIn(row.cells), ...beyondADay(row)])
      note(number, `${row.table}: ${what}`);
  }
}

/** Holds that a second run found nothing new. */
export function checkSecond(first: RunResult, second: RunResult, note: Note): void {
  const { conversationsProcessed: again, conversationsSkipped, conversationsFailed } = second;
  if (again > 0) note(null, `a second run analyses ${again}`);
  if (conversationsSkipped !== first.conversationsProcessed)
    note(null, `a second run leaves ${conversationsSkipped} of ${first.conversationsProcessed}`);
  if (conversationsFailed !== first.conversationsFailed)
    note(null, `a second run fails at ${conversationsFailed}, not ${first.conversationsFailed}`);
}
