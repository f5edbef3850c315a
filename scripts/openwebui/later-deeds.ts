import type { Deed } from './deed.ts';
import { MAIL, NOTES, resume, SQL } from './deed-helpers.ts';
import { newTalk } from './talk.ts';

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
