import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { cogniforceCommand } from '../support/command-line.ts';
import { describeWithShared, sharedPath } from '../support/shared.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The three filled databases: eleven conversations each; the older two hold a shared copy besides. */
const FILES = ['webui-0.6.41.db', 'webui-0.8.12.db', 'webui-0.11.3.db'];

/** Left out: older than the account of its owner, and its document says no chat in which it was born. */
const IMPORT = { status: 'excluded import', messages: 0, asks: 0, branches: 0, outcome: 'unclear' };

/**
 * Rework and outcome of each example, counted by hand from its document.
 *
 * 06 and 10 were two asks and two answers of Bob's: they come from elsewhere (2023, his account is of 2025).
 */
const EXPECTED = {
  // 01: two questions, two answers.
  '2af90748-92d9-53d9-aa86-a3732c6f2f2c': { messages: 4, asks: 2, branches: 1 },
  // 02: one question answered three times (the second thumbed down, the third up), then a follow-up on the third.
  'e9cdbe71-d285-5908-bedb-bd57e0bdb7b2': {
    messages: 6,
    asks: 2,
    branches: 3,
    regenerations: 2,
    up: 1,
    down: 1,
  },
  // 03: the first question edited (two roots), the follow-up edited: leaves are the first answer and both follow-ups'.
  '429a7578-365c-577f-b9fd-3b10d835edf6': { messages: 8, asks: 2, branches: 3, edits: 2 },
  // 04: two questions, three columns each; of the first three answers one was gone on with: 2 + 3 leaves.
  '3a14aa7a-b1e6-56cf-b83c-348f92a2c037': { messages: 8, asks: 2, branches: 5, sideBySide: 4 },
  // 05: "Hello?" answered four times in one column: three errors, the last never finished. Nothing came of it.
  '3a41f8c5-2deb-5459-95fd-fadbde365c62': {
    messages: 5,
    asks: 1,
    branches: 4,
    regenerations: 3,
    errors: 3,
    unfinished: 1,
    outcome: 'no',
  },
  // 06: a list without ids.
  '26fe0e75-8a91-5644-a4ce-8a388ac0ff4c': IMPORT,
  // 10: two messages of 2023 and two without a time.
  'ce1878b3-f9e4-5f29-b688-3c617892502a': IMPORT,
  // 07, 08, 09, 11: one branch each.
  'c316a0d7-8c3a-51fb-994f-445adb14910c': { messages: 4, asks: 2, branches: 1 },
  '60fff76e-7f5e-5fa9-8352-fcc033ca56bb': { messages: 6, asks: 3, branches: 1 },
  '5663639c-f203-5618-abef-7e20f4e1575c': { messages: 10, asks: 5, branches: 1 },
  '6e42db3a-c127-5cc9-b881-b3b23df43f2e': { messages: 2, asks: 1, branches: 1 },
} as const;

/**
 * Measured speed by conversation and model, added up by hand: answers with a first token, their milliseconds, tokens and
 * their milliseconds. First token: load_duration + prompt_eval_duration.
 */
const SPEED = [
  // 04: 21.345678 + 103 ms; 11 tokens in 228 ms.
  ['3a14aa7a', 'llama3.2:3b', 1, 124.345678, 11, 228],
  // 08: 1020.30405 + 64.659 and 20.30405 + 90 ms; 3 + 3 tokens in 57.99 + 60 ms; the third measured nothing.
  ['60fff76e', 'llama3.2:3b', 2, 1195.2671, 6, 117.99],
] as const;

/** Attached files. 07: a file, a picture and a collection, then a picture. */
const ATTACHED = [['c316a0d7', 4]] as const;

interface Rework {
  /** With the reason; `estimated` where it is left out. */
  readonly status?: string;
  readonly messages: number;
  readonly asks: number;
  readonly branches: number;
  readonly regenerations?: number;
  readonly edits?: number;
  readonly sideBySide?: number;
  readonly errors?: number;
  readonly unfinished?: number;
  readonly up?: number;
  readonly down?: number;
  readonly outcome?: string;
}

/**
 * Tokens by conversation and model, added up by hand from the usage of each answer: input, output, total, cached, reasoning.
 *
 * Other than they were: 06 is an import and costs nothing here. Of 04 the merge of the first answers is one more call, of
 * unknown usage. The zeros of the third answer in 08 stand beside a text: unknown. Ollama counts no reasoning: the zero that
 * Open WebUI writes there is unknown, too.
 */
const TOKENS = [
  // 04: 14/13/27 of the first column; the third column, the merge and the second question report nothing.
  ['3a14aa7a', 'gpt-4o-mini', 5, 4, 14, 13, 27, null, null],
  ['3a14aa7a', 'llama3.2:3b', 2, 1, 32, 11, 43, null, null],
  ['c316a0d7', 'gpt-4o', 2, 1, 1820, 96, 1916, 1024, 40],
  // 08: 26+41 in, 3+3 out, 29+44, and one that is unknown.
  ['60fff76e', 'llama3.2:3b', 3, 1, 67, 6, 73, null, null],
  // 09: 8+30+80 in, 1+2+1 out, 9+32+81, cached 0+16; the fifth answer reports nothing. The Claude answer apart.
  ['5663639c', 'gpt-4o', 4, 1, 118, 4, 122, 16, 0],
  ['5663639c', 'anthropic/claude-sonnet', 1, 0, 55, 3, 58, 0, 0],
  ['6e42db3a', 'gpt-4o', 1, 0, 210, 44, 254, null, null],
] as const;

