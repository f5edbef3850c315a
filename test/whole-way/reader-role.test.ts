import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDomain } from '../../src/data/index.ts';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import { checkSource, startRun } from '../../src/jobs/index.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { eachDialect } from '../support/each-dialect.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { migrated } from '../support/migrated.ts';
import { openWebuiWorld, type World } from '../support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../support/openwebui-document.ts';
import { fullReader, type ReaderRole, readerRole } from '../support/reader-role.ts';

/** What the baseline lacks of what releases before and after it have. */
const OTHER_RELEASES = `
  alter table "group" add column parent_group_id text;
  alter table "group" add column user_ids text;
  create table message (id text, user_id text, content text, meta text, created_at bigint);
  create table tool (id text, specs text, content text);
`;

const DAY = 86_400;
const talk = (id: string, more: Record<string, unknown> = {}) =>
  chatDocument(
    [
      ask(`${id}-q`, null, `Write a letter about matter ${id}`),
      answer(`${id}-a`, `${id}-q`, 'Dear all, the plan has changed.', more),
    ],
    { id },
  );

/** A conversation for each thing that is read besides the documents, and one that needs none of them. */
async function fill({ hand }: World): Promise<void> {
  await hand.script(OTHER_RELEASES);
  await hand.account('one', 'user');
  const early = { timestamp: NINE - 9 * DAY };
  const moved = chatDocument(
    [
      ask('moved-q', null, 'Write a poem', early),
      answer('moved-a', 'moved-q', 'Roses are red.', early),
    ],
    { id: 'elsewhere' },
  );
  const called = { type: 'function_call', name: 'forecast', arguments: '{}', status: 'completed' };
  const lost = chatDocument(
    [
      ask('lost-q', null, 'Translate this sentence into French'),
      answer('lost-a', 'gone-q', 'Bonjour.'),
    ],
    { id: 'lost' },
  );
  const documents = {
    plain: talk('plain'),
    billed: talk('billed'),
    rated: talk('rated'),
    assisted: talk('assisted', { model: 'helper', usage: { input_tokens: 5, output_tokens: 7 } }),
    equipped: talk('equipped', { output: [called] }),
    timer: talk('timer'),
    moved,
    lost,
  };
  for (const [id, document] of Object.entries(documents)) {
    const meta = id === 'timer' ? '{"internal": true, "type": "timer"}' : '{}';
    await hand.chat({ id, userId: 'one', document, meta });
  }
  const row = { user_id: 'one', done: true, created_at: NINE, updated_at: NINE };
  const usage = '{"input_tokens": 12, "output_tokens": 20}';
  await hand.insert('chat_message', {
    ...{ ...row, id: 'billed-billed-a', chat_id: 'billed', role: 'assistant', usage },
  });
  await hand.insert('chat_message', {
    ...{ ...row, id: 'lost-gone-q', chat_id: 'lost', role: 'user', parent_id: 'lost-q' },
    content: '"And this one too, please"',
  });
  await hand.insert('feedback', {
    ...{ id: 'f', user_id: 'one', type: 'rating', created_at: NINE, updated_at: NINE },
    ...{ data: '{"rating": 1}', meta: '{"chat_id": "rated", "message_id": "rated-a"}' },
  });
  await hand.insert('model', { id: 'helper', base_model_id: 'model-a', is_active: true });
  await hand.insert('tool', { id: 'weather', specs: '[{"name": "forecast"}]' });
  await hand.insert('group', { id: 'house', name: 'House' });
  await hand.insert('group', { id: 'room', name: 'Room', parent_group_id: 'house' });
  await hand.insert('group_member', { id: 'm', group_id: 'room', user_id: 'one' });
  await hand.insert('message', {
    ...{ id: 'm', user_id: 'one', content: 'x', created_at: `${NINE}000000000` },
    meta: '{"model_id": "model-a", "done": true}',
  });
}

/** Which figures rest on a column, beyond the documents; a table stands for each of its columns. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  alembic_version: [],
  'chat.meta': ['timer'],
  chat_message: ['lost'],
  'chat_message.id': ['billed', 'lost'],
  'chat_message.chat_id': ['billed', 'lost'],
  'chat_message.usage': ['billed'],
  'chat_message.files': [],
  'chat_message.output': [],
  'chat_message.model_id': [],
  'chat_message.done': [],
  'chat_message.error': [],
  'user.created_at': ['moved'],
  feedback: ['rated'],
  group: ['groups'],
  'group.user_ids': [],
  group_member: ['groups'],
  message: ['channels'],
  model: ['assisted'],
  tool: ['equipped'],
};

/** Nothing can be read without these. */
const REQUIRED = [
  ...['chat.id', 'chat.user_id', 'chat.created_at', 'chat.updated_at', 'chat.chat'],
  ...['user.id', 'user.role'],
];

