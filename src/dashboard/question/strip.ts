import type { QuestionReply } from '../../api/contracts/questions.ts';
import type { AnswerMinutes } from '../../kernel/question.ts';
import { answerIn, durationIn, rangeIn } from './amounts.ts';
import { drawn, element } from './element.ts';
import type { Words } from './words.ts';

const LEAST = 1;
const MOST = 480;
const TICKS = [1, 4, 15, 60, 240] as const;

/** Answer and estimate side by side, each with its mark, and a strip on which both lie. */
export function comparison(
  words: Words,
  minutes: AnswerMinutes | null,
  estimate: NonNullable<QuestionReply['estimate']>,
): HTMLElement {
  const { mostLikely } = estimate;
  const most = Math.max(MOST, estimate.high);
  const at = (value: number) =>
    `${((100 * Math.log(Math.max(LEAST, value) / LEAST)) / Math.log(most / LEAST)).toFixed(2)}%`;
  const said = {
    answer: answerIn(minutes),
    estimate: durationIn(mostLikely, 'halfExpand'),
    range: rangeIn(estimate),
  };
  const line = (name: string, value: number, y1: string, y2: string) =>
    drawn('line', { class: name, x1: at(value), x2: at(value), y1, y2 });
  return element(
    'figure',
    { class: 'comparison' },
    element(
      'dl',
      { class: 'pairs' },
      term(words.yourAnswer, drawn('line', { class: 'mine', x1: '8', x2: '8', y1: '1', y2: '15' })),
      element('dd', {}, element('b', {}, said.answer)),
      term(words.estimate, drawn('circle', { class: 'claim', cx: '8', cy: '8', r: '6' })),
      element('dd', {}, said.estimate),
      term(
        words.range,
        drawn('rect', { class: 'maybe', x: '0', y: '2', width: '16', height: '12' }),
        drawn('line', { class: 'tip', x1: '1', x2: '1', y1: '2', y2: '14' }),
        drawn('line', { class: 'tip', x1: '15', x2: '15', y1: '2', y2: '14' }),
      ),
      element('dd', {}, said.range, element('span', { class: 'hint' }, words.rangeNote)),
    ),
    drawn(
      'svg',
      {
        class: 'plot',
        height: '62',
        role: 'img',
        'aria-label': words.comparison(said),
      },
      drawn('rect', {
        class: 'maybe',
        x: at(estimate.low),
        width: `${Number.parseFloat(at(estimate.high)) - Number.parseFloat(at(estimate.low))}%`,
        y: '8',
        height: '24',
      }),
      line('tip', estimate.low, '8', '32'),
      line('tip', estimate.high, '8', '32'),
      drawn('circle', { class: 'claim', cx: at(mostLikely), cy: '20', r: '6' }),
      ...(minutes === null ? [] : [line('mine', minutes, '2', '38')]),
      drawn('line', { class: 'base-line', x1: '0', x2: '100%', y1: '42.5', y2: '42.5' }),
      ...TICKS.map((tick) =>
        drawn(
          'text',
          { x: at(tick), y: '58', 'text-anchor': tick === LEAST ? 'start' : 'middle' },
          String(tick),
        ),
      ),
    ),
    element('figcaption', { class: 'hint' }, words.scale),
  );
}

function term(text: string, ...mark: readonly SVGElement[]): HTMLElement {
  const sign = drawn('svg', { width: '16', height: '16', 'aria-hidden': 'true' }, ...mark);
  return element('dt', {}, sign, text);
}
