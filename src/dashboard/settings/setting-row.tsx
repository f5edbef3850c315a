import { useId } from 'react';
import type { SettingView } from '../../api/contracts/settings.ts';
import { moment } from '../../ui/format/dates.ts';
import { useNow } from '../../ui/parts/use-now.ts';
import { SettingForm } from './setting-form.tsx';
import { explanationOf, nameOf } from './setting-names.ts';
import { settingsWords } from './words.ts';

interface SettingRowProps {
  setting: SettingView;
  /** IANA name of the zone that moments are shown in. */
  zone: string;
  onSaved: (name: string) => void;
}

/** One setting: its value, where that comes from, what it is, and how it is changed where it may be. */
export function SettingRow({ setting, zone, onSaved }: SettingRowProps) {
  const { name, value, problem, changeable } = setting;
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <h3 id={id}>{nameOf(name)}</h3>
      <p className="setting-value">
        {value === null ? <span className="quiet">{settingsWords.notSet}</span> : <b>{value}</b>}{' '}
        <Source setting={setting} zone={zone} />
      </p>
      <p className="note">{explanationOf(name)}</p>
      {problem === null ? null : <p className="note warning">{settingsWords.notUsed(problem)}</p>}
      {changeable ? <SettingForm setting={setting} onSaved={() => onSaved(name)} /> : null}
    </section>
  );
}

function Source({ setting, zone }: Pick<SettingRowProps, 'setting' | 'zone'>) {
  const now = useNow(60_000);
  const { source, name, changedAt } = setting;
  const text =
    source === 'page' && changedAt !== null
      ? settingsWords.setHereAt(moment(changedAt, zone, now))
      : settingsWords.sources[source];
  return (
    <span className="setting-source">
      {setting.value === null ? null : (
        <span className={source === 'environment' ? 'tag' : 'quiet'}>{text}</span>
      )}{' '}
      <code>{name}</code>
    </span>
  );
}
