import type {
  ChangeView,
  PreviewReply,
  SettingsReply,
  SettingView,
} from '../api/contracts/settings.ts';
import type { Config, StatedSetting } from '../config/index.ts';
import type { CogniforceRepositories, StoredSettingChange } from '../domains/cogniforce/index.ts';
import type { Figures, ValueSettings } from '../figures/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { Principal } from '../kernel/principal.ts';

/** Changes that are listed. */
const LISTED = 100;

interface SettingsParts {
  readonly config: Pick<Config, 'stated' | 'valueWith' | 'analysis'>;
  readonly own: { readonly repositories: CogniforceRepositories };
  readonly clock: Clock;
  /** An answer of our own database, unless it cannot be used. */
  readonly answered: <T>(ask: () => Promise<T>) => Promise<T>;
}

type Changed = ReadonlyMap<string, StoredSettingChange>;

/**
 * What is set, where it comes from, and what was changed on the page: the environment wins, then the newest change, then the default.
 *
 * Asked anew for each question, since another process may have changed it.
 */
export function appSettings({ config, own, clock, answered }: SettingsParts) {
  const { stated, valueWith, analysis } = config;
  const names = stated.filter(({ onPage }) => onPage === 'changed').map(({ name }) => name);

  /** What was changed on the page, those that were taken back left out. */
  async function changedIn(from: CogniforceRepositories): Promise<Changed> {
    return from.settingChanges.newestOf(names);
  }

  /** The rates, shares and budgets that are in force. */
  async function valueIn(from: CogniforceRepositories): Promise<ValueSettings> {
    return valueWith(textsOf(await changedIn(from))).value;
  }

  function viewOf(setting: StatedSetting, changed: Changed): SettingView {
    const { name, isSet, onPage } = setting;
    const change = changed.get(name);
    const usual = setting.default ?? (name === ZONE ? analysis.zone : null);
    return {
      name,
      default: usual,
      ...(isSet
        ? { value: setting.given, source: 'environment' as const, problem: null }
        : ownOf(name, usual, changed)),
      changeable: !isSet && onPage === 'changed',
      environmentOnly: onPage !== 'changed',
      changedAt: change?.changed_at ?? null,
    };
  }

  /** What is in force of one that the environment does not set. */
  function ownOf(name: string, usual: string | null, changed: Changed) {
    const text = changed.get(name)?.new_value ?? null;
    if (text === null) return { value: usual, source: 'default' as const, problem: null };
    const fault = valueWith(textsOf(changed)).faults.find((each) => each.name === name);
    if (fault === undefined) return { value: text, source: 'page' as const, problem: null };
    return { value: usual, source: 'default' as const, problem: fault.sentence };
  }

  /** The setting, where it may be changed here. Errors: SETTING_UNKNOWN, SETTING_FIXED. */
  function changeable(name: string): StatedSetting {
    const setting = stated.find((each) => each.name === name);
    if (setting === undefined) {
      throw new CogniforceError('SETTING_UNKNOWN', 'There is no setting of this name.');
    }
    if (setting.onPage !== 'changed') {
      throw fixed(name, `${name} is changed in the environment alone.`);
    }
    if (!setting.isSet) return setting;
    throw fixed(name, `${name} is set in the environment, which wins.`);
  }

  /** What would be in force with another value. Errors: SETTING_INVALID. */
  function valueIf(name: string, value: string | null, changed: Changed): ValueSettings {
    const before = textsOf(changed);
    const known = new Set(valueWith(before).faults.map(({ sentence }) => sentence));
    const after = new Map(before);
    if (value === null) after.delete(name);
    else after.set(name, value);
    const found = valueWith(after);
    const added = found.faults.filter((each) => each.name === name || !known.has(each.sentence));
    const [first] = added;
    if (first === undefined) return found.value;
    throw new CogniforceError('SETTING_INVALID', `${first.sentence}.`, { variable: first.name });
  }

  return {
    valueIn,

    /** Every setting, for the terminal. */
    all: (): Promise<(SettingView & { group: string; secret: boolean })[]> =>
      answered(async () => {
        const changed = await changedIn(own.repositories);
        return stated.map((each) => ({
          ...{ group: each.group, secret: each.isSecret },
          ...viewOf(each, changed),
        }));
      }),

    /** Those that the page shows, and the last changes. */
    async list(from: CogniforceRepositories): Promise<SettingsReply> {
      const changed = await changedIn(from);
      const onPage = stated.filter((each) => each.onPage !== undefined);
      const settings = onPage.map((each) => viewOf(each, changed));
      return { settings, changes: (await from.settingChanges.list(LISTED)).map(changeView) };
    },

    /** The last changes, newest first. */
    history: (): Promise<ChangeView[]> =>
      answered(async () => (await own.repositories.settingChanges.list(LISTED)).map(changeView)),

    /** Sets it from now on, in every process; null or blank: as without it. Errors: SETTING_UNKNOWN, SETTING_FIXED, SETTING_INVALID. */
    change: (name: string, given: string | null, who: Principal): Promise<SettingView> =>
      answered(async () => {
        const setting = changeable(name);
        const value = given === null || given.trim() === '' ? null : given.trim();
        const { settingChanges } = own.repositories;
        valueIf(name, value, await changedIn(own.repositories));
        const at = instant(clock.now());
        await settingChanges.change({ name, value, at, by: who.kind });
        return viewOf(setting, await changedIn(own.repositories));
      }),

    /**
     * What the figures would say with another value; nothing is changed. Input: opens the figures at some rates.
     *
     * Errors  SETTING_UNKNOWN, SETTING_FIXED, SETTING_INVALID.
     */
    async preview(
      from: CogniforceRepositories,
      { name, value }: { readonly name: string; readonly value: string },
      open: (value: ValueSettings) => Figures,
    ): Promise<PreviewReply> {
      changeable(name);
      const changed = await changedIn(from);
      const other = open(valueIf(name, value.trim(), changed));
      const now = open(valueWith(textsOf(changed)).value);
      const { value: metric } = await import('../metrics/value/metric.ts');
      const ask = async (range_type: 'last_month' | 'last_28_days') => {
        const [one, two] = await Promise.all([
          metric.answer(now, { range_type }),
          metric.answer(other, { range_type }),
        ]);
        return { now: one, other: two };
      };
      const month = await ask('last_month');
      const found = month.now.covers === null ? await ask('last_28_days') : month;
      const { startDate, endDate, calibration } = found.now;
      return {
        ...{ startDate, endDate, calibrated: calibration.state === 'calibrated' },
        now: worthOf(found.now),
        changed: worthOf(found.other),
      };
    },
  };
}

const ZONE = 'ANALYTICS_PROCESSING_TIMEZONE';

function textsOf(changed: Changed): Map<string, string> {
  return new Map(
    [...changed.values()].flatMap(({ name, new_value: text }) =>
      text === null ? [] : [[name, text] as const],
    ),
  );
}

function changeView(row: StoredSettingChange): ChangeView {
  const { number, changed_at: at, name, old_value: old, new_value, changed_by: by } = row;
  return { number, at, name, old, new: new_value, by };
}

function worthOf({
  currency,
  gross,
  costs,
}: {
  readonly currency: string | null;
  readonly gross: PreviewReply['now']['gross'];
  readonly costs: { readonly known: number | null };
}): PreviewReply['now'] {
  return { currency, gross, knownCosts: costs.known };
}

function fixed(variable: string, sentence: string): CogniforceError {
  return new CogniforceError('SETTING_FIXED', sentence, { variable });
}
