import { describe, expect, it } from 'vitest';
import { fileNamesOf } from './document-files.ts';

describe('fileNamesOf', () => {
  it('reads the names of files in the forms of all releases, in order, repeats kept', () => {
    const files = [
      { type: 'file', name: 'plan.pdf', file: { filename: 'other.pdf' } },
      { type: 'file', file: { filename: 'row.docx' } },
      { type: 'file', file: { meta: { name: 'meta.xlsx' } } },
      { type: 'doc', title: 'Handbook' },
      { type: 'collection', name: 'Rules' },
      { filename: 'imported.txt' },
      { type: 'file', name: 'plan.pdf' },
    ];
    expect(fileNamesOf(files)).toEqual([
      ...['plan.pdf', 'row.docx', 'meta.xlsx', 'Handbook', 'Rules', 'imported.txt', 'plan.pdf'],
    ]);
  });

  it('takes no picture and no address of one for a name', () => {
    const files = [
      { type: 'image', url: 'data:image/png;base64,AAAA' },
      { type: 'image', name: 'data:image/png;base64,AAAA' },
      { type: 'image', name: '' },
    ];
    expect(fileNamesOf(files)).toEqual([]);
  });

  it.each([[undefined], [null], ['a.pdf'], [{ name: 'a.pdf' }], [[null, 5, 'a.pdf', { name: 5 }]]])(
    'finds no names in %j',
    (odd) => {
      expect(fileNamesOf(odd)).toEqual([]);
    },
  );
});
