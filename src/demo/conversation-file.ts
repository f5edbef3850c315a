import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CogniforceError } from '../kernel/errors.ts';
import { systemFailure } from '../kernel/system-failure.ts';

/** PostgreSQL takes no NUL in text. */
const name = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\0'), 'has a NUL character');

const message = z.object({
  id: name,
  parent: z.string().nullable(),
  role: z.enum(['user', 'assistant', 'system', 'tool']),
  content: z.string(),
  /** Epoch seconds, fractions allowed. */
  timestamp: z.number().min(0).max(9_999_999_999),
});

const conversation = z
  .object({ id: name, user: name, title: name, model: name, messages: z.array(message).min(1) })
  .superRefine(({ messages }, context) => {
    const ids = new Set<string>();
    for (const [index, { id, parent }] of messages.entries()) {
      const complain = (field: string, fault: string) =>
        context.addIssue({ code: 'custom', path: ['messages', index, field], message: fault });
      if (ids.has(id)) complain('id', 'is there twice');
      // Parents come first, so there is no cycle.
      if (parent !== null && !ids.has(parent)) complain('parent', 'names no message before it');
      ids.add(id);
    }
  });

export type FileMessage = z.infer<typeof message>;
export type FileConversation = z.infer<typeof conversation>;

/**
 * Reads a JSON array of conversations; further fields are passed over.
 *
 * Errors  USAGE, one sentence: the file cannot be read, is not JSON, or which conversation has which fault. No value
 *         of the file is in it.
 */
export async function readConversations(file: string): Promise<FileConversation[]> {
  const found: unknown = parse(await read(file), file);
  if (!Array.isArray(found)) throw fault(file, 'holds no JSON array of conversations');
  const ids = new Set<string>();
  return found.map((entry, index) => {
    const { success, data, error } = conversation.safeParse(entry);
    if (!success)
      throw fault(file, `is wrong at conversation ${index} (counted from 0): ${firstIssue(error)}`);
    if (ids.has(data.id))
      throw fault(
        file,
        `is wrong at conversation ${index} (counted from 0): field id is there twice`,
      );
    ids.add(data.id);
    return data;
  });
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = systemFailure(error).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw fault(file, why, error);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file.
    throw fault(file, 'is not JSON');
  }
}

/** `field messages[2].timestamp: expected number`. */
function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'unknown fault';
  const field = issue.path.reduce<string>(
    (path, part) =>
      typeof part === 'number' ? `${path}[${part}]` : `${path}${path && '.'}${String(part)}`,
    '',
  );
  return field === '' ? 'it is no object' : `field ${field}: ${describe(issue)}`;
}

function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`;
    case 'too_small':
      return 'empty, or too small';
    case 'too_big':
      return 'too large: seconds are expected, not milliseconds';
    case 'custom':
      return issue.message;
    default:
      return 'not as expected';
  }
}

function fault(file: string, why: string, cause?: unknown): CogniforceError {
  return new CogniforceError('USAGE', `The file ${file} ${why}.`, { file }, { cause });
}
