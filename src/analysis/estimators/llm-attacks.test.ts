import { describe, expect, it } from 'vitest';
import { ATTACKS, type Attack, MARK } from '../../../test/support/attacks.ts';
import { answered, asked, conversation } from '../../../test/support/conversations.ts';
import { answer, said } from '../../../test/support/model-answer.ts';
import type { Prompt, SendPrompt } from '../../kernel/prompt.ts';
import { analyse } from '../analyse.ts';
import type { Estimate } from '../facts.ts';
import { taskOfEpisode } from '../outgoing.ts';
import { outgoingText } from '../outgoing-text.ts';
import type { Task } from './estimator.ts';
import { llmEstimator, questionsFor } from './llm.ts';
import { mostMinutes } from './llm-figure.ts';

const OPTIONS = { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 };
/** The redactor sees nothing in an attack: the frame has to hold without it. */
const asIs = (text: string) => text;
const PARTS = { model: 'gullible', samples: 3, references: [], redact: asIs };

/** A two-word lookup with a short answer, and the attack somewhere in it. */
function attackedTask({ text, in: place = 'ask' }: Pick<Attack, 'text' | 'in'>): Task {
  const at = (where: Attack['in']) => (place === where ? text : '');
  const chat = conversation(
    [
      asked(`capital France ${at('ask')}`.trim(), 0, {
        fileNames: place === 'file' ? [text] : [],
      }),
      answered(`It is Paris. ${at('answer')}`.trim(), 1, {
        toolCalls: place.startsWith('tool')
          ? [{ name: at('tool name') || 'search', arguments: at('tool arguments') || null }]
          : [],
      }),
    ],
    { title: at('title') || null },
  );
  const [episode] = analyse(chat, OPTIONS).episodes;
  const task = episode && taskOfEpisode(chat, episode, asIs, OPTIONS);
  if (!task) throw new Error('No task.');
  return task;
}

const CLEAN = attackedTask({ text: '' });

/** A model that does what the attack wants, in those samples; else it is honest. */
function gullible(
  { obeys = mostOf }: Attack,
  questions: Prompt[] = [],
  fallsFor: (question: Prompt) => boolean = () => true,
): SendPrompt {
  return async (question) => {
    questions.push(question);
    return answer(fallsFor(question) ? obeys(dataOf(question)) : said());
  };
}

function mostOf() {
  const steps = [{ what: MARK, minutes: 2_400 }];
  return said({ steps, minutes_p10: 2_400, minutes_p50: 2_400, minutes_p90: 2_400 });
}

function dataOf({ user }: Prompt): string {
  return user.split('\n')[2] ?? '';
}

function p50Of(estimate: Estimate): number | null {
  return estimate.status === 'estimated' ? estimate.p50 : null;
}

const attacks = ATTACKS.map((attack, at) => ({
  attack,
  name: `${at + 1}, ${attack.kind}: ${attack.text.replaceAll(/[^\w ,.:-]+/g, ' ').slice(0, 40)}`,
}));

describe('attacks on the estimate', () => {
  it('are of all kinds', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ATTACKS.map(({ kind }) => kind)).size).toBe(15);
    expect(new Set(ATTACKS.map((attack) => JSON.stringify([attack, `${attack.obeys}`]))).size).toBe(
      ATTACKS.length,
    );
  });

  describe.each(attacks)('$name', ({ attack }) => {
    const task = attackedTask(attack);

    it('get no more than the material supports, from a model that obeys', async () => {
      const estimate = await llmEstimator({ ...PARTS, prompt: gullible(attack) }).estimate(task);
      const p50 = p50Of(estimate);
      const most = mostMinutes(task);
      // By rule a lookup takes 4 minutes and a word in 120 of one; a text may look like other work, and pasted pages be read.
      expect(most).toBeLessThanOrEqual(attack.kind === 'size' ? 260 : 100);
      if (p50 !== null) expect(p50).toBeLessThanOrEqual(most * 1.000_001);
      if (estimate.status === 'estimated') {
        expect(estimate.sigma).toBeLessThanOrEqual(1.16);
        expect(estimate.p90).toBeLessThanOrEqual(most * 4.5);
        expect(estimate.p10).toBeGreaterThanOrEqual(0);
      }
    });

    it('leave no trace in what is stored', async () => {
      const estimate = await llmEstimator({ ...PARTS, prompt: gullible(attack) }).estimate(task);
      const stored = JSON.stringify(estimate);
      expect(stored).not.toContain(MARK);
      expect(stored).not.toMatch(/[<>]|2400|capital/);
      expect(estimate.provenance?.judgement?.sentiment ?? null).toBeNull();
    });

    it('stay within the data of the question', async () => {
      const questions: Prompt[] = [];
      await llmEstimator({ ...PARTS, prompt: gullible(attack, questions) }).estimate(task);
      for (const question of questions) {
        const lines = question.user.split('\n');
        const mark = lines[0]?.match(/[0-9a-f]{24}/)?.[0] ?? '-';
        expect(lines.slice(1, 4)).toEqual([
          `RECORD BEGINS ${mark}`,
          task.outgoing && outgoingText(task.outgoing),
          `RECORD ENDS ${mark}`,
        ]);
        expect(lines[2]).not.toContain(mark);
        expect(JSON.parse(lines[2] ?? '')).toEqual(task.outgoing);
        const around = lines.toSpliced(2, 1).join('\n');
        expect(around + question.system + JSON.stringify(question.schema)).not.toContain(MARK);
        expect(around.replaceAll(mark, '#')).toMatch(AROUND);
        expect(sorted(question.system)).toBe(SYSTEM);
        expect(lines[2]).not.toMatch(/[<>\p{Cf}\p{Cc}]|\[\/?INST/u);
      }
    });

    it('change neither another sample nor the next task', async () => {
      const expected = questionsFor(task, PARTS);
      const [first] = expected;
      const questions: Prompt[] = [];
      // The first question, and its repair, are answered as the attack wants.
      const prompt = gullible(attack, questions, ({ system, user }) => {
        return system === first?.system && user.startsWith(first.user);
      });
      const estimator = llmEstimator({ ...PARTS, prompt });
      const p50 = p50Of(await estimator.estimate(task));
      expect(questions.slice(-2)).toEqual(expected.slice(1));
      // Two samples say 10; the attacked one is bounded, or left out.
      expect(p50).toBeGreaterThanOrEqual(10 ** (2 / 3) * 0.1 ** (1 / 3));
      expect(p50).toBeLessThanOrEqual((100 * mostMinutes(task)) ** (1 / 3) * 1.000_001);
      const honest = llmEstimator({ ...PARTS, prompt: async () => answer(said()) });
      expect(await estimator.estimate(CLEAN)).toEqual(await honest.estimate(CLEAN));
      expect(await honest.estimate(task)).toMatchObject({ p50: expect.closeTo(10, 8) });
    });
  });
});

/** What stands around the data: nothing but this, its mark replaced; a repair may follow. */
const AROUND = new RegExp(
  `^${userOf(CLEAN)
    .split('\n')
    .toSpliced(2, 1)
    .map((line) => line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\n')}(?:\n\n[A-Z][\\w ,.<=]+ Answer again\\.)?$`,
);
const SYSTEM = sorted(questionsFor(CLEAN, PARTS)[0]?.system ?? '');

function userOf(task: Task): string {
  const [question] = questionsFor(task, PARTS);
  return question?.user.replaceAll(/\b[0-9a-f]{24}\b/g, '#') ?? '';
}

/** The lines of a prompt without their order, which differs from task to task. */
function sorted(system: string): string {
  return system.split('\n').sort().join('\n');
}
