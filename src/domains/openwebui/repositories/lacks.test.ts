import { describe, expect, it } from 'vitest';
import type { FoundColumns } from '../../../data/index.ts';
import { tables } from '../tables/index.ts';
import { REQUIRED } from './features.ts';
import { lacksOf, OPTIONAL } from './lacks.ts';

const declared = Object.values(tables).map(
  ({ name, columns }) => [name, Object.keys(columns)] as const,
);

/** A database that has everything that is read, but for what is taken out, and shows it, but for what is closed. */
function found({ without = '', closed = '' }: { without?: string; closed?: string }): FoundColumns {
  return new Map(
    declared.flatMap(([table, names]) => {
      if (without === table) return [];
      const columns = names.filter((column) => `${table}.${column}` !== without);
      const readable = columns.filter((column) => ![table, `${table}.${column}`].includes(closed));
      const place = { schema: { name: 'public', isOpen: closed !== 'public' }, hidesRows: false };
      const seen = closed === 'public' ? [] : readable;
      return [[table, { columns: new Set(columns), readable: new Set(seen), ...place }] as const];
    }),
  );
}

describe('lacksOf', () => {
  it('has a word for every column that is read', () => {
    const named = new Set([
      ...Object.entries(REQUIRED).flatMap(([table, names]) =>
        names.map((each) => `${table}.${each}`),
      ),
      ...OPTIONAL.flatMap(({ table, columns }) => columns.map((each) => `${table}.${each}`)),
    ]);
    const read = declared.flatMap(([table, names]) => names.map((each) => `${table}.${each}`));
    expect(read.filter((each) => !named.has(each))).toEqual([]);
  });

  it('lacks nothing where everything is there, nor what an older release has no use for', () => {
    expect(lacksOf(found({}))).toEqual([]);
    for (const without of ['message', 'tool', 'model', 'group_member', 'group.parent_group_id']) {
      expect(lacksOf(found({ without })), without).toEqual([]);
    }
  });

  it('tells what is missing from what may not be read, and both from what nothing goes without', () => {
    const lack = (of: Parameters<typeof found>[0]) =>
      lacksOf(found(of)).map(({ name, why, required }) => [name, why, required]);
    expect(lack({ without: 'message.meta' })).toEqual([['message.meta', 'missing', false]]);
    expect(lack({ closed: 'message.meta' })).toEqual([['message.meta', 'closed', false]]);
    expect(lack({ closed: 'group.parent_group_id' })).toEqual([
      ['group.parent_group_id', 'closed', false],
    ]);
    expect(lack({ without: 'chat.updated_at' })).toEqual([['chat.updated_at', 'missing', true]]);
    expect(lack({ closed: 'user.role' })).toEqual([['user.role', 'closed', true]]);
    expect(lack({ closed: 'tool' })).toEqual([['tool', 'closed', false]]);
    expect(lack({ closed: 'user' })[0]).toEqual(['user', 'closed', true]);
    expect(lack({ closed: 'public' })[0]).toEqual(['schema public', 'closed', true]);
    expect(lack({ without: 'chat_message' })).toEqual([['chat_message', 'missing', false]]);
    expect(lack({ without: 'user' })[0]).toEqual(['user', 'missing', true]);
  });
});
