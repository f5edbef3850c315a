import { setTimeout as sleep } from 'node:timers/promises';
import { callAs, type Person, signIn } from './person.ts';
import { isFrom, type Release } from './release.ts';
import { CLOCK, forEverybody, newKey } from './settle.ts';
import {
  type Copy,
  copyTalk,
  newTalk,
  resumeTalk,
  type Scene,
  type Talk,
  withOtherIds,
} from './talk.ts';

/** Everybody and everything that a deed may need. */
export interface World extends Scene {
  readonly people: ReadonlyMap<string, Person>;
  readonly release: Release;
  readonly say: (line: string) => void;
}

/** Something that people do in Open WebUI, and note in the ledger. */
interface Deed {
  readonly name: string;
  /** The first release that can do it. */
  readonly from?: Release;
  run(world: World, who: (name: string) => Person): Promise<void>;
}

const MAIL = 'Please write an email to the supplier about the late delivery.';
const NOTES = 'Summarise these notes in three points: budget, hiring, travel.';
const SQL = 'Explain how a left join differs from an inner join in SQL, with an example.';
/** Copies made within the second of a question cannot be told from it by time. */
const NEXT_SECOND_MS = 1100;

async function twoTurns(world: World, person: Person, key: string): Promise<Talk> {
  const talk = newTalk(world, person, key);
  await talk.ask(MAIL, ['exact']);
  await talk.ask(NOTES, ['exact']);
  return talk;
}

