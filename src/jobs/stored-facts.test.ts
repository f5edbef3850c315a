import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { analyse, identityOf, OWN } from '../analysis/index.ts';
import { userHasher } from '../kernel/pseudonym.ts';
import { fingerprintOf, storedFacts } from './stored-facts.ts';

const analysis = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };

function rowsOf(given: ReturnType<typeof conversation>, facts = analyse(given, analysis)) {
  return storedFacts(given, facts, {
    hashUserId: userHasher('a salt for tests'),
    baseModelOf: () => null,
    toolOf: (name) => (name === 'search' ? 'search' : 'other'),
    identity: identityOf(given),
    origin: OWN,
    accountExisted: null,
    keepsTurns: false,
    topicTags: ['purchase'],
    runAt: '2026-03-10T00:00:00.000Z',
    zone: analysis.zone,
    processingVersion: 'test',
    fingerprint: fingerprintOf(given),
    at: '2026-03-10T00:00:00.000Z',
  });
}

const mail = [
  asked('Write a short mail to the supplier about the late parts', 0),
  answered(words(120), 1),
];

describe('fingerprintOf', () => {
  it('does not see what no fact depends on: title, names of files, what tools were given', () => {
    const toolCalls = [{ name: 'search', arguments: '{}' }];
    const [ask = asked('', 0), answer = answered('', 0)] = mail;
    const plain = conversation(mail);
    const told = conversation(
      [
        { ...ask, fileNames: ['order.pdf'] },
        { ...answer, toolCalls },
      ],
      { title: 'Late parts' },
    );
    expect(fingerprintOf(told)).toBe(fingerprintOf(plain));
    const called = conversation([ask, { ...answer, tools: ['search'], toolCalls }]);
    expect(fingerprintOf(called)).not.toBe(fingerprintOf(plain));
  });
});

describe('storedFacts', () => {
  it('holds no text, title, name of a file or raw user id', () => {
    const said = mail.map((each) => ({
      ...each,
      fileNames: ['secret-file.pdf'],
      toolCalls: [{ name: 'secret-tool', arguments: 'secret-arguments' }],
    }));
    const rows = JSON.stringify(
      rowsOf(
        conversation(said, {
          userId: 'raw-user-id',
          title: 'secret-title',
          tags: ['purchase', 'secret_client'],
        }),
      ),
    );
    expect(rows).not.toMatch(/raw-user-id|supplier|lorem|secret/);
    expect(rows).toContain('purchase');
  });

  it('books a conversation over midnight on each day that it takes time of', () => {
    // Nine o'clock UTC is ten in Berlin: 839 minutes later it is 23:59 there.
    const late = [
      asked(mail[0]?.text ?? '', 839),
      answered(words(120), 840),
      asked('Shorter', 845),
    ];
    const { analysis: row } = rowsOf(conversation([...late, answered(words(60), 846)]));
    expect(row.touchedDays).toBe('["2026-03-02","2026-03-03"]');
  });

  it('keeps no saving of what is left out, although its estimate is known', () => {
    const learning = [
      asked('I want to learn how photosynthesis works', 0),
      answered(words(300), 1),
    ];
    const { analysis: row } = rowsOf(conversation(learning));
    expect(row).toMatchObject({ status: 'excluded', statusReason: 'learning' });
    expect(row.p50).toBeGreaterThan(0);
    expect(row.savedMinutes).toBeNull();
  });

  it('publishes the sums of the work in it, of several topics, without the learning', () => {
    const figures = [asked('New topic: calculate the margin per article', 20), answered('So.', 21)];
    const chess = [asked('New topic: teach me chess', 40), answered(words(240), 41)];
    const { analysis: row, episodes } = rowsOf(conversation([...mail, ...figures, ...chess]));
    expect(episodes.map(({ taskClass }) => taskClass)).toEqual(['draft', 'data', 'learn']);
    const [first, second] = analyse(conversation([...mail, ...figures]), analysis).episodes;
    const p50 = (each: typeof first) =>
      each?.estimate.status === 'estimated' ? each.estimate.p50 : NaN;
    const withAi = (first?.withAiMinutes ?? NaN) + (second?.withAiMinutes ?? NaN);
    expect(row).toMatchObject({
      status: 'estimated',
      p50: p50(first) + p50(second),
      withAiMinutes: withAi,
      savedMinutes: p50(first) + p50(second) - withAi,
    });
  });

  it('publishes the sums of more tasks than a call has arguments', () => {
    const given = conversation(mail);
    const facts = analyse(given, analysis);
    const episodes = Array.from({ length: 130_000 }, () => facts.episodes).flat();
    const { analysis: row } = rowsOf(given, { ...facts, episodes });
    expect(row.confidence).toBe(rowsOf(given).analysis.confidence);
  });

  it('stores a conversation of a hundred thousand questions', { timeout: 120_000 }, () => {
    const endless = Array.from({ length: 100_000 }, (_, at) =>
      asked(`Question number ${at}`, at * 60),
    );
    expect(rowsOf(conversation(endless)).episodes).toHaveLength(1);
  });
});

describe('fingerprintOf', () => {
  it('is the same when only the time of the last change moved', () => {
    const given = conversation(mail);
    expect(fingerprintOf({ ...given, updatedAt: given.updatedAt + 60 })).toBe(fingerprintOf(given));
  });

  it('is another one for another answer', () => {
    const [first] = mail;
    const other = conversation(first ? [first, answered(words(121), 1)] : []);
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(conversation(mail)));
  });
});