describeWithShared('process on the three filled databases', () => {
  describe.each(FILES)('%s', (name) => {
    function world() {
      const folder = temporaryFolder();
      const source = path.join(folder, 'webui.db');
      copyFileSync(sharedPath('openwebui', 'databases', name), source);
      chmodSync(source, 0o644);
      const env = {
        DATABASE_URL: `sqlite:///${source}`,
        ANALYTICS_SALT: 'a salt for the tests',
        ANALYTICS_PROCESSING_TIMEZONE: 'UTC',
      };
      return { source, figures: path.join(folder, 'cogniforce.db'), env };
    }

    it('counts eleven conversations, and nothing a second time', async () => {
      const { source, env } = world();
      const before = sha256(source);
      const first = await cogniforceCommand(['process', '--json'], env);
      expect(first.exitCode).toBe(0);
      expect(JSON.parse(first.stdout)).toEqual({
        id: expect.any(String),
        status: 'completed',
        conversationsProcessed: 11,
        conversationsSkipped: 0,
        conversationsFailed: 0,
        unreadable: [],
        conversationsGone: 0,
        seconds: expect.any(Number),
      });
      const second = await cogniforceCommand(['process', '--json'], env);
      expect(JSON.parse(second.stdout)).toMatchObject({
        conversationsProcessed: 0,
        conversationsSkipped: 11,
      });
      expect(sha256(source)).toBe(before);
    });

    it('is right to the unit about branches, rework, errors and tokens', async () => {
      const { figures, env } = world();
      await cogniforceCommand(['process'], env);
      const db = new Database(figures, { readonly: true });
      const rows = db.prepare('select * from conversation_analysis').all() as Record<
        string,
        unknown
      >[];
      const seen = Object.fromEntries(rows.map((row) => [row.conversation_id, reworkOf(row)]));
      expect(seen).toEqual(
        Object.fromEntries(Object.entries(EXPECTED).map(([id, each]) => [id, whole(each)])),
      );
      const tokens = db
        .prepare(
          `select substr(conversation_id, 1, 8), model, answers, answers_without_usage, input_tokens, output_tokens,
             total_tokens, cached_tokens, reasoning_tokens from usage_fact where total_tokens is not null`,
        )
        .raw()
        .all();
      const speed = db
        .prepare(
          `select substr(conversation_id, 1, 8), model, first_token_answers, first_token_ms, timed_output_tokens,
             timed_output_ms from usage_fact
           where first_token_ms is not null or timed_output_ms is not null order by 3, 4`,
        )
        .raw()
        .all() as (string | number | null)[][];
      const files = db
        .prepare(
          'select substr(conversation_id, 1, 8), files from conversation_analysis where files > 0',
        )
        .raw()
        .all();
      db.close();
      expect(speed).toEqual(SPEED.map((row) => row.map(closeTo)));
      expect(files).toEqual(ATTACHED);
      expect(new Set(tokens.map((row) => JSON.stringify(row)))).toEqual(
        new Set(TOKENS.map((row) => JSON.stringify(row))),
      );
    });

    it('leaves no user id, name or e-mail address of the source in the figures', async () => {
      const { source, figures, env } = world();
      const { stdout, stderr } = await cogniforceCommand(['process'], env);
      const people = peopleOf(source);
      expect(people.length).toBeGreaterThan(4);
      const dump = `${dumpOf(figures)}${stdout}${stderr}`;
      expect(dump).toContain('2af90748-92d9-53d9-aa86-a3732c6f2f2c');
      for (const secret of people) expect(dump.includes(secret)).toBe(false);
    });
  });
});

/** Sums of milliseconds to the nanosecond: the last digit of a sum is arithmetic, not measured. */
function closeTo(value: string | number | null): unknown {
  return typeof value === 'number' ? expect.closeTo(value, 6) : value;
}

function whole(expected: Rework) {
  return {
    status: 'estimated',
    regenerations: 0,
    edits: 0,
    sideBySide: 0,
    errors: 0,
    unfinished: 0,
    up: 0,
    down: 0,
    outcome: 'done',
    ...expected,
  };
}

function reworkOf(row: Record<string, unknown>) {
  return {
    status: [row.status, row.status_reason].filter(Boolean).join(' '),
    messages: row.message_count,
    asks: row.ask_count,
    branches: row.branch_count,
    regenerations: row.regenerations,
    edits: row.edits,
    sideBySide: row.side_by_side,
    errors: row.errors,
    unfinished: row.unfinished,
    up: row.ratings_up,
    down: row.ratings_down,
    outcome: row.outcome,
  };
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function peopleOf(file: string): string[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare('select id, name, email from "user"').raw().all() as string[][];
  db.close();
  return rows.flat();
}

/** Every value of every table, as text. */
function dumpOf(file: string): string {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  const text = tables.map((table) => JSON.stringify(db.prepare(`select * from "${table}"`).all()));
  db.close();
  return text.join('\n');
}