/** What is done before Cogniforce reads for the first time. */
export const FIRST_DEEDS: readonly Deed[] = [
  {
    name: 'two questions each, with usage and without',
    async run(world) {
      for (const [at, person] of [...world.people.values()].entries()) {
        await twoTurns(world, person, `turns-${at}`);
        const talk = newTalk(world, person, `untold-${at}`);
        await talk.ask(SQL, ['untold']);
      }
    },
  },
  {
    name: 'cached and thinking models',
    async run(world, who) {
      const talk = newTalk(world, who('person-b'), 'kinds');
      await talk.ask(MAIL, ['cached']);
      await talk.ask(NOTES, ['thinker']);
      await talk.ask(SQL, ['silent']);
    },
  },
  {
    name: 'an answer that calls a tool',
    async run(world, who) {
      const talk = newTalk(world, who('person-c'), 'tool');
      await talk.ask('What time is it, and is that too late for lunch?', ['caller'], {
        toolIds: CLOCK,
      });
    },
  },
  {
    name: 'models that fail, break off or say nothing',
    async run(world, who) {
      for (const model of ['failing', 'breaking', 'empty'] as const) {
        const talk = newTalk(world, who('person-c'), model);
        await talk.ask(MAIL, [model]);
        await talk.ask(NOTES, ['exact']);
      }
    },
  },
  {
    name: 'stopped in the middle, and before the first word',
    async run(world, who) {
      const middle = newTalk(world, who('person-d'), 'stopped');
      await middle.stop(await middle.ask(MAIL, ['slow'], { hurry: true }), 'some words');
      await middle.ask(NOTES, ['exact']);
      const early = newTalk(world, who('person-d'), 'stopped-early');
      await early.stop(await early.ask(MAIL, ['late'], { hurry: true }), 'nothing');
    },
  },
  {
    name: 'asked again, edited, and side by side',
    async run(world, who) {
      const again = newTalk(world, who('person-b'), 'again');
      const { question } = await again.ask(MAIL, ['exact']);
      await sleep(NEXT_SECOND_MS);
      await again.again(question.id, 'exact');
      const edit = newTalk(world, who('person-b'), 'edited');
      await edit.ask(MAIL, ['exact']);
      const second = await edit.ask(NOTES, ['exact']);
      const parent = second.question.parentId;
      await edit.ask(
        'Summarise these notes in five points: budget, hiring, travel, office, cars.',
        ['exact'],
        { parent, edited: true },
      );
      const beside = newTalk(world, who('person-c'), 'beside');
      await beside.ask(SQL, ['exact', 'cached']);
      await beside.ask(NOTES, ['exact', 'cached']);
    },
  },
  {
    name: 'rated, tagged, pinned, archived, in a folder',
    async run(world, who) {
      const person = who('person-d');
      const rated = newTalk(world, person, 'rated');
      const [good] = (await rated.ask(MAIL, ['exact'])).answers;
      const [bad] = (await rated.ask(NOTES, ['exact'])).answers;
      await rated.rate(String(good?.id), 1);
      await rated.rate(String(bad?.id), -1);
      const { id } = rated.page;
      await person.call('POST', `/api/v1/chats/${id}/tags`, { name: 'Office Work' });
      await person.call('POST', `/api/v1/chats/${id}/pin`);
      const folder = await person.call<{ id: string }>('POST', '/api/v1/folders/', {
        name: `Folder ${world.round}`,
      });
      await person.call('POST', `/api/v1/chats/${id}/folder`, { folder_id: folder.id });
      const away = newTalk(world, person, 'archived');
      await away.ask(SQL, ['exact']);
      await person.call('POST', `/api/v1/chats/${away.page.id}/archive`);
      away.truth.fate = 'archived';
    },
  },
  {
    name: 'shared, and cloned by somebody else and by oneself',
    async run(world, who) {
      const own = await twoTurns(world, who('person-b'), 'shared');
      const id = String(own.page.id);
      const share = await who('person-b').call<{ id: string; share_id: string | null }>(
        'POST',
        `/api/v1/chats/${id}/share`,
      );
      if (isFrom(world.release, 0, 9)) await openShare(world, who('person-b'), id);
      await sleep(NEXT_SECOND_MS);
      const cloner = who('person-e');
      // To 0.8 the share is a chat of its own, and the answer.
      const path = `/api/v1/chats/${share.share_id ?? share.id}/clone/shared`;
      const theirs = await cloner.call<{ id: string }>('POST', path, {});
      await goOn(world, cloner, {
        key: 'clone-shared',
        id: theirs.id,
        kind: 'clone',
        of: own.truth,
      });
      const mine = await who('person-b').call<{ id: string }>('POST', `/api/v1/chats/${id}/clone`, {
        title: 'Clone',
      });
      await goOn(world, who('person-b'), {
        key: 'clone-own',
        id: mine.id,
        kind: 'clone',
        of: own.truth,
      });
      await own.ask(SQL, ['exact']);
    },
  },
  {
    name: 'forked',
    from: [0, 11, 0],
    async run(world, who) {
      const own = await twoTurns(world, who('person-e'), 'forked');
      await sleep(NEXT_SECOND_MS);
      const fork = await who('person-e').call<{ id: string }>(
        'POST',
        `/api/v1/chats/${own.page.id}/fork`,
        {},
      );
      await goOn(world, who('person-e'), { key: 'fork', id: fork.id, kind: 'fork', of: own.truth });
    },
  },
  {
    name: 'an export imported by somebody else, and a chat of long ago',
    async run(world, who) {
      const own = await twoTurns(world, who('person-d'), 'exported');
      const exported = await who('person-d').call<Exported>('GET', `/api/v1/chats/${own.page.id}`);
      await sleep(NEXT_SECOND_MS);
      const copy = await importChat(world, who('person-f'), exported);
      await copyTalk(world, who('person-f'), {
        key: 'import',
        id: copy,
        kind: 'import',
        of: own.truth,
      });
      const old = await importChat(world, who('person-f'), ofLongAgo(exported));
      await copyTalk(world, who('person-f'), {
        key: 'import-old',
        id: old,
        kind: 'old import',
        of: own.truth,
      });
    },
  },
  {
    name: 'a temporary chat, and a page that was closed while it was answered',
    async run(world, who) {
      await newTalk(world, who('person-b'), 'temporary', true).ask(MAIL, ['exact']);
      const hurried = await signIn(who('person-e'), 'person-e');
      const talk = newTalk(world, hurried, 'closed');
      const from = world.model.served.length;
      await talk.ask(MAIL, ['slow'], { hurry: true });
      hurried.leave();
      await settled(world, talk, from);
    },
  },
  {
    name: 'groups',
    async run(world, who) {
      const name = `Purchasing ${world.round}`;
      await newGroup(world, who('person-a'), {
        name,
        members: ['person-b', 'person-c', 'person-d'],
      });
      if (isFrom(world.release, 0, 12)) {
        const below = { name: `Spare parts ${world.round}`, members: ['person-e'], above: name };
        await newGroup(world, who('person-a'), below);
      }
    },
  },
  {
    name: 'a model asked in a channel',
    from: [0, 6, 41],
    async run(world, who) {
      const form = { name: `team-${world.round.toLowerCase()}`, ...forEverybody(who('person-a')) };
      const channel = await who('person-a').call<{ id: string }>(
        'POST',
        '/api/v1/channels/create',
        form,
      );
      const content = '<@M:exact|exact> Please summarise what we decided.';
      const before = world.model.served.length;
      await who('person-a').call('POST', `/api/v1/channels/${channel.id}/messages/post`, {
        content,
        data: {},
        temp_id: 't-1',
      });
      await until(() => world.model.served.slice(before).some(({ ended }) => ended));
      await sleep(NEXT_SECOND_MS);
      world.ledger.channelAnswers.push({ by: 'person-a', model: 'exact' });
    },
  },
  {
    name: 'the API with a key, without a chat',
    async run(world, who) {
      const key = await newKey(who('person-a'));
      const before = world.model.served.length;
      const messages = [{ role: 'user', content: '[api] List three risks.' }];
      const body = { model: 'exact', stream: false, messages };
      await callAs(who('person-a'), key, ['POST', '/api/chat/completions', body]);
      world.ledger.callsOutside.push(...world.model.served.slice(before));
    },
  },
];

