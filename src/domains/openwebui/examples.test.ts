import { expect, it } from 'vitest';
import {
  EXAMPLES_CREATED,
  EXPECTED,
  exampleDocument,
  expected,
  seen,
} from '../../../test/support/openwebui-examples.ts';
import { describeWithShared } from '../../../test/support/shared.ts';
import { readChat } from './document.ts';

const now = Date.parse('2026-03-02T09:00:00Z');

describeWithShared('the eleven example documents', () => {
  it.each(EXPECTED.map((chat) => [chat.file, chat] as const))(
    'reads %s as worked out by hand',
    (file, chat) => {
      const read = readChat(
        {
          id: file,
          userId: 'user-1',
          createdAt: EXAMPLES_CREATED,
          updatedAt: EXAMPLES_CREATED,
          document: exampleDocument(file),
          meta: '{}',
          rows: [],
          ratings: [],
        },
        now,
      );
      if (!read.ok) throw new Error(read.reason);
      expect(seen(read.conversation, chat)).toEqual(expected(chat));
    },
  );

  it('stands in the time of the chat where messages have none, of an import its own', () => {
    for (const [file, createdAt] of [
      ['06-legacy-list-only.json', 1_702_641_000_000],
      ['10-missing-timestamps.json', 1_689_999_990_250],
    ] as const) {
      const read = readChat(
        {
          id: file,
          userId: 'user-1',
          createdAt: EXAMPLES_CREATED,
          updatedAt: EXAMPLES_CREATED,
          document: exampleDocument(file),
          meta: null,
          rows: [],
          ratings: [],
        },
        now,
      );
      if (!read.ok) throw new Error(read.reason);
      const untimed = read.conversation.messages.filter(({ timeKnown }) => !timeKnown);
      expect(untimed.length).toBeGreaterThan(1);
      for (const { sentAt } of untimed) expect(sentAt).toBe(createdAt);
    }
  });
});
