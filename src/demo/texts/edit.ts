import { jsonOf } from '../../resources/index.ts';
import { wrapped } from './drafts.ts';
import { dialogue, type FollowUp, numbered, paragraphs, type Writer } from './script.ts';
import type { ByLanguage } from './words.ts';

/** The same sentence as it was dashed off, and as it should read. */
interface Polish {
  readonly rough: string;
  readonly fine: string;
}

interface EditTexts {
  readonly sentences: ByLanguage<readonly Polish[]>;
  readonly asks: ByLanguage;
  readonly further: { readonly changes: ByLanguage; readonly looser: ByLanguage };
  readonly changes: ByLanguage;
}

const texts = jsonOf<EditTexts>('demo/edit.json');

/** A text that was written in a hurry, and its better version. */
export const edit: Writer = (pen, turns) => {
  const { random } = pen;
  const chosen = random.sample(pen.in(texts().sentences), random.int(2, 7));
  const told = chosen.map(({ rough, fine }) => pen.alike([rough, fine]));
  const named = pen.say('[{first}|Ms {customer}|{person}|all]');
  const fine = (hello: string) =>
    paragraphs(
      `${hello} ${named},`,
      told.map(([, line]) => line).join(' '),
      pen.say(
        pen.in({
          en: '[Best regards|Kind regards|Thank you]',
          de: '[Viele Grüße|Freundliche Grüße|Danke]',
        }),
      ),
    );
  const hello = pen.in({ en: ['Dear', 'Hello'], de: ['Guten Tag', 'Hallo'] });
  const followUps: FollowUp[] = [
    {
      ask: pen.in(texts().further.changes),
      answer: () => numbered(pen.some(pen.in(texts().changes), 3, 5)),
    },
    {
      ask: pen.in(texts().further.looser),
      answer: () => wrapped(pen, fine(pen.in({ en: 'Hi', de: 'Hi' }))),
    },
  ];
  const first = {
    instruction: pen.one(pen.in(texts().asks)),
    pasted: told.map(([line]) => line).join(' '),
    answer: () => wrapped(pen, fine(random.pick(hello))),
  };
  return {
    title: pen.one(
      pen.in({
        en: ['Mail polish {date}', 'Proofreading', 'Better wording for {dealer}', 'Grammar check'],
        de: ['Korrektur Mail', 'Formulierung {dealer}', 'Stil prüfen'],
      }),
    ),
    tags: random.sample(['writing', 'editing', 'email', 'communication'], 2),
    exchanges: dialogue(pen, turns, first, followUps),
  };
};
