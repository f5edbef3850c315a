import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { sentencesOf } from '../../ui/failures/failure.tsx';
import type { RequestFailure } from '../../ui/fetching/request.ts';

interface EntryFormProps {
  /** Of the button that sends it. */
  action: string;
  pending: boolean;
  error: RequestFailure | null;
  onSend: () => void;
  /** Beside that button. */
  beside?: ReactNode;
  children: ReactNode;
}

/** Fields of something that people enter, what is wrong with it, and the button that keeps it. */
export function EntryForm({ action, pending, error, onSend, beside, children }: EntryFormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="entry" onSubmit={send}>
      <div className="entry-fields">{children}</div>
      <p className="wrong" role="alert">
        {error === null ? '' : sentencesOf(error).join(' ')}
      </p>
      <p className="actions">
        <button type="submit" className="ctl main" disabled={pending}>
          {action}
        </button>
        {beside}
      </p>
    </form>
  );
}

/** What stands in the fields of a form, and what binds each of them. */
export function useFields<Name extends string>(begin: Readonly<Record<Name, string>>) {
  const [fields, setFields] = useState(begin);
  const field = (name: Name) => ({
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
  });
  return { fields, setFields, field };
}

interface Field {
  value: string;
  onChange: (value: string) => void;
}

interface EntryFieldProps extends Field {
  name: string;
  type?: 'text' | 'month' | 'date' | 'number';
  required?: boolean;
  /** Characters. */
  least?: number;
  most?: number;
  pattern?: string;
  /** An example of what it takes. */
  example?: string;
}

/** One field with its name. */
export function EntryField(props: EntryFieldProps) {
  const {
    name,
    value,
    onChange,
    type = 'text',
    required = true,
    least,
    most,
    pattern,
    example,
  } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type={type}
        value={value}
        required={required}
        minLength={least}
        maxLength={most}
        pattern={pattern}
        placeholder={example}
        autoComplete="off"
        {...(type === 'number' ? { min: 0, step: 'any' } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** A month; where a browser has no field for it, as text. */
export function MonthField(props: Field & { name: string; required?: boolean }) {
  return <EntryField type="month" pattern="\d{4}-\d{2}" example="2026-03" {...props} />;
}

/** The code of a currency. */
export function CurrencyField(props: Field & { name: string }) {
  return <EntryField least={3} most={3} {...props} />;
}

interface EntryButtonProps {
  /** For who sees the row it stands in, and for who does not. */
  text: string;
  full: string;
  disabled: boolean;
  onClick: () => void;
}

/** A button in the row of an entry. */
export function EntryButton({ text, full, disabled, onClick }: EntryButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={full}
      disabled={disabled}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
