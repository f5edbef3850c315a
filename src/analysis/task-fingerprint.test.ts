import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { analyse } from './analyse.ts';

const options = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };
const ASK = 'Write a short mail to the supplier about the late parts';
const ANSWER = 'Dear supplier, the parts are late. When will they come?';

function fingerprintOf(...said: Parameters<typeof conversation>[0]) {
  return analyse(conversation(said), options).episodes[0]?.taskFingerprint;
}

describe('taskFingerprint', () => {
  const known = fingerprintOf(asked(ASK, 0), answered(ANSWER, 1));

  it('is the same whenever it was, whoever answered, however it was rated and thanked for', () => {
    expect(
      fingerprintOf(
        asked(ASK, 30),
        answered(ANSWER, 45, { model: 'another', rating: 1 }),
        asked('thanks', 46),
        answered('You are welcome!', 47),
      ),
    ).toBe(known);
  });

  it('is another one for another word, and for a file beside it', () => {
    expect(fingerprintOf(asked(ASK, 0), answered(`${ANSWER} Please.`, 1))).not.toBe(known);
    expect(fingerprintOf(asked(ASK, 0, { attachments: ['file'] }), answered(ANSWER, 1))).not.toBe(
      known,
    );
  });
});
