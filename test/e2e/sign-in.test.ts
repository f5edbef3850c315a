import { describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { enterPassword, signIn } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();
const world = demonstrationForAll();

describe('the door', () => {
  it('shows no figure and says that the data are a demonstration', async () => {
    const page = await open();
    await page.goto(world().server.url);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    const bar = page.getByRole('complementary', { name: 'Demonstration' });
    expect(await bar.innerText()).toContain('Demonstration data.');
    expect(await page.locator('.headline, .kpi, table').count()).toBe(0);
  });

  it('refuses a wrong password and says how many tries are left', async () => {
    const page = await open();
    await page.goto(world().server.url);
    await enterPassword(page, 'not the password');
    const refusal = page.getByRole('alert').filter({ hasText: 'Wrong password' });
    expect(await refusal.innerText()).toMatch(
      /^Wrong password\. (Four|Three|Two) tries left before a pause\.$/,
    );
    expect(new URL(page.url()).pathname).toBe('/');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });

  it('opens with the password of the first start, and closes behind who signs out', async () => {
    const page = await open();
    const { server, password } = world();
    await signIn(page, server.url, password);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });

  it('has the password field ready to be written in', async () => {
    const page = await open();
    await page.goto(world().server.url);
    await page.getByLabel('Password').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'password');
  });

  it('says so where an address names a page that there is not, and leads back', async () => {
    const page = await open();
    const { server, password } = world();
    await page.goto(`${server.url}/?page=people`);
    await enterPassword(page, password);
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
    await page.getByRole('link', { name: 'To the overview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  });

  it('keeps the range of a link through the sign-in', async () => {
    const page = await open();
    const { server, password } = world();
    await signIn(page, `${server.url}/?range=last_7_days`, password);
    expect(new URL(page.url()).search).toBe('?range=last_7_days');
    await page.getByText('Days shown: Last 7 days').waitFor();
  });

  it('stays open for who comes back with the cookie', async () => {
    const page = await open();
    const { server, password } = world();
    await signIn(page, server.url, password);
    await page.reload();
    await page.locator('.headline').waitFor();
    const [cookie] = (await page.context().cookies()).filter(({ httpOnly }) => httpOnly);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  });
});

describe('every page of the server', () => {
  // `open` fails a test whose page is refused something by its own policy, which allows no style within a page.
  it.each([
    ['/api/docs', 'Cogniforce'],
    ['/api/errors', 'HOST_FOREIGN'],
  ])('has its look by that policy: %s', async (path, text) => {
    const page = await open();
    const answer = await page.goto(world().server.url + path);
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe');
    await page.getByText(text).first().waitFor();
    const family = await page.evaluate(() => {
      const heading = document.querySelector('h1, h2') ?? document.body;
      return getComputedStyle(heading).fontFamily;
    });
    expect(family).toContain('sans');
  });
});

describe('the door after five wrong passwords', () => {
  const besieged = demonstrationForAll();

  it('takes a pause, says how long, and does not open to the right one meanwhile', async () => {
    const page = await open();
    await page.goto(besieged().server.url);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const answered = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && answer.status() === 401,
      );
      await enterPassword(page, `guess number ${attempt}`);
      await answered;
    }
    await page
      .getByRole('alert')
      .filter({ hasText: /next try is possible in \d+/ })
      .waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).isDisabled()).toBe(true);
  });
});
