import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../test/support/command-line.ts';

describe('the command line', () => {
  it('tells where in the code something failed to whoever debugs, and to nobody else', async () => {
    const words = ['metric', 'nope'];
    const env = { DATABASE_URL: 'sqlite:////nowhere/webui.db' };
    const { stderr } = await cogniforceCommand(words, { ...env, LOG_LEVEL: 'debug' });
    expect(stderr).toMatch(/There is no question[\s\S]*\n\s+at /);
    expect((await cogniforceCommand(words, env)).stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [['process', '--json', '--frob'], "unknown option '--frob'"],
    [['process', '--json', 'more'], "too many arguments for 'process'."],
    [['db', 'frob', '--json'], "unknown command 'frob'"],
    [['metric', 'nope', '--json'], 'There is no question "nope"'],
    [['metric', 'summary', 'start_date=nope', '--json'], 'start_date: a day that exists'],
    [['metric', 'summary', 'nope=1', '--json'], 'Unrecognized key: "nope"'],
    [['process', '--limit', '0', '--json'], '--limit takes a whole number above 0'],
  ])('gives a script one object, whatever is wrong: %j', async (words, message) => {
    const { exitCode, stdout } = await cogniforceCommand(words, {
      DATABASE_URL: 'sqlite:////nowhere/webui.db',
    });
    expect(exitCode).toBe(64);
    expect(JSON.parse(stdout)).toEqual({
      status: 'failed',
      error: {
        code: 'USAGE',
        message: expect.stringContaining(message),
        hint: 'Run: cogniforce --help',
      },
    });
  });
});
