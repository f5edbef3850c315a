import type {
  CogniforceRepositories,
  GroupLabel,
  Membership,
  PersonUsage,
  Spent,
  Usage,
} from '../../domains/cogniforce/index.ts';
import type { DayRange } from '../../kernel/days.ts';
import { byModel, modelCost, type TokenCost, tokenCost } from '../spending.ts';
import type { Valuation } from '../valuation.ts';
import { hiddenRows } from './hidden-rows.ts';
import { type Place, type Places, placesOf } from './places.ts';
import { type Contribution, inRows, keyOf, type Worth, type Worths, worthOf } from './worth.ts';

/** Answers, with where the person who asked is counted. */
type PlacedUsage = PersonUsage & Pick<Place, 'group' | 'above'>;

/** Which groups there are, and who was in them when. */
export interface Directory {
  readonly labels: readonly GroupLabel[];
  readonly memberships: readonly Membership[];
}

/** What is known of one range, in all and by group; nothing in it tells of too few people. */
export interface GroupFigures {
  readonly worths: Worths;
  /** Distinct people active, by group; those of the groups in it as well. */
  readonly peopleIn: ReadonlyMap<string | null, number>;
  /** Answers by model, by the groups that the person is counted in; null where too few people's they are. */
  readonly usageIn: ReadonlyMap<string | null, readonly Usage[] | null>;
  readonly tokens: TokenCost;
  readonly modelsWithoutPrice: readonly string[];
  readonly spent: Spent;
}

interface GroupSource {
  readonly cogniforce: CogniforceRepositories;
  readonly valuation: Valuation;
  readonly minimumGroup: number;
}

/** Groups and memberships, as last read. */
export async function directoryOf({ groups }: CogniforceRepositories): Promise<Directory> {
  const [labels, memberships] = await Promise.all([groups.labels(), groups.memberships()]);
  return { labels, memberships };
}

/** All that the answer about one range is made from. */
export async function groupFigures(
  { cogniforce, valuation, minimumGroup }: GroupSource,
  { labels, memberships }: Directory,
  range: DayRange,
): Promise<GroupFigures> {
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
    worths: withheld(worthOf(contributions, minimumGroup)),
    peopleIn: countsOf(contributions),
    usageIn: usageByGroup(usage.map(placed(places)), minimumGroup),
    tokens: tokenCost(models, valuation),
    modelsWithoutPrice: [...new Set(unpriced.flatMap(({ model }) => model ?? []))].sort(),
    spent,
  };
}

const NOTHING: Worth = {
  time: {
    conservativeBaseline: null,
    withAi: null,
    meanBaseline: null,
    variance: null,
    sharedDeviation: null,
    offChatDeviation: null,
  },
  rated: null,
};

/** What is hidden is not only marked: it is not there. A group without any time hides nothing. */
function withheld(worths: Worths): Worths {
  return {
    ...worths,
    ...(worths.hidden && { total: NOTHING }),
    groups: worths.groups.map((group) => {
      const hidden = group.time.withAi !== null && (worths.hidden || group.hidden);
      return { ...group, hidden, ...(hidden && NOTHING) };
    }),
  };
}

function usageByGroup(usage: readonly PlacedUsage[], minimum: number) {
  const parts = usage.map(({ person, group, above }) => ({
    person,
    rows: [group, ...above].map(keyOf),
    kind: null,
  }));
  const hidden = hiddenRows(parts, minimum);
  return new Map(
    [...inRows(usage)].map(([group, rows]) => [
      group,
      hidden.has(keyOf(group)) ? null : byModel(rows),
    ]),
  );
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
