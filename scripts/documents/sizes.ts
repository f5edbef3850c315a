import { analyse, identityOf, OWN } from '../../src/analysis/index.ts';
import { redact } from '../../src/analysis/redaction/index.ts';
import { readChat } from '../../src/domains/openwebui/document.ts';
import { outgoingOf } from '../../src/jobs/outgoing-of.ts';
import { fingerprintOf } from '../../src/jobs/stored-facts.ts';
import type { Conversation } from '../../src/kernel/conversation.ts';
import { NINE } from '../../test/support/openwebui-document.ts';
import { threadMs } from '../../test/support/thread-time.ts';
import { GROWING, type Growing } from './growing.ts';
import type { Options } from './options.ts';

/** Twice the size takes at most this much more time: twice, and what caches and the collector of garbage add. */
const MOST = 3;

/** Shorter times tell nothing. */
const SHORTEST_MS = 15;

/** A step that takes longer is not measured at larger sizes. */
const LONGEST_MS = 20_000;

/** Where a time looks too long: what else the process did is in no more than some of them. */
const TRIES = 8;

const OPTIONS = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };

interface Measured {
  readonly what: string;
  readonly step: string;
  readonly size: number;
  readonly ms: number;
  /** How many times as long twice the size takes, from the first size that tells anything up to this one; null before. */
  readonly ratio: number | null;
}

/** Reports how the time of each step grows with each kind of document. Gives the exit code. */
export async function sizesReport({ json }: Options, signal: AbortSignal): Promise<number> {
  const all: Measured[] = [];
  for (const growing of GROWING) {
    // Whoever pressed Ctrl-C is heard between two kinds.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const measured = measuredOf(growing);
    all.push(...measured);
    console.error(summaryOf(growing.what, measured));
  }
  const slow = all.filter(({ ratio }) => (ratio ?? 0) >= MOST);
  const worst = Math.max(0, ...all.map(({ ratio }) => ratio ?? 0));
  const longest = Math.max(...all.map(({ ms }) => ms));
  const report = { kinds: GROWING.length, measured: all.length, worst, longest, slow };
  console.log(json ? JSON.stringify({ ...report, all }) : asText(report));
  return slow.length === 0 ? 0 : 1;
}

/** The steps that a document goes through, each after the one before. */
function stepsOf({ make }: Growing, size: number): [string, () => unknown][] {
  const stored = {
    ...{ id: 'c-1', userId: 'user-1', createdAt: NINE, updatedAt: NINE, meta: '{}' },
    ...{ document: JSON.stringify(make(size)), rows: [], ratings: [] },
  };
  const read = () => readChat(stored, Date.now());
  const first = read();
  if (!first.ok) return [['reading', read]];
  const { conversation } = first;
  return [
    ['reading', read],
    ['fingerprint', () => [fingerprintOf(conversation), identityOf(conversation)]],
    ['facts', () => analyse(conversation, OPTIONS)],
    ['what goes out', () => outgoing(conversation)],
  ];
}

function outgoing(conversation: Conversation): unknown {
  return outgoingOf(conversation, OPTIONS, { samples: 1, sentiment: false, redact }, OWN);
}

function measuredOf(growing: Growing): Measured[] {
  const taken = new Map<string, number[]>();
  const measured: Measured[] = [];
  for (const [, warm] of stepsOf(growing, growing.sizes[0] ?? 1)) warm();
  for (const size of growing.sizes) {
    for (const [step, take] of stepsOf(growing, size)) {
      const smaller = taken.get(step) ?? [];
      taken.set(step, smaller);
      if ((smaller.at(-1) ?? 0) > LONGEST_MS) continue;
      const ms = bestOf(take, smaller);
      measured.push({ what: growing.what, step, size, ms, ratio: ratioOf(smaller, ms) });
      smaller.push(ms);
    }
  }
  return measured;
}

/** The shortest of as many tries as it takes not to look too long beside those of smaller sizes. */
function bestOf(take: () => unknown, smaller: readonly number[]): number {
  let best = threadMs(take);
  for (let left = TRIES; left > 1 && isTooLong(smaller, best); left -= 1)
    best = Math.min(best, threadMs(take));
  return best;
}

function isTooLong(smaller: readonly number[], ms: number): boolean {
  return ms < LONGEST_MS && (ratioOf(smaller, ms) ?? 0) >= MOST;
}

/** Over all doublings since the first time that tells anything: one alone may meet the collector of garbage. */
function ratioOf(smaller: readonly number[], ms: number): number | null {
  const from = smaller.findIndex((each) => each >= SHORTEST_MS);
  const first = smaller[from];
  return first === undefined ? null : (ms / first) ** (1 / (smaller.length - from));
}

function summaryOf(what: string, measured: readonly Measured[]): string {
  const size = Math.max(...measured.map((each) => each.size));
  const last = measured.filter((each) => each.size === size);
  const told = last.map(
    ({ step, ms, ratio }) =>
      `${step} ${ms.toFixed(0)} ms${ratio === null ? '' : ` x${ratio.toFixed(1)}`}`,
  );
  return `${what}, ${size}: ${told.join(', ')}`;
}

function asText(report: {
  readonly kinds: number;
  readonly worst: number;
  readonly longest: number;
  readonly slow: readonly Measured[];
}): string {
  const { kinds, worst, longest, slow } = report;
  const lines = slow.map(
    ({ what, step, size, ms, ratio }) =>
      `GROWS FASTER  ${what}: ${step} at ${size} takes ${ms.toFixed(0)} ms, ${ratio?.toFixed(1)} times as long as half the size`,
  );
  const head = `${kinds} kinds of documents; twice the size takes at most ${worst.toFixed(1)} times as long, the longest step ${longest.toFixed(0)} ms`;
  return [head, ...lines].join('\n');
}
