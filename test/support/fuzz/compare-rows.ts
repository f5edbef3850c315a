import { type Note, numbersOf } from './findings.ts';
import type { MadeChat } from './made-chat.ts';
import { cellText, rowText, type StoredRow } from './stored-rows.ts';

/** Tells of each row that one of two databases has alone, once a chat and table. */
export function compareRows(
  chats: readonly MadeChat[],
  [one, other]: readonly [readonly StoredRow[], readonly StoredRow[]],
  note: Note,
): void {
  const numbers = numbersOf(chats);
  const told = new Set<string>();
  const [onlyOne, onlyOther] = [without(one, other), without(other, one)];
  for (const row of [...onlyOne, ...onlyOther]) {
    const number = numbers.get(row.conversationId ?? '') ?? null;
    const key = `${number} ${row.table}`;
    if (told.has(key)) continue;
    told.add(key);
    note(number, `${row.table}${differenceOf(row, onlyOther)}`);
  }
}

/** Those of the rows that the others lack, as often as they lack them. */
function without(rows: readonly StoredRow[], others: readonly StoredRow[]): StoredRow[] {
  const left = new Map<string, number>();
  for (const row of others) {
    const text = rowText(row);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const text = rowText(row);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** Which columns are other than in the row that stands for it there. */
function differenceOf(row: StoredRow, others: readonly StoredRow[]): string {
  const same = others.find((other) => other !== row && isSameRow(row, other));
  if (same === undefined) return ' has a row of its own';
  const columns = Object.keys(row.cells).filter(
    (name) => cellText(row.cells[name]) !== cellText(same.cells[name]),
  );
  const told = columns.map(
    (name) => `${name} ${short(row.cells[name])} or ${short(same.cells[name])}`,
  );
  return `: ${told.join(', ')}`;
}

function isSameRow(row: StoredRow, other: StoredRow): boolean {
  if (row.table !== other.table || row.conversationId !== other.conversationId) return false;
  const keys = row.conversationId === null ? ['id', 'user_id_hash'] : ['ordinal'];
  return keys.every((key) => row.cells[key] === other.cells[key]);
}

/** Nothing that could be of a chat: numbers, and codes. */
function short(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value}`;
  return typeof value === 'string' && /^[a-z_]{1,20}$/.test(value) ? value : '…';
}
