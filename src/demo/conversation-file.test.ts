import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readConversations } from './conversation-file.ts';

const question = { id: 'q', parent: null, role: 'user', content: 'How?', timestamp: 1_760_000_000 };
const answer = {
  id: 'a',
  parent: 'q',
  role: 'assistant',
  content: 'So.',
  timestamp: 1_760_000_000.5,
};
const good = { id: 'c1', user: 'u1', title: 'T', model: 'm', messages: [question, answer] };

function fileWith(content: unknown): string {
  const file = path.join(temporaryFolder(), 'conversations.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const withMessages = (...messages: unknown[]) => [good, { ...good, id: 'c2', messages }];

describe('readConversations', () => {
  it('gives what is in the file and passes over further fields', async () => {
    const file = fileWith([
      { ...good, assigned_task: 'x', messages: [question, { ...answer, copy_events: 2 }] },
    ]);
    expect(await readConversations(file)).toEqual([good]);
  });

  it.each([
    ['no JSON', '{"id": ', 'is not JSON.'],
    ['no array', { conversations: [good] }, 'holds no JSON array of conversations.'],
    [
      'a conversation that is none',
      [good, 'x'],
      'is wrong at conversation 1 (counted from 0): it is no object.',
    ],
    [
      'a missing field',
      [{ ...good, user: undefined }],
      'at conversation 0 (counted from 0): field user: expected string.',
    ],
    [
      'no messages',
      withMessages(),
      'at conversation 1 (counted from 0): field messages: empty, or too small.',
    ],
    [
      'a time that is a text',
      withMessages({ ...question, timestamp: '12:00' }),
      'at conversation 1 (counted from 0): field messages[0].timestamp: expected number.',
    ],
    [
      'milliseconds',
      withMessages({ ...question, timestamp: 1_760_000_000_000 }),
      'field messages[0].timestamp: too large: seconds are expected, not milliseconds.',
    ],
    [
      'an unknown role',
      withMessages(question, { ...answer, role: 'robot' }),
      'field messages[1].role: expected one of user, assistant, system, tool.',
    ],
    [
      'a parent that is nowhere',
      withMessages(question, { ...answer, parent: 'z' }),
      'field messages[1].parent: names no message before it.',
    ],
    [
      'a message twice',
      withMessages(question, { ...answer, id: 'q' }),
      'field messages[1].id: is there twice.',
    ],
    [
      'a conversation twice',
      [good, good],
      'at conversation 1 (counted from 0): field id is there twice.',
    ],
    ['a NUL character', [{ ...good, title: 'a\0b' }], 'field title: has a NUL character.'],
  ])('says what is wrong with %s', async (_, content, sentence) => {
    const file = fileWith(content);
    const failure = readConversations(file);
    await expect(failure).rejects.toMatchObject({ code: 'USAGE' });
    await expect(failure).rejects.toThrow(`The file ${file} `);
    await expect(failure).rejects.toThrow(sentence);
  });

  it('says that a file does not exist', async () => {
    const file = path.join(temporaryFolder(), 'none.json');
    await expect(readConversations(file)).rejects.toThrow(`The file ${file} does not exist.`);
  });

  it('never quotes the file', async () => {
    const secret = 'SECRET-CONTENT';
    const failures = [
      fileWith(`[{"id": "${secret}" oops`),
      fileWith([{ ...good, messages: [{ ...question, role: secret }] }]),
    ].map((file) =>
      readConversations(file).then(
        () => '',
        (error: Error) => error.message,
      ),
    );
    for (const message of await Promise.all(failures)) {
      expect(message).not.toBe('');
      expect(message).not.toContain(secret);
    }
  });
});
