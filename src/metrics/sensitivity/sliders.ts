import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimWords } from '../../ui/claim-words.ts';
import { duration, durationBetween } from '../../ui/format/format.ts';
import type { SensitivityRow } from './contract.ts';
import { changeOf, rangeOf } from './finding.ts';
import { sensitivityWords } from './words.ts';

/** An assumption with the values of it that the figure is said for: two or more, the smallest first. */
export interface Slider {
  readonly assumption: SensitivityRow['assumption'];
  readonly levels: readonly [SensitivityRow, ...SensitivityRow[]];
  /** Which of them is in force; where none is, the smallest. */
  readonly start: number;
}

/** Every assumption that can be moved without asking the server for more. */
export function slidersOf(rows: readonly SensitivityRow[]): Slider[] {
  const said = rows.filter(({ timeSaved }) => timeSaved !== null);
  return [...Map.groupBy(said, ({ assumption }) => assumption)].flatMap(([assumption, same]) => {
    const [least, ...others] = same.toSorted((a, b) => a.value - b.value);
    if (least === undefined || others.length === 0) return [];
    const levels = [least, ...others] as const;
    const start = levels.findIndex(({ asSet }) => asSet);
    return [{ assumption, levels, start: Math.max(0, start) }];
  });
}

/** The headline, if the assumption were that of the row; as everywhere a saving that is not above zero is none. */
export function headlineAt(row: SensitivityRow, state: CalibrationState): string {
  const { saved, usefulMinutes } = row;
  if (saved === null) return sensitivityWords.notSaid;
  const { amount, kind, rounding } = claimOf(saved, state);
  if (amount <= 0) return sensitivityWords.noSaving(durationBetween(saved.low, saved.high));
  const minutes = row.assumption === 'recapture' ? (usefulMinutes ?? amount) : amount;
  return claimWords.label[kind](duration(minutes, rounding));
}

/** What stands beside it: its range, and how far it has moved. */
export function besideHeadline(row: SensitivityRow): string {
  return sensitivityWords.beside([rangeOf(row), changeOf(row)].filter((part) => part !== ''));
}
