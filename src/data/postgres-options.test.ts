import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf, schemaOf, settingsOf } from './postgres-options.ts';

const refuse = (reason: string) => {
  throw new Error(reason);
};
const read = (options: string) => settingsOf(options, refuse);

describe('settingsOf', () => {
  it.each([
    ['-c search_path=chat', { search_path: 'chat' }],
    ['-csearch_path=chat --work-mem=8MB', { search_path: 'chat', work_mem: '8MB' }],
    ['  -c  Statement_Timeout=7s\t', { statement_timeout: '7s' }],
    ['-c search_path=chat,\\ public', { search_path: 'chat, public' }],
    ['-c app.tenant=a=b\\\\c', { 'app.tenant': 'a=b\\c' }],
    ['-c a=1 -c a=2', { a: '2' }],
    ['-c search_path=', { search_path: '' }],
    ['', {}],
  ])('reads %j as the server does', (options, settings) => {
    expect(read(options)).toEqual(settings);
  });

  it('leaves out how values look on the wire', () => {
    expect(read('-c TimeZone=Europe/Berlin -c client_encoding=latin1 --datestyle=German')).toEqual(
      {},
    );
  });

  it('turns what a session has into what a transaction can have', () => {
    expect(read('-c default_transaction_read_only=on')).toEqual({ transaction_read_only: 'on' });
  });

  it.each([
    ['-c default_transaction_read_only=off', 'sets default_transaction_read_only in options'],
    [
      '--default-transaction-isolation=serializable',
      'sets default_transaction_isolation in options',
    ],
    ['-c log_connections=on', 'which cannot be set for single transactions: set it for the role'],
  ])('refuses %s by name', (options, part) => {
    expect(() => read(options)).toThrow(part);
  });

  it.each(['endpoint=ep-hidden', '-c', '-c hidden', '-d 5', '--', '-c =x', '-cx y=1'])(
    'refuses %j, which is no setting, and repeats nothing of it',
    (options) => {
      expect(() => read(options)).toThrow(
        /^has options that are not understood: write -c name=value for each setting$/,
      );
    },
  );

  it('is undone by optionsOf', () => {
    const name = fc.stringMatching(/^[a-z]{3,8}$/).map((word) => `our.${word}`);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (settings) => {
        expect(read(optionsOf(settings))).toEqual(settings);
      }),
    );
    const readOnly = { transaction_read_only: 'on' };
    expect(optionsOf(readOnly)).toBe('-c default_transaction_read_only=on');
  });
});

describe('schemaOf', () => {
  it.each([
    ['chat', 'chat'],
    ['Chat', 'chat'],
    ['"Chat ""x"""', 'Chat "x"'],
    [' chat ', 'chat'],
    ['chat, public', null],
    ['"$user"', null],
    ['', null],
  ])('sees in the search path %j the schema %j', (search_path, schema) => {
    expect(schemaOf({ search_path })).toBe(schema);
  });

  it('sees none where there is no search path', () => {
    expect(schemaOf({})).toBeNull();
  });
});
