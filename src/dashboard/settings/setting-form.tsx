import { type FormEvent, useId, useRef, useState } from 'react';
import type { SettingView } from '../../api/contracts/settings.ts';
import { sentencesOf } from '../../ui/failures/failure.tsx';
import { useChangeSetting, usePreviewSetting } from '../../ui/fetching/entries.ts';
import { RequestFailure } from '../../ui/fetching/request.ts';
import { effectSentences } from './effect.ts';
import { explanationOf, nameOf } from './setting-names.ts';
import { settingsWords } from './words.ts';

interface SettingFormProps {
  setting: SettingView;
  onSaved: () => void;
}

/** Changes a setting: a value, what it would change, and the way back to the default. */
export function SettingForm({ setting, onSaved }: SettingFormProps) {
  const { name, value, source } = setting;
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [text, setText] = useState(value ?? '');
  const change = useChangeSetting();
  const preview = usePreviewSetting();
  const error = change.error ?? preview.error;
  const save = (to: string | null) =>
    change.mutate(
      { name, value: to },
      {
        onSuccess: (saved) => {
          setText(saved.value ?? '');
          preview.reset();
          if (details.current !== null) details.current.open = false;
          onSaved();
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(text);
  };
  return (
    <details className="change" ref={details}>
      <summary className="ctl">
        <span aria-hidden="true">{settingsWords.change}</span>
        <span className="sr">{settingsWords.changeOf(nameOf(name))}</span>
      </summary>
      <form onSubmit={submit}>
        <label className="field" htmlFor={id}>
          <span>{settingsWords.newValue}</span>
          <input
            id={id}
            value={text}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error !== null}
            aria-describedby={`${id}-says`}
            onChange={(event) => {
              setText(event.target.value);
              preview.reset();
              change.reset();
            }}
          />
        </label>
        <p className="wrong" role="alert">
          {error === null ? '' : refusal(error, name)}
        </p>
        <output id={`${id}-says`}>
          {preview.data === undefined
            ? null
            : effectSentences(preview.data).map((sentence) => <p key={sentence}>{sentence}</p>)}
        </output>
        <p className="actions">
          <button
            type="button"
            className="ctl"
            disabled={text.trim() === '' || preview.isPending}
            onClick={() => preview.mutate({ name, value: text })}
          >
            {settingsWords.preview}
          </button>
          <button type="submit" className="ctl main" disabled={change.isPending}>
            {settingsWords.save}
          </button>
          {source === 'page' ? (
            <button
              type="button"
              className="ctl plain"
              disabled={change.isPending}
              onClick={() => save(null)}
            >
              {settingsWords.reset}
            </button>
          ) : null}
        </p>
      </form>
    </details>
  );
}

/** What is wrong with the value, and what is expected. */
function refusal(error: RequestFailure, name: string): string {
  const [what, remedy] = sentencesOf(error);
  const expected = explanationOf(name);
  const isOfValue = error instanceof RequestFailure && error.problem?.code === 'SETTING_INVALID';
  return isOfValue && expected !== null
    ? `${what} ${settingsWords.expects(expected)}`
    : `${what} ${remedy}`;
}
