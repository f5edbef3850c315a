import { describe, expect, it } from 'vitest';
import { answer, ask, chatDocument } from '../../support/openwebui-document.ts';
import { eachReported, type Reported } from '../../support/reported.ts';

/**
 * The day of questions around midnight, by zone: worked out by hand from the offsets and changes of 2026 that the laws say,
 * not by any program. The instants are UTC.
 */
const MIDNIGHTS: Readonly<Record<string, readonly (readonly [instant: string, day: string])[]>> = {
  // +5:30, so midnight is at 18:30.
  'Asia/Kolkata': [
    ['2026-01-20T18:29:30Z', '2026-01-20'],
    ['2026-01-20T18:30:30Z', '2026-01-21'],
  ],
  // +5:45.
  'Asia/Kathmandu': [
    ['2026-05-02T18:14:30Z', '2026-05-02'],
    ['2026-05-02T18:15:30Z', '2026-05-03'],
  ],
  // +3:30 all year, since the summer of 2023.
  'Asia/Tehran': [
    ['2026-06-30T20:29:30Z', '2026-06-30'],
    ['2026-06-30T20:30:30Z', '2026-07-01'],
  ],
  // +8:45.
  'Australia/Eucla': [
    ['2026-01-09T15:14:30Z', '2026-01-09'],
    ['2026-01-09T15:15:30Z', '2026-01-10'],
  ],
  // -9:30.
  'Pacific/Marquesas': [
    ['2026-08-15T09:29:30Z', '2026-08-14'],
    ['2026-08-15T09:30:30Z', '2026-08-15'],
  ],
  // +14: a day ahead of nearly everybody.
  'Pacific/Kiritimati': [
    ['2026-02-28T09:59:30Z', '2026-02-28'],
    ['2026-02-28T10:00:30Z', '2026-03-01'],
  ],
  // +11 until 5 April, then +10:30: half an hour.
  'Australia/Lord_Howe': [
    ['2026-04-04T12:59:30Z', '2026-04-04'],
    ['2026-04-04T13:00:30Z', '2026-04-05'],
    ['2026-04-05T13:29:30Z', '2026-04-05'],
    ['2026-04-05T13:30:30Z', '2026-04-06'],
  ],
  // -3:30 until two at night on 8 March, then -2:30.
  'America/St_Johns': [
    ['2026-03-08T03:29:30Z', '2026-03-07'],
    ['2026-03-08T03:30:30Z', '2026-03-08'],
    ['2026-03-09T02:29:30Z', '2026-03-08'],
    ['2026-03-09T02:30:30Z', '2026-03-09'],
  ],
  // +13:45 until a quarter to four on 5 April, then +12:45.
  'Pacific/Chatham': [
    ['2026-04-04T10:14:30Z', '2026-04-04'],
    ['2026-04-04T10:15:30Z', '2026-04-05'],
    ['2026-04-05T11:14:30Z', '2026-04-05'],
    ['2026-04-05T11:15:30Z', '2026-04-06'],
  ],
  // At midnight of 5 April (-3) it is eleven in the evening again (-4). On 6 September midnight itself is left out.
  'America/Santiago': [
    ['2026-04-05T02:59:30Z', '2026-04-04'],
    ['2026-04-05T03:00:30Z', '2026-04-04'],
    ['2026-04-05T03:59:30Z', '2026-04-04'],
    ['2026-04-05T04:00:30Z', '2026-04-05'],
    ['2026-09-06T03:59:30Z', '2026-09-05'],
    ['2026-09-06T04:00:30Z', '2026-09-06'],
  ],
  // +0 in the month of Ramadan, else +1.
  'Africa/Casablanca': [
    ['2026-03-05T23:59:30Z', '2026-03-05'],
    ['2026-03-06T00:00:30Z', '2026-03-06'],
    ['2026-06-10T22:59:30Z', '2026-06-10'],
    ['2026-06-10T23:00:30Z', '2026-06-11'],
  ],
  // +0, from 29 March to 25 October +1, which the law there calls the standard.
  'Europe/Dublin': [
    ['2026-03-28T23:59:30Z', '2026-03-28'],
    ['2026-03-29T00:00:30Z', '2026-03-29'],
    ['2026-03-29T22:59:30Z', '2026-03-29'],
    ['2026-03-29T23:00:30Z', '2026-03-30'],
    ['2026-10-25T23:59:30Z', '2026-10-25'],
    ['2026-10-26T00:00:30Z', '2026-10-26'],
  ],
  // From midnight (-5) of 8 March it is one o'clock (-4); the hour after midnight of 1 November comes twice.
  'America/Havana': [
    ['2026-03-08T04:59:30Z', '2026-03-07'],
    ['2026-03-08T05:00:30Z', '2026-03-08'],
    ['2026-11-01T03:59:30Z', '2026-10-31'],
    ['2026-11-01T04:00:30Z', '2026-11-01'],
    ['2026-11-01T05:00:30Z', '2026-11-01'],
  ],
  // From eleven in the evening (-2) of 28 March it is midnight (-1); from midnight of 25 October eleven again.
  'America/Nuuk': [
    ['2026-03-29T00:59:30Z', '2026-03-28'],
    ['2026-03-29T01:00:30Z', '2026-03-29'],
    ['2026-10-25T00:59:30Z', '2026-10-24'],
    ['2026-10-25T01:00:30Z', '2026-10-24'],
    ['2026-10-25T02:00:30Z', '2026-10-25'],
  ],
  // From midnight (+2) of 24 April it is one (+3); at the end of 29 October eleven in the evening comes again.
  'Africa/Cairo': [
    ['2026-04-23T21:59:30Z', '2026-04-23'],
    ['2026-04-23T22:00:30Z', '2026-04-24'],
    ['2026-10-29T20:59:30Z', '2026-10-29'],
    ['2026-10-29T21:00:30Z', '2026-10-29'],
    ['2026-10-29T22:00:30Z', '2026-10-30'],
  ],
};

