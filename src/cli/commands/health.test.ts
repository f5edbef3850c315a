import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { freePort } from '../../../test/support/free-port.ts';

const domain = {
  ...{ domain: 'openwebui', state: 'ready', since: '2026-03-02T12:00:00Z', reason: null },
  ...{ code: null, hint: null, retryInSeconds: null, readOnly: null, lastError: null },
  revision: null,
};

/** A server that is so, by its port. */
async function answering(status: string, domains: readonly object[]): Promise<string> {
  const server = createServer((request, response) => {
    const body = { status, demonstration: false, version: '0', domains };
    response.statusCode = request.url === '/health/ready' ? 200 : 404;
    response.end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  return String((server.address() as AddressInfo).port);
}

describe('health', () => {
  it('understands a server of another version, which says more or less of a database', async () => {
    const port = await answering('ready', [{ domain: 'openwebui', state: 'ready', other: 1 }]);
    expect(await cogniforceCommand(['health', '--port', port], {})).toMatchObject({ exitCode: 0 });
  });

  it('says that the server is ready, also where it listens at every address', async () => {
    const PORT = await answering('ready', [domain]);
    const env = { PORT, HOST: '0.0.0.0' };
    expect(await cogniforceCommand(['health'], env)).toMatchObject({
      exitCode: 0,
      stdout: 'ready\n',
    });
  });

  it('says what is in trouble while figures can be shown, and is content', async () => {
    const port = await answering('degraded', [{ ...domain, state: 'down' }]);
    expect(await cogniforceCommand(['health', '--port', port], {})).toMatchObject({
      exitCode: 0,
      stdout: 'degraded: openwebui is down\n',
    });
  });

  it('exits 69 where no figures can be shown', async () => {
    const port = await answering('down', [{ ...domain, domain: 'cogniforce', state: 'down' }]);
    const { exitCode, stdout } = await cogniforceCommand(['health', '--port', port, '--json'], {});
    expect(exitCode).toBe(69);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'down' });
  });

  it('exits 69 and says where it asked, where nothing answers', async () => {
    const port = String(await freePort());
    const { exitCode, stdout } = await cogniforceCommand(['health', '--port', port], {});
    expect(exitCode).toBe(69);
    expect(stdout).toContain(`No Cogniforce answers at http://127.0.0.1:${port}: start it`);
  });
});
