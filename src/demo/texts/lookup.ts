import { jsonOf } from '../../resources/index.ts';
import type { Pen } from './pen.ts';
import { dialogue, type FollowUp, type Writer } from './script.ts';
import type { ByLanguage } from './words.ts';

interface LookupTexts {
  readonly questions: ByLanguage<readonly (readonly [ask: string, answer: string])[]>;
  readonly more: ByLanguage;
  readonly moreAnswers: ByLanguage;
}

const texts = jsonOf<LookupTexts>('demo/lookup.json');

/** One fact, asked for and given. */
export const lookup: Writer = (pen: Pen, turns) => {
  const asked = pen.random.sample(pen.in(texts().questions), Math.min(3, Math.max(1, turns)));
  const [first, ...rest] = asked as [readonly [string, string], ...(readonly [string, string])[]];
  const followUps: FollowUp[] = [
    { ask: pen.in(texts().more), answer: () => pen.one(pen.in(texts().moreAnswers)) },
    ...rest.map(([ask, answer]) => ({ ask: [ask], answer: () => sayAnswer(pen, answer) })),
  ];
  const instruction = pen.say(first[0]);
  return {
    title: instruction.replace(/[?."]/g, '').split(' ').slice(0, 5).join(' '),
    tags: pen.random.sample(['general', 'reference', 'business', 'language'], 1),
    exchanges: dialogue(
      pen,
      turns,
      { instruction, pasted: null, answer: () => sayAnswer(pen, first[1]) },
      followUps,
    ),
  };
};

/** Figures in an answer must not change when it is asked for again, so only a word around it does. */
function sayAnswer(pen: Pen, template: string): string {
  return (
    pen.say(`[|||${pen.in({ en: 'In short: |Sure. ', de: 'Kurz gesagt: |Gerne. ' })}]`) +
    pen.say(template)
  );
}
