import { type Fields, isFields, objectsOf, storable } from './document-fields.ts';

/** A text as a person sees it, and the tags of the blocks that were taken out of it. */
export interface VisibleText {
  readonly text: string;
  /** `<details type="..." ...>` of each rendered block, in order. */
  readonly blocks: readonly string[];
}

/**
 * What a person reads of a message: parts joined by line breaks, embedded pictures left out, an answer's rendered
 * reasoning and tool blocks taken out. A person's own text is left as it was typed.
 */
export function visibleText(fields: Fields, role: string): VisibleText {
  const written = storable(withoutEmbeddedFiles(contentText(fields.content)));
  if (role === 'user') return { text: written, blocks: [] };
  const { text, blocks } = withoutRenderedBlocks(written);
  if (text !== '') return { text, blocks };
  return { text: storable(withoutEmbeddedFiles(outputText(fields.output))), blocks };
}

/** Parts of a content list that are no text: pictures, files, sounds. */
export function attachedParts(content: unknown): Fields[] {
  return objectsOf(content).filter((part) => partText(part) === null);
}

/**
 * Whether an answer was continued: then its text holds what came before as well, and its items the last part alone.
 *
 * Input   `text` as `visibleText` gives it.
 */
export function isContinued(text: string, output: unknown): boolean {
  if (objectsOf(output).some(isOfSeveralCalls)) return true;
  const last = storable(withoutEmbeddedFiles(outputText(output))).trim();
  const whole = text.trim();
  return last !== '' && whole.length > last.length && whole.endsWith(last);
}

/** Going on adds a part to the same item. */
function isOfSeveralCalls({ type, content }: Fields): boolean {
  if (type !== 'message') return false;
  return objectsOf(content).filter((part) => part.type === 'output_text').length > 1;
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (isFields(content)) return partText(content) ?? '';
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => (typeof part === 'string' ? part : isFields(part) ? partText(part) : null))
    .filter((text) => text !== null && text !== '')
    .join('\n');
}

/** Text of one part (`text`, `input_text`, `output_text`, ...); null where it is something else. */
function partText(part: Fields): string | null {
  return typeof part.text === 'string' ? part.text : null;
}

/** Newer servers keep an answer as items in the style of OpenAI's Responses as well. */
function outputText(output: unknown): string {
  return objectsOf(output)
    .filter(({ type }) => type === 'message')
    .map(({ content }) => contentText(content))
    .join('\n');
}

const FILE_ADDRESS = '](data:';

/** Empties the addresses of files that Markdown embeds whole, `![](data:...)`: nobody reads base64. */
function withoutEmbeddedFiles(text: string): string {
  let start = text.indexOf(FILE_ADDRESS);
  if (start < 0) return text;
  const pieces: string[] = [];
  let at = 0;
  while (start >= 0) {
    pieces.push(text.slice(at, start + 2));
    const end = text.indexOf(')', start);
    at = end < 0 ? text.length : end;
    start = text.indexOf(FILE_ADDRESS, at);
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly opens: boolean;
  /** Tag of a block that the server rendered; null for any other mark. */
  readonly block: string | null;
}

/**
 * Takes out `<details type="...">...</details>`, nested ones with the outer one. Each character is looked at a fixed
 * number of times, whatever the text.
 *
 * Blocks without a `type` are the model's own: they stay. One that is never closed, as an answer cut short leaves it,
 * goes to the last closing tag that follows, else to the end.
 */
function withoutRenderedBlocks(text: string): VisibleText {
  const marks = marksOf(text);
  const pieces: string[] = [];
  const blocks: string[] = [];
  let at = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.block == null) continue;
    pieces.push(text.slice(at, mark.at));
    blocks.push(mark.block);
    index = closingMark(marks, index);
    at = marks[index]?.end ?? text.length;
  }
  if (blocks.length === 0) return { text, blocks };
  pieces.push(text.slice(at));
  return { text: pieces.join('').trim(), blocks };
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  const pattern = /<details(?=[\s>])|<\/details>/g;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const opens = found[0] === '<details';
    const bracket = text.indexOf('>', found.index);
    const end = bracket < 0 ? text.length : bracket + 1;
    const tag = opens ? text.slice(found.index, end) : '';
    marks.push({ at: found.index, end, opens, block: /\stype=/.test(tag) ? tag : null });
    pattern.lastIndex = end;
  }
  return marks;
}

/** Index of the mark that ends the block opened at `open`; the number of marks where it goes to the end. */
function closingMark(marks: readonly Mark[], open: number): number {
  let depth = 0;
  let lastClosing = marks.length;
  for (let index = open; index < marks.length; index += 1) {
    const opens = marks[index]?.opens === true;
    depth += opens ? 1 : -1;
    if (!opens) lastClosing = index;
    if (depth === 0) return index;
  }
  return lastClosing;
}
