import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answered } from '../../figures/contract.ts';
import { useSearch } from '../address/address.ts';
import { useExport, useReady } from '../fetching/queries.ts';
import { periodName } from '../format/dates.ts';
import { download } from '../parts/download.ts';
import { Menu } from '../parts/menu.tsx';
import { partsWords } from '../parts/words.ts';
import { pictureOf, pngOf } from '../picture/picture.ts';
import { comparisonFromAddress, comparisonQuery } from '../range/comparison.ts';

/** A line of the menu. */
interface Choice {
  readonly words: string;
  readonly save: () => void;
}

interface SaveMenuProps {
  /** Name of the figure in the API. */
  figure: string;
  /** The one of its tables that is saved as CSV; without it: all of them. */
  table?: string | undefined;
  reply: Pick<Answered, 'startDate' | 'endDate'>;
}

/** What can be saved of a panel: its tables, and a picture of it. */
export function SaveMenu({ figure, table, reply }: SaveMenuProps) {
  const place = useRef<HTMLDivElement>(null);
  const saving = useExport();
  const words = partsWords.save;
  const days = useAsked(reply);
  const picture = usePicture(figure, reply);
  const draw = (type: 'svg' | 'png') => {
    const panel = place.current?.closest<HTMLElement>('.panel');
    if (panel) picture.mutate({ panel, type });
  };
  const csv = table === undefined ? { figure } : { table };
  return (
    <div ref={place}>
      <Choices
        name={words.name}
        saving={eitherOf(saving, picture)}
        choices={[
          {
            words: words.table,
            save: () => saving.mutate({ format: 'csv', asked: { ...days, ...csv } }),
          },
          {
            words: words.workbook,
            save: () => saving.mutate({ format: 'xlsx', asked: { ...days, figure } }),
          },
          { words: words.png, save: () => draw('png') },
          { words: words.svg, save: () => draw('svg') },
        ]}
      />
    </div>
  );
}

/** What can be saved of all figures of these days. */
export function SaveAllMenu({ reply }: Pick<SaveMenuProps, 'reply'>) {
  const saving = useExport();
  const words = partsWords.save;
  const days = useAsked(reply);
  const choice = (words: string, format: string, asked: object = {}): Choice => ({
    words,
    save: () => saving.mutate({ format, asked: { ...days, ...asked } }),
  });
  return (
    <Choices
      name={words.pageName}
      saving={saving}
      choices={[
        choice(words.finance, 'xlsx', { sheet: 'finance' }),
        choice(words.workbook, 'xlsx'),
        choice(words.allTables, 'csv'),
        choice(words.allJson, 'json'),
      ]}
    />
  );
}

/** How far what was chosen is. */
interface Saving {
  readonly isPending: boolean;
  readonly isError: boolean;
}

const eitherOf = (one: Saving, other: Saving): Saving => ({
  isPending: one.isPending || other.isPending,
  isError: one.isError || other.isError,
});

interface ChoicesProps {
  name: string;
  saving: Saving;
  choices: readonly Choice[];
}

function Choices({ name, saving, choices }: ChoicesProps) {
  const words = partsWords.save;
  return (
    <>
      <Menu label={words.label} name={name}>
        {(close) => (
          <ul className="pop">
            {choices.map(({ words: text, save }) => (
              <li key={text}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    save();
                  }}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Menu>
      <output className={saving.isError ? 'note' : 'sr'}>
        {saving.isPending ? words.saving : ''}
        {saving.isError ? words.failed : ''}
      </output>
    </>
  );
}

/** The days, and what the page compares them with. */
function useAsked({ startDate, endDate }: SaveMenuProps['reply']): Record<string, string> {
  const comparison = comparisonFromAddress(useSearch());
  return { start_date: startDate, end_date: endDate, ...comparisonQuery(comparison) };
}

/** Draws a panel and saves it; invented figures are called so in it and in its name. */
function usePicture(figure: string, { startDate, endDate }: SaveMenuProps['reply']) {
  const isInvented = useReady().data?.demonstration === true;
  const save = async ({ panel, type }: { panel: HTMLElement; type: 'svg' | 'png' }) => {
    const title = panel.querySelector('h2')?.textContent ?? figure;
    const source = partsWords.source(periodName({ from: startDate, to: endDate }));
    const svg = pictureOf(panel, {
      title,
      source: isInvented ? `${source}. ${partsWords.invented}` : source,
    });
    const mark = isInvented ? 'demonstration-' : '';
    const name = `${mark}cogniforce-${figure}-${startDate}-to-${endDate}.${type}`;
    const content = type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
    download(name, content);
  };
  return useMutation({ mutationFn: save, networkMode: 'always' });
}
