import { ask, untilAnswered } from '../openwebui/asking.ts';
import { newPage } from '../openwebui/page.ts';
import type { Person, Place } from '../openwebui/person.ts';
import { parseRelease, type Release } from '../openwebui/release.ts';
import { returned, settle } from '../openwebui/settle.ts';

/** Open WebUI behind its published port. */
export function placeAt(port: number, release: string): Place {
  return { base: `http://127.0.0.1:${port}`, release: parseRelease(release) as Release };
}

/** Six people make accounts, and each asks a question and is answered; gives how many did. */
export async function sixChat(place: Place): Promise<number> {
  const people = [...(await settle(place)).values()];
  await eachAsks(people);
  return people.length;
}

/** One of them signs in again and asks once more. */
export async function oneMoreChats(place: Place, name: string): Promise<void> {
  await eachAsks([...(await returned(place, [name])).values()]);
}

async function eachAsks(people: readonly Person[]): Promise<void> {
  for (const person of people) {
    const page = newPage(person);
    const text = 'Write a short letter to a supplier that asks when the order will come.';
    await untilAnswered(page, await ask(page, { text, models: ['exact'] }));
    person.leave();
  }
}
