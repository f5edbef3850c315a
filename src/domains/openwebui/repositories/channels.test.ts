import { describe, expect, it } from 'vitest';
import { eachOpenWebui, type Hand } from '../../../../test/support/openwebui.ts';
import { NINE } from '../../../../test/support/openwebui-document.ts';
import type { ChannelAnswer } from './channels.ts';

/** The baseline knows no channels: releases have had them since 0.5. */
const make = (hand: Hand) =>
  hand.script(`create table message (id text primary key, user_id text, channel_id text,
    content text, data json, meta json, created_at bigint)`);

const ANSWER = '{"model_id":"model-a","model_name":"A","done":true}';

describe('channels.answers', () => {
  eachOpenWebui((use, engine) => {
    const all = async () => {
      const found: ChannelAnswer[] = [];
      for await (const each of use().channels.answers((NINE + 60) * 1000)) found.push(each);
      return found;
    };

    it('are those of models, for who asked, at a time beyond what a number holds', async () => {
      const { hand } = use();
      await make(hand);
      const created_at = `${NINE}123456789`;
      const row = { user_id: 'user-1', created_at, content: 'x' };
      await hand.insert('message', { ...row, id: 'b', meta: ANSWER });
      await hand.insert('message', {
        ...row,
        id: 'a',
        meta: '{ "model_id" : "ü" , "done": true}',
      });
      const unfinished = '{"model_id": "model-a", "done": false}';
      await hand.insert('message', { ...row, id: 'still being written', meta: unfinished });
      await hand.insert('message', { ...row, id: 'person', meta: '{}' });
      await hand.insert('message', { ...row, id: 'webhook', meta: null });
      await hand.insert('message', { ...row, id: 'quote', meta: '{"note": "model_id"}' });
      await hand.insert('message', { ...row, id: 'list', meta: '["model_id"]' });
      await hand.insert('message', { ...row, id: 'odd', meta: '{"model_id": {"x": 1}}' });
      const createdAt = NINE * 1000 + 123;
      expect(await all()).toEqual([
        { id: 'a', userId: 'user-1', model: 'ü', createdAt },
        { id: 'b', userId: 'user-1', model: 'model-a', createdAt },
      ]);
    });

    it('are without a person or a time where the row has none', async () => {
      const { hand } = use();
      await make(hand);
      await hand.insert('message', { id: 'a', meta: ANSWER, created_at: 12 });
      await hand.insert('message', {
        id: 'b',
        meta: ANSWER,
        created_at: `${NINE + 200_000}000000000`,
      });
      const unknown = { userId: null, createdAt: null, model: 'model-a' };
      expect(await all()).toEqual([
        { id: 'a', ...unknown },
        { id: 'b', ...unknown },
      ]);
    });

    it('are not there to be read where there are no channels', async () => {
      const { channels, hand } = use();
      expect(await channels.readable()).toBe(false);
      await make(hand);
      expect(await channels.readable()).toBe(true);
      expect(await all()).toEqual([]);
    });

    if (engine === 'postgres') return;

    it('are read in pages, each once', async () => {
      const { hand } = use();
      await make(hand);
      await hand.script(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 5001)
        insert into message (id, user_id, meta, created_at)
        select 'm' || i, 'user-1', '${ANSWER}', ${NINE}000000000 from n`);
      expect(new Set((await all()).map(({ id }) => id)).size).toBe(5001);
    });

    it('are left out where their JSON is broken', async () => {
      const { hand } = use();
      await make(hand);
      await hand.insert('message', { id: 'a', meta: '{"model_id": "model-a"' });
      expect(await all()).toEqual([]);
    });
  });
});
