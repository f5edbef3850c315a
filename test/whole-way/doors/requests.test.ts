import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeDemonstration } from '../../../src/demo/index.ts';
import { cogniforceCommand } from '../../support/command-line.ts';
import { rawGet, rawRequest } from '../../support/raw-request.ts';
import {
  type RunningServer,
  type ServerOptions,
  signIn,
  startServer,
} from '../../support/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PASSWORD = 'a password of one’s own';
const SECRETS = {
  ANALYTICS_PASSWORD: PASSWORD,
  ANALYTICS_SALT: 'a salt of sixteen bytes or more',
  ANALYTICS_SESSION_KEY: 'a session key of thirty-two bytes or more',
  ENABLE_ANALYTICS_PROCESSING: 'false',
};
const AUTH = '/api/v1/analytics/auth';

async function openWebui(
  folder = temporaryFolder(),
): Promise<{ folder: string; env: Record<string, string> }> {
  const file = join(folder, 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 5 });
  return { folder, env: { ...SECRETS, DATABASE_URL: `sqlite:///${file}` } };
}

async function serverWith(
  more: Record<string, string> = {},
  options: Partial<ServerOptions> = {},
): Promise<RunningServer> {
  const { folder, env } = await openWebui();
  const all = { folder, env: { ...env, ...more }, from: 'sources', ...options } as const;
  const server = await startServer(all);
  onTestFinished(async () => void (await server.stop()));
  return server;
}

