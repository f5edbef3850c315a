import type { Random } from './random.ts';

/** Speeds of ESTIMATION.md's sources: silent reading 238 words a minute, typing 40. */
const READING = 238 / 60;
const TYPING = 40 / 60;

/** Number of words, as white space separates them. */
export function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

/** Seconds until the next message is sent: reading, thinking or something else, typing. */
export function secondsBetween(read: string, typed: string, random: Random): number {
  const reading = Math.min(240, (wordsOf(read) / READING) * (0.3 + random.next() * 0.8));
  const typing = Math.min(300, (wordsOf(typed) / TYPING) * (0.7 + random.next() * 0.7));
  return Math.ceil(reading + typing + pause(random));
}

/** What people do between reading and writing; seconds. */
function pause(random: Random): number {
  const [median, sigma] = random.weighted([
    [[25, 0.9], 72], // they think
    [[260, 0.6], 19], // they use the answer, somebody asks something
    [[1500, 0.5], 9], // a call, lunch, a meeting
  ] as const);
  return random.lognormal(median, sigma);
}
