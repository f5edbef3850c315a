import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';
import { testServer } from '../../../test/support/api.ts';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function built(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cogniforce-page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>The page</title>');
  await writeFile(join(dist, 'assets', 'index-4f1c.js'), 'export {};');
  await writeFile(join(dist, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'secret.txt'), 'outside');
  return dist;
}

describe('the page', () => {
  it('comes at / without a session and is asked for anew each time', async () => {
    const app = await testServer({ dashboardFolder: await built() });
    const reply = await app.inject('/');
    expect(reply.body).toContain('The page');
    expect(reply.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  it('comes for its own paths too, so that they can be opened and reloaded', async () => {
    const app = await testServer({ dashboardFolder: await built() });
    for (const url of ['/runs', '/people/p-3f9a2c?range_type=last_month', '/sign-in']) {
      const reply = await app.inject({ url, headers: html });
      expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(reply.body).toContain('The page');
    }
  });

  it('has hashed files that a browser keeps for good, and others that it asks for', async () => {
    const app = await testServer({ dashboardFolder: `${await built()}/` });
    const asset = await app.inject('/assets/index-4f1c.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toContain('javascript');
    expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('is not the answer to a file, a route or a method that does not exist', async () => {
    const app = await testServer({ dashboardFolder: await built() });
    const urls = ['/assets/old-1234.js', '/robots.txt', '/api/v1/nothing', '/api', '/health/x'];
    for (const url of [...urls, '/metrics', '/api/v1/analytics/nothing']) {
      const reply = await app.inject({ url, headers: html });
      expect(reply.json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect(reply.statusCode).toBe(404);
    }
    const posted = await app.inject({ method: 'POST', url: '/runs', headers: html });
    expect(posted.json().code).toBe('METHOD_NOT_ALLOWED');
    expect(posted.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it('is no answer to a program that asks for no page', async () => {
    const app = await testServer({ dashboardFolder: await built() });
    const reply = await app.inject({ url: '/runs', headers: { accept: 'application/json' } });
    expect(reply.statusCode).toBe(404);
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '//secret.txt'])(
    'gives no file outside its folder for %s',
    async (url) => {
      const reply = await (await testServer({ dashboardFolder: await built() })).inject(url);
      expect(reply.statusCode).toBe(404);
      expect(reply.body).not.toContain('outside');
    },
  );

  it('says how it is built where it is not', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'cogniforce-page-'));
    onTestFinished(() => rm(empty, { recursive: true }));
    for (const dashboardFolder of [null, empty, join(empty, 'missing')]) {
      const app = await testServer({ dashboardFolder });
      for (const url of ['/', '/runs']) {
        const reply = await app.inject({ url, headers: html });
        expect(reply.statusCode).toBe(503);
        expect(reply.body).toContain('npm run build');
      }
    }
  });
});
