import { onTestFinished } from 'vitest';
import type { App } from '../../src/app/index.ts';

/** What somebody who is signed in is answered. */
export interface Served {
  get(path: string): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  /** Wants a run. */
  process(): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
}

/** The server of an application, and somebody who is signed in; closed when the test has finished. */
export async function served(app: App): Promise<Served> {
  const server = await app.server({
    salt: 'a salt of sixteen bytes or more',
    sessionKey: new Uint8Array(32),
    verifyPassword: async () => true,
    newPassword: null,
  });
  onTestFinished(() => server.close());
  const payload = { password: 'any' };
  const auth = await server.inject({ method: 'POST', url: '/api/v1/analytics/auth', payload });
  const cookies = Object.fromEntries(auth.cookies.map(({ name, value }) => [name, value]));
  const asked = async (method: 'GET' | 'POST', url: string) => {
    const reply = await server.inject({ method, url, cookies });
    return { status: reply.statusCode, body: reply.json() as Record<string, unknown> };
  };
  return {
    get: (path) => asked('GET', path),
    process: () => asked('POST', '/api/v1/analytics/trigger-processing'),
  };
}