const ALL = Object.values(openwebui.tables).flatMap(({ name, columns }) =>
  Object.keys(columns).map((column) => `${name}.${column}`),
);
const OPTIONAL = ALL.filter((each) => !REQUIRED.includes(each));

/** A release without these is an older one, or a newer: nothing is missed. */
const NEWER = ['group.parent_group_id', 'group.user_ids'];

/** Tables of figures with a row or several for a conversation. */
const OF_CONVERSATIONS = [
  ...(['conversation_analysis', 'conversation_author', 'conversation_insights'] as const),
  ...(['episode', 'estimate', 'message_mark', 'tool_use', 'usage_fact'] as const),
  'unreadable_conversation',
] as const;

const hashUserId = userHasher('a salt for tests');

/** A run over this source into a database of its own, and the figures that came of it. */
async function figuresOf(source: World['handle']) {
  const place = await freshAddress('sqlite');
  await place.create((await migrated('sqlite', cogniforce)).address);
  const own = openDomain(cogniforce, place.address, { settings: { hashUserId } });
  try {
    const warnings: string[] = [];
    const started = await startRun(
      {
        repositories: { source: source.repositories, cogniforce: own.repositories },
        analysis: { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 },
        processingVersion: 'test',
        hashUserId,
        clock: { now: () => Date.parse('2026-03-10T12:00:00Z') },
        minimumGroup: 5,
      },
      { requestedBy: 'command', onWarning: (text) => warnings.push(text) },
    );
    const result = await started.result;
    const figures: Record<string, unknown[]> = { groups: [], channels: [] };
    for (const name of OF_CONVERSATIONS) {
      for (const row of await own.db.selectFrom(name).selectAll().execute()) {
        figures[row.conversation_id] ??= [];
        figures[row.conversation_id]?.push({ name, ...row });
      }
    }
    for (const name of ['group_label', 'membership'] as const) {
      figures.groups?.push(...(await own.db.selectFrom(name).selectAll().execute()));
    }
    figures.channels?.push(...(await own.db.selectFrom('outside_usage').selectAll().execute()));
    return { result, warnings, figures };
  } finally {
    await own.close();
    await place.drop();
  }
}

type Figures = Awaited<ReturnType<typeof figuresOf>>;

/** Names of the figures that differ. */
function changed({ figures: before }: Figures, { figures: after }: Figures): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => {
    const texts = [before, after].map((of) => (of[name] ?? []).map((row) => JSON.stringify(row)));
    return JSON.stringify(texts[0]?.sort()) !== JSON.stringify(texts[1]?.sort());
  });
}

function restingOn(column: string): readonly string[] {
  return RESTS_ON[column] ?? RESTS_ON[column.split('.')[0] ?? ''] ?? [];
}

const columnsByTable = [...Map.groupBy(OPTIONAL, (each) => each.split('.')[0] ?? '')];
const namesOf = (column: string) =>
  column.split('.').map((part) => `"${part}"`) as [table: string, column: string];

