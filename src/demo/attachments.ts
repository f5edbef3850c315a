import type { SeedRow } from '../domains/openwebui/index.ts';
import type { Random } from './random.ts';
import type { Pen } from './texts/pen.ts';

/** What somebody attaches to a question: the entry in the message, and the row of the file if it has one. */
export interface Attachment {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly row: SeedRow<'file'> | null;
}

/** A grey square of eight by eight pixels. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR42mNogAIGyhgAgIQgARDoahcAAAAASUVORK5CYII=';

const names = [
  'report',
  'minutes',
  'price list',
  'return statistics',
  'offer',
  'survey',
  'contract',
  'manual',
  'stock list',
  'plan',
];
const kinds = [
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
] as const;

/** A document with its extracted text. */
export function documentFile(userId: string, content: string, at: number, pen: Pen): Attachment {
  const { random } = pen;
  const [ending, type] = random.pick(kinds);
  const name = `${random.pick(names)} ${pen.say('{month}')}.${ending}`;
  return uploaded(
    userId,
    { name, type, size: content.length * random.int(3, 40), content },
    at,
    random,
  );
}

/** A screenshot: as text within the message, as older clients did, or as a file. */
export function picture(userId: string, at: number, random: Random): Attachment {
  if (random.chance(0.3)) return { entry: { type: 'image', url: PICTURE }, row: null };
  const { row } = uploaded(
    userId,
    { name: 'screenshot.png', type: 'image/png', size: random.int(9_000, 240_000), content: '' },
    at,
    random,
  );
  return {
    entry: { type: 'image', url: row?.id, content_type: 'image/png', name: 'screenshot.png' },
    row,
  };
}

interface Upload {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly content: string;
}

function uploaded(
  userId: string,
  { name, type, size, content }: Upload,
  at: number,
  random: Random,
): Attachment {
  const id = random.uuid();
  const hash = `${random.uuid()}${random.uuid()}`.replaceAll('-', '');
  const meta = { name, content_type: type, size, collection_name: `file-${id}` };
  return {
    entry: {
      type: 'file',
      id,
      name,
      url: id,
      size,
      status: 'uploaded',
      content_type: type,
      file: { id, filename: name, meta },
    },
    row: {
      id,
      user_id: userId,
      filename: name,
      meta: JSON.stringify(meta),
      created_at: at - 20,
      updated_at: at - 15,
      hash,
      data: JSON.stringify({ status: 'completed', content }),
      path: `/app/backend/data/uploads/${id}_${name}`,
    },
  };
}
