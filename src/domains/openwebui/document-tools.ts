import { type Fields, nameOf, objectsOf } from './document-fields.ts';

const CODE_INTERPRETER = 'code_interpreter';

/**
 * Names of the tools that an answer called, in order, repeats kept.
 *
 * An answer may keep the same call in several forms, so the first form that names any counts alone: items of
 * `output` (0.8+), rendered blocks of the text (before), the server's own searches in the status history.
 */
export function toolsOf(message: Fields, blocks: readonly string[]): string[] {
  const called = objectsOf(message.output).flatMap(calledByItem);
  if (called.length > 0) return called;
  const rendered = blocks.flatMap(calledByBlock);
  return rendered.length > 0 ? rendered : searches(message.statusHistory);
}

function calledByItem({ type, name }: Fields): string[] {
  if (type === 'open_webui:code_interpreter') return [CODE_INTERPRETER];
  if (typeof type !== 'string' || !type.endsWith('_call')) return [];
  const called = nameOf(name) ?? (type === 'function_call' ? null : nameOf(type.slice(0, -5)));
  return called === null ? [] : [called];
}

function calledByBlock(tag: string): string[] {
  const type = attribute(tag, 'type');
  if (type === CODE_INTERPRETER) return [CODE_INTERPRETER];
  const name = type === 'tool_calls' ? nameOf(attribute(tag, 'name')) : null;
  return name === null ? [] : [name];
}

/** One name for each search, however many steps of it were reported. */
function searches(history: unknown): string[] {
  const called: string[] = [];
  let running: unknown = null;
  for (const { action, done } of objectsOf(history)) {
    const isSearch = action === 'web_search' || action === 'knowledge_search';
    if (isSearch && action !== running) called.push(action);
    if (isSearch) running = action;
    if (done === true) running = null;
  }
  return called;
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
