import { setTimeout as sleep } from 'node:timers/promises';
import type { Deed } from './deed.ts';
import {
  type Exported,
  goOn,
  importChat,
  MAIL,
  NEXT_SECOND_MS,
  NOTES,
  newGroup,
  ofLongAgo,
  openShare,
  SQL,
  settled,
  twoTurns,
  until,
} from './deed-helpers.ts';
import { callAs, signIn } from './person.ts';
import { isFrom } from './release.ts';
import { CLOCK, forEverybody, newKey } from './settle.ts';
import { copyTalk, newTalk } from './talk.ts';

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
