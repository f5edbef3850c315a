import { createHash } from 'node:crypto';
import { type Fields, fieldsOf, nameOf, objectsOf, storable } from './document-fields.ts';
import { attachedParts } from './document-text.ts';

/**
 * Names of what a person attached, in order; pictures and whatever else has no name are left out, each of several
 * equal ones is there.
 *
 * Input   `files` of a message: entries with a name of their own, or with the row of the file within them.
 */
export function fileNamesOf(files: unknown): string[] {
  return objectsOf(files).flatMap((entry) => fileNameOf(entry) ?? []);
}

/** An address or a picture itself stands in `name` of some old entries: that is no name. */
function fileNameOf(entry: Fields): string | null {
  const file = fieldsOf(entry.file);
  const names = [entry.name, entry.filename, file.filename, fieldsOf(file.meta).name, entry.title];
  return names.map(nameOf).find((name) => name !== null && !name.startsWith('data:')) ?? null;
}

/**
 * What a person attached, one key each, in order: the id of a file, else its address, else its name; of what has none
 * of them its place in the message `id`. The same file has the same key in each message.
 */
export function attachmentsOf({ files, content }: Fields, id: string): string[] {
  const keys = [...objectsOf(files).map(fileKey), ...attachedParts(content).map(partKey)];
  return keys.map((key, place) => key ?? `${id}:${place}`);
}

function fileKey(entry: Fields): string | null {
  const id = nameOf(entry.id) ?? nameOf(fieldsOf(entry.file).id);
  return id ?? addressKey(entry.url) ?? addressKey(entry.name) ?? fileNameOf(entry);
}

function partKey(part: Fields): string | null {
  const { image_url: image, file, input_audio: sound } = part;
  const within = fieldsOf(file);
  return (
    nameOf(part.file_id) ??
    nameOf(within.file_id) ??
    addressKey(fieldsOf(image).url ?? image) ??
    addressKey(part.url) ??
    addressKey(within.file_data) ??
    addressKey(fieldsOf(sound).data) ??
    nameOf(within.filename)
  );
}

/** Longer ones hold the file itself. */
const LONGEST_ADDRESS = 512;

function addressKey(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const holdsFile = value.startsWith('data:') || value.length > LONGEST_ADDRESS;
  return holdsFile ? createHash('sha256').update(value).digest('hex') : nameOf(value);
}

/**
 * Pictures among the files of a message and the parts of its content; in an answer's text, those that it shows.
 *
 * Generated ones are files of the answer, or stand in its text as Markdown.
 */
export function picturesOf({ files, content }: Fields): number {
  const shown = typeof content === 'string' ? (content.match(SHOWN_PICTURE)?.length ?? 0) : 0;
  const attached = objectsOf(files).filter(isPicture).length;
  return shown + attached + attachedParts(content).filter(isPicture).length;
}

/** Bounded: hostile text must stay cheap. */
const SHOWN_PICTURE = /!\[[^\]\n]{0,200}\]\(/g;

function isPicture({ type, content_type: own, file }: Fields): boolean {
  const { meta } = fieldsOf(file);
  const kind = nameOf(own) ?? nameOf(fieldsOf(meta).content_type);
  return type === 'image' || type === 'image_url' || (kind?.startsWith('image/') ?? false);
}

/** What is kept of the text of one file: characters. */
const LONGEST_FILE = 40_000;

/** What the server read out of attached files, where the message still holds it. */
export function fileTextsOf(files: unknown): string[] {
  return objectsOf(files).flatMap(({ file, content }) => {
    const { data } = fieldsOf(file);
    const text = fieldsOf(data).content ?? content;
    return typeof text === 'string' && text.trim() !== ''
      ? [storable(text.slice(0, LONGEST_FILE))]
      : [];
  });
}

/** What came from the web or a tool is no document of anybody's. */
const NO_DOCUMENT = new Set(['web_search', 'tool', 'external_tool']);

/** Whether an answer drew on documents: of a knowledge base, or attached ones. */
export function drawsOnDocuments({ sources, citations }: Fields): boolean {
  return [...objectsOf(sources), ...objectsOf(citations)].some(({ source, type }) => {
    const { type: kind, url } = fieldsOf(source);
    const said = nameOf(kind) ?? nameOf(type);
    if (said !== null) return !NO_DOCUMENT.has(said);
    return typeof url !== 'string' || !/^https?:/i.test(url);
  });
}
