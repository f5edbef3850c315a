import { type FormEvent, useRef, useState } from 'react';
import type { DayRange } from '../../kernel/days.ts';
import { goTo } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { shortRange } from '../format/dates.ts';
import { Menu } from '../parts/menu.tsx';
import { areReversed, DaysFields } from './days-fields.tsx';
import {
  addressWithRange,
  daysOfRange,
  type Horizon,
  PRESETS,
  presetName,
  type Range,
  rangeLabel,
  sameRange,
  stepBack,
  stepForward,
  stepNames,
} from './range.ts';
import { rangeWords } from './words.ts';

interface RangePickerProps {
  range: Range;
  horizon: Horizon;
  search: string;
}

/** Which days the page is about: steps by the range's own length, presets, free days; all of it in the address. */
export function RangePicker({ range, horizon, search }: RangePickerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const names = stepNames(range, horizon);
  const address = (to: Range) => addressWithRange(search, to);
  return (
    <>
      <div className="seg">
        <StepButton
          name={names.before}
          sign="‹"
          to={stepBack(range, horizon)}
          onStep={(to) => goTo(address(to))}
        />
        <PresetMenu
          range={range}
          horizon={horizon}
          address={address}
          onChooseDays={() => dialog.current?.showModal()}
        />
        <StepButton
          name={names.after}
          sign="›"
          to={stepForward(range, horizon)}
          onStep={(to) => goTo(address(to))}
        />
      </div>
      <dialog ref={dialog} className="dialog" aria-label={rangeWords.chooseTitle}>
        <DaysForm
          key={search}
          days={daysOfRange(range, horizon)}
          horizon={horizon}
          onChoose={(days) => {
            dialog.current?.close();
            goTo(address(days));
          }}
          onCancel={() => dialog.current?.close()}
        />
      </dialog>
    </>
  );
}

interface PresetMenuProps {
  range: Range;
  horizon: Horizon;
  address: (to: Range) => string;
  onChooseDays: () => void;
}

function PresetMenu({ range, horizon, address, onChooseDays }: PresetMenuProps) {
  return (
    <Menu label={rangeLabel(range, horizon)} name={rangeWords.shown}>
      {(close) => (
        <ul className="pop">
          {PRESETS.map((name) => {
            const on = sameRange(range, { name });
            return (
              <li key={name} className={on ? 'on' : ''}>
                <Link to={address({ name })} current={on ? 'true' : undefined} onFollow={close}>
                  {presetName(name)} <span className="quiet">{presetHint({ name }, horizon)}</span>
                </Link>
              </li>
            );
          })}
          <li className="rule">
            <button
              type="button"
              onClick={() => {
                close();
                onChooseDays();
              }}
            >
              {rangeWords.choose}
            </button>
          </li>
        </ul>
      )}
    </Menu>
  );
}

/** Which days a preset means now, in brief: "from 26 Oct" while it moves with the day, else both ends. */
function presetHint(range: Range, horizon: Horizon): string {
  const { from, to } = daysOfRange(range, horizon);
  if ('name' in range && range.name === 'all' && horizon.first === null) return '';
  if (to !== horizon.today) return shortRange({ from, to }, horizon.today);
  return rangeWords.fromDay(shortRange({ from, to: from }, horizon.today));
}

interface StepButtonProps {
  name: string;
  sign: string;
  to: Range | null;
  onStep: (to: Range) => void;
}

function StepButton({ name, sign, to, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="ctl"
      aria-label={name}
      title={to === null ? rangeWords.noDataThere(name) : name}
      disabled={to === null}
      onClick={() => to !== null && onStep(to)}
    >
      {sign}
    </button>
  );
}

interface DaysFormProps {
  days: DayRange;
  horizon: Horizon;
  onChoose: (days: DayRange) => void;
  onCancel: () => void;
}

function DaysForm({ days, horizon, onChoose, onCancel }: DaysFormProps) {
  const [{ from, to }, setDays] = useState(days);
  const wrong = areReversed({ from, to });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong) onChoose({ from, to });
  };
  return (
    <form onSubmit={submit}>
      <h2>{rangeWords.chooseTitle}</h2>
      <DaysFields days={{ from, to }} max={horizon.today} onChange={setDays} />
      <p className="actions">
        <button type="submit" className="ctl main" disabled={wrong}>
          {rangeWords.show}
        </button>
        <button type="button" className="ctl" onClick={onCancel}>
          {rangeWords.cancel}
        </button>
      </p>
    </form>
  );
}
