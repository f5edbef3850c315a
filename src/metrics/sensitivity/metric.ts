import type { AskedRange } from '../../figures/frame.ts';
import {
  type Assumed,
  keptGap,
  type SuccessWeights,
  savedIf,
  type WhatIf,
} from '../../figures/sensitivity.ts';
import { claimedOf } from '../../figures/time.ts';
import { IDLE_GAPS } from '../../kernel/idle-gaps.ts';
import { defineMetric } from '../define-metric.ts';
import {
  ASSUMPTIONS,
  type Assumption,
  query,
  reply,
  type SensitivityQuery,
  type SensitivityRow,
} from './contract.ts';

/** What the time saved would be if what it rests on were other than it is set. */
export const sensitivity = defineMetric({
  name: 'sensitivity',
  aliases: ['what-if'],
  summary: 'What the time saved would be with another idle gap, allowance, weight, level or share',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const [assumed, offChat] = await Promise.all([figures.assumed(range), figures.allowance()]);
    const { assumptions, valuation } = figures.settings;
    const { success } = assumptions;
    const set: AsSet = {
      idle_gap: keptGap(assumptions.idleMinutes),
      off_chat: rounded(offChat.minutes),
      ...success,
      level: 1,
      recapture: valuation.recaptureShare,
    };
    const ground = { assumed, frame, set, success };
    const asIs = outcomeOf(ground, {});
    const isAsked = ASSUMPTIONS.some((name) => asked[name] !== undefined);
    return {
      ...frame,
      outcomesCover: assumed?.outcomes?.covers ?? null,
      settings: {
        idleMinutes: assumptions.idleMinutes,
        offChat: { set: assumptions.offChatMinutes, ...offChat },
        success,
        recapture: valuation.recaptureShare,
      },
      asIs,
      rows: ASSUMPTIONS.flatMap((assumption) =>
        valuesOf(assumption, set).map((value) => rowOf(ground, { assumption, value }, asIs)),
      ),
      asked: isAsked ? outcomeOf(ground, asked) : null,
    };
  },
});

/** The value of each that is in force; null where it is none of those that are kept. */
type AsSet = Readonly<Record<Assumption, number | null>>;

/** What is shown of each, besides what is set. */
const STANDARD: Readonly<Record<Assumption, readonly number[]>> = {
  idle_gap: IDLE_GAPS,
  off_chat: [0, 1, 2, 3, 4],
  done: [0.7, 0.85],
  partly: [0.25, 0.75],
  no: [0.25],
  unclear: [0, 1],
  level: [0.5, 0.75, 1.5, 2],
  recapture: [0.25, 0.5, 0.75, 1],
};

function valuesOf(assumption: Assumption, set: AsSet): number[] {
  const own = set[assumption];
  const values = new Set([...STANDARD[assumption], ...(own === null ? [] : [own])]);
  return [...values].sort((a, b) => a - b);
}

/** As it is shown: corrected by answers it has many digits. */
function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}

interface Ground {
  readonly assumed: Assumed | null;
  readonly frame: AskedRange['frame'];
  readonly set: AsSet;
  readonly success: SuccessWeights;
}

type Named = Partial<Pick<SensitivityQuery, Assumption>>;

function outcomeOf({ assumed, frame, set, success }: Ground, named: Named) {
  const saved = assumed === null ? null : savedIf(assumed, whatIf(named), success);
  const timeSaved = claimedOf(saved, frame);
  const share = named.recapture ?? set.recapture ?? 1;
  return { timeSaved, saved, usefulMinutes: timeSaved === null ? null : timeSaved * share };
}

function whatIf({ idle_gap, off_chat, level, done, partly, no, unclear }: Named): WhatIf {
  const named = Object.entries({ done, partly, no, unclear }).filter(
    (each): each is [string, number] => each[1] !== undefined,
  );
  return {
    idleGap: idle_gap,
    offChat: off_chat,
    level,
    success: named.length === 0 ? undefined : Object.fromEntries(named),
  };
}

function rowOf(
  ground: Ground,
  { assumption, value }: Pick<SensitivityRow, 'assumption' | 'value'>,
  asIs: ReturnType<typeof outcomeOf>,
): SensitivityRow {
  const asSet = ground.set[assumption] === value;
  const then = asSet ? asIs : outcomeOf(ground, { [assumption]: value });
  const figure = assumption === 'recapture' ? 'usefulMinutes' : 'timeSaved';
  const now = asIs[figure];
  const other = then[figure];
  const change = now === null || other === null || now <= 0 ? null : other / now - 1;
  return { assumption, value, asSet, ...then, change };
}
