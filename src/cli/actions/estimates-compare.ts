import type { App } from '../../app/index.ts';
import type { EstimateKind } from '../../domains/cogniforce/index.ts';
import { type Comparison, compareEstimates } from '../../jobs/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Prints how far two kinds of estimates lie apart on the tasks that have both. */
export const run: Action = async (context, { json }, one, other) => {
  return withApp(context, 'inspect', async (app) => {
    const kinds = await app.own.repositories.estimatePairs.kinds();
    const comparisons: Comparison[] = [];
    for (const [first, second] of pairsOf(kinds, one, other)) {
      comparisons.push(await compareEstimates(app.own.repositories, first, second));
    }
    if (json) context.out.json({ comparisons });
    else print(context, kinds.length, comparisons);
    return OK;
  });
};

type Kinds = Awaited<ReturnType<App['own']['repositories']['estimatePairs']['kinds']>>;

function pairsOf(
  kinds: Kinds,
  one?: string,
  other?: string,
): (readonly [EstimateKind, EstimateKind])[] {
  if (one === undefined) {
    const [newest, ...older] = kinds;
    return newest === undefined ? [] : older.map((each) => [kindOf(each), kindOf(newest)] as const);
  }
  const first = named(kinds, one);
  if (other !== undefined) return [[first, named(kinds, other)]];
  return kinds
    .filter((each) => nameOf(each) !== nameOf(first))
    .map((each) => [first, kindOf(each)] as const);
}

function named(kinds: Kinds, name: string): EstimateKind {
  const found = kinds.find((each) => nameOf(each) === name || nameOf(each).startsWith(`${name}:`));
  if (found) return kindOf(found);
  const known = kinds.map(nameOf).join(', ') || 'none yet';
  throw new CogniforceError('USAGE', `No estimates of "${name}" are kept; there are: ${known}.`);
}

function kindOf({ method, methodVersion, model }: EstimateKind): EstimateKind {
  return { method, methodVersion, model };
}

function nameOf({ method, methodVersion, model }: EstimateKind): string {
  return [method, ...(model === null ? [] : [model]), methodVersion].join(':');
}

function print({ out }: CommandContext, kinds: number, comparisons: readonly Comparison[]): void {
  if (comparisons.length === 0) {
    out.line(
      kinds === 0
        ? 'No estimates are kept yet. Run: cogniforce process'
        : 'Only one way of estimating has left estimates: there is nothing to compare.',
    );
    return;
  }
  const share = new Intl.NumberFormat('en', { style: 'percent' });
  out.table(
    comparisons.map(({ one, other, tasks, ...figures }) => ({
      one: nameOf(one),
      other: nameOf(other),
      tasks: String(tasks),
      'one, hours': (figures.oneMinutes / 60).toFixed(1),
      'other, hours': (figures.otherMinutes / 60).toFixed(1),
      'median ratio': figures.medianRatio?.toFixed(2) ?? 'unknown',
      'within x2': figures.withinTwo === null ? 'unknown' : share.format(figures.withinTwo),
    })),
  );
}
