import { describe, expect, it } from 'vitest';
import { eachOpenWebui, type Hand } from '../../../../test/support/openwebui.ts';
import { OTHER_TOOL } from './catalogue.ts';

/** The baseline knows no tools: releases have had them since 0.3. */
async function tools(hand: Hand, specs: Readonly<Record<string, string | null>>) {
  await hand.script(
    'create table tool (id text primary key, specs text, content text, valves text)',
  );
  for (const [id, text] of Object.entries(specs)) await hand.insert('tool', { id, specs: text });
}

const functions = (...names: readonly string[]) => JSON.stringify(names.map((name) => ({ name })));

describe('catalogue.load', () => {
  eachOpenWebui((use) => {
    it('names the tool that a function belongs to, and what Open WebUI brings along by itself', async () => {
      const { catalogue, hand } = use();
      await tools(hand, { weather: functions('forecast', 'radar') });
      const { toolOf } = await catalogue.load();
      expect(['forecast', 'radar'].map(toolOf)).toEqual(['weather', 'weather']);
      const ours = ['search_web', 'execute_code', 'web_search', 'code_interpreter', 'view_skill'];
      expect(ours.map(toolOf)).toEqual(ours);
    });

    it('keeps no name that somebody else may have written', async () => {
      const { catalogue, hand } = use();
      await tools(hand, {
        odd: '{"name": "f"}',
        broken: '[{"name": ',
        none: null,
        list: '[1, null]',
      });
      const { toolOf } = await catalogue.load();
      expect(['ask_jane_about_pay', 'f', '', '__proto__'].map(toolOf)).toEqual(
        Array(4).fill(OTHER_TOOL),
      );
    });

    it('tells tools apart that bring the same function, as the server names them', async () => {
      const { catalogue, hand } = use();
      await tools(hand, { b: functions('find'), a: functions('find') });
      const { toolOf } = await catalogue.load();
      expect(['find', 'a_find', 'b_find'].map(toolOf)).toEqual(['a', 'a', 'b']);
    });

    it('gives the model behind an assistant, through other assistants, and survives circles', async () => {
      const { catalogue, hand } = use();
      const bases = {
        plain: null,
        helper: 'model-a',
        deep: 'helper',
        self: 'self',
        x: 'y',
        y: 'x',
      };
      for (const [id, base_model_id] of Object.entries(bases)) {
        await hand.insert('model', { id, base_model_id, is_active: true });
      }
      const { baseModelOf } = await catalogue.load();
      const asked = ['plain', 'helper', 'deep', 'self', 'x', 'nobody'];
      expect(asked.map(baseModelOf)).toEqual([null, 'model-a', 'model-a', null, 'y', null]);
    });

    it('knows nothing but the tools of its own where the tables are not there', async () => {
      const { catalogue, hand } = use();
      await hand.script('drop table model');
      const { toolOf, baseModelOf } = await catalogue.load();
      expect([toolOf('fetch_url'), toolOf('forecast')]).toEqual(['fetch_url', OTHER_TOOL]);
      expect(baseModelOf('helper')).toBeNull();
    });
  });
});
