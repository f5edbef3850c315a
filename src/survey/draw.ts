import type { CogniforceRepositories, FinishedEpisode } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { derivedId } from '../kernel/pseudonym.ts';
import { digestOf, lotOf, questionToken } from './tokens.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long an episode must be over before it is asked about, and how long it may be: what people recall fades. */
const FINISHED = { leastMs: HOUR, mostMs: 7 * DAY } as const;
/** How long a question takes an answer, and how long its person is left alone after it was asked. */
const VALID_MS = 7 * DAY;
const PAUSE_MS = 7 * DAY;
/** Episodes looked at together. */
const PAGE = 1_000;

/** What decides whom is asked. */
export interface Draw {
  readonly repositories: { readonly cogniforce: Pick<CogniforceRepositories, 'questions'> };
  /** Of the finished work episodes, 0 to 1; 0: nobody is asked. */
  readonly share: number;
  /** Key of the draw and of the links. */
  readonly salt: string;
  readonly clock: Clock;
}

/**
 * Asks about a share of the work that was finished lately, at random and not whoever would like to be asked.
 *
 * Drawing again draws the same ones and asks nobody twice; where several of one person are drawn, the first lot decides.
 * Stopped or killed in between, the next run asks the rest. Gives how many were asked.
 */
export async function drawQuestions(draw: Draw, signal?: AbortSignal): Promise<number> {
  const { questions } = draw.repositories.cogniforce;
  const now = draw.clock.now();
  await questions.expire(instant(now));
  if (draw.share <= 0) return 0;
  const drawn = await drawnOf(draw, now, signal);
  const busy = drawn.size === 0 ? new Set() : await questions.askedSince(instant(now - PAUSE_MS));
  let asked = 0;
  for (const { episode } of drawn.values()) {
    if (signal?.aborted) break;
    if (!busy.has(episode.person) && (await questions.ask(questionOf(draw.salt, episode, now)))) {
      asked += 1;
    }
  }
  return asked;
}

interface Drawn {
  readonly episode: FinishedEpisode;
  readonly lot: number;
}

/** One episode of each person that has drawn one: that with the lowest lot. */
async function drawnOf(
  { repositories, share, salt }: Draw,
  now: number,
  signal: AbortSignal | undefined,
): Promise<Map<string, Drawn>> {
  const { questions } = repositories.cogniforce;
  const range = { from: instant(now - FINISHED.mostMs), until: instant(now - FINISHED.leastMs) };
  const drawn = new Map<string, Drawn>();
  for (let after: FinishedEpisode | null = null; !signal?.aborted; ) {
    const page: FinishedEpisode[] = await questions.finished(range, after, PAGE);
    for (const episode of page) {
      const lot = lotOf(salt, episode.conversationId, episode.ordinal);
      const best = drawn.get(episode.person)?.lot ?? share;
      if (lot < best) drawn.set(episode.person, { episode, lot });
    }
    after = page.at(-1) ?? null;
    if (after === null) break;
  }
  return drawn;
}

function questionOf(salt: string, episode: FinishedEpisode, now: number) {
  const id = derivedId('question', episode.conversationId, String(episode.ordinal));
  return {
    id,
    conversationId: episode.conversationId,
    ordinal: episode.ordinal,
    person: episode.person,
    estimateId: episode.estimateId,
    day: episode.day,
    fromAt: episode.from,
    toAt: episode.to,
    taskClass: episode.taskClass,
    asks: episode.asks,
    tokenDigest: digestOf(questionToken(salt, id)),
    state: 'open',
    askedAt: instant(now),
    expiresAt: instant(now + VALID_MS),
  };
}
