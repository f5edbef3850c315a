import { describe, expect, it } from 'vitest';
import { unloadable } from './report.ts';

/** As if thrown where a module is read. */
function thrown(message: string, ...frames: string[]): Error {
  return Object.assign(new TypeError(message), { stack: [message, ...frames].join('\n') });
}

describe('a domain that cannot be loaded', () => {
  it.each([
    [
      'where it throws',
      thrown(
        'Table page: its index by_day names the column dya, which the table does not have.',
        '    at refuse (file:///home/me/src/data/table-fault.ts:16:11)',
        '    at file:///home/me/src/domains/shop/tables/page.ts:11:4',
      ),
      'domains/shop/tables/page.ts:11 cannot be loaded: Table page: its index by_day names the column dya, which the table does not have.',
    ],
    [
      'where it asks for what is not there',
      thrown("Cannot find module 'x.js' imported from /opt/app/dist/domains/shop/index.js"),
      "domains/shop/index.js cannot be loaded: Cannot find module 'x.js' imported from /opt/app/dist/domains/shop/index.js.",
    ],
  ])('is named %s', (_, error, message) => {
    expect(unloadable(error)).toMatchObject({ code: 'MIGRATION_INVALID', message, cause: error });
  });

  it('is not blamed for what happens elsewhere', () => {
    const error = thrown('x is not a function', '    at file:///home/me/src/cli/program.ts:1:1');
    expect(unloadable(error)).toBe(error);
    expect(unloadable('a word')).toBe('a word');
  });
});
