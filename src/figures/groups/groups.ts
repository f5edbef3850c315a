import type { GroupLabel, Membership, PersonUsage, Spent } from '../../domains/cogniforce/index.ts';
import type { DayRange } from '../../kernel/days.ts';
import type { MetricContext } from '../../metrics/define-metric.ts';
import { byModel, modelCost, type TokenCost, tokenCost } from '../spending.ts';
import { type Place, type Places, placesOf } from './places.ts';
import { type Contribution, inRows, type Worths, worthOf } from './worth.ts';

/** Answers, with where the person who asked is counted. */
export type PlacedUsage = PersonUsage & Pick<Place, 'group' | 'above'>;

/** Which groups there are, and who was in them when. */
export interface Directory {
  readonly labels: readonly GroupLabel[];
  readonly memberships: readonly Membership[];
}

/** What is known of one range. */
export interface Figures {
  readonly worths: Worths;
  /** Distinct people active, by group; those of the groups in it as well. */
  readonly peopleIn: ReadonlyMap<string | null, number>;
  /** Answers by the groups that the person is counted in. */
  readonly usageIn: ReadonlyMap<string | null, readonly PlacedUsage[]>;
  readonly tokens: TokenCost;
  readonly modelsWithoutPrice: readonly string[];
  readonly spent: Spent;
}

/** Groups and memberships, as last read. */
export async function directoryOf({ cogniforce }: MetricContext): Promise<Directory> {
  const { groups } = cogniforce;
  const [labels, memberships] = await Promise.all([groups.labels(), groups.memberships()]);
  return { labels, memberships };
}

/** All that the answer about one range is made from. */
export async function figuresOf(
  { cogniforce, valuation, minimumGroup }: MetricContext,
  { labels, memberships }: Directory,
  range: DayRange,
): Promise<Figures> {
  const places = placesOf(memberships, labels, range, valuation);
  const [people, usage, spent] = await Promise.all([
    cogniforce.aggregates.byPersonAndPart(range, places.cuts),
    cogniforce.usage.byPersonAndPart(range, places.cuts),
    cogniforce.spending.over(range),
  ]);
  const models = byModel(usage);
  const contributions = people.map((sums) => ({
    person: sums.person,
    ...places.placeOf(sums.person, sums.part),
    sums,
  }));
  const unpriced = models.filter((each) => modelCost(each, valuation).reason === 'no_price');
  return {
    worths: worthOf(contributions, minimumGroup),
    peopleIn: countsOf(contributions),
    usageIn: inRows(usage.map(placed(places))),
    tokens: tokenCost(models, valuation),
    modelsWithoutPrice: [...new Set(unpriced.flatMap(({ model }) => model ?? []))].sort(),
    spent,
  };
}

const placed =
  ({ placeOf }: Places) =>
  (usage: PersonUsage): PlacedUsage => {
    const { group, above } = placeOf(usage.person, usage.part);
    return { ...usage, group, above };
  };

function countsOf(active: readonly Contribution[]) {
  return new Map(
    [...inRows(active)].map(([group, rows]) => [
      group,
      new Set(rows.map(({ person }) => person)).size,
    ]),
  );
}
