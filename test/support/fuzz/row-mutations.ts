import type { Random } from '../../../src/demo/random.ts';
import { NINE } from '../openwebui-document.ts';
import { anyMessage, type Draft, type DraftRow, idsOf } from './draft.ts';
import { loosened, Members } from './loose.ts';
import { ODD_VALUES } from './odd-values.ts';

/** What every engine takes for a time that a row has. */
const ROW_TIMES = [
  ...[null, 0, -1, 1, NINE, NINE * 1000, NINE * 1e6, 253_402_300_800, 4_102_444_800],
  ...['9223372036854775807', '-9223372036854775808', '1772442000123456789'],
];

/** What only SQLite keeps in a column of whole numbers. */
const LOOSE_TIMES = ['2026-03-02T09:00:00Z', 'yesterday', '', 1_772_442_000.5, '1e400', 'NaN'];

const META = [
  { internal: true },
  { internal: 'yes', type: 'timer' },
  { internal: true, type: ['note'] },
  { tags: ['a', 'a', '', null, 7, '\ud800', { name: 'b' }] },
  { tags: 'a' },
  { forked_from: 7, forked_from_message_id: {} },
  { forked_from: 'x'.repeat(300) },
  { forked_from: '__proto__' },
];

/** What goes wrong with the rows around a document. */
export const ROWS: Readonly<Record<string, (draft: Draft, random: Random) => void>> = {
  'a row belongs to nobody, or to somebody else': (draft, random) => {
    draft.userId = random.pick([
      ...[null, '', ' ', 'user-1', 'USER-1', 'nobody', '__proto__', 'x'.repeat(300), 'é'],
      ...['shared-', `shared-${draft.id}`, 'Shared-1', '\ufffd'],
    ]);
  },

  'times of a row': (draft, random) => {
    if (random.chance(0.7)) draft.createdAt = random.pick(ROW_TIMES);
    if (random.chance(0.7)) draft.updatedAt = random.pick(ROW_TIMES);
  },

  'times that only SQLite keeps': (draft, random) => {
    draft.sqliteAlone = true;
    draft.createdAt = random.pick(LOOSE_TIMES);
    if (random.chance(0.7)) draft.updatedAt = random.pick(LOOSE_TIMES);
  },

  'meta of any kind': (draft, random) => {
    draft.meta = random.chance(0.5) ? random.pick(ODD_VALUES) : loosened(random.pick(META));
  },

  'who made a chat, and of what, is odd': (draft, random) => {
    const { document } = draft;
    if (!(document instanceof Members)) return;
    const name = random.pick([
      'id',
      'originalChatId',
      'branchPointMessageId',
      'meta',
      'timestamp',
      'title',
      'tags',
    ]);
    document.set(name, random.chance(0.3) ? loosened(random.pick(META)) : random.pick(ODD_VALUES));
  },

  'rows of messages that are odd': (draft, random) => {
    const ids = idsOf(draft);
    for (let left = random.int(1, 6); left > 0; left -= 1)
      draft.rows.push(oddRow(draft, random, ids));
  },

  'usage of rows that is odd': (draft, random) => {
    for (const row of draft.rows) row.json.set('usage', random.pick(ODD_VALUES));
    anyMessage(draft, random)?.drop('usage');
  },

  'rows name parents in a circle': (draft, random) => {
    const ids = draft.rows.map(({ id }) => id);
    for (const row of draft.rows)
      row.parentId = random.pick([...ids, row.id, `${draft.id}-${row.id}`]);
    for (const message of idsOf(draft).slice(0, 2)) if (random.chance(0.5)) drop(draft, message);
  },

  'ratings of any kind': (draft, random) => {
    const ids = [...idsOf(draft), 'gone', '', '__proto__'];
    for (let left = random.int(1, 5); left > 0; left -= 1) {
      draft.ratings.push({
        userId: random.pick([draft.userId, 'user-2', null, '']),
        type: random.pick(['rating', 'rating', null, 'other']),
        createdAt: NINE,
        updatedAt: random.pick([0, NINE, NINE * 1000, '9223372036854775807']),
        data: random.chance(0.3)
          ? random.pick(ODD_VALUES)
          : loosened({
              rating: random.pick([1, -1, '1', '-1', 0, 2, 1.5, null]),
              model_id: random.pick(['m', 7, null]),
            }),
        meta: random.chance(0.2)
          ? random.pick(ODD_VALUES)
          : loosened({
              chat_id: draft.id,
              message_id: random.pick(ids),
              arena: random.chance(0.2),
            }),
      });
    }
  },

  'several people write': (draft, random) => {
    for (const id of idsOf(draft)) {
      const message = random.chance(0.5) ? messageOf(draft, id) : null;
      message?.set('user_id', random.pick(['user-1', 'user-2', 'nobody', '', '\ud800']));
      message?.set(
        'user',
        random.chance(0.5) ? loosened({ id: 'user-1' }) : random.pick(ODD_VALUES),
      );
    }
  },
};

function oddRow(draft: Draft, random: Random, ids: readonly string[]): DraftRow {
  const names = ['content', 'usage', 'files', 'output', 'error'];
  return {
    id: random.pick([...ids, 'other', '', '__proto__', `${draft.id}-x`]),
    parentId: random.pick([...ids, null, '', 'gone', `${draft.id}-${ids[0] ?? ''}`]),
    userId: random.pick([draft.userId, null, 'user-3']),
    role: random.pick(['user', 'assistant', 'system', '', 'User']),
    createdAt: random.pick(ROW_TIMES),
    modelId: random.pick([null, '', 'm']),
    done: random.pick([null, true, false]),
    json: new Map(random.sample(names, 3).map((name) => [name, random.pick(ODD_VALUES)])),
  };
}

function history(draft: Draft): Members | null {
  const { document } = draft;
  const found = document instanceof Members ? document.get('history') : null;
  const map = found instanceof Members ? found.get('messages') : null;
  return map instanceof Members ? map : null;
}

function messageOf(draft: Draft, id: string): Members | null {
  const message = history(draft)?.get(id);
  return message instanceof Members ? message : null;
}

function drop(draft: Draft, id: string): void {
  history(draft)?.drop(id);
}