describe('a reader of Open WebUI', () => {
  eachDialect(null, (use, engine) => {
    let world: World;
    let role: ReaderRole | null = null;
    beforeEach(async () => {
      world = await openWebuiWorld(use());
      await fill(world);
    });
    afterEach(async () => {
      await role?.end();
      role = null;
      await world.close();
    });

    if (engine === 'sqlite') {
      it.each(columnsByTable)(
        'goes on without any one column of %s that was renamed, and says so',
        async (_table, columns) => {
          const whole = await figuresOf(world.handle);
          expect(whole).toMatchObject({ result: { status: 'completed', error: null } });
          for (const each of columns) {
            const [table, column] = namesOf(each);
            const elsewhere = `"${each.split('.')[1]}_renamed"`;
            await world.hand.script(`alter table ${table} rename column ${column} to ${elsewhere}`);
            const without = await figuresOf(world.handle);
            expect([each, without.result]).toMatchObject([
              each,
              { status: 'completed', error: null },
            ]);
            expect([each, ...changed(whole, without)].sort()).toEqual(
              [each, ...restingOn(each)].sort(),
            );
            const lacks = (await world.release.lacks()).map(({ name }) => name).join();
            if (!NEWER.includes(each)) expect(lacks).toContain(each);
            await world.hand.script(`alter table ${table} rename column ${elsewhere} to ${column}`);
          }
        },
      );
      return;
    }

    it.each(columnsByTable)(
      'goes on without the right to any one column of %s, tells it, and what grants it',
      async (_table, columns) => {
        role = await fullReader(world);
        expect(await role.lacking()).toEqual([]);
        const whole = await figuresOf(role.handle);
        expect(whole).toMatchObject({ result: { status: 'completed', error: null }, warnings: [] });
        for (const each of columns) {
          const [table, column] = namesOf(each);
          await world.hand.script(`revoke select (${column}) on ${table} from ${role.name}`);
          const without = await figuresOf(role.handle);
          expect([each, without.result]).toMatchObject([
            each,
            { status: 'completed', error: null },
          ]);
          expect([each, ...changed(whole, without)].sort()).toEqual(
            [each, ...restingOn(each)].sort(),
          );
          expect(without.warnings.join()).toContain('may not be read by this role: ');
          expect(without.warnings.join()).toContain('cogniforce db check openwebui');
          const grants = await role.lacking();
          expect(grants).toEqual([
            `grant select (${column}) on "public".${table} to "${role.name}";`,
          ]);
          for (const statement of grants) await world.hand.script(statement);
          expect(await role.lacking()).toEqual([]);
        }
      },
    );

    it.each(REQUIRED)('is refused without the right to %s, by its name', async (each) => {
      role = await fullReader(world);
      const [table, column] = namesOf(each);
      await world.hand.script(`revoke select (${column}) on ${table} from ${role.name}`);
      await expect(checkSource(role.handle)).rejects.toMatchObject({
        code: 'DATABASE_REFUSED',
        message: expect.stringContaining(`This role may not read ${each} of PostgreSQL database `),
        hint: 'As its administrator run what this prints: cogniforce db check openwebui',
      });
      expect(await role.lacking()).toEqual([
        `grant select (${column}) on "public".${table} to "${role.name}";`,
      ]);
    });

    it('goes on where Open WebUI made a table anew, and with it lost the rights to it', async () => {
      role = await fullReader(world);
      await world.hand.script(`
        create table anew (like feedback); insert into anew select * from feedback;
        drop table feedback; alter table anew rename to feedback`);
      const without = await figuresOf(role.handle);
      expect(without.result).toMatchObject({ status: 'completed', error: null });
      expect(without.warnings.join()).toContain(
        'Open WebUI: feedback may not be read by this role: ',
      );
      for (const statement of await role.lacking()) await world.hand.script(statement);
      expect((await figuresOf(role.handle)).warnings).toEqual([]);
    });

    it('reads views that stand for the tables', async () => {
      const whole = await figuresOf(world.handle);
      await world.hand.script('create schema shown');
      for (const { name, columns } of Object.values(openwebui.tables)) {
        const list = Object.keys(columns).map((column) => `"${column}"`);
        await world.hand.script(`create view shown."${name}" as select ${list} from "${name}"`);
      }
      role = await readerRole(world, ['alter role ROLE set search_path = shown']);
      for (const statement of await role.lacking()) await world.hand.script(statement);
      const shown = await figuresOf(role.handle);
      expect(shown).toMatchObject({ result: { status: 'completed' }, warnings: [] });
      expect(changed(whole, shown)).toEqual([]);
    });

    it('is refused where it may not use the schema, and told to be let in', async () => {
      role = await fullReader(world);
      await world.hand.script('revoke usage on schema public from public');
      await world.hand.script(`revoke usage on schema public from ${role.name}`);
      await expect(checkSource(role.handle)).rejects.toMatchObject({
        code: 'DATABASE_REFUSED',
        message: expect.stringMatching(/^This role may not read schema public of PostgreSQL/),
      });
      const grants = await role.lacking();
      expect(grants[0]).toBe(`grant usage on schema "public" to "${role.name}";`);
      for (const statement of grants) await world.hand.script(statement);
      expect(await checkSource(role.handle)).toMatchObject({ closed: [] });
    });

    it('says that row-level security may hide rows, which nobody can tell from deleted ones', async () => {
      role = await fullReader(world);
      await world.hand.script(`
        alter table chat enable row level security;
        create policy part on chat to ${role.name} using (id <> 'plain')`);
      const hidden = await figuresOf(role.handle);
      expect(hidden.figures.plain).toBeUndefined();
      expect(hidden.warnings).toEqual([
        expect.stringMatching(
          /^Open WebUI: row-level security decides which rows of chat this role/,
        ),
      ]);
    });
  });
});