/** What is done after Cogniforce has read once. */
export const LATER_DEEDS: readonly Deed[] = [
  {
    name: 'gone on with, on another branch',
    async run(world, who) {
      const talk = await resume(world, who('person-b'), 'turns-1');
      await talk.ask(SQL, ['exact']);
    },
  },
  {
    name: 'a question deleted with its answer, and a chat deleted',
    async run(world, who) {
      const shorter = newTalk(world, who('person-e'), 'shorter');
      await shorter.ask(MAIL, ['exact']);
      const { question } = await shorter.ask(NOTES, ['exact']);
      await shorter.drop(question.id);
      const talk = await resume(world, who('person-e'), 'untold-4');
      await who('person-e').call('DELETE', `/api/v1/chats/${talk.page.id}`);
      talk.truth.fate = 'deleted';
    },
  },
];

/** What ends a story: who goes does not come back. */
export const LAST_DEEDS: readonly Deed[] = [
  {
    name: 'an account deleted',
    async run(world, who) {
      const { id } = who('person-f');
      await who('person-a').call('DELETE', `/api/v1/users/${id}`);
      world.ledger.gone.add('person-f');
      for (const chat of world.ledger.chats) {
        if (chat.owner === 'person-f') chat.fate = 'deleted with its account';
      }
    },
  },
];

const ALWAYS: Release = [0, 0, 0];

