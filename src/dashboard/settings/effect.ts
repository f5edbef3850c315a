import type { PreviewReply, PreviewWorth } from '../../api/contracts/settings.ts';
import { periodName } from '../../ui/format/dates.ts';
import { money, moneyEstimate } from '../../ui/format/money.ts';
import { settingsWords } from './words.ts';

/** What a value would change of the days that are shown: the worth of the time saved, and the costs where these move. */
export function effectSentences({
  startDate,
  endDate,
  calibrated,
  now,
  changed,
}: PreviewReply): string[] {
  const days = periodName({ from: startDate, to: endDate });
  const worth = (of: PreviewWorth) => worthText(of, calibrated);
  const sentences = [settingsWords.effect(days, worth(now), worth(changed))];
  if (costsText(now) !== costsText(changed)) {
    sentences.push(settingsWords.effectCosts(costsText(now), costsText(changed)));
  }
  return sentences;
}

function worthText({ gross, currency }: PreviewWorth, calibrated: boolean): string {
  if (gross === null || currency === null) return settingsWords.noWorth;
  return calibrated
    ? settingsWords.atLeast(moneyEstimate(gross.low, currency, 'down'))
    : settingsWords.roughly(moneyEstimate(gross.conservative, currency));
}

function costsText({ knownCosts, currency }: PreviewWorth): string {
  return knownCosts === null || currency === null
    ? settingsWords.noWorth
    : money(knownCosts, currency);
}
