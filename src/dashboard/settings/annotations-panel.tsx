import { useId, useState } from 'react';
import type { Annotation } from '../../api/contracts/entries.ts';
import { ANNOTATION_KINDS, annotationKind } from '../../kernel/annotation-kinds.ts';
import { useKeepAnnotation, useRemoveEntry } from '../../ui/fetching/entries.ts';
import { fullDay } from '../../ui/format/dates.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { EntryButton, EntryField, EntryForm, useFields } from './entry-form.tsx';
import { entryWords } from './entry-words.ts';

interface AnnotationsPanelProps {
  annotations: readonly Annotation[];
}

/** Roll-outs, trainings and what else explains a curve, and the form to enter one. */
export function AnnotationsPanel({ annotations }: AnnotationsPanelProps) {
  return (
    <Panel title={entryWords.annotationsTitle} sub={entryWords.annotationsSub} className="w-12">
      <AnnotationsTable annotations={annotations} />
      <AnnotationForm />
    </Panel>
  );
}

function AnnotationsTable({ annotations }: AnnotationsPanelProps) {
  const remove = useRemoveEntry();
  if (annotations.length === 0) return <p>{entryWords.noAnnotations}</p>;
  return (
    <ScrollRegion aria-label={entryWords.annotationsList}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{entryWords.days}</th>
            <th scope="col">{entryWords.kind}</th>
            <th scope="col">{entryWords.what}</th>
            <th scope="col">
              <span className="sr">{entryWords.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {annotations.map(({ id, from, to, kind, text }) => (
            <tr key={id}>
              <th scope="row">
                {from === to ? fullDay(from) : entryWords.between(fullDay(from), fullDay(to))}
              </th>
              <td>{entryWords.kinds[kind]}</td>
              <td className="entered">{text}</td>
              <td className="r">
                <EntryButton
                  text={entryWords.removeShort}
                  full={entryWords.remove(text)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ noun: 'annotations', id })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const EMPTY = { from: '', to: '', text: '' };

function AnnotationForm() {
  const id = useId();
  const { fields, setFields, field } = useFields(EMPTY);
  const [kind, setKind] = useState<Annotation['kind']>('rollout');
  const keep = useKeepAnnotation();
  const send = () =>
    keep.mutate(
      { ...fields, kind, to: fields.to === '' ? fields.from : fields.to },
      { onSuccess: () => setFields(EMPTY) },
    );
  return (
    <EntryForm
      action={entryWords.addAnnotation}
      pending={keep.isPending}
      error={keep.error}
      onSend={send}
    >
      <EntryField name={entryWords.fromDay} type="date" {...field('from')} />
      <EntryField name={entryWords.toDay} type="date" required={false} {...field('to')} />
      <div className="field">
        <label htmlFor={id}>{entryWords.kind}</label>
        <select
          id={id}
          value={kind}
          onChange={(event) => setKind(annotationKind(event.target.value))}
        >
          {ANNOTATION_KINDS.map((each) => (
            <option key={each} value={each}>
              {entryWords.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <EntryField name={entryWords.text} most={120} {...field('text')} />
    </EntryForm>
  );
}