/** Does them one after the other. Errors: those of the deed, with its name. */
export async function doDeeds(world: World, deeds: readonly Deed[]): Promise<void> {
  const { ledger, people, release, say } = world;
  const who = (name: string) => {
    const person = people.get(name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person;
  };
  for (const { name, from = ALWAYS, run } of deeds) {
    if (!isFrom(release, ...from)) {
      ledger.notDone.push(`${name} (from ${from.join('.')})`);
      continue;
    }
    const started = Date.now();
    try {
      await run(world, who);
    } catch (cause) {
      throw new Error(`"${name}": ${(cause as Error).message}`, { cause });
    }
    ledger.deeds.push(name);
    say(`  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}

async function goOn(world: World, person: Person, copy: Copy): Promise<void> {
  await sleep(NEXT_SECOND_MS);
  const talk = await copyTalk(world, person, copy);
  await talk.ask('Now the same in two sentences.', ['exact']);
}

function resume(world: World, person: Person, key: string): Promise<Talk> {
  const truth = world.ledger.chats.find((chat) => chat.key === `${world.round}-${key}`);
  if (truth === undefined) throw new Error(`no chat ${key}`);
  return resumeTalk(world, person, truth);
}

async function until(done: () => boolean, seconds = 40): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!done()) {
    if (Date.now() > last) throw new Error(`it did not come within ${seconds} s`);
    await sleep(100);
  }
}

/** The page is gone: the ledger has what the model server saw, once Open WebUI has written it. */
async function settled({ model }: World, { truth }: Talk, from: number): Promise<void> {
  const [answer] = truth.answers;
  if (answer === undefined) return;
  const calls = () => model.served.slice(from).filter(({ tag }) => tag === answer.tag);
  await until(() => calls().some(({ ended, background }) => ended && !background));
  await sleep(2 * NEXT_SECOND_MS);
  Object.assign(answer, {
    seen: 'answered',
    calls: calls().filter(({ background }) => !background),
  });
}

interface Exported {
  readonly chat: { history: Talk['page']['history']; id?: string; title?: string };
  readonly meta: object;
  readonly created_at: number;
  readonly updated_at: number;
}

const LONG_AGO = Date.UTC(2024, 6, 3, 9) / 1000;

/** As it was exported from another installation, before anybody here had an account. */
function ofLongAgo({ chat, created_at }: Exported): Exported {
  const old = withOtherIds(chat);
  for (const message of Object.values(old.history.messages)) {
    message.timestamp += LONG_AGO - created_at;
    delete message.annotation;
  }
  const { id: _, ...document } = old;
  const messages: unknown[] = [];
  return {
    chat: { ...document, ...{ messages } },
    meta: {},
    created_at: LONG_AGO,
    updated_at: LONG_AGO + 300,
  };
}

async function importChat(
  { release }: World,
  person: Person,
  { chat, meta, created_at, updated_at }: Exported,
): Promise<string> {
  const form = { chat, meta, pinned: false, folder_id: null, created_at, updated_at };
  const path = '/api/v1/chats/import';
  if (!isFrom(release, 0, 6, 41)) return (await person.call<{ id: string }>('POST', path, form)).id;
  const [made] = await person.call<{ id: string }[]>('POST', path, { chats: [form] });
  return String(made?.id);
}

/** Since 0.9 a share is closed until somebody says who may read it. */
async function openShare(world: World, person: Person, id: string): Promise<void> {
  await person.call(
    'POST',
    `/api/v1/chats/shared/${id}/access/update`,
    forEverybody(world.people.values().next().value as Person),
  );
}

interface NewGroup {
  readonly name: string;
  readonly members: string[];
  readonly above?: string;
}

async function newGroup(world: World, administrator: Person, { name, members, above }: NewGroup) {
  const { ledger, release, people } = world;
  const ids = members.map((member) => people.get(member)?.id);
  const form = { name, description: 'of the check', permissions: {} };
  const group = await administrator.call<{ id: string }>('POST', '/api/v1/groups/create', form);
  const path = `/api/v1/groups/id/${group.id}`;
  const isTable = isFrom(release, 0, 6, 37);
  if (isTable) await administrator.call('POST', `${path}/users/add`, { user_ids: ids });
  else await administrator.call('POST', `${path}/update`, { ...form, user_ids: ids });
  if (above !== undefined) {
    const groups = await administrator.call<{ id: string; name: string }[]>(
      'GET',
      '/api/v1/groups/',
    );
    const parent_group_id = groups.find((each) => each.name === above)?.id;
    await administrator.call('POST', `${path}/update`, { ...form, parent_group_id });
  }
  ledger.groups.set(name, { members, above: above ?? null });
}
