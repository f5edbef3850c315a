import { describe, expect, it } from 'vitest';
import { FIGURE, testServer } from '../../../test/support/api.ts';
import { ERRORS } from '../../kernel/errors.ts';
import { toProblem } from '../problems.ts';

describe('the documentation', () => {
  it('is open to everybody and holds no figure', async () => {
    const app = await testServer();
    for (const url of ['/api/openapi.json', '/api/docs', '/api/docs/', '/api/errors']) {
      const reply = await app.inject(url);
      expect(reply.statusCode).toBe(200);
      expect(reply.body).not.toContain(String(FIGURE));
    }
  });

  it('is OpenAPI 3.1 of this version', async () => {
    const reply = await (await testServer()).inject('/api/openapi.json');
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.json()).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });

  it.each(['/api/docs', '/api/docs/'])('can be read at %s with all its files', async (url) => {
    const app = await testServer();
    const page = (await app.inject(url)).body;
    const files = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const { pathname } = new URL(file, `http://x${url}`);
      expect((await app.inject(pathname)).statusCode).toBe(200);
    }
  });

  it('runs nothing that stands in the page itself, as the policy forbids that', async () => {
    const page = (await (await testServer()).inject('/api/docs')).body;
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
  });

  it('has a place for the type of every problem', async () => {
    const page = (await (await testServer()).inject('/api/errors')).body;
    for (const [code, { hint }] of Object.entries(ERRORS)) {
      expect(page).toContain(`id="${code}"`);
      expect(page).toContain(hint);
    }
    expect(toProblem(null, 'r').type).toBe('/api/errors#INTERNAL');
  });
});
