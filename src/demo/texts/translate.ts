import { jsonOf } from '../../resources/index.ts';
import { dialogue, type FollowUp, paragraphs, type Writer } from './script.ts';
import type { ByLanguage } from './words.ts';

type Tongue = 'en' | 'de' | 'hu' | 'fr';

/** One sentence in four languages; `{...}` are facts that read alike in each. */
type Parallel = Readonly<Record<Tongue, string>>;

interface TranslateTexts {
  readonly tongueNames: ByLanguage<Readonly<Record<Tongue, string>>>;
  readonly asks: ByLanguage;
  readonly again: ByLanguage;
  readonly notes: ByLanguage;
  readonly openings: readonly Parallel[];
  readonly middles: readonly Parallel[];
  readonly closings: readonly Parallel[];
}

const texts = jsonOf<TranslateTexts>('demo/translate.json');

/** A text of parallel sentences, put from one of four languages into others. */
export const translate: Writer = (pen, turns) => {
  const { random } = pen;
  const text = [
    random.sample(texts().openings, 1),
    random.sample(texts().middles, random.int(2, 9)),
    random.sample(texts().closings, random.int(1, 2)),
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
  const ask = (templates: ByLanguage, to: Tongue) =>
    pen
      .in(templates)
      .map((template) => template.replaceAll('{to}', pen.in(texts().tongueNames)[to]));
  const answer = (to: Tongue) => () => paragraphs(version(to), pen.one(pen.in(texts().notes)));
  const followUps: FollowUp[] = others.map((to) => ({
    ask: ask(texts().again, to),
    answer: answer(to),
  }));

  return {
    title: pen
      .say(
        pen.in({
          en: `${texts().tongueNames.en[first]} translation [for {dealer}|of a mail|]`,
          de: `Übersetzung [für {dealer}|einer Mail|] (${first})`,
        }),
      )
      .trim(),
    tags: random.sample(['translation', 'language', 'communication', 'business'], 2),
    exchanges: dialogue(
      pen,
      turns,
      {
        instruction: pen.one(ask(texts().asks, first)),
        pasted: version(from),
        answer: answer(first),
      },
      followUps,
    ),
  };
};
