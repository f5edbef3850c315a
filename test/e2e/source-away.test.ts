import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { browserForAll } from './browse.ts';
import { keyFigure, NOTICED, signIn } from './pages.ts';
import { demonstrationForAll } from './worlds.ts';

const open = browserForAll();

describe('when Open WebUI’s database goes away', () => {
  const world = demonstrationForAll();
  const database = () => join(world().folder, 'data', 'demo', 'webui.db');
  const away = () => `${database()}.away`;
  afterEach(async () => {
    if (existsSync(away())) await rename(away(), database());
    await world().server.becomes('ready');
  });

  it('a strip says so, every figure stays, and both go on when it is back', async () => {
    const page = await open();
    await signIn(page, world().server.url, world().password);
    const conversations = await keyFigure(page, 'Conversations');
    const strip = page.getByRole('region', { name: 'State of the figures' });

    await rename(database(), away());
    await strip.waitFor(NOTICED);
    expect(await strip.innerText()).toMatch(/has not answered since .+ Figures as of/);
    expect(await keyFigure(page, 'Conversations')).toBe(conversations);
    const button = page.getByRole('button', { name: 'Update now' });
    expect(await button.isDisabled()).toBe(true);
    await page.getByText('Disabled until Open WebUI’s database answers.').waitFor();

    await rename(away(), database());
    await strip.waitFor({ ...NOTICED, state: 'detached' });
    await expect.poll(() => button.isEnabled(), NOTICED).toBe(true);
  });

  it('who signs in meanwhile sees the figures, and can have it tried at once', async () => {
    const page = await open();
    await rename(database(), away());
    await world().server.becomes('degraded');
    await signIn(page, world().server.url, world().password);
    const strip = page.getByRole('region', { name: 'State of the figures' });
    await strip.waitFor(NOTICED);
    await page.locator('.headline').waitFor();

    await rename(away(), database());
    await strip.getByRole('button', { name: 'Try now' }).click();
    await strip.waitFor({ state: 'detached', timeout: 5_000 });
  });
});
