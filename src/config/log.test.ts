import { describe, expect, it } from 'vitest';
import { readConfig } from './index.ts';

const read = (LOG_LEVEL: string) =>
  readConfig({ env: { LOG_LEVEL }, cwd: '/nowhere', purpose: 'inspect' }).logLevels;

describe('LOG_LEVEL', () => {
  it('is one level for all, or one for each part beside it', () => {
    expect(read('debug')).toEqual({ usual: 'debug', parts: {} });
    expect(read('info, http=warn,runs=debug')).toEqual({
      usual: 'info',
      parts: { http: 'warn', runs: 'debug' },
    });
    expect(read('databases=silent')).toEqual({ usual: null, parts: { databases: 'silent' } });
  });

  it.each(['loud', 'info,warn', 'info,kitchen=debug', 'http=', 'http=info=warn'])(
    'refuses %s, and says what it takes',
    (text) => {
      expect(() => read(text)).toThrow(/LOG_LEVEL.*: trace, debug,.*info,http=warn/);
    },
  );
});
