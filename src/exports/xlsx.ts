import type { Look, Sheet, SheetCell } from './sheets.ts';
import { type Entry, zipOf } from './zip.ts';

/*
 * A workbook by ECMA-376 in its smallest form: sheets with their texts in place, since a table of shared texts would have to be
 * held in memory until the end.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** So many rows are one piece of text. */
const ROWS = 500;

/** Place of each look among the styles below. */
const STYLE: Readonly<Record<Look, number>> = {
  plain: 0,
  head: 1,
  day: 2,
  instant: 3,
  whole: 4,
  decimal: 5,
  share: 6,
  long: 7,
  title: 8,
};

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${[
  xf(0),
  xf(0, 1),
  xf(164),
  xf(165),
  xf(3),
  xf(4),
  xf(10),
  xf(0, 0, '<alignment vertical="top" wrapText="1"/>'),
  xf(0, 2),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf(format: number, font = 0, alignment = ''): string {
  const base = `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"`;
  return alignment === '' ? `${base}/>` : `${base} applyAlignment="1">${alignment}</xf>`;
}

/** A workbook, piece by piece. */
export function xlsxOf(sheets: readonly Sheet[], madeAt: number): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(sheets), madeAt);
}

function partsOf(sheets: readonly Sheet[]): Entry[] {
  const numbered = named(sheets).map((sheet, at) => ({ ...sheet, id: at + 1 }));
  const part = (name: string, text: string): Entry => ({ name, content: [HEAD + text] });
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ id, name }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="r${id}"/>`).join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${numbered.map(({ id }) => `<Relationship Id="r${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    { name: 'xl/styles.xml', content: [STYLES] },
    ...numbered.map((sheet) => ({
      name: `xl/worksheets/sheet${sheet.id}.xml`,
      content: sheetText(sheet),
    })),
  ];
}

/** The most that a name of a sheet may be long. */
const LONGEST = 31;

/** Short enough, and each its own. */
function named(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name.slice(0, LONGEST);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
      name = `${sheet.name.slice(0, LONGEST - 4)} ${n}`;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

async function* sheetText({ widths, hasHead, rows }: Sheet): AsyncGenerator<string> {
  const still =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  yield `${HEAD}<worksheet xmlns="${MAIN}">${hasHead ? still : ''}<cols>${columns}</cols><sheetData>`;
  let piece = '';
  let held = 0;
  for await (const row of rows) {
    piece += `<row>${row.map(cellText).join('')}</row>`;
    held += 1;
    if (held % ROWS !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

function cellText({ value, look }: SheetCell): string {
  const style = STYLE[look];
  if (value === null) return `<c s="${style}"/>`;
  if (typeof value === 'boolean') return `<c s="${style}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `<c s="${style}"><v>${value}</v></c>`;
  if (look === 'day' || look === 'instant') return `<c s="${style}"><v>${serial(value)}</v></c>`;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const DAY_MS = 86_400_000;
/** The day that spreadsheets count from, so that 1 March 1900 is 61 there, too. */
const FIRST_DAY_MS = Date.UTC(1899, 11, 30);

/** Days since then; the time of a moment is its fraction, in UTC. */
function serial(text: string): number {
  return (Date.parse(text) - FIRST_DAY_MS) / DAY_MS;
}

/** As many characters as a cell holds. */
const MOST_CHARACTERS = 32_767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What spreadsheets take for the code of a character. */
const ENCODED = /_(?=x[0-9a-fA-F]{4}_)/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .slice(0, MOST_CHARACTERS)
    .replace(NOT_IN_XML, '\ufffd')
    .replace(ENCODED, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
