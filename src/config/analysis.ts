import { z } from 'zod';
import { isZone } from '../kernel/days.ts';
import { type Env, type Fault, type Group, readSettings, setting } from './setting.ts';
import { between, number, wholeAbove } from './values.ts';

export const FIGURES: Group = { title: 'How figures are made', says: '' };

export const analysis = {
  zone: setting('ANALYTICS_PROCESSING_TIMEZONE', {
    group: FIGURES,
    says: 'The time zone of days and nights.',
    onPage: 'shown',
    schema: z.string().refine(isZone, 'an IANA time zone such as Europe/Berlin'),
    unset: 'that of this machine',
    example: 'Europe/Berlin',
  }),
  idleThresholdMinutes: setting('ANALYTICS_IDLE_THRESHOLD_MINUTES', {
    group: FIGURES,
    says: 'Minutes. A longer pause between two messages counts as no work on the conversation.',
    schema: number(between(1, 240)),
    default: '10',
  }),
  offChatMinutes: setting('ANALYTICS_OFF_CHAT_MINUTES', {
    group: FIGURES,
    says: 'Minutes of work outside the chat that go with each question in it, until answers of people correct them. Their error, half of them, is in every range.',
    schema: number(between(0, 60)),
    default: '2',
  }),
};

const PEOPLE_SHOWN = ['aggregates', 'pseudonymous'] as const;

export const privacy = {
  minimumGroup: setting('ANALYTICS_MINIMUM_GROUP', {
    group: FIGURES,
    says: 'Whatever is shown tells of at least so many people, whatever it is put together with; 3 or more.',
    onPage: 'shown',
    schema: number(wholeAbove(3, 1000)),
    default: '5',
  }),
  people: setting('ANALYTICS_PEOPLE', {
    group: FIGURES,
    says: 'aggregates: sums over people alone. pseudonymous: rows about single people as well, by pseudonyms that change each quarter, and every day, of however few people it tells: for people who have all agreed to that.',
    onPage: 'shown',
    schema: z.enum(PEOPLE_SHOWN, PEOPLE_SHOWN.join(' or ')),
    default: 'aggregates',
  }),
};

/** Days are in this machine's zone where no other is named. */
export function readAnalysis(env: Env, faults: Fault[]) {
  const { zone, ...values } = readSettings(analysis, env, faults);
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return Object.freeze({ ...values, zone: zone ?? machine });
}
