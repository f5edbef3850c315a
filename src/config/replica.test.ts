import { describe, expect, it } from 'vitest';
import { describeAddress } from '../data/index.ts';
import { readConfig } from './index.ts';

const MAIN = 'postgresql://reader:hidden@main:5432/openwebui';
const REPLICA = 'postgresql://reader:hidden@replica:5432/openwebui';

function places(over: Readonly<Record<string, string>> = {}) {
  const env = { DATABASE_URL: MAIN, DATABASE_READ_URL: REPLICA, ...over };
  const { source, cogniforce } = readConfig({ env, cwd: '/nowhere', purpose: 'inspect' });
  return { source, cogniforce };
}

describe('DATABASE_READ_URL', () => {
  it('is where Open WebUI’s is read; others are still found beside the server itself', () => {
    const { source, cogniforce } = places();
    expect(describeAddress(source.address)).toContain('replica:5432');
    expect(source.variable).toBe('DATABASE_READ_URL');
    expect(describeAddress(cogniforce.address)).toContain('main:5432');
  });

  it('looks for tables in the schema that Open WebUI has', () => {
    expect(places({ DATABASE_SCHEMA: 'owui' }).source.address).toMatchObject({ schema: 'owui' });
  });

  it('lets no figures be kept in what Open WebUI writes to, nor in the replica', () => {
    for (const url of [MAIN, REPLICA]) {
      expect(() => places({ COGNIFORCE_DATABASE_URL: url })).toThrow(
        /COGNIFORCE_DATABASE_URL: names the same database as DATABASE_(?:READ_)?URL/,
      );
    }
  });

  it.each([
    { DATABASE_READ_URL: 'sqlite:////var/lib/webui.db' },
    { DATABASE_URL: 'sqlite:////var/lib/webui.db' },
    { DATABASE_OWNERSHIP: 'managed' },
  ])('is refused with %o', (over) => {
    expect(() => places(over)).toThrow(/DATABASE_READ_URL/);
  });
});
