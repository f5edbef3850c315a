import { useId, useState } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import type { SensitivityReply } from './contract.ts';
import { assumedValue } from './finding.ts';
import { besideHeadline, headlineAt, type Slider, slidersOf } from './sliders.ts';
import { sensitivityWords } from './words.ts';

/** Each assumption to be moved by itself, with the headline that follows from it. Every value is in the answer already. */
export function WhatIf({ reply }: { reply: SensitivityReply }) {
  const sliders = slidersOf(reply.rows);
  if (sliders.length === 0) return null;
  return (
    <fieldset className="sliders">
      <legend>{sensitivityWords.move}</legend>
      {sliders.map((slider) => (
        <OneSlider key={slider.assumption} slider={slider} state={reply.calibration.state} />
      ))}
    </fieldset>
  );
}

function OneSlider({ slider, state }: { slider: Slider; state: CalibrationState }) {
  const { assumption, levels, start } = slider;
  const id = useId();
  const [chosen, choose] = useState<number | null>(null);
  const at = chosen ?? start;
  const row = levels[at] ?? levels[0];
  const [value, headline, beside] = [
    assumedValue(row),
    headlineAt(row, state),
    besideHeadline(row),
  ];
  return (
    <div className="slider">
      <label htmlFor={id}>{sensitivityWords.names[assumption]}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={levels.length - 1}
        step={1}
        value={at}
        list={`${id}-levels`}
        aria-valuetext={sensitivityWords.aloud({ value, headline, beside })}
        onChange={(event) => choose(event.currentTarget.valueAsNumber)}
      />
      <datalist id={`${id}-levels`}>
        {levels.map((level, index) => (
          <option key={level.value} value={index} />
        ))}
      </datalist>
      {/* The slider itself says the same when it is moved. */}
      <p aria-hidden="true">
        <span className="num">{value}</span>
        <b>{headline}</b>
        <span className="quiet">{beside}</span>
      </p>
    </div>
  );
}