describe('the Host header', () => {
  let server: RunningServer;
  const own = mkdtempSync(join(tmpdir(), 'cogniforce-doors-'));
  beforeAll(async () => {
    const { folder, env } = await openWebui(own);
    const hosts = {
      ANALYTICS_ALLOWED_HOSTS: 'ai.example.org, figures',
      ANALYTICS_PUBLIC_URL: 'https://public.example.org/here',
    };
    server = await startServer({ folder, env: { ...env, ...hosts }, from: 'sources' });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    rmSync(own, { recursive: true, force: true });
  });

  const get = async (headers: readonly string[], path = '/api/openapi.json', version = '1.1') =>
    (await rawGet(server.url, path, headers, version)).status;

  it.each([
    ...['localhost', 'LocalHost:8787', 'localhost.', 'figures.localhost:80'],
    ...['127.0.0.1', '10.1.2.3:8787', '[::1]:8787', '[fe80::1]', '192.0.2.7.'],
    ...['ai.example.org', 'AI.Example.Org.', 'ai.example.org:443', 'figures', 'public.example.org'],
  ])('is answered: %s', async (host) => {
    expect(await get([`Host: ${host}`])).toBe(200);
  });

  it.each([
    ...['evil.example', 'ai.example.org.evil.example', 'evil.example:8787', 'xn--localhost'],
    ...['127.0.0.1.evil.example', '127.evil.example', 'localhost.evil.example', 'evillocalhost'],
    ...['[::1].evil.example', '[evil.example]', '0x7f.1', '2130706433', 'localhost@evil.example'],
    ...['ai.example.org/', 'ai.example.org evil.example', 'ai.example.org,evil.example'],
    ...['ai.example.org:80:80', '.', '', 'ai.example.org..', 'аi.example.org'],
  ])('is refused where it is foreign or none: "%s"', async (host) => {
    for (const path of ['/', '/api/openapi.json', '/health/ready', '/question/x', '/nowhere']) {
      expect([path, await get([`Host: ${host}`], path)]).toEqual([
        path,
        expect.toSatisfy((status: number) => status === 421 || status === 400),
      ]);
    }
  });

  it('is refused before a password is looked at, with a remedy and nothing of what was sent', async () => {
    const body = JSON.stringify({ password: PASSWORD });
    const { status, text } = await rawRequest(
      server.url,
      `POST ${AUTH} HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
    expect(status).toBe(421);
    expect(text).toContain('ANALYTICS_ALLOWED_HOSTS');
    expect(text).not.toContain('evil');
    expect(text).not.toMatch(/set-cookie/i);
  });

  it('is refused twice, whichever comes first', async () => {
    for (const two of [
      ['Host: localhost', 'Host: evil.example'],
      ['Host: evil.example', 'host: localhost'],
      ['Host: localhost', 'HOST: localhost'],
    ]) {
      expect(await get(two)).toBe(400);
    }
  });

  it('may be missing in HTTP/1.0 for a probe alone', async () => {
    expect(await get([], '/health/live', '1.0')).toBe(200);
    expect(await get([], '/health/ready', '1.0')).toBe(200);
    for (const path of ['/', '/api/openapi.json', '/health/live/..', '/health/liver']) {
      expect([400, 421]).toContain(await get([], path, '1.0'));
    }
    expect(await get(['Host: evil.example'], '/health/live', '1.0')).toBe(421);
    expect(await get([], '/health/live')).toBe(400);
  });

  it('is what counts, whatever the address of the request or X-Forwarded-Host says', async () => {
    expect(await get(['Host: evil.example', 'X-Forwarded-Host: localhost'])).toBe(421);
    expect(await get(['Host: localhost'], 'http://evil.example/api/openapi.json')).toBe(421);
    expect(await get(['Host: localhost'], 'http://localhost/api/openapi.json')).toBe(200);
  });
});

describe('behind a proxy', () => {
  const wrong = async (server: RunningServer, forwarded: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded };
    const body = JSON.stringify({ password: 'not this one' });
    return (await fetch(server.url + AUTH, { method: 'POST', headers, body })).status;
  };

  it('an address that a client writes before the proxy’s own buys no further guesses', {
    timeout: 120_000,
  }, async () => {
    for (const proxies of ['1', '127.0.0.1', '10.0.0.0/8, 127.0.0.0/8']) {
      const server = await serverWith({ ANALYTICS_BEHIND_HTTPS_PROXY: proxies });
      const statuses: number[] = [];
      for (let at = 0; at < 8; at += 1) {
        statuses.push(await wrong(server, `9.9.${at}.1, 198.51.100.7`));
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
      // Somebody else behind the same proxy is somebody else.
      expect(await wrong(server, '198.51.100.8')).toBe(401);
      // One network of 64 bits is one address.
      for (let at = 0; at < 5; at += 1) await wrong(server, `2001:db8::${at}`);
      expect(await wrong(server, '2001:db8::ffff:1')).toBe(429);
      await server.stop();
    }
  });

  it('that is not listed nobody is believed, and sixty passwords a minute are looked at in all', {
    timeout: 120_000,
  }, async () => {
    const unlisted = await serverWith({ ANALYTICS_BEHIND_HTTPS_PROXY: '10.0.0.7' });
    for (let at = 0; at < 5; at += 1) await wrong(unlisted, `9.9.${at}.1`);
    expect(await wrong(unlisted, '9.9.9.1')).toBe(429);
    const server = await serverWith({ ANALYTICS_BEHIND_HTTPS_PROXY: '1' });
    const addresses = Array.from({ length: 90 }, (_, at) => `198.51.${at}.1`);
    const all = await Promise.all(addresses.map((address) => wrong(server, address)));
    expect(all.filter((status) => status === 401)).toHaveLength(60);
    expect(all.filter((status) => status === 429)).toHaveLength(30);
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
  });

  it('the cookie goes over HTTPS alone, and a name it forwards must be one of ours', {
    timeout: 120_000,
  }, async () => {
    const server = await serverWith({
      ANALYTICS_BEHIND_HTTPS_PROXY: '1',
      ANALYTICS_ALLOWED_HOSTS: 'ai.example.org',
    });
    const post = (more: Record<string, string>) =>
      fetch(server.url + AUTH, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...more },
        body: JSON.stringify({ password: PASSWORD }),
      });
    const origin = 'https://ai.example.org';
    const signedIn = await post({ 'x-forwarded-host': 'ai.example.org', origin });
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers.getSetCookie()[0]).toMatch(/HttpOnly; Secure; SameSite=Strict$/);
    expect((await post({ 'x-forwarded-host': 'evil.example' })).status).toBe(421);
  });
});

describe('what a stranger learns', () => {
  it('is not where a database is, by no route; whoever is signed in reads why', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const place = 'postgresql://nobody:hidden@127.0.0.1:1/elsewhere';
    const server = await startServer({
      folder,
      env: {
        ...SECRETS,
        DATABASE_URL: place,
        COGNIFORCE_DATABASE_URL: place.replace('else', 'no'),
      },
      from: 'sources',
      until: 'down',
    });
    onTestFinished(async () => void (await server.stop()));
    await expect.poll(async () => (await server.becomes('down')).domains[0]?.state).toBe('down');
    const open = ['/health/ready', '/api/v1/analytics/questions/x', '/api/v1/analytics/summary'];
    for (const path of open) {
      const text = await (await fetch(server.url + path)).text();
      expect(text).not.toMatch(/127\.0\.0\.1|elsewhere|nowhere|nobody|hidden/);
    }
    const cookie = await signIn(server.url, PASSWORD);
    const ready = await fetch(`${server.url}/health/ready`, { headers: { cookie } });
    expect(await ready.text()).toContain('elsewhere on 127.0.0.1:1');
  });
});

describe('connections', () => {
  it('are bounded, and one that says nothing is ended', { timeout: 120_000 }, async () => {
    const server = await serverWith();
    const { hostname, port } = new URL(server.url);
    const sockets: Socket[] = [];
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    const opened = performance.now();
    let closed = 0;
    for (let at = 0; at < 1_100; at += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        closed += 1;
      });
      sockets.push(socket);
      if (at % 50 === 0) await once(socket, 'connect');
    }
    await expect.poll(() => closed, { timeout: 20_000 }).toBeGreaterThanOrEqual(100);
    await expect.poll(() => closed, { timeout: 40_000 }).toBe(1_100);
    expect(performance.now() - opened).toBeGreaterThan(10_000);
    expect(server.log()).toContain('Connections are refused');
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  it('that are used outlast the silence of those that are not', { timeout: 60_000 }, async () => {
    const server = await serverWith();
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    const ask = async () => {
      socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
      const [chunk] = await once(socket, 'data');
      return String(chunk).slice(9, 12);
    };
    expect(await ask()).toBe('200');
    await wait(17_000);
    expect(await ask()).toBe('200');
  });
});

describe('files', () => {
  it.skipIf(process.platform === 'win32')(
    'of ours are for their owner alone, also those that were open before, which is said',
    { timeout: 120_000 },
    async () => {
      const { folder, env } = await openWebui();
      const start = async () => {
        const server = await startServer({ folder, env, from: 'sources' });
        onTestFinished(async () => void (await server.stop()));
        return server;
      };
      const file = join(folder, 'cogniforce.db');
      const modes = () =>
        ['', '-wal', '-shm']
          .map((ending) => file + ending)
          .filter((each) => existsSync(each))
          .map((each) => (statSync(each).mode & 0o777).toString(8));
      const first = await start();
      await signIn(first.url, PASSWORD);
      expect(modes()).toEqual(['600', '600', '600']);
      expect(first.log()).not.toContain('could be read by other users');
      await first.stop();
      chmodSync(file, 0o644);
      const theirs = join(folder, 'webui.db');
      chmodSync(theirs, 0o644);
      const second = await start();
      await signIn(second.url, PASSWORD);
      expect(new Set(modes())).toEqual(new Set(['600']));
      expect(second.log()).toContain(`${file} could be read by other users of this machine`);
      // Open WebUI's is not ours to change.
      expect((statSync(theirs).mode & 0o777).toString(8)).toBe('644');
    },
  );
});

describe('a start', () => {
  it.each([
    [{ ANALYTICS_PASSWORD: 'change_me_in_production' }, 'ANALYTICS_PASSWORD: published as'],
    [{ ANALYTICS_SALT: 'Analytics_Hash_Salt' }, 'ANALYTICS_SALT: published as'],
    [{ ANALYTICS_SALT: 'abcabcabcabcabcabc' }, 'ANALYTICS_SALT: at least 8 different'],
    [{ ANALYTICS_SESSION_KEY: 'a'.repeat(40) }, 'ANALYTICS_SESSION_KEY: at least 8 different'],
    [{ ANALYTICS_BEHIND_HTTPS_PROXY: 'true' }, 'ANALYTICS_BEHIND_HTTPS_PROXY: how many proxies'],
    [{ ANALYTICS_BEHIND_HTTPS_PROXY: '0.0.0.0/0' }, 'ANALYTICS_BEHIND_HTTPS_PROXY: how many'],
    [{ ANALYTICS_ALLOWED_HOSTS: 'https://ai.example' }, 'ANALYTICS_ALLOWED_HOSTS: names of hosts'],
    [{ HOST: '127.evil.example', ANALYTICS_SALT: '' }, 'ANALYTICS_SALT: must be set'],
  ])('is refused with %o, and shows no secret', async (more, sentence) => {
    const env = { ...SECRETS, DATABASE_URL: 'sqlite:////nowhere/webui.db', ...more };
    const { exitCode, stderr, stdout } = await cogniforceCommand(['serve'], env);
    expect(exitCode).toBe(78);
    expect(stderr).toContain(sentence);
    for (const [name, value] of Object.entries(more)) {
      if (/SALT|KEY|PASSWORD/.test(name) && value !== '')
        expect(stderr + stdout).not.toContain(value);
    }
  });

  it('says that passwords travel unencrypted where they would, and not elsewhere', {
    timeout: 120_000,
  }, async () => {
    const words = 'Passwords travel unencrypted to 0.0.0.0:';
    expect((await serverWith({ HOST: '0.0.0.0' })).log()).toContain(words);
    const behind = { HOST: '0.0.0.0', ANALYTICS_BEHIND_HTTPS_PROXY: '1' };
    expect((await serverWith(behind)).log()).not.toContain('unencrypted');
    expect((await serverWith()).log()).not.toContain('unencrypted');
  });
});
