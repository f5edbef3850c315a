import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CogniforceError } from '../../../kernel/errors.ts';
import { readChat, type StoredRow } from '../document.ts';
import type { ChatRow } from './chat-rows.ts';
import { type FetchedParts, fetchedChat } from './fetched-chat.ts';

vi.mock('../document.ts', () => ({ readChat: vi.fn() }));

const row: ChatRow = {
  id: 'c',
  user_id: 'user-1',
  created_at: 1,
  updated_at: 2,
  bytes: 10,
  document: '{}',
  meta: null,
};

function parts(more: Partial<FetchedParts> = {}): FetchedParts {
  return {
    usage: undefined,
    usageFault: undefined,
    parts: undefined,
    ratings: [],
    maximumBytes: 100,
    now: 0,
    document: () => Promise.reject(new Error('not to be asked for')),
    rows: () => Promise.reject(new Error('not to be asked for')),
    lost: () => {},
    ...more,
  };
}

const message: StoredRow = {
  ...{ id: 'm', parentId: null, role: 'user', userId: null, createdAt: null, modelId: null },
  ...{ done: null, content: null, error: null },
};

beforeEach(() => {
  vi.mocked(readChat).mockReset();
});

describe('fetchedChat', () => {
  it('asks for the rows of chat_message where the document needs them, and reads again', async () => {
    vi.mocked(readChat).mockImplementation(({ rows }) =>
      rows === null ? { ok: false, reason: 'rows_needed' } : { ok: false, reason: 'no_time' },
    );
    const chat = fetchedChat(row, parts({ rows: async () => [message] }));
    expect(await chat.read()).toEqual({ ok: false, reason: 'no_time' });
    const asked = vi.mocked(readChat).mock.calls.map(([stored]) => stored.rows);
    expect(asked).toEqual([null, [message]]);
  });

  it('takes a document that needs more rows than there are for a broken tree', async () => {
    vi.mocked(readChat).mockReturnValue({ ok: false, reason: 'rows_needed' });
    const chat = fetchedChat(row, parts({ rows: async () => [] }));
    expect(await chat.read()).toEqual({ ok: false, reason: 'broken_tree' });
  });

  it('fails as its source where those rows are damaged, and throws where the database is gone', async () => {
    vi.mocked(readChat).mockReturnValue({ ok: false, reason: 'rows_needed' });
    const failing = (code: string) => () =>
      Promise.reject(new CogniforceError('DATABASE_UNREADABLE', 'It failed.', { code }));
    const lost = vi.fn();
    const damaged = fetchedChat(row, parts({ rows: failing('XX001'), lost }));
    expect(await damaged.read()).toEqual({ ok: false, reason: 'source_failed', fault: 'damaged' });
    expect(lost).toHaveBeenCalledOnce();
    const gone = fetchedChat(row, parts({ rows: failing('08006') }));
    await expect(gone.read()).rejects.toMatchObject({ details: { code: '08006' } });
  });

  it('fetches a long document at each read and keeps it not, and a longer one never', async () => {
    vi.mocked(readChat).mockReturnValue({ ok: false, reason: 'no_time' });
    const document = vi.fn(async () => '{"long": 1}');
    const long = fetchedChat({ ...row, document: null, bytes: 100 }, parts({ document }));
    expect(document).not.toHaveBeenCalled();
    await long.read();
    await long.read();
    expect(document).toHaveBeenCalledTimes(2);
    expect(vi.mocked(readChat).mock.calls[0]?.[0].document).toBe('{"long": 1}');
    const longer = fetchedChat({ ...row, document: null, bytes: 101 }, parts());
    expect(await longer.read()).toEqual({ ok: false, reason: 'too_large' });
  });
});
