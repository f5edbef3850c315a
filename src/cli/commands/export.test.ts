import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../../../test/support/command-line.ts';
import { fixedClock } from '../../../test/support/fixed-clock.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeDemonstration } from '../../demo/index.ts';

/** Made once for all tests of this file: they only read it. */
const folder = mkdtempSync(join(tmpdir(), 'cogniforce-test-'));
const clock = fixedClock('2026-11-22T09:00:00Z');
const env = {
  DATABASE_URL: `sqlite:///${join(folder, 'webui.db')}`,
  COGNIFORCE_DATABASE_URL: `sqlite:///${join(folder, 'figures.db')}`,
  ANALYTICS_SALT: 'a salt for the tests',
  ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
  LOG_LEVEL: 'silent',
};

beforeAll(async () => {
  await makeDemonstration({ folder, today: '2026-11-21', zone: 'UTC', conversations: 200 });
  expect((await cogniforceCommand(['process'], env, { clock })).exitCode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command in an empty folder of its own. */
function inFolder() {
  const files = temporaryFolder();
  const run = (words: readonly string[], signal?: AbortSignal) =>
    cogniforceCommand(words, env, { cwd: files, clock, ...(signal && { signal }) });
  return { files, run };
}

describe('cogniforce export', () => {
  it('writes a whole file under the name that it is given, or that its folder gives it', async () => {
    const { files, run } = inFolder();
    const table = await run(['export', '--table', 'summary', '--to', 'summary.csv']);
    expect([table.exitCode, table.stderr]).toEqual([0, '']);
    expect(readFileSync(join(files, 'summary.csv'), 'utf8')).toMatch(/^\ufeffstart_date,end_date,/);
    const named = await run(['export', '--sheet', 'finance', '--to', './', '--json']);
    const { file } = JSON.parse(named.stdout);
    expect(file).toMatch(/demonstration-cogniforce-finance-2026-\d\d-\d\d-to-2026-11-\d\d\.xlsx$/);
    const { sheets } = await readXlsx(readFileSync(file));
    expect(sheets[0]?.name).toBe('Summary');
    expect(readdirSync(files).filter((name) => name.includes('making'))).toEqual([]);
  });

  it('writes text to standard output, and what metric answers of the same days', async () => {
    const { run } = inFolder();
    const days = ['range_type=last_28_days'];
    const lines = (
      await run(['export', '--format', 'ndjson', '--figure', 'daily-trend', ...days])
    ).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { data } = JSON.parse((await run(['metric', 'daily-trend', '--json', ...days])).stdout);
    const rows = lines.flatMap(({ row }) => row ?? []);
    expect(rows.map(({ date, chats }) => [date, chats])).toEqual(
      data.map(({ date, chats }: { date: string; chats: number }) => [date, chats]),
    );
    expect(lines.at(-1)).toEqual({ end: { rows: data.length } });
  });

  it('replaces no file unless it is told to, and leaves none when it is stopped', async () => {
    const { files, run } = inFolder();
    const place = join(files, 'all.json');
    writeFileSync(place, 'mine');
    const refused = await run(['export', '--to', 'all.json']);
    expect(refused.exitCode).toBe(64);
    expect(refused.stderr).toContain('--force');
    const stopped = await run(['export', '--to', 'all.json', '--force'], AbortSignal.abort());
    expect(stopped.exitCode).toBe(130);
    expect(readFileSync(place, 'utf8')).toBe('mine');
    expect((await run(['export', '--to', 'all.json', '--force'])).exitCode).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(place, 'utf8')))).toEqual(['manifest', 'tables']);
    expect(readdirSync(files)).toEqual(['all.json']);
  });

  it.each([
    [['--to', 'all.csv'], '.zip'],
    [['--format', 'xlsx'], '--to'],
    [['--to', 'figures'], '--format'],
    [['--format', 'pdf'], 'csv, json, ndjson, xlsx'],
    [['--format', 'csv', '--table', 'nothing'], 'table'],
    [['--format', 'csv', 'type=detailed'], 'one by one'],
  ])('says in a sentence what it does not do: %j', async (words, said) => {
    const { files, run } = inFolder();
    const ended = await run(['export', ...words]);
    expect(ended.exitCode).toBe(64);
    expect(ended.stderr).toContain(said);
    expect(readdirSync(files)).toEqual([]);
  });

  it('teaches by its help, with every table there is', async () => {
    const { stdout } = await cogniforceCommand(['export', '--help'], {});
    expect(stdout).toContain('cogniforce export --sheet finance --to finance.xlsx');
    for (const table of ['daily_trend', 'value_groups', 'sensitivity_rows'])
      expect(stdout).toContain(table);
  });
});
