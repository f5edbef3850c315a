import { describe, expect, it } from 'vitest';
import { attachmentsOf, drawsOnDocuments, fileNamesOf } from './document-files.ts';

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

describe('attachmentsOf', () => {
  it('names each by its id, else its address, else its name, else its place', () => {
    const picture = 'data:image/png;base64,AAAA';
    const files = [
      { type: 'file', id: 'f1', name: 'a.pdf' },
      { type: 'file', file: { id: 'f2' } },
      { type: 'image', url: '/api/v1/files/f3/content' },
      { type: 'image', url: picture },
      { type: 'note', name: 'Minutes' },
      { type: 'text' },
    ];
    const content = [
      { type: 'text', text: 'These.' },
      { type: 'image_url', image_url: { url: picture } },
      { type: 'input_audio' },
    ];
    const keys = attachmentsOf({ files, content }, 'q1');
    expect(keys).toEqual([
      ...['f1', 'f2', '/api/v1/files/f3/content', expect.stringMatching(/^[0-9a-f]{64}$/)],
      ...['Minutes', 'q1:5', keys[3], 'q1:7'],
    ]);
  });

  it('names the same file alike in a question and in its edit', () => {
    const files = [
      { type: 'file', id: 'f1' },
      { type: 'image', url: `data:${'A'.repeat(900)}` },
    ];
    expect(attachmentsOf({ files }, 'q1')).toEqual(attachmentsOf({ files }, 'q2'));
  });

  it('finds nothing where nothing is', () => {
    for (const fields of [{}, { files: null, content: 'x' }, { files: 'x', content: ['y'] }]) {
      expect(attachmentsOf(fields, 'q1')).toEqual([]);
    }
  });
});

describe('drawsOnDocuments', () => {
  it.each([
    [[{ source: { type: 'file', id: 'f' } }], true],
    [[{ source: { type: 'collection' } }], true],
    [[{ source: { name: 'plan.pdf' }, document: ['x'] }], true],
    [[{ source: { type: 'web_search', url: 'https://example.org' } }], false],
    [[{ source: { url: 'https://example.org' } }], false],
    [[], false],
    [null, false],
  ])('says of the sources %j: %s', (sources, expected) => {
    expect(drawsOnDocuments({ sources })).toBe(expected);
  });
});
