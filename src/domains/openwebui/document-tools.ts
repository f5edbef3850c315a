import type { ToolCall } from '../../kernel/conversation.ts';
import { type Fields, nameOf, objectsOf, stableJson, storable } from './document-fields.ts';

const CODE_INTERPRETER = 'code_interpreter';

/**
 * The tools that an answer called, in order, repeats kept.
 *
 * An answer may keep the same call in several forms, so the first form that names any counts alone: items of
 * `output` (0.8+), rendered blocks of the text (before), the server's own searches in the status history.
 */
export function toolCallsOf(message: Fields, blocks: readonly string[]): ToolCall[] {
  const called = objectsOf(message.output).flatMap(calledByItem);
  if (called.length > 0) return called;
  const rendered = blocks.flatMap(calledByBlock);
  return rendered.length > 0 ? rendered : searches(message.statusHistory);
}

function calledByItem({ type, name, code, action, arguments: given }: Fields): ToolCall[] {
  if (type === 'open_webui:code_interpreter') {
    return [{ name: CODE_INTERPRETER, arguments: argumentsOf(code) }];
  }
  if (typeof type !== 'string' || !type.endsWith('_call')) return [];
  const called = nameOf(name) ?? (type === 'function_call' ? null : nameOf(type.slice(0, -5)));
  return called === null ? [] : [{ name: called, arguments: argumentsOf(given ?? action) }];
}

/** A text as it is, anything else as JSON, its names in order; null of nothing. */
function argumentsOf(given: unknown): string | null {
  if (given === undefined || given === null) return null;
  return nameOf(typeof given === 'string' ? given : stableJson(given));
}

function calledByBlock(tag: string): ToolCall[] {
  const type = attribute(tag, 'type');
  if (type === CODE_INTERPRETER) return [{ name: CODE_INTERPRETER, arguments: null }];
  const name = type === 'tool_calls' ? nameOf(attribute(tag, 'name')) : null;
  if (name === null) return [];
  return [{ name, arguments: unquoted(attribute(tag, 'arguments')) }];
}

/** The server writes the arguments as a JSON text within a JSON text. */
function unquoted(value: string | null): string | null {
  if (value === null) return null;
  try {
    const inner: unknown = JSON.parse(value);
    return argumentsOf(typeof inner === 'string' ? inner : value);
  } catch {
    return argumentsOf(value);
  }
}

/** One call for each search, however many steps of it were reported. */
function searches(history: unknown): ToolCall[] {
  const called: { name: string; queries: string[] }[] = [];
  let running: unknown = null;
  for (const { action, done, query, queries } of objectsOf(history)) {
    const isSearch = action === 'web_search' || action === 'knowledge_search';
    if (isSearch && action !== running) called.push({ name: action, queries: [] });
    if (isSearch) running = action;
    if (running !== null) addTo(called.at(-1)?.queries, [...texts([query]), ...texts(queries)]);
    if (done === true) running = null;
  }
  return called.map(({ name, queries: asked }) => ({
    name,
    arguments: asked.length === 0 ? null : [...new Set(asked)].join('; '),
  }));
}

/** One by one: a call takes no more arguments than the stack holds. */
function addTo(list: string[] | undefined, more: readonly string[]): void {
  for (const each of more) list?.push(each);
}

function texts(values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return values.filter((value) => typeof value === 'string' && value !== '').map(storable);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return (
    value?.replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? '') ?? null
  );
}