const ZONES = Object.entries(MIDNIGHTS);

/** A chat of one question at each of these moments. */
async function fill({ source }: Reported): Promise<void> {
  const instants = new Set(ZONES.flatMap(([, midnights]) => midnights.map(([instant]) => instant)));
  for (const instant of instants) {
    const at = Date.parse(instant) / 1000;
    const document = chatDocument([
      ask('a-question-with-an-id', null, `Write a notice for the door, as of ${instant}`, {
        timestamp: at,
      }),
      answer(
        'an-answer-with-an-id',
        'a-question-with-an-id',
        'The door is locked from ten o’clock.',
        {
          timestamp: at + 3,
        },
      ),
    ]);
    await source.hand.chat({ id: instant, document, createdAt: at, updatedAt: at + 10 });
  }
}

describe('midnights of fifteen zones', () => {
  eachReported(
    (use, engine) => {
      // A day is stored in another way on PostgreSQL, and found out in the same.
      const zones = ZONES.filter((_, at) => engine === 'sqlite' || at % 4 === 1);
      it('part the days as they do there', async () => {
        const world = use();
        await fill(world);
        for (const [zone, midnights] of zones) {
          const analysis = { zone, idleThresholdMinutes: 10, offChatMinutes: 2 };
          await world.run({}, { processingVersion: zone, analysis });
          const facts = await world.facts();
          const days = midnights.map(([instant]) => [instant, facts[instant]?.day]);
          expect({ zone, days }).toEqual({ zone, days: midnights });
          const [, last = ''] = midnights.at(-1) ?? [];
          const onDay = Object.values(facts).filter(({ day }) => day === last).length;
          const { conversations } = await world.own.aggregates.total({ from: last, to: last });
          expect({ zone, conversations }).toEqual({ zone, conversations: onDay });
        }
      });
    },
    { now: '2026-12-01T12:00:00Z' },
  );
});
