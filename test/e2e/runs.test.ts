import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { startServer } from '../support/server.ts';
import { browserForAll } from './browse.ts';
import { accessibilityFaults, enterPassword, NOTICED, PHONE, sidewaysScroll } from './pages.ts';
import { copyOfDemonstration, worldForAll } from './worlds.ts';

const open = browserForAll();

describe('the page of runs', () => {
  /** The demonstration, with a conversation that was damaged after it had been read. */
  const world = worldForAll(async () => {
    const { folder } = await copyOfDemonstration();
    const password = 'a password of one’s own';
    const source = new Database(join(folder, 'data', 'demo', 'webui.db'));
    const { id } = source.prepare('select id from chat order by id limit 1').get() as {
      id: string;
    };
    source.prepare("update chat set chat = '{', updated_at = updated_at + 1 where id = ?").run(id);
    source.close();
    const server = await startServer({ folder, env: { ANALYTICS_PASSWORD: password } });
    await server.hasProcessed();
    return { server, folder, password };
  });

  async function opened(visit: Parameters<typeof open>[0] = {}) {
    const page = await open(visit);
    await page.goto(`${world().server.url}/?page=runs`);
    await enterPassword(page, world().password);
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor();
    return page;
  }

  it('says what is left out and why, names nobody’s conversation, and has it read again', async () => {
    const page = await opened({ size: PHONE, theme: 'dark' });
    const left = page.getByRole('region', { name: 'About 10 conversations could not be read' });
    expect(await left.innerText()).toMatch(/damaged content\s+not readable\s+10/);
    expect(await left.innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    await left.getByRole('button', { name: 'Read them again' }).click();
    await left.getByText('The next run reads them again.').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('quotes days with all that are published together with them, and analyses them again', async () => {
    const page = await opened();
    const panel = page.getByRole('region', { name: 'Analyse days again' });
    // A Saturday and a Sunday: too few people for a day of their own.
    await panel.getByLabel('First day').fill(weekend().saturday);
    await panel.getByLabel('Last day').fill(weekend().sunday);
    await panel.getByRole('button', { name: 'What would it take?' }).click();
    await panel.getByText(/about [\d,]+0 conversations, about/).waitFor();
    await panel.getByRole('button', { name: 'Begin' }).click();
    const row = page.getByRole('row', { name: /done/ });
    await row.getByText('100% done').waitFor(NOTICED);
  });

  it('refuses days of which nothing is published, in a sentence', async () => {
    const page = await opened();
    await page.getByLabel('First day').fill('2001-01-01');
    await page.getByLabel('Last day').fill('2001-01-07');
    await page.getByRole('button', { name: 'What would it take?' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'That was not started.' });
    expect(await alert.innerText()).toMatch(/Nothing is published of these days yet\./);
  });
});

/** Ten weeks ago. */
function weekend(): { saturday: string; sunday: string } {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - day.getUTCDay() - 70);
  const sunday = day.toISOString().slice(0, 10);
  day.setUTCDate(day.getUTCDate() - 1);
  return { saturday: day.toISOString().slice(0, 10), sunday };
}
