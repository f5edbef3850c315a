import { type Day, dayOf } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { isStandIn } from '../kernel/storable-id.ts';
import type { Repositories } from './parts.ts';
import type { Stage1 } from './stage.ts';

/** Conversations, and accounts, asked about at once. */
const PAGE = 2_000;

/** Where more than this share of all conversations goes at once, the source is rather another one than emptied. */
const LARGEST_SHARE = 0.5;
/** Of fewer conversations nothing can be told from a share. */
const FEWEST = 20;

type Finding = Pick<Stage1, 'repositories' | 'analysis' | 'clock' | 'hashUserId' | 'deletedChats'>;

export interface Gone {
  /** Conversations found to be gone by this run. */
  readonly conversations: number;
  /** Those of them, and of earlier ones, of which nothing is kept any more. */
  readonly forgotten: number;
  /** One sentence each, for whoever looks after the installation. */
  readonly warnings: readonly string[];
}

/**
 * Finds which conversations are no longer in the source: their figures stay and are marked, or are forgotten where the
 * settings say so.
 *
 * So many at once that it may be another database are forgotten by a run of another day alone.
 */
export async function findGoneChats(
  { repositories, deletedChats, ...stage }: Finding,
  signal: AbortSignal,
): Promise<Gone> {
  const { goneRecords } = repositories.cogniforce;
  const today = dayOf(stage.clock.now(), stage.analysis.zone);
  const { gone, there } = await compareChats(repositories, signal);
  if (signal.aborted) return NOTHING_GONE;
  const conversations = await goneRecords.markGone(gone.map(idOf), today);
  if (deletedChats !== 'forget') return { ...NOTHING_GONE, conversations };
  const isSettled = ({ goneOn }: Missing) => goneOn !== null && goneOn < today;
  const settled = gone.filter(isSettled);
  const lately = gone.filter((each) => !isSettled(each));
  const all = there + lately.length;
  const isDoubtful = all >= FEWEST && lately.length > all * LARGEST_SHARE;
  const forgotten = isDoubtful ? settled : gone;
  await goneRecords.forget(forgotten.map(idOf));
  const warnings = isDoubtful ? [doubt(lately.length, all)] : [];
  return { conversations, forgotten: forgotten.length, warnings };
}

export const NOTHING_GONE: Gone = { conversations: 0, forgotten: 0, warnings: [] };

const idOf = ({ conversationId }: Missing) => conversationId;

function doubt(gone: number, all: number): string {
  return `${gone} of ${all} conversations are no longer in Open WebUI’s database. That is too many to be forgotten at once: if they were not deleted, check DATABASE_URL; else the first run of another day forgets them.`;
}

interface Missing {
  readonly conversationId: string;
  /** Day on which that was noticed before; null where it was not. */
  readonly goneOn: Day | null;
}

async function compareChats(
  { source, cogniforce }: Repositories,
  signal: AbortSignal,
): Promise<{ readonly gone: readonly Missing[]; readonly there: number }> {
  const gone: Missing[] = [];
  let there = 0;
  for (let after: string | null = null; !signal.aborted; ) {
    const page: Missing[] = await cogniforce.goneRecords.conversations(after, PAGE);
    after = page.at(-1)?.conversationId ?? null;
    if (after === null) break;
    const present = await source.chats.present(page.map(({ conversationId }) => conversationId));
    gone.push(...page.filter(({ conversationId }) => !present.has(conversationId)));
    there += present.size;
  }
  return { gone, there };
}

/** Forgets that conversations could not be read which are no longer there. */
export async function dropGoneUnreadable({ repositories }: Finding): Promise<void> {
  const { source, cogniforce } = repositories;
  for (let after: string | null = null; ; ) {
    const ids: string[] = await cogniforce.goneRecords.unreadable(after, PAGE);
    after = ids.at(-1) ?? null;
    if (after === null) return;
    const present = await source.chats.present(ids);
    const gone = ids.filter((id) => !present.has(id) && !isStandIn(id));
    await cogniforce.goneRecords.dropUnreadable(gone);
  }
}

/**
 * Notes which people with figures have no account any more. Where the source does not give all accounts, what is known stays,
 * and a warning says so.
 *
 * Where the settings say that what is deleted is forgotten, so are the calls of people without an account, a day later: a log
 * is not read twice, and `DATABASE_URL` may have named another database for a moment.
 */
export async function findGoneAccounts(
  finding: Finding,
  signal: AbortSignal,
): Promise<{ readonly warnings: readonly string[] }> {
  const { repositories, analysis, clock, deletedChats } = finding;
  const people = await peopleWithAccounts(finding, signal).catch(sentenceOf);
  if (typeof people === 'string') return { warnings: [people] };
  const today = dayOf(clock.now(), analysis.zone);
  if (signal.aborted) return { warnings: [] };
  const { goneRecords, callMatches } = repositories.cogniforce;
  const callers = deletedChats === 'forget';
  await goneRecords.noteAccounts(people, today, { callers });
  if (callers) await callMatches.forgetGone(today);
  return { warnings: [] };
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof CogniforceError)) throw error;
  return `Who has no account any more could not be found out, so it stays as it was: ${error.message} ${error.hint}`;
}

async function peopleWithAccounts(
  { repositories, hashUserId }: Finding,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const { directory } = repositories.source;
  const people = new Set<string>();
  for (let after: string | null = null; !signal.aborted; ) {
    const page: string[] = await directory.ids(after, PAGE);
    after = page.at(-1) ?? null;
    if (after === null) break;
    for (const id of page) people.add(hashUserId(id));
  }
  return people;
}
