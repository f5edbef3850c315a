import { jsonOf } from '../../resources/index.ts';
import type { Pen } from './pen.ts';
import {
  bullets,
  dialogue,
  type FollowUp,
  numbered,
  paragraphs,
  tabular,
  type Writer,
} from './script.ts';
import type { ByLanguage, Lines } from './words.ts';

interface PlanTexts {
  readonly parts: ByLanguage<{
    readonly asks: Lines;
    readonly steps: Lines;
    readonly pros: Lines;
    readonly cons: Lines;
    readonly advice: Lines;
    readonly head: Lines;
    readonly result: Lines;
    readonly further: { readonly table: Lines; readonly risks: Lines; readonly mail: Lines };
    readonly measure: string;
  }>;
}

const texts = jsonOf<PlanTexts>('demo/plan.json');

function timetable(pen: Pen): string {
  const parts = pen.in(texts().parts);
  let week = 1;
  const steps = pen.some(parts.steps, parts.result.length, parts.result.length);
  const rows = parts.result.map((result, index) => {
    const from = week;
    week += pen.random.int(1, 2);
    return [
      week - 1 > from ? `${from}-${week - 1}` : `${from}`,
      (steps[index] ?? '').replace(/^\*\*(.+?)\*\*.*$/, '$1').replace(/\.$/, ''),
      pen.say('{person}'),
      result,
    ];
  });
  return tabular(parts.head, rows);
}

function weighing(pen: Pen): string {
  const parts = pen.in(texts().parts);
  const [pro, con] = pen.in({ en: ['Pros', 'Cons'], de: ['Vorteile', 'Nachteile'] });
  return `**${pro}**\n${bullets(pen.some(parts.pros, 3, 5))}\n\n**${con}**\n${bullets(pen.some(parts.cons, 2, 4))}`;
}

/** Plans, agendas, decisions. */
export const plan: Writer = (pen, turns) => {
  const parts = pen.in(texts().parts);
  const instruction = pen.one(parts.asks);
  const weigh = /[Pp]ros and cons|Vor- und Nachteile/.test(instruction);
  const followUps: FollowUp[] = [
    { ask: parts.further.table, answer: () => paragraphs(timetable(pen), pen.one(parts.advice)) },
    {
      ask: parts.further.risks,
      answer: () =>
        paragraphs(numbered(pen.some(risks(pen.language), 3, 5)), pen.one(parts.advice)),
    },
    {
      ask: parts.further.mail,
      answer: () => numbered(pen.some([...parts.pros, ...parts.advice], 3, 3)),
    },
  ];
  const first = {
    instruction,
    pasted: null,
    answer: () =>
      paragraphs(
        weigh ? weighing(pen) : numbered(pen.some(parts.steps, 6, 11)),
        pen.random.chance(0.35) ? timetable(pen) : null,
        pen.random.chance(0.4) ? numbered(pen.some(risks(pen.language), 3, 5)) : null,
        pen.one(parts.advice),
      ),
  };
  return {
    title: pen.one(
      pen.in({
        en: ['Plan {month}', 'Steps for {season}', 'Workshop agenda', 'Pros and cons {product}'],
        de: ['Plan {month}', 'Schritte {season}', 'Agenda Workshop'],
      }),
    ),
    tags: pen.random.sample(['planning', 'project management', 'strategy', 'business'], 2),
    exchanges: dialogue(pen, turns, first, followUps),
  };
};

/** Five risks with what to do about each. */
function risks(language: 'en' | 'de'): string[] {
  return Array.from({ length: 5 }, () => `{^risk}. ${texts().parts[language].measure}`);
}
