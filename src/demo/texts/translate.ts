import { dialogue, type FollowUp, paragraphs, type Writer } from './script.ts';
import { closings, middles, openings, type Parallel } from './translate-sentences.ts';

type Tongue = keyof Parallel;

const tongueNames = {
  en: { en: 'English', de: 'German', hu: 'Hungarian', fr: 'French' },
  de: { en: 'Englische', de: 'Deutsche', hu: 'Ungarische', fr: 'Französische' },
};

const asks = {
  en: [
    'Translate [into|to] {to}:',
    'Please translate the following [mail|text|message] into {to}.',
    'translate to {to}, [formal|keep the tone|keep the line breaks]',
    '{to} please:',
    'Can you translate this into {to}? [It goes to {dealer}.|It is for our shop.|]',
  ],
  de: [
    'Bitte ins {to} übersetzen:',
    'Übersetze [den folgenden Text|diese Mail] ins {to}.',
    'ins {to} bitte[, förmlich|, Zeilen beibehalten|]',
    'Kannst du das ins {to} übersetzen? [Geht an {dealer}.|Ist für den Shop.|]',
  ],
};

const again = {
  en: ['And [in|into] {to}?', 'Now [the same|] in {to} please.', '{to} as well, thanks'],
  de: ['Und jetzt noch ins {to}.', 'Das Gleiche bitte ins {to}.', 'Und ins {to}?'],
};

const notes = {
  en: [
    '',
    '',
    '',
    '*I used the formal form of address.*',
    'Note: I left the product name and the numbers as they are.',
    'If this is for a [legal|contract] text, please have it checked by a native speaker.',
  ],
  de: [
    '',
    '',
    '',
    '*Ich habe die förmliche Anrede verwendet.*',
    'Hinweis: Produktname und Nummern habe ich nicht übersetzt.',
  ],
};

/** A text of parallel sentences, put from one of four languages into others. */
export const translate: Writer = (pen, turns) => {
  const { random } = pen;
  const text = [
    random.sample(openings, 1),
    random.sample(middles, random.int(2, 9)),
    random.sample(closings, random.int(1, 2)),
  ];
  const from = random.weighted<Tongue>([
    ['de', 5],
    ['en', 4],
    ['hu', 1],
    ['fr', 1],
  ]);
  const targets = random.sample<Tongue>(['en', 'de', 'fr', 'hu'], 4).filter((to) => to !== from);
  const city = pen.say('{city}');
  const [first = 'en', ...others] = random.chance(0.3) ? targets.reverse() : targets;

  const version = (tongue: Tongue) =>
    paragraphs(
      ...text.map((part) =>
        part.map((line) => pen.say(line[tongue].replace('{city}', city))).join(' '),
      ),
    );
  const ask = (templates: Record<'en' | 'de', readonly string[]>, to: Tongue) =>
    pen.in(templates).map((template) => template.replaceAll('{to}', pen.in(tongueNames)[to]));
  const answer = (to: Tongue) => () => paragraphs(version(to), pen.one(pen.in(notes)));
  const followUps: FollowUp[] = others.map((to) => ({ ask: ask(again, to), answer: answer(to) }));

  return {
    title: pen
      .say(
        pen.in({
          en: `${tongueNames.en[first]} translation [for {dealer}|of a mail|]`,
          de: `Übersetzung [für {dealer}|einer Mail|] (${first})`,
        }),
      )
      .trim(),
    tags: random.sample(['translation', 'language', 'communication', 'business'], 2),
    exchanges: dialogue(
      pen,
      turns,
      { instruction: pen.one(ask(asks, first)), pasted: version(from), answer: answer(first) },
      followUps,
    ),
  };
};
