import { newChecks } from './checks.ts';
import type { Figures } from './figures.ts';
import { newLedger } from './ledger.ts';
import { chapter, type Outcome, type Stage, teller } from './story.ts';

/**
 * One database taken through the releases, oldest first: what was counted before an upgrade stays as it was, and what people
 * do afterwards is counted as well.
 */
export async function takeUp(
  releases: readonly string[],
  stageOf: (release: string) => Promise<Stage>,
  done: (stage: Stage) => Promise<void>,
): Promise<Outcome[]> {
  const ledger = newLedger();
  const outcomes: Outcome[] = [];
  let before: Figures | undefined;
  for (const [at, release] of releases.entries()) {
    const stage = await stageOf(release);
    const started = Date.now();
    const checks = newChecks(teller(stage));
    const [deeds, notDone] = [ledger.deeds.length, ledger.notDone.length];
    const round = String.fromCharCode('A'.charCodeAt(0) + at);
    const isLast = at === releases.length - 1;
    before = await chapter(stage, { ledger, checks, round, isLast, ...(before && { before }) });
    await done(stage);
    outcomes.push({
      ...{ release, engine: stage.place.engine, checks: checks.all },
      what: at === 0 ? 'begins a chain of upgrades' : `upgraded from ${releases[at - 1]}`,
      ...{ deeds: ledger.deeds.slice(deeds), notDone: ledger.notDone.slice(notDone) },
      seconds: (Date.now() - started) / 1000,
    });
  }
  return outcomes;
}
