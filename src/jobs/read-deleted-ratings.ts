import type { OutsideAnswers } from '../domains/cogniforce/index.ts';
import type { Rating } from '../domains/openwebui/index.ts';
import { dayOf } from '../kernel/days.ts';
import type { Reading } from './stage.ts';

/** As the figures call them. */
const SOURCE = 'deleted_chat';

/** Chats looked up at once. */
const PAGE = 500;

/**
 * Notes the ratings of chats that are neither in the source nor known: they outlive what they rate, and count for who rated,
 * on that day.
 *
 * Where deleted chats are forgotten, so are their ratings. Where not all ratings can be read, what is known stays.
 */
export async function readDeletedRatings(reading: Reading): Promise<void> {
  const { repositories, deletedChats } = reading;
  const { outsideUsage } = repositories.cogniforce;
  const rows = deletedChats === 'forget' ? [] : await ratingsOfDeleted(reading);
  if (rows !== null) await outsideUsage.replace(SOURCE, rows);
}

async function ratingsOfDeleted(reading: Reading): Promise<OutsideAnswers[] | null> {
  const { repositories, clock } = reading;
  const { source, cogniforce } = repositories;
  const ratings = await source.chats.ratings(clock.now());
  if (ratings === null) return null;
  const ids = [...ratings.keys()].sort();
  const rows = new Map<string, OutsideAnswers>();
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE);
    const present = await source.chats.present(page);
    const known = new Set((await cogniforce.facts.known(page)).map((each) => each.conversationId));
    const deleted = page.filter((id) => !present.has(id) && !known.has(id));
    for (const rating of deleted.flatMap((id) => ratings.get(id) ?? [])) add(rows, rating, reading);
  }
  return [...rows.values()];
}

function add(
  rows: Map<string, OutsideAnswers>,
  { rating, ratedAt, model, userId }: Rating,
  { hashUserId, analysis, catalogue }: Reading,
): void {
  const person = hashUserId(userId);
  const day = dayOf(ratedAt, analysis.zone);
  const key = JSON.stringify([person, day, model]);
  const baseModel = model === null ? null : catalogue.baseModelOf(model);
  const none = { answers: 0, ratingsUp: 0, ratingsDown: 0 };
  const row = rows.get(key) ?? { person, day, model, baseModel, ...none };
  const thumb = rating > 0 ? 'ratingsUp' : 'ratingsDown';
  rows.set(key, { ...row, [thumb]: row[thumb] + 1 });
}
