import { useEffect, useRef, useState } from 'react';
import { shortcutsOn, switchShortcuts } from '../parts/preferences.ts';
import { pageWords } from './words.ts';

const KEYS = [
  { key: '[', does: 'keyBefore' },
  { key: ']', does: 'keyAfter' },
  { key: 'c', does: 'keyCompare' },
  { key: 't', does: 'keyTable' },
  { key: '?', does: 'keyList' },
] as const;

interface ShortcutsProps {
  onBefore: () => void;
  onAfter: () => void;
  /** Null: the page compares with nothing. */
  onCompare: (() => void) | null;
}

/** Single keys for what the page also offers otherwise; they can be switched off in their list. */
export function Shortcuts({ onBefore, onAfter, onCompare }: ShortcutsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(shortcutsOn);
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      '[': onBefore,
      ']': onAfter,
      ...(onCompare === null ? {} : { c: onCompare }),
      t: toggleTable,
      '?': () => dialog.current?.showModal(),
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!on && event.key !== '?') return;
      acts[event.key]?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, onBefore, onAfter, onCompare]);
  return (
    <dialog ref={dialog} className="dialog" aria-label={pageWords.keys}>
      <h2>{pageWords.keys}</h2>
      <dl className="pairs">
        {KEYS.filter(({ key }) => key !== 'c' || onCompare !== null).map(({ key, does }) => (
          <div key={key} className="pair">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{pageWords[does]}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchShortcuts(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        {pageWords.keysAct}
      </label>
      <p className="actions">
        <button type="button" className="ctl" onClick={() => dialog.current?.close()}>
          {pageWords.close}
        </button>
      </p>
    </dialog>
  );
}

function toggleTable(): void {
  const table = document.querySelector<HTMLDetailsElement>('details.data');
  if (table !== null) table.open = !table.open;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input:not([type="range"]), select, textarea, dialog') !== null;
}
