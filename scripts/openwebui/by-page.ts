import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Locator, Page as Tab } from 'playwright-core';
import type { World } from './deed.ts';
import type { AnswerTruth, ChatTruth } from './ledger.ts';
import type { ModelName, Served } from './model-answers.ts';
import { newPage, untilQuiet } from './page.ts';
import { credentialsOf, type Place } from './person.ts';

const NAME = 'person-b';
const ACTION_TIMEOUT_MS = 15_000;
/** Until the page has done what a click asks for, or saved what has come. */
const SETTLE_MS = 1500;

/** Does in a browser, in Open WebUI's own page, what documents of the page differ by from those of the API. */
export async function doByPage(browser: Browser, world: World, place: Place): Promise<void> {
  const started = Date.now();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(ACTION_TIMEOUT_MS);
    await signInAs(tab, place);
    await talkInPage({ tab, world, place });
    await stopInPage({ tab, world, place });
    const name = 'asked, stopped, asked again, edited and rated in the page';
    world.ledger.deeds.push(name);
    world.say(`  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } finally {
    await context.close();
  }
}

interface Desk {
  readonly tab: Tab;
  readonly world: World;
  readonly place: Place;
}

async function signInAs(tab: Tab, { base }: Place): Promise<void> {
  const { email, password } = credentialsOf(NAME);
  await tab.goto(`${base}/auth`, { waitUntil: 'domcontentloaded' });
  await tab.locator('input[type=email]').fill(email);
  await tab.locator('input[type=password]').fill(password);
  await tab.locator('button[type=submit]').click();
  await tab.waitForURL((url) => !url.pathname.includes('auth'));
  // What is new in this release is told once.
  const told = tab.getByRole('button', { name: "Okay, Let's Go!" });
  await told.click({ timeout: 4000 }).catch(() => {});
}

/** One question, another answer to it, a second question that is edited, and a thumb for the last answer. */
async function talkInPage(desk: Desk): Promise<void> {
  const { tab, world } = desk;
  const truth = begin(desk, 'page');
  await open(desk, 'exact');
  await askInPage(desk, truth, 'exact', 'Please write an email about the late delivery.');
  await press(tab.locator('button[aria-label="Regenerate"], .regenerate-response-button').last());
  await tab
    .getByText('Try Again', { exact: true })
    .click({ timeout: 2000 })
    .catch(() => {});
  await answered(desk, truth, 'exact', { kind: 'again', tag: tagOf(truth, 1) });
  await askInPage(desk, truth, 'exact', 'And now in two sentences.');
  const edits = tab.locator('button[aria-label="Edit"], .edit-user-message-button');
  await press(tab.locator('.user-message').last().locator(edits).last());
  const tag = tagOf(truth, truth.questions.length + 1);
  await tab.locator('textarea[id^="message-edit-"]').fill(`[${tag}] And now in three sentences.`);
  await press(tab.locator('#confirm-edit-message-button'));
  noteQuestion(truth, true);
  const last = await answered(desk, truth, 'exact', { kind: 'first', tag });
  await press(tab.locator('button[aria-label="Good Response"]').last());
  await sleep(SETTLE_MS);
  last.rating = 1;
  world.ledger.chats.push(truth);
}

async function stopInPage(desk: Desk): Promise<void> {
  const { tab, world } = desk;
  const truth = begin(desk, 'page-stopped');
  await open(desk, 'slow');
  const tag = await send(desk, truth, 'Please write down all that we need for the move.');
  await until(() => (callsOf(world, tag, 'slow')[0]?.pieces ?? 0) > 3);
  await press(
    tab.locator('button[aria-label="Stop"], #stop-response-button, button:has(svg rect)').last(),
  );
  truth.answers.push(answerOf('slow', { kind: 'first', tag, seen: 'stopped' }));
  truth.id = await chatOf(desk);
  await settled(desk, truth);
  await open(desk, 'exact', truth.id);
  await askInPage(desk, truth, 'slow', 'And the rest?');
  world.ledger.chats.push(truth);
}

function begin({ world }: Desk, key: string): ChatTruth {
  return {
    ...{
      key: `${world.round}-${key}`,
      id: null,
      owner: NAME,
      release: world.release,
      byPage: true,
    },
    ...{ kind: 'own', copied: [], fate: 'there', questions: [], answers: [] },
  };
}

async function open(
  { tab, place }: Desk,
  model: string,
  chat: string | null = null,
): Promise<void> {
  const path = chat === null ? `/?models=${model}` : `/c/${chat}`;
  await tab.goto(place.base + path, { waitUntil: 'domcontentloaded' });
  await tab.locator('#chat-input').waitFor();
  await sleep(SETTLE_MS);
}

const tagOf = ({ key }: ChatTruth, number: number) => `${key}.${number}`;

async function send({ tab }: Desk, truth: ChatTruth, text: string): Promise<string> {
  const tag = tagOf(truth, truth.questions.length + 1);
  await tab.locator('#chat-input').click();
  await tab.keyboard.insertText(`[${tag}] ${text}`);
  await tab.locator('#send-message-button').click();
  noteQuestion(truth, false);
  return tag;
}

function noteQuestion({ questions }: ChatTruth, edited: boolean): void {
  questions.push({ id: randomUUID(), by: NAME, edited, deleted: false });
}

async function askInPage(
  desk: Desk,
  truth: ChatTruth,
  model: ModelName,
  text: string,
): Promise<void> {
  const tag = await send(desk, truth, text);
  await answered(desk, truth, model, { kind: 'first', tag });
}

type Kind = Pick<AnswerTruth, 'kind' | 'tag'>;

/** Waits for the answer, and notes it. */
async function answered(
  desk: Desk,
  truth: ChatTruth,
  model: ModelName,
  { kind, tag }: Kind,
): Promise<AnswerTruth> {
  const { world } = desk;
  const noted = truth.answers.filter((each) => each.tag === tag).length;
  await until(() => callsOf(world, tag, model)[noted]?.ended === true);
  truth.id ??= await chatOf(desk);
  await settled(desk, truth);
  const answer = answerOf(model, { kind, tag, seen: 'answered' });
  answer.calls = callsOf(world, tag, model).slice(noted);
  truth.answers.push(answer);
  return answer;
}

function answerOf(model: ModelName, more: Kind & Pick<AnswerTruth, 'seen'>): AnswerTruth {
  return { ...more, id: randomUUID(), model, by: NAME, rating: null, deleted: false, calls: [] };
}

const callsOf = ({ model }: World, tag: string, name: ModelName): Served[] =>
  model.served.filter((call) => call.tag === tag && call.model === name && !call.background);

/** The address has the chat's id as soon as there is one. */
async function chatOf({ tab }: Desk): Promise<string> {
  await tab.waitForURL(/\/c\/[^/]+$/);
  return new URL(tab.url()).pathname.split('/').at(-1) ?? '';
}

/** Until Open WebUI works on nothing more in this chat, and the page has saved it. */
async function settled({ world }: Desk, { id }: ChatTruth): Promise<void> {
  const person = world.people.get(NAME);
  if (person !== undefined) await untilQuiet({ ...newPage(person), id });
  await sleep(SETTLE_MS);
}

/** Some buttons lie under a bar, or are shown only below the pointer. */
const press = async (button: Locator) => {
  await button.waitFor({ state: 'attached' });
  await button.evaluate((element) => (element as unknown as { click(): void }).click());
};

async function until(done: () => boolean): Promise<void> {
  const last = Date.now() + 2 * ACTION_TIMEOUT_MS;
  while (!done()) {
    if (Date.now() > last) throw new Error('the page did not get its answer');
    await sleep(50);
  }
}
