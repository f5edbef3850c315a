import { describe, expect, it } from 'vitest';
import type { AppDomain } from '../app/domains.ts';
import { readConfig } from '../config/index.ts';
import type { MonitoredState } from '../data/index.ts';
import type { CommandContext } from './command.ts';
import { output } from './output.ts';
import { describe as describeConfig, sayRights, stateTeller } from './serve-words.ts';

/** What is said of a domain with these properties. */
async function said({
  ownership = 'external',
  state = 'ready',
  couldWrite = async () => true,
}: {
  ownership?: string;
  state?: string;
  couldWrite?: () => Promise<boolean>;
}): Promise<string> {
  let text = '';
  const stream = { write: (more: string) => (text += more) };
  const address = { engine: 'postgres', host: 'db', port: 5432, database: 'webui' };
  const domain = {
    name: 'openwebui',
    ownership,
    handle: { address, couldWrite },
    monitor: { state: () => ({ state }) },
  };
  const context = { out: output(stream, stream) };
  await sayRights(context as CommandContext, domain as unknown as AppDomain);
  return text;
}

describe('what serve says of a database that goes away', () => {
  it('is whole sentences, also where the remedy is a command', () => {
    let text = '';
    const stream = { write: (more: string) => (text += more) };
    const tell = stateTeller({ out: output(stream, stream) } as CommandContext);
    const state = { domain: 'shop', state: 'down', reason: 'It is behind.', readOnly: null };
    tell({ ...state, hint: 'Run: cogniforce db upgrade shop' } as MonitoredState);
    tell({ ...state, hint: null } as MonitoredState);
    expect(text).toBe(
      'shop: It is behind. Run: cogniforce db upgrade shop. It is tried again and again.\nshop: It is behind. It is tried again and again.\n',
    );
  });
});

describe('what serve says of a database that can only be read', () => {
  it('is why, what to do and what holds, and later that it is over', () => {
    let text = '';
    const stream = { write: (more: string) => (text += more) };
    const tell = stateTeller({ out: output(stream, stream) } as CommandContext);
    const state = { domain: 'shop', state: 'ready', reason: null, hint: null };
    tell({
      ...state,
      readOnly: { reason: 'A standby answers.', hint: 'Name the primary.' },
    } as MonitoredState);
    tell({ ...state, readOnly: null } as MonitoredState);
    expect(text).toBe(
      'shop: A standby answers. Name the primary. Figures are shown as they are, and none are added.\nshop: it can be written again.\n',
    );
  });
});

describe('what serve says before anything is opened', () => {
  it('tells of a variable that is set and counts for nothing', () => {
    let text = '';
    const stream = { write: (more: string) => (text += more) };
    const env = { COGNIFORCE_DATABASE_URL: 'postgresql://u@db/cogniforce' };
    const context = { out: output(stream, stream), env } as unknown as CommandContext;
    describeConfig(context, readConfig({ env, cwd: '/nowhere', purpose: 'serve' }));
    expect(text).toContain('\nCOGNIFORCE_DATABASE_URL is set and DATABASE_URL is not: ');
  });
});

describe('what serve says of rights', () => {
  it('is one line with the remedy, where a role could write what is only read', async () => {
    expect(await said({})).toBe(
      'openwebui: this role could write PostgreSQL database webui on db:5432, although Cogniforce only reads it; one that cannot: cogniforce db grants openwebui\n',
    );
  });

  it('is nothing where it cannot, may, or cannot be asked', async () => {
    expect(await said({ couldWrite: async () => false })).toBe('');
    expect(await said({ ownership: 'managed' })).toBe('');
    expect(await said({ state: 'down' })).toBe('');
    expect(await said({ couldWrite: () => Promise.reject(new Error('away')) })).toBe('');
  });
});
